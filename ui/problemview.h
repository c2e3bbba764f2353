// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/listdraft.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/** One line of the table of problems: a finding, or something a person did to the list. */
struct ProblemLine
{
    enum class Kind : quint8
    {
        Problem, ///< keeps its row out
        Note, ///< only tells
        Changed, ///< a cell that was changed
        LeftOut, ///< a row that was left out
    };
    Kind kind = Kind::Problem;
    intake::Finding finding; ///< row and column count for each kind, the rest for findings

    /** Tells lines of one draft, and of a later one, apart. */
    [[nodiscard]] bool isSameAs(const ProblemLine &other) const
    {
        return kind == other.kind && finding.row == other.finding.row
            && finding.column == other.finding.column && finding.code == other.finding.code;
    }
};

/** Which lines a person wants to see. */
struct ProblemWish
{
    ProblemLine::Kind kind = ProblemLine::Kind::Problem;
    std::optional<intake::Problem::Code> code; ///< nothing: all of the kind
    QString search; ///< part of the row's number, value, column or sentence, whatever its case

    bool operator==(const ProblemWish &) const = default;
};

/** What one look at a draft came to. */
struct ProblemView
{
    std::vector<ProblemLine> lines; ///< by row
    std::map<intake::Problem::Code, int> counts; ///< of all findings
    int schemesAdded = 0; ///< web addresses that had no https:// before them
    int changed = 0; ///< cells
    int leftOut = 0; ///< rows
    QList<intake::FixGroup> groups;
};

/** Looks through a whole draft: on a worker's thread for long lists. */
[[nodiscard]] ProblemView problemView(const intake::ListDraft &draft, const ProblemWish &wish);

/** The sentence for a line. */
[[nodiscard]] QString sentenceFor(const intake::ListDraft &draft, const ProblemLine &line);

/** The same in a few words. */
[[nodiscard]] QString shortTextFor(const intake::ListDraft &draft, const ProblemLine &line);

/** What the list of kinds calls findings of a code. */
[[nodiscard]] QString titleOf(intake::Problem::Code code);

/** "93 ready · 4 with problems · 3 left out": always adds up to the rows of the list. */
[[nodiscard]] QString totalsText(const intake::DraftTotals &totals);

/** What was made fit without being asked, in one line; empty where nothing was. */
[[nodiscard]] QString notesText(const ProblemView &view);

} // namespace ui
