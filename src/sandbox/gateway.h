// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/delayqueue.h"
#include "sandbox/endpoints.h"
#include "sandbox/eventstreams.h"
#include "sandbox/ratelimiter.h"
#include "sandbox/statuspage.h"
#include "sandbox/visit.h"
#include "sandbox/webhooksender.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sandbox {

/**
 * The way every request goes: route, chance of a fault, sign-in, scope, rate, first half, latency, second half,
 * answer. Keeps the log and the traffic figures on the way.
 */
class Gateway final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Gateway)

public:
    Gateway(const Settings &settings, Clock &clock, Database &database, Provisioning &provisioning,
        Wording &wording, RequestLog &log);

    void handle(const std::shared_ptr<Exchange> &exchange);
    /** Tells streams and webhooks. */
    void announce(const Event &event);

private:
    using Guest = std::shared_ptr<Visit>;
    using Begin = std::function<Begun(const Call &)>;

    struct Route
    {
        QByteArray method;
        QByteArray path; ///< ends with a slash when an id follows
        Lane lane;
        QString scope; ///< empty: no bearer needed
        Begin begin; ///< none for the event stream
        bool api = true; ///< false for pages, which no fault and no latency touches
    };

    [[nodiscard]] const Route *routeOf(const HttpRequest &request, ApiError &error) const;
    void serve(const Guest &guest, const Route &route);
    [[nodiscard]] ApiError admit(
        const Guest &guest, const Route &route, Identity &identity, HttpHeaders &rates);
    void openStream(const Guest &guest, const QString &tenant, Fault fault, const HttpHeaders &rates);
    [[nodiscard]] Fault drawFault(const Route &route);
    void proceed(const Guest &guest, const Begun &begun, Fault fault, const HttpHeaders &rates);
    void conclude(const Guest &guest, const SecondHalf &finish, Fault fault, const HttpHeaders &rates);
    void deliver(const Guest &guest, const Reply &reply, Fault fault);
    void refuse(const Guest &guest, const ApiError &error, const HttpHeaders &headers = {});

    Settings m_settings;
    Clock &m_clock;
    Database &m_database;
    Wording &m_wording;
    RequestLog &m_log;
    Traffic m_traffic;
    Accounts m_accounts;
    RateLimiter m_rates;
    Dice m_dice;
    TokenEndpoint m_token;
    CreateEndpoint m_create;
    ListEndpoint m_list;
    OperationEndpoint m_operation;
    StatusPage m_status;
    EventStreams m_streams;
    WebhookSender m_webhooks;
    QList<Route> m_routes;
    DelayQueue m_later; // last: what waits in it refers to the above
};

} // namespace sandbox
