// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listdraft.h"

#include "intake/columncontent.h"
#include "intake/customerlistdata.h"
#include "intake/customermaker.h"
#include "intake/findingtext.h"
#include "intake/formulamark.h"

#include <algorithm>

namespace intake {

namespace {

Standing standingOf(std::span<const Finding> findings)
{
    Standing standing = Standing::Ready;
    for (const Finding &finding : findings) {
        if (needsDecision(finding.code))
            return Standing::WithProblems;
        if (finding.code == Problem::Code::DuplicateId)
            standing = Standing::Folded;
    }
    return standing;
}

} // namespace

bool ListDraft::canMend(const CustomerList &list)
{
    const auto refusal = list.refusal();
    return !refusal
        || ((refusal->reason == Refusal::Reason::MissingColumns
                || refusal->reason == Refusal::Reason::UnknownColumn)
            && list.recordCount() > 0);
}

ListDraft::ListDraft(const CustomerList &list)
    : m_list(list)
    , m_fingerprint(list.d->records.fingerprint())
{
    m_rules.mapping = list.mapping();
    checkEverything();
}

Cells ListDraft::cells() const
{
    return {m_list.d->records, m_list.d->firstRecord, m_list.d->endRecord, &m_edits};
}

ListCheck::Subject ListDraft::subject() const
{
    return {cells(), m_rules, m_edits, static_cast<int>(m_list.d->header.size())};
}

CheckRules ListDraft::suggestedRules() const
{
    CheckRules rules = m_rules;
    const ColumnMap guessed = columnsByContent(cells(), listColumnCount(m_list.d->header), rules.mapping);
    for (std::size_t place = 0; place < roleCount; ++place) {
        if (rules.mapping[place] < 0)
            rules.mapping[place] = guessed[place];
    }
    return rules;
}

QList<Role> ListDraft::missingRoles() const
{
    QList<Role> roles;
    for (const Role role : allRoles) {
        if (isRequired(role) && columnOf(m_rules.mapping, role) < 0 && m_rules.constant(role).empty())
            roles.append(role);
    }
    return roles;
}

int ListDraft::rowCount() const
{
    return m_list.recordCount();
}

int ListDraft::cellCount(int row) const
{
    return cells().cellCount(row);
}

QString ListDraft::cell(int row, int column) const
{
    return cells().text(row, column);
}

QString ListDraft::original(int row, int column) const
{
    return Cells(m_list.d->records, m_list.d->firstRecord, m_list.d->endRecord).text(row, column);
}

bool ListDraft::isEdited(int row, int column) const
{
    const EditedRow *edited = m_edits.find(row);
    return edited && edited->cells.contains(column);
}

bool ListDraft::isEdited(int row) const
{
    const EditedRow *edited = m_edits.find(row);
    return edited && edited->hasCells();
}

int ListDraft::line(int row) const
{
    return cells().line(row);
}

QString ListDraft::value(int row, Role role) const
{
    return usedValue(cells(), m_rules, row, role);
}

Standing ListDraft::standing(int row) const
{
    return m_standings[static_cast<std::size_t>(row)];
}

Problem ListDraft::problem(const Finding &finding) const
{
    return problemFor(finding, cells(), m_rules, m_list.d->header);
}

QList<fleet::Customer> ListDraft::customers(const QString &namePattern) const
{
    const QString &wanted = namePattern.isEmpty() ? m_list.d->namePattern : namePattern;
    const NamePattern pattern(wanted, m_list.d->header, m_rules.mapping);
    QList<fleet::Customer> customers;
    customers.reserve(m_totals.ready);
    for (int row = 0; row < rowCount(); ++row) {
        if (standing(row) == Standing::Ready)
            customers.append(customerFrom(cells(), m_rules, pattern, row));
    }
    return customers;
}

SavedDraft ListDraft::saved(const QString &path, const ReadOptions &options) const
{
    return {path, m_fingerprint, options, m_rules, m_edits.rows()};
}

std::optional<ListDraft> ListDraft::restored(const CustomerList &list, const SavedDraft &saved)
{
    if (!canMend(list) || list.d->records.fingerprint() != saved.fingerprint)
        return std::nullopt;
    ListDraft draft;
    draft.m_list = list;
    draft.m_fingerprint = saved.fingerprint;
    if (!draft.fits(saved.rules))
        return std::nullopt;
    draft.m_rules = saved.rules;
    for (auto row = saved.rows.cbegin(); row != saved.rows.cend(); ++row) {
        if (row.key() >= list.recordCount())
            return std::nullopt;
        draft.m_edits.set(row.key(), *row);
    }
    draft.checkEverything();
    return draft;
}

bool ListDraft::fits(const CheckRules &rules) const
{
    return std::all_of(rules.mapping.begin(), rules.mapping.end(),
        [this](int column) { return column < m_list.d->header.size(); });
}

void ListDraft::checkEverything()
{
    m_check.checkAll(subject());
    m_totals = {};
    m_totals.rows = rowCount();
    m_standings.assign(static_cast<std::size_t>(rowCount()), Standing::Ready);
    const bool isUsable = missingRoles().isEmpty();
    for (int row = 0; row < rowCount(); ++row)
        stand(row, isUsable);
    countWarnings();
}

void ListDraft::stand(int row, bool isUsable)
{
    Standing &standing = m_standings[static_cast<std::size_t>(row)];
    if (m_edits.isLeftOut(row))
        standing = Standing::LeftOut;
    else
        standing = isUsable ? standingOf(findingsOf(row)) : Standing::WithProblems;
    ++countOf(standing);
}

int &ListDraft::countOf(Standing standing)
{
    switch (standing) {
    case Standing::WithProblems:
        return m_totals.withProblems;
    case Standing::Folded:
        return m_totals.folded;
    case Standing::LeftOut:
        return m_totals.leftOut;
    case Standing::Ready:
        break;
    }
    return m_totals.ready;
}

void ListDraft::countWarnings()
{
    const auto &all = findings();
    m_totals.warnings = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Finding &finding) { return !isError(finding.code); }));
}

} // namespace intake
