// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/rowcheck.h"

#include "intake/placeholder.h"
#include "intake/utf8.h"
#include "intake/weburl.h"

#include <algorithm>

namespace intake {

namespace {

constexpr qsizetype shownValueMax = 200;

bool isRequired(Role role)
{
    return role == Role::CustomerId || role == Role::BusinessName || role == Role::BusinessUrl;
}

std::size_t bytesMaxOf(Role role)
{
    switch (role) {
    case Role::CustomerId:
        return idBytesMax;
    case Role::BusinessName:
        return nameBytesMax;
    case Role::BusinessUrl:
        return urlBytesMax;
    case Role::TemplateId:
        return templateBytesMax;
    case Role::PhoneNumber:
        return phoneBytesMax;
    }
    return 0;
}

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

RowCheck::RowCheck(const Records &records, int firstRecord, int endRecord, const QStringList &header,
    const ColumnMap &mapping, bool mayHoldStrayBytes)
    : m_records(records)
    , m_firstRecord(firstRecord)
    , m_endRecord(endRecord)
    , m_header(header)
    , m_mapping(mapping)
    , m_mayHoldStrayBytes(mayHoldStrayBytes)
    , m_duplicates(records, columnOf(mapping, Role::CustomerId), endRecord - firstRecord)
{
}

QList<Problem> RowCheck::run()
{
    for (int record = m_firstRecord; record < m_endRecord; ++record)
        checkRow(record);
    addDuplicates();
    return m_problems;
}

void RowCheck::checkRow(int record)
{
    const bool isHuge = m_records.rawRecord(record).size() > recordBytesMax;
    if (isHuge || m_records.isCut(record)) {
        add(record, -1, Problem::Code::TooLong);
        return;
    }
    const int idColumn = columnOf(m_mapping, Role::CustomerId);
    const bool isTrusted = checkShape(record);
    if (m_mayHoldStrayBytes)
        checkBytes(record);
    if (isTrusted) {
        if (isEmptyRow(record)) {
            add(record, -1, Problem::Code::MissingValue);
            return;
        }
        for (const Role role : allRoles) {
            if (columnOf(m_mapping, role) >= 0)
                checkCell(record, role);
        }
    }
    // Also for rows that are blocked already: if they contradict another row, that one is in doubt as well.
    if (idColumn < m_records.cellCount(record)) {
        const std::string_view id = trimmedBlanks(m_records.cell(record, idColumn, m_scratch));
        if (!id.empty() && id.size() <= idBytesMax && !isPlaceholder(id))
            m_duplicates.add(record);
    }
}

bool RowCheck::checkShape(int record)
{
    const int found = m_records.cellCount(record);
    const auto expected = static_cast<int>(m_header.size());
    const int broken = m_records.brokenCell(record);
    if (broken >= 0)
        add(record, broken < expected ? broken : -1, Problem::Code::UnclosedQuote);
    const bool isRagged = found < expected || hasExtraCells(record);
    if (isRagged) {
        Problem &problem = add(record, -1, Problem::Code::RaggedRow);
        problem.cellsFound = found;
        problem.cellsExpected = expected;
    }
    // Only a long record can have a long cell, and hardly any is long.
    const bool isLong = m_records.rawRecord(record).size() > cellBytesMax;
    for (int column = 0; isLong && column < found; ++column) {
        if (m_records.cell(record, column, m_scratch).size() > cellBytesMax)
            add(record, column < expected ? column : -1, Problem::Code::TooLong);
    }
    return broken < 0 && !isRagged;
}

void RowCheck::checkBytes(int record)
{
    if (tallyUtf8(m_records.rawRecord(record)).allValid())
        return;
    for (int column = 0; column < m_records.cellCount(record); ++column) {
        if (!tallyUtf8(m_records.cell(record, column, m_scratch)).allValid())
            add(record, column < m_header.size() ? column : -1, Problem::Code::UndecodableText);
    }
}

void RowCheck::checkCell(int record, Role role)
{
    const int column = columnOf(m_mapping, role);
    const std::string_view text = trimmedBlanks(m_records.cell(record, column, m_scratch));
    if (text.empty()) {
        if (isRequired(role))
            add(record, column, Problem::Code::MissingValue);
    } else if (text.size() > bytesMaxOf(role)) {
        if (text.size() <= cellBytesMax) // else it is reported already
            add(record, column, Problem::Code::TooLong);
    } else if (hasControlCharacter(text)) {
        add(record, column, Problem::Code::ControlCharacter);
    } else if (role == Role::BusinessUrl && !isWebUrl(text)) {
        add(record, column, Problem::Code::InvalidUrl);
    } else if (role == Role::CustomerId && isPlaceholder(text)) {
        add(record, column, Problem::Code::InvalidId);
    } else if (role == Role::BusinessName && isPlaceholder(text)) {
        add(record, column, Problem::Code::MissingValue); // or there would be an agent called "n/a"
    }
}

void RowCheck::addDuplicates()
{
    const int column = columnOf(m_mapping, Role::CustomerId);
    const QList<Duplicates::Finding> findings = m_duplicates.findings();
    for (const Duplicates::Finding &finding : findings)
        add(finding.record, column, finding.code).otherRow = finding.other - m_firstRecord + 1;
    if (!findings.isEmpty()) {
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const Problem &left, const Problem &right) { return left.row < right.row; });
    }
}

bool RowCheck::isEmptyRow(int record)
{
    for (int column = 0; column < m_records.cellCount(record); ++column) {
        if (!trimmedBlanks(m_records.cell(record, column, m_scratch)).empty())
            return false;
    }
    return true;
}

/** Delimiters at the end of a line, as spreadsheets leave them, are no cells that anybody wrote. */
bool RowCheck::hasExtraCells(int record)
{
    for (auto column = static_cast<int>(m_header.size()); column < m_records.cellCount(record); ++column) {
        if (!trimmedBlanks(m_records.cell(record, column, m_scratch)).empty())
            return true;
    }
    return false;
}

Problem &RowCheck::add(int record, int column, Problem::Code code)
{
    Problem problem;
    problem.code = code;
    problem.row = record - m_firstRecord + 1;
    problem.line = m_records.line(record);
    problem.column = column;
    if (column >= 0) {
        problem.columnName = m_header.at(column);
        problem.value = shownValue(m_records.cell(record, column, m_scratch));
    }
    m_problems.append(problem);
    return m_problems.last();
}

} // namespace intake
