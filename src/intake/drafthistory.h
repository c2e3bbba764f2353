// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"
#include "intake/edits.h"

#include <optional>
#include <vector>

namespace intake {

/** One thing a person did to a draft, with what was there before. */
struct DraftStep
{
    struct Row
    {
        int row;
        EditedRow before;
        EditedRow after;
    };
    struct Rules
    {
        CheckRules before;
        CheckRules after;
    };

    QString text; ///< what was done, for the menu
    std::vector<Row> rows; ///< by row, each once
    std::optional<Rules> rules;
};

/** The steps of a draft, back and forth. The oldest are forgotten past a bound on the rows they hold. */
class DraftHistory
{
public:
    void add(DraftStep step);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    [[nodiscard]] QString undoText() const { return canUndo() ? m_steps[m_done - 1].text : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_steps[m_done].text : QString(); }
    /** The step to take back; canUndo() must hold. Valid until the next call. */
    [[nodiscard]] const DraftStep &undone() { return m_steps[--m_done]; }
    [[nodiscard]] const DraftStep &redone() { return m_steps[m_done++]; }

    static constexpr std::size_t stepsMax = 1000;
    static constexpr std::size_t rowsMax = 2'000'000;

private:
    std::vector<DraftStep> m_steps;
    std::size_t m_done = 0;
};

} // namespace intake
