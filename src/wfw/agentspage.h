// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/rawreply.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace wfw {

/** One agent of the live fleet, as a listing shows it. Plain text, bounded. */
struct AgentRow
{
    QString id; ///< agt_…; never empty
    QString name;
    QString status;
    QString businessUrl;

    bool operator==(const AgentRow &) const = default;
};

/** Which page of GET /v2/agents is wanted. */
struct PageRequest
{
    QString status = QStringLiteral("active"); ///< empty: agents of every status
    int limit = 200;
    QString cursor; ///< from the page before; wins over offset
    qint64 offset = 0; ///< agents to pass over, where the server gave no cursor
};

/** One page of the live fleet, or why there is none. */
struct AgentsPage
{
    Answer answer; ///< Completed when the page was read; its operation has no meaning here
    QList<AgentRow> agents;
    std::optional<qint64> total; ///< every agent that matches, whatever the page size
    QString nextCursor; ///< empty when the server gave none

    [[nodiscard]] bool isRead() const { return answer.verdict == Verdict::Completed; }
    bool operator==(const AgentsPage &) const = default;
};

/** Reads the reply to GET /v2/agents in any dialect. Pure. Rows without an id are passed over. */
[[nodiscard]] AgentsPage decodeAgentsPage(const RawReply &reply);

} // namespace wfw

Q_DECLARE_METATYPE(wfw::AgentsPage)
