// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"
#include "intake/customerlist.h"
#include "intake/drafthistory.h"
#include "intake/edits.h"
#include "intake/finding.h"
#include "intake/fix.h"
#include "intake/listcheck.h"
#include "intake/saveddraft.h"

#include <span>

namespace intake {

/** How a row of a draft stands. */
enum class Standing : quint8
{
    Ready,
    WithProblems,
    Folded, ///< repeats another row in every cell; counts once
    LeftOut, ///< by a person
};

/** Rows of a draft by their standing; the four add up to rows. */
struct DraftTotals
{
    int rows = 0;
    int ready = 0;
    int withProblems = 0;
    int folded = 0;
    int leftOut = 0;
    int warnings = 0; ///< findings that block nothing

    bool operator==(const DraftTotals &) const = default;
};

/** What a change touched: rows from 0 in rising order, or everything. */
struct DraftChange
{
    std::vector<int> rows;
    bool everything = false; ///< the columns or rules changed, and rows is empty

    [[nodiscard]] bool isEmpty() const { return rows.empty() && !everything; }
};

/**
 * A list being mended: an immutable CustomerList, and over it the cells a person has changed, the rows left out, and
 * the columns and constants chosen. Every change is checked at once, tells the rows whose look it changed, and is one
 * step that can be undone.
 *
 * A value without signals or locks: it may be made, changed and copied in any thread, by one at a time. Making it and
 * changing columns or constants check every row (about half a second for a million): do that on a worker and swap the
 * result in. Everything else costs what it touches, and a few milliseconds for 5,000 rows of 100,000.
 */
class ListDraft
{
public:
    /** True where a list has rows to mend: it could be used, or nothing but its columns were not recognised. */
    [[nodiscard]] static bool canMend(const CustomerList &list);

    ListDraft() = default;
    /** \a list must be one that canMend(). Columns begin as the list has recognised them. */
    explicit ListDraft(const CustomerList &list);

    [[nodiscard]] const CustomerList &list() const { return m_list; }
    [[nodiscard]] QStringList header() const { return m_list.header(); }
    [[nodiscard]] const CheckRules &rules() const { return m_rules; }
    /** The rules, with columns found by what stands in them for roles that have none. To be shown, then adopted. */
    [[nodiscard]] CheckRules suggestedRules() const;
    /** Roles that need a column or a constant and have neither. While there are any, no row is ready. */
    [[nodiscard]] QList<Role> missingRoles() const;

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int cellCount(int row) const; ///< may differ from the header's
    [[nodiscard]] QString cell(
        int row, int column) const; ///< as edited, else as read; empty past the row's end
    [[nodiscard]] QString original(int row, int column) const; ///< as read
    [[nodiscard]] bool isEdited(int row, int column) const;
    [[nodiscard]] bool isEdited(int row) const;
    [[nodiscard]] int touchedRowCount() const
    {
        return static_cast<int>(m_edits.rows().size());
    } ///< edited or left out
    [[nodiscard]] int line(int row) const;
    /** What an order would say: trimmed, completed, or the constant. */
    [[nodiscard]] QString value(int row, Role role) const;

    [[nodiscard]] Standing standing(int row) const;
    [[nodiscard]] const DraftTotals &totals() const { return m_totals; }
    /** All findings, by row; within a row whole-row findings first. Rows left out have none. */
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_check.findings(); }
    [[nodiscard]] std::span<const Finding> findingsOf(int row) const { return m_check.findingsOf(row); }
    /** The finding with its texts; sentenceFor() explains it. */
    [[nodiscard]] Problem problem(const Finding &finding) const;

    [[nodiscard]] QList<Fix> fixesFor(const Finding &finding) const;
    /** Fixes for all rows alike, by code, then column, then usefulness. */
    [[nodiscard]] QList<FixGroup> fixGroups() const;

    // Each of these is one step back, unless it changes nothing.
    DraftChange setCell(int row, int column, const QString &text);
    DraftChange resetCell(int row, int column); ///< back to what was read
    DraftChange apply(const Fix &fix);
    DraftChange apply(const FixGroup &group);
    DraftChange setLeftOut(const std::vector<int> &rows, bool leftOut);
    /** -1 takes the column away. A column that serves another role is taken from that one. */
    DraftChange setColumn(Role role, int column);
    /** All rules at once: those suggested, or remembered from an earlier list. Nothing happens if they do not fit. */
    DraftChange adopt(const CheckRules &rules);
    /** For rows without a value of their own. Nothing happens for the customer id, or if it could not be used. */
    DraftChange setConstant(Role role, const QString &text);
    /** Digits of a calling code, such as "1" or "49"; anything else counts as none. */
    DraftChange setCountryCode(const QString &digits);

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history.undoText(); } ///< what undo() would take back
    [[nodiscard]] QString redoText() const { return m_history.redoText(); }
    DraftChange undo();
    DraftChange redo();

    /** What to keep of it; cheap. \a path and \a options are how the list was read. */
    [[nodiscard]] SavedDraft saved(const QString &path, const ReadOptions &options) const;
    /** The draft as it was saved, without its history. Nothing where \a list is not the one it was made from. */
    [[nodiscard]] static std::optional<ListDraft> restored(const CustomerList &list, const SavedDraft &saved);

    /** The ready rows as they would be ordered; their cells are the row as edited. Without a pattern the list's own. */
    [[nodiscard]] QList<fleet::Customer> customers(const QString &namePattern = {}) const;
    /** Rows that customers() leaves out. */
    [[nodiscard]] int excludedCount() const { return m_totals.rows - m_totals.ready; }

private:
    [[nodiscard]] Cells cells() const;
    [[nodiscard]] ListCheck::Subject subject() const;
    [[nodiscard]] std::string proposal(Fix::Kind kind, int row, int column) const;
    [[nodiscard]] std::vector<int> rowsOfId(int row) const;
    /** Adds what \a kind does to \a row to \a step. */
    void addFix(DraftStep &step, Fix::Kind kind, int row, int column) const;
    void addCell(DraftStep &step, int row, int column, const QByteArray &text) const;
    void addStanding(DraftStep &step, int row, bool leftOut) const;
    DraftChange take(DraftStep step);
    DraftChange changeRules(const CheckRules &rules, const QString &text);
    DraftChange carryOut(const DraftStep &step, bool forward);
    [[nodiscard]] bool fits(const CheckRules &rules) const;
    void checkEverything();
    void stand(int row, bool isUsable);
    void countWarnings();
    [[nodiscard]] int &countOf(Standing standing);

    CustomerList m_list;
    QByteArray m_fingerprint;
    CheckRules m_rules;
    Edits m_edits;
    ListCheck m_check;
    DraftHistory m_history;
    std::vector<Standing> m_standings;
    DraftTotals m_totals;
};

} // namespace intake
