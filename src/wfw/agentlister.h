// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/agentspage.h"
#include "wfw/apiclient.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace wfw {

/** The live fleet, as far as it could be listed. */
struct AgentsListing
{
    Answer answer; ///< Completed when the listing came to its end; else what stopped it
    QList<AgentRow> agents; ///< each id once; also what came before a failure
    std::optional<qint64> total; ///< as the server counts, where it does
    bool isComplete =
        false; ///< nothing speaks against these being all: no failure, no bound, and the count agrees

    bool operator==(const AgentsListing &) const = default;
};

/**
 * Gathers all pages of GET /v2/agents, by cursor where the server gives one and by offset where it does not. Ends
 * when a page adds no new agent, when the server's own count is reached, or at a bound of 100,000 agents or 10,000
 * pages. A page that is throttled, lost or hit by a fault is asked for again a few times.
 */
class AgentLister final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentLister)

public:
    static constexpr qsizetype agentsMax = 100'000;
    static constexpr int pagesMax = 10'000;
    static constexpr int repeatsMax = 3;
    /** A server that wants a longer wait is not waited for: somebody sits in front of this. */
    static constexpr std::chrono::milliseconds waitMax{60'000};

    /** Uses \a client, which must outlive it, under tags that nobody else uses for listings meanwhile. */
    explicit AgentLister(ApiClient &client, QObject *parent = nullptr);

    /** The first wait before a page is asked for again; it doubles each time. The server's word may be longer. */
    void setRepeatDelay(std::chrono::milliseconds delay) { m_repeatDelay = delay; }
    /** Begins anew, forgetting what was under way. An empty \a status lists agents of every status. */
    void start(const QString &status = QStringLiteral("active"));

signals:
    /** Once for each start() that was not followed by another. */
    void finished(const wfw::AgentsListing &listing);

private:
    void ask();
    void take(quint32 tag, const AgentsPage &page);
    void takeRows(const AgentsPage &page);
    [[nodiscard]] bool canRepeat(const Answer &answer) const;
    void finish(const Answer &answer);

    ApiClient &m_client;
    PageRequest m_next;
    AgentsListing m_listing;
    QSet<QString> m_ids;
    QTimer m_repeat;
    std::chrono::milliseconds m_repeatDelay{1000};
    int m_pages = 0;
    int m_repeats = 0;
    quint32 m_tag = 0; ///< of the page under way
    bool m_isActive = false;
};

} // namespace wfw

Q_DECLARE_METATYPE(wfw::AgentsListing)
