// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problemview.h"

#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

using intake::Problem;
using Kind = ProblemLine::Kind;

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProblemView)
};

bool matches(const intake::ListDraft &draft, const ProblemLine &line, const QString &search)
{
    const int row = line.finding.row;
    const int column = line.finding.column;
    const auto contains = [&search](
                              const QString &text) { return text.contains(search, Qt::CaseInsensitive); };
    if (QString::number(row + 1) == search || contains(draft.value(row, intake::Role::BusinessName)))
        return true;
    if (column >= 0 && (contains(draft.cell(row, column)) || contains(draft.header().value(column))))
        return true;
    return contains(sentenceFor(draft, line));
}

void addEdits(ProblemView &view, std::vector<ProblemLine> &lines, const intake::ListDraft &draft, Kind wanted)
{
    const auto columns = static_cast<int>(draft.header().size());
    for (int row = 0; row < draft.rowCount(); ++row) {
        ProblemLine line;
        line.finding.row = row;
        if (draft.isEdited(row)) {
            line.kind = Kind::Changed;
            for (int column = 0; column < columns; ++column) {
                if (!draft.isEdited(row, column))
                    continue;
                ++view.changed;
                line.finding.column = column;
                if (wanted == Kind::Changed)
                    lines.push_back(line);
            }
        }
        if (draft.standing(row) == intake::Standing::LeftOut) {
            ++view.leftOut;
            line.kind = Kind::LeftOut;
            line.finding.column = -1;
            if (wanted == Kind::LeftOut)
                lines.push_back(line);
        }
    }
}

} // namespace

ProblemView problemView(const intake::ListDraft &draft, const ProblemWish &wish)
{
    ProblemView view;
    std::vector<ProblemLine> lines;
    for (const intake::Finding &finding : draft.findings()) {
        ++view.counts[finding.code];
        if (finding.code == Problem::Code::AddressChanged
            && !draft.cell(finding.row, finding.column).contains(u"://"))
            ++view.schemesAdded;
        const Kind kind = intake::isError(finding.code) ? Kind::Problem : Kind::Note;
        if (kind == wish.kind && (!wish.code || *wish.code == finding.code))
            lines.push_back({kind, finding});
    }
    addEdits(view, lines, draft, wish.kind);
    if (!wish.search.isEmpty()) {
        std::erase_if(lines, [&](const ProblemLine &line) { return !matches(draft, line, wish.search); });
    }
    view.lines = std::move(lines);
    view.groups = draft.fixGroups();
    return view;
}

QString sentenceFor(const intake::ListDraft &draft, const ProblemLine &line)
{
    const QString row = QLocale().toString(line.finding.row + 1);
    switch (line.kind) {
    case Kind::Problem:
    case Kind::Note:
        return oneLine(intake::sentenceFor(draft.problem(line.finding)));
    case Kind::Changed: {
        const QString before = intake::forDisplay(draft.original(line.finding.row, line.finding.column), 60);
        return before.isEmpty() ? Words::tr("Row %1: this was empty before.").arg(row)
                                : Words::tr("Row %1: this was “%2” before.").arg(row, before);
    }
    case Kind::LeftOut:
        break;
    }
    return Words::tr("Row %1 is left out, because you said so.").arg(row);
}

QString shortTextFor(const intake::ListDraft &draft, const ProblemLine &line)
{
    const bool isFinding = line.kind == Kind::Problem || line.kind == Kind::Note;
    return isFinding ? titleOf(line.finding.code) : sentenceFor(draft, line);
}

QString titleOf(Problem::Code code)
{
    switch (code) {
    case Problem::Code::MissingValue:
        return Words::tr("Nothing filled in");
    case Problem::Code::InvalidUrl:
        return Words::tr("Web address not usable");
    case Problem::Code::DuplicateId:
        return Words::tr("Row repeats another");
    case Problem::Code::ConflictingDuplicate:
        return Words::tr("One id, different rows");
    case Problem::Code::InvalidId:
        return Words::tr("Customer id not usable");
    case Problem::Code::RaggedRow:
        return Words::tr("Too few or too many cells");
    case Problem::Code::UnclosedQuote:
        return Words::tr("Quotation mark not closed");
    case Problem::Code::UndecodableText:
        return Words::tr("Characters not readable");
    case Problem::Code::TooLong:
        return Words::tr("Too long");
    case Problem::Code::ControlCharacter:
        return Words::tr("Invisible characters");
    case Problem::Code::AddressChanged:
        return Words::tr("Web address completed");
    case Problem::Code::PhoneChanged:
        return Words::tr("Phone number completed");
    case Problem::Code::PhoneWithoutCountry:
        return Words::tr("Phone number without country");
    case Problem::Code::PhoneUnclear:
        return Words::tr("Phone number unclear");
    case Problem::Code::IdDiffersInCase:
        return Words::tr("Ids differ in case alone");
    case Problem::Code::SameAddress:
        return Words::tr("Same web address twice");
    case Problem::Code::SameName:
        return Words::tr("Same name twice");
    }
    return {};
}

QString totalsText(const intake::DraftTotals &totals)
{
    QStringList parts{Words::tr("%n ready", nullptr, totals.ready)};
    if (totals.withProblems > 0)
        parts.append(Words::tr("%n with problems", nullptr, totals.withProblems));
    if (totals.leftOut > 0)
        parts.append(Words::tr("%n left out", nullptr, totals.leftOut));
    if (totals.folded > 0)
        parts.append(Words::tr("%n repeated", "rows that repeat another", totals.folded));
    return parts.join(QStringLiteral(" · "));
}

QString notesText(const ProblemView &view)
{
    const auto count = [&view](Problem::Code code) {
        const auto found = view.counts.find(code);
        return found == view.counts.end() ? 0 : found->second;
    };
    QStringList parts;
    if (view.schemesAdded > 0)
        parts.append(Words::tr("https:// was added to %n web address(es)", nullptr, view.schemesAdded));
    if (const int tidied = count(Problem::Code::AddressChanged) - view.schemesAdded; tidied > 0)
        parts.append(Words::tr("%n web address(es) were tidied up", nullptr, tidied));
    if (const int phones = count(Problem::Code::PhoneChanged); phones > 0)
        parts.append(Words::tr("%n phone number(s) were written out", nullptr, phones));
    const int doubts = count(Problem::Code::PhoneWithoutCountry) + count(Problem::Code::PhoneUnclear)
        + count(Problem::Code::IdDiffersInCase) + count(Problem::Code::SameAddress)
        + count(Problem::Code::SameName);
    if (doubts > 0)
        parts.append(Words::tr("%n thing(s) worth a look", nullptr, doubts));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
