// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlistdata.h"
#include "intake/listdraft.h"
#include "intake/mendedtext.h"
#include "intake/phonenumber.h"
#include "intake/relations.h"
#include "intake/rowcheck.h"
#include "intake/utf8.h"
#include "intake/webaddress.h"

#include <algorithm>

namespace intake {

namespace {

bool changesCell(Fix::Kind kind)
{
    switch (kind) {
    case Fix::Kind::FillUp:
    case Fix::Kind::DropExtra:
    case Fix::Kind::Fold:
    case Fix::Kind::KeepThis:
    case Fix::Kind::LeaveOut:
        return false;
    default:
        return true;
    }
}

} // namespace

std::string ListDraft::proposal(Fix::Kind kind, int row, int column) const
{
    const Cells view = cells();
    std::string scratch;
    const std::string_view text = view.trimmed(row, column, scratch);
    switch (kind) {
    case Fix::Kind::AddScheme:
    case Fix::Kind::RepairAddress:
        return readWebAddress(text).text;
    case Fix::Kind::WriteOut:
        return usedText(
            column == columnOf(m_rules.mapping, Role::PhoneNumber) ? Role::PhoneNumber : Role::BusinessUrl,
            text, m_rules);
    case Fix::Kind::AddCountry:
        return readPhoneNumber(text, m_rules.countryCode).text;
    case Fix::Kind::RemoveInvisible:
        return withoutInvisible(text);
    case Fix::Kind::RemoveQuote:
        return text.empty() ? std::string() : std::string(text.substr(1));
    case Fix::Kind::ReadAsWestern:
        return strayBytesAsWestern(text);
    default:
        return {};
    }
}

QList<Fix> ListDraft::fixesFor(const Finding &finding) const
{
    QList<Fix> fixes;
    for (const Fix::Kind kind : fixKindsFor(finding)) {
        if (!changesCell(kind)) {
            fixes.append({kind, finding.row, -1, {}});
        } else if (const std::string text = proposal(kind, finding.row, finding.column); !text.empty()) {
            fixes.append({kind, finding.row, finding.column, textOf(text)});
        }
    }
    return fixes;
}

QList<FixGroup> ListDraft::fixGroups() const
{
    QList<FixGroup> groups;
    for (const Finding &finding : findings()) {
        for (const Fix::Kind kind : fixKindsFor(finding)) {
            // Which row is right has to be said for each by itself, and a number may fit no country.
            if (kind == Fix::Kind::KeepThis
                || (kind == Fix::Kind::AddCountry && proposal(kind, finding.row, finding.column).empty()))
                continue;
            const auto known = std::find_if(groups.begin(), groups.end(), [&](const FixGroup &group) {
                return group.kind == kind && group.code == finding.code && group.column == finding.column;
            });
            if (known != groups.end())
                ++known->count;
            else
                groups.append({kind, finding.code, finding.column, 1});
        }
    }
    std::sort(groups.begin(), groups.end(), [](const FixGroup &left, const FixGroup &right) {
        return std::tie(left.code, left.column, left.kind) < std::tie(right.code, right.column, right.kind);
    });
    return groups;
}

void ListDraft::addFix(DraftStep &step, Fix::Kind kind, int row, int column) const
{
    const auto headerSize = static_cast<int>(m_list.d->header.size());
    switch (kind) {
    case Fix::Kind::FillUp:
        for (int missing = cellCount(row); missing < headerSize; ++missing)
            addCell(step, row, missing, QByteArray(""));
        return;
    case Fix::Kind::DropExtra:
        step.rows.push_back({row, m_edits.at(row), m_edits.at(row)});
        step.rows.back().after.cellCount = headerSize;
        return;
    case Fix::Kind::Fold:
    case Fix::Kind::LeaveOut:
        addStanding(step, row, true);
        return;
    case Fix::Kind::KeepThis:
        for (const int other : rowsOfId(row)) {
            if (other != row)
                addStanding(step, other, true);
        }
        return;
    default:
        break;
    }
    const std::string text = proposal(kind, row, column);
    if (!text.empty())
        addCell(step, row, column, QByteArray::fromStdString(text));
}

std::vector<int> ListDraft::rowsOfId(int row) const
{
    const Cells view = cells();
    const int column = columnOf(m_rules.mapping, Role::CustomerId);
    std::string scratch;
    const std::string wanted(exactId(view, row, column, scratch));
    std::vector<int> rows;
    for (const Finding &finding : findings()) {
        if (finding.code == Problem::Code::ConflictingDuplicate
            && exactId(view, finding.row, column, scratch) == wanted)
            rows.push_back(finding.row);
    }
    return rows;
}

DraftChange ListDraft::apply(const Fix &fix)
{
    DraftStep step{textFor(fix), {}, {}};
    addFix(step, fix.kind, fix.row, fix.column);
    return take(std::move(step));
}

DraftChange ListDraft::apply(const FixGroup &group)
{
    DraftStep step{textFor(group), {}, {}};
    for (const Finding &finding : findings()) {
        const bool isMeant = finding.code == group.code && finding.column == group.column;
        if (isMeant && fixKindsFor(finding).contains(group.kind))
            addFix(step, group.kind, finding.row, finding.column);
    }
    return take(std::move(step));
}

} // namespace intake
