// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/findingtext.h"

#include "intake/rowcheck.h"
#include "intake/utf8.h"

namespace intake {

namespace {

constexpr qsizetype shownValueMax = 200;

QString shownValue(std::string_view text)
{
    // Enough bytes for so many characters of any width.
    const std::size_t bytes = std::min<std::size_t>(text.size(), 4 * shownValueMax);
    QString shown = textOf(text.substr(0, bytes)).left(shownValueMax);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown;
}

} // namespace

Problem problemFor(
    const Finding &finding, const Cells &cells, const CheckRules &rules, const QStringList &header)
{
    Problem problem;
    problem.code = finding.code;
    problem.cause = finding.cause;
    problem.row = finding.row + 1;
    problem.line = cells.line(finding.row);
    problem.column = finding.column;
    problem.otherRow = finding.other + 1;
    if (finding.code == Problem::Code::RaggedRow) {
        problem.cellsFound = cells.cellCount(finding.row);
        problem.cellsExpected = static_cast<int>(header.size());
    }
    if (finding.column < 0)
        return problem;
    problem.columnName = header.value(finding.column);
    if (finding.column < cells.cellCount(finding.row)) {
        std::string scratch;
        problem.value = shownValue(cells.cell(finding.row, finding.column, scratch));
    }
    if (finding.code == Problem::Code::AddressChanged || finding.code == Problem::Code::PhoneChanged) {
        const Role role =
            finding.code == Problem::Code::AddressChanged ? Role::BusinessUrl : Role::PhoneNumber;
        std::string scratch;
        problem.used = shownValue(usedText(role, cells.trimmed(finding.row, finding.column, scratch), rules));
    }
    return problem;
}

} // namespace intake
