// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/agentspage.h"
#include "wfw/answer.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace wfw {

/** Where and how to speak to the API. */
struct Connection
{
    QUrl origin; ///< from originFromText()
    QByteArray token; ///< the bearer token; never logged
    std::chrono::milliseconds requestTimeout{30000}; ///< total deadline of one request
    int submitsInFlightMax = 5; ///< sizes the pool of write managers
    int pollsInFlightMax = 20; ///< sizes the pool of read managers
};

/**
 * Sends requests and answers each exactly once, asynchronously and never from within the call. Owns its network
 * managers; lives on one thread. It keeps no queue and repeats nothing: who calls it holds the limits.
 *
 * One POST reaches the server at most once per call (Qt's hidden re-send is disabled), redirects are not
 * followed, bodies over 4 MiB are aborted, and no request outlives its deadline. Nothing but the origin is
 * ever spoken to.
 */
class ApiClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiClient)

public:
    explicit ApiClient(const Connection &connection, QObject *parent = nullptr);
    ~ApiClient() override;

    /**
     * POST /v2/agents. \a tag comes back with the answer. A key that is no visible ASCII is answered Malformed, a
     * token that is none (of any request) SignInExpired; neither is sent.
     */
    void submit(quint32 tag, const QByteArray &idempotencyKey, const QByteArray &body);
    /** GET /v2/operations/<id>. An id outside [A-Za-z0-9_-]{1,128} is answered Malformed without being sent. */
    void poll(quint32 tag, const QString &operationId);
    /** GET /v2/agents, one page of it. AgentLister gathers all of them. */
    void listAgents(quint32 tag, const PageRequest &page);
    /** Later requests carry this token. */
    void setToken(const QByteArray &token);
    /** More managers when a limit grows. */
    void setSubmitsInFlightMax(int limit);
    void setPollsInFlightMax(int limit);
    /**
     * Later requests make connections of their own (after a lost network). What is in flight stays on the old ones
     * and is answered as usual.
     */
    void dropConnections();
    /** Ends everything in flight without an answer. */
    void abortAll();

signals:
    void submitAnswered(quint32 tag, const wfw::Answer &answer);
    void pollAnswered(quint32 tag, const wfw::Answer &answer);
    void agentsListed(quint32 tag, const wfw::AgentsPage &page);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace wfw
