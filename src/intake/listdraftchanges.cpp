// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlistdata.h"
#include "intake/limits.h"
#include "intake/listdraft.h"
#include "intake/rowcheck.h"
#include "intake/utf8.h"
#include "intake/webaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace intake {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Intake", text, nullptr, count);
}

/** The step's entry for a row, which must be the last one or a later one. */
DraftStep::Row &rowOf(DraftStep &step, int row, const Edits &edits)
{
    if (step.rows.empty() || step.rows.back().row != row)
        step.rows.push_back({row, edits.at(row), edits.at(row)});
    return step.rows.back();
}

} // namespace

void ListDraft::addCell(DraftStep &step, int row, int column, const QByteArray &text) const
{
    EditedRow &after = rowOf(step, row, m_edits).after;
    const Cells asRead(m_list.d->records, m_list.d->firstRecord, m_list.d->endRecord);
    std::string scratch;
    const bool isAsRead = column < asRead.cellCount(row)
        && asRead.cell(row, column, scratch)
            == std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
    if (isAsRead)
        after.cells.remove(column);
    else
        after.cells.insert(column, text);
}

void ListDraft::addStanding(DraftStep &step, int row, bool leftOut) const
{
    rowOf(step, row, m_edits).after.isLeftOut = leftOut;
}

DraftChange ListDraft::setCell(int row, int column, const QString &text)
{
    DraftStep step{say(QT_TRANSLATE_NOOP("Intake", "Change in row %1")).arg(row + 1), {}, {}};
    addCell(step, row, column, text.toUtf8());
    return take(std::move(step));
}

DraftChange ListDraft::resetCell(int row, int column)
{
    DraftStep step{say(QT_TRANSLATE_NOOP("Intake", "Back to what was read in row %1")).arg(row + 1), {}, {}};
    rowOf(step, row, m_edits).after.cells.remove(column);
    return take(std::move(step));
}

DraftChange ListDraft::setLeftOut(const std::vector<int> &rows, bool leftOut)
{
    std::vector<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    DraftStep step;
    for (const int row : sorted)
        addStanding(step, row, leftOut);
    std::erase_if(step.rows, [](const DraftStep::Row &row) { return row.before == row.after; });
    const auto count = static_cast<int>(step.rows.size());
    step.text = leftOut ? say(QT_TRANSLATE_N_NOOP("Intake", "Leave %n row(s) out"), count)
                        : say(QT_TRANSLATE_N_NOOP("Intake", "Put %n row(s) back"), count);
    return take(std::move(step));
}

DraftChange ListDraft::setColumn(Role role, int column)
{
    CheckRules rules = m_rules;
    for (int &other : rules.mapping) {
        if (other == column)
            other = -1;
    }
    rules.mapping[static_cast<std::size_t>(role)] = column < m_list.d->header.size() ? column : -1;
    return changeRules(rules, say(QT_TRANSLATE_NOOP("Intake", "Choice of columns")));
}

DraftChange ListDraft::adopt(const CheckRules &rules)
{
    return fits(rules) ? changeRules(rules, say(QT_TRANSLATE_NOOP("Intake", "Choice of columns")))
                       : DraftChange{};
}

DraftChange ListDraft::setConstant(Role role, const QString &text)
{
    const std::string value = text.trimmed().toStdString();
    const bool isFitting = role != Role::CustomerId && value.size() <= templateBytesMax
        && !hasControlCharacter(value)
        && (role != Role::BusinessUrl || value.empty() || readWebAddress(value).isUsable);
    if (!isFitting)
        return {};
    CheckRules rules = m_rules;
    rules.constants[static_cast<std::size_t>(role)] = usedText(role, value, {});
    return changeRules(rules, say(QT_TRANSLATE_NOOP("Intake", "Value for rows that have none")));
}

DraftChange ListDraft::setCountryCode(const QString &digits)
{
    constexpr qsizetype digitsMax = 3;
    const bool isCode = digits.size() <= digitsMax && !digits.startsWith(u'0')
        && std::all_of(
            digits.begin(), digits.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    CheckRules rules = m_rules;
    rules.countryCode = isCode ? digits.toStdString() : std::string();
    return changeRules(rules, say(QT_TRANSLATE_NOOP("Intake", "Country of phone numbers")));
}

DraftChange ListDraft::changeRules(const CheckRules &rules, const QString &text)
{
    if (rules == m_rules)
        return {};
    return take({text, {}, DraftStep::Rules{m_rules, rules}});
}

DraftChange ListDraft::take(DraftStep step)
{
    std::erase_if(step.rows, [](const DraftStep::Row &row) { return row.before == row.after; });
    if (step.rows.empty() && !step.rules)
        return {};
    DraftChange change = carryOut(step, true);
    m_history.add(std::move(step));
    return change;
}

DraftChange ListDraft::undo()
{
    return canUndo() ? carryOut(m_history.undone(), false) : DraftChange{};
}

DraftChange ListDraft::redo()
{
    return canRedo() ? carryOut(m_history.redone(), true) : DraftChange{};
}

DraftChange ListDraft::carryOut(const DraftStep &step, bool forward)
{
    std::vector<int> rows;
    rows.reserve(step.rows.size());
    for (const DraftStep::Row &row : step.rows) {
        m_edits.set(row.row, forward ? row.after : row.before);
        rows.push_back(row.row);
    }
    if (step.rules) {
        m_rules = forward ? step.rules->after : step.rules->before;
        checkEverything();
        return {{}, true};
    }
    DraftChange change{m_check.recheck(subject(), rows), false};
    const bool isUsable = missingRoles().isEmpty();
    for (const int row : change.rows) {
        --countOf(standing(row));
        stand(row, isUsable);
    }
    countWarnings();
    return change;
}

} // namespace intake
