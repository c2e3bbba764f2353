// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentlister.h"

#include <algorithm>

namespace wfw {

AgentLister::AgentLister(ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_repeat.setSingleShot(true);
    connect(&m_repeat, &QTimer::timeout, this, &AgentLister::ask);
    connect(&client, &ApiClient::agentsListed, this, &AgentLister::take);
}

void AgentLister::start(const QString &status)
{
    m_next = {};
    m_next.status = status;
    m_listing = {};
    m_ids.clear();
    m_repeat.stop();
    m_pages = 0;
    m_repeats = 0;
    m_isActive = true;
    ask();
}

void AgentLister::ask()
{
    m_client.listAgents(++m_tag, m_next);
}

void AgentLister::take(quint32 tag, const AgentsPage &page)
{
    if (!m_isActive || tag != m_tag)
        return; // of a listing that was begun anew
    if (!page.isRead()) {
        if (!canRepeat(page.answer)) {
            finish(page.answer);
            return;
        }
        const auto growing = m_repeatDelay * (1 << m_repeats++);
        m_repeat.start(std::max(growing, page.answer.retryAfter.value_or(growing)));
        return;
    }
    m_repeats = 0;
    ++m_pages;
    const qsizetype before = m_listing.agents.size();
    takeRows(page);
    const bool hasNews = m_listing.agents.size() > before;
    const bool hasAll = m_listing.total && m_listing.agents.size() >= *m_listing.total;
    const bool isAtBound = m_listing.agents.size() >= agentsMax || m_pages >= pagesMax;
    // A cursor is the server's word that more follows, whatever its count says.
    if (!hasNews || isAtBound || (hasAll && page.nextCursor.isEmpty())) {
        m_listing.isComplete = !isAtBound && (!m_listing.total || hasAll);
        finish(page.answer);
        return;
    }
    m_next.cursor = page.nextCursor;
    m_next.offset = m_listing.agents.size();
    ask();
}

void AgentLister::takeRows(const AgentsPage &page)
{
    if (page.total)
        m_listing.total = page.total;
    for (const AgentRow &row : page.agents) {
        if (m_listing.agents.size() >= agentsMax)
            return;
        if (m_ids.contains(row.id))
            continue;
        m_ids.insert(row.id);
        m_listing.agents.append(row);
    }
}

bool AgentLister::canRepeat(const Answer &answer) const
{
    if (m_repeats >= repeatsMax || answer.retryAfter.value_or(std::chrono::milliseconds(0)) > waitMax)
        return false;
    switch (answer.verdict) {
    case Verdict::Throttled:
    case Verdict::ServerFault:
    case Verdict::Lost:
    case Verdict::NotSent:
        return true;
    default:
        return false;
    }
}

void AgentLister::finish(const Answer &answer)
{
    m_isActive = false;
    m_listing.answer = answer;
    emit finished(m_listing);
}

} // namespace wfw
