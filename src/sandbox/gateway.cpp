// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/gateway.h"

#include "sandbox/database.h"

#include <QCryptographicHash>
#include <QLoggingCategory>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

Q_LOGGING_CATEGORY(logGateway, "sandbox.gateway")

constexpr Range delaySeconds{2, 10};
constexpr double hangSeconds = 120;

ApiError serverError(Dice &dice)
{
    constexpr std::array statuses{500, 502, 503};
    const int status = statuses.at(static_cast<std::size_t>(dice.pick(3)));
    return {status, u"server_error"_s, u"Something went wrong on our side"_s, true};
}

QByteArray htmlPage()
{
    return QByteArrayLiteral("<!DOCTYPE html><html><head><title>Welcome</title></head>"
                             "<body><h1>Please accept the terms to use this network</h1></body></html>\n");
}

/** True for a route that ends with an id. */
bool isParent(const QByteArray &path)
{
    return path.size() > 1 && path.endsWith('/');
}

QByteArray digestOf(const QString &tenant)
{
    return QCryptographicHash::hash(tenant.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
}

} // namespace

Gateway::Gateway(const Settings &settings, Clock &clock, Database &database, Provisioning &provisioning,
    Wording &wording, RequestLog &log)
    : m_settings(settings)
    , m_clock(clock)
    , m_database(database)
    , m_wording(wording)
    , m_log(log)
    , m_accounts(settings)
    , m_rates(clock, settings.writeBudget, settings.readBudget)
    , m_dice(settings.seed, "gateway")
    , m_token(clock, m_accounts, wording)
    , m_create(clock, database, provisioning, wording)
    , m_list(database, provisioning, wording)
    , m_operation(clock, provisioning, wording)
    , m_status(clock, database, provisioning, m_traffic, log)
    , m_streams(clock, database)
    , m_webhooks(clock, settings.webhook, settings.webhookKey)
{
    const QString write = u"agents:write"_s;
    const QString read = u"agents:read"_s;
    m_routes = {
        {"POST", "/v2/auth/token", Lane::Other, {}, [this](const Call &call) { return m_token.begin(call); }},
        {"POST", "/v2/agents", Lane::Submit, write,
            [this](const Call &call) { return m_create.begin(call); }},
        {"GET", "/v2/agents", Lane::Other, read, [this](const Call &call) { return m_list.begin(call); }},
        {"GET", "/v2/operations/", Lane::Poll, read,
            [this](const Call &call) { return m_operation.begin(call); }},
        {"GET", "/v2/events", Lane::Other, read, {}},
        {"GET", "/", Lane::Other, {}, [this](const Call &) { return m_status.page(); }, false},
        {"GET", "/sandbox/status", Lane::Other, {}, [this](const Call &) { return m_status.figures(); },
            false},
    };
    connect(&provisioning, &Provisioning::happened, this, &Gateway::announce);
}

void Gateway::handle(const std::shared_ptr<Exchange> &exchange)
{
    ApiError error;
    const Route *route = routeOf(exchange->request(), error);
    const auto guest =
        std::make_shared<Visit>(exchange, route ? route->lane : Lane::Other, m_traffic, m_log, m_clock.now());
    connect(exchange.get(), &Exchange::gone, this, [weak = std::weak_ptr<Visit>(guest)] {
        if (const Guest leaving = weak.lock()) {
            leaving->entry().gone = true;
            leaving->clientDone();
        }
    });
    if (route)
        serve(guest, *route);
    else
        refuse(guest, error);
}

const Gateway::Route *Gateway::routeOf(const HttpRequest &request, ApiError &error) const
{
    error = {404, u"not_found"_s, u"There is nothing at this address"_s};
    for (const Route &route : m_routes) {
        const bool matches = isParent(route.path)
            ? request.path.startsWith(route.path) && request.path.size() > route.path.size()
                && !request.path.mid(route.path.size()).contains('/')
            : request.path == route.path;
        if (!matches)
            continue;
        if (request.method == route.method || (request.method == "HEAD" && !route.api))
            return &route;
        if (request.method != "HEAD")
            error = {405, u"method_not_allowed"_s, u"This address does not take that method"_s};
    }
    return nullptr;
}

void Gateway::serve(const Guest &guest, const Route &route)
{
    Call call{guest->request(), {}, {}};
    if (isParent(route.path))
        call.pathId = guest->request().path.mid(route.path.size());
    HttpHeaders rates;
    const ApiError error = admit(guest, route, call.identity, rates);
    if (!call.identity.tenant.isEmpty())
        guest->entry().tenant = digestOf(call.identity.tenant);
    if (route.lane == Lane::Poll) {
        guest->entry().operationId = call.pathId.left(64);
        guest->entry().earlyMs = m_traffic.earlyBy(guest->entry().tenant + call.pathId);
    }
    const QByteArray key =
        route.lane == Lane::Submit ? guest->request().header("idempotency-key") : QByteArray();
    if (!key.isEmpty())
        guest->takeKey(call.identity.tenant, key);

    const Fault drawn = drawFault(route);
    if (error && drawn == Fault::None) {
        guest->entry().retryAfterMs = error.retryAfter * 1000;
        return refuse(guest, error, rates);
    }
    if (error) {
        const Begun refusal{[this, error] {
            Reply reply;
            reply.http = m_wording.error(error);
            return reply;
        }};
        return proceed(guest, refusal, drawn, rates);
    }
    if (!route.begin)
        return openStream(guest, call.identity.tenant, drawn, rates);
    const Begun begun = route.begin(call);
    if (!route.api)
        return conclude(guest, begun.finish, Fault::None, rates);
    proceed(guest, begun, begun.fault == Fault::None ? drawn : begun.fault, rates);
}

ApiError Gateway::admit(const Guest &guest, const Route &route, Identity &identity, HttpHeaders &rates)
{
    if (route.scope.isEmpty())
        return {};
    const qint64 now = m_clock.now();
    if (ApiError error = m_accounts.identify(guest->request().header("authorization"), now, identity))
        return error;
    if (!identity.scopes.contains(route.scope))
        return {403, u"insufficient_scopes"_s, u"The token lacks the scope "_s + route.scope};
    const RateVerdict verdict = m_rates.take(identity.tenant, route.lane == Lane::Submit, now);
    // Sandbox time that runs fast needs fractions; at natural speed whole seconds are what a client would see.
    const bool whole = m_clock.speed() <= 1;
    const auto inSeconds = [whole](double value) {
        return whole ? std::ceil(value) : std::ceil(value * 1000) / 1000;
    };
    rates = {{"X-RateLimit-Limit", QByteArray::number(verdict.limit)},
        {"X-RateLimit-Remaining", QByteArray::number(verdict.remaining)},
        {"X-RateLimit-Reset", decimal(inSeconds(verdict.reset))}};
    if (verdict.allowed)
        return {};
    const double wait = inSeconds(verdict.retryAfter);
    return {429, u"rate_limit_exceeded"_s, u"Rate limit exceeded for scope "_s + route.scope, true, wait};
}

void Gateway::openStream(const Guest &guest, const QString &tenant, Fault fault, const HttpHeaders &rates)
{
    const bool atTheDoor = fault == Fault::DropBefore || fault == Fault::Html || fault == Fault::ServerError;
    if (atTheDoor) {
        const SecondHalf unavailable = [this] {
            Reply reply;
            reply.http = m_wording.error(serverError(m_dice));
            return reply;
        };
        return proceed(guest, {unavailable}, fault, rates);
    }
    guest->entry().fault = faultWord(fault).toLatin1();
    const bool breaks = fault != Fault::None && fault != Fault::Delay;
    m_streams.open(guest, tenant, guest->request().header("last-event-id"), breaks, rates);
}

void Gateway::announce(const Event &event)
{
    m_streams.publish(event);
    m_webhooks.send(event);
}

Fault Gateway::drawFault(const Route &route)
{
    return route.api ? m_settings.faults.draw(m_dice) : Fault::None;
}

void Gateway::proceed(const Guest &guest, const Begun &begun, Fault fault, const HttpHeaders &rates)
{
    guest->entry().fault = faultWord(fault).toLatin1();
    if (fault == Fault::DropBefore) {
        guest->workDone();
        guest->clientDone();
        return guest->exchange().cut();
    }
    if (fault == Fault::Html) {
        Reply page;
        page.http.setHeader("Content-Type", "text/html; charset=utf-8");
        page.http.body = htmlPage();
        return deliver(guest, page, Fault::None);
    }
    if (fault == Fault::ServerError && m_dice.chance(0.5)) {
        return refuse(guest, serverError(m_dice), rates);
    }
    const Range latency = guest->lane() == Lane::Submit ? m_settings.postLatency : m_settings.getLatency;
    const double wallMs = m_clock.wallMs(m_dice.between(latency.low, latency.high));
    guest->entry().latencyMs = wallMs;
    m_later.after(wallMs,
        [this, guest, finish = begun.finish, fault, rates] { conclude(guest, finish, fault, rates); });
}

void Gateway::conclude(const Guest &guest, const SecondHalf &finish, Fault fault, const HttpHeaders &rates)
{
    Reply reply = finish();
    if (m_database.hasFailed()) {
        qCWarning(logGateway).noquote() << m_database.takeFailure();
        reply = {};
        reply.http = m_wording.error({500, u"internal_error"_s, u"The sandbox's database failed"_s, true});
    }
    if (fault == Fault::ServerError)
        reply.http = m_wording.error(serverError(m_dice));
    for (const auto &header : rates)
        reply.http.headers.append(header);
    if (fault != Fault::Delay)
        return deliver(guest, reply, fault);
    const double wallMs = m_clock.wallMs(m_dice.between(delaySeconds.low, delaySeconds.high));
    guest->entry().latencyMs += wallMs;
    m_later.after(wallMs, [this, guest, reply] { deliver(guest, reply, Fault::None); });
}

void Gateway::deliver(const Guest &guest, const Reply &reply, Fault fault)
{
    LogEntry &entry = guest->entry();
    if (!reply.operationId.isEmpty())
        entry.operationId = reply.operationId;
    entry.agentId = reply.agentId;
    entry.replay = reply.replay;
    entry.doubled = reply.doubled;
    if (reply.doubled)
        m_traffic.noteDoubled();
    guest->workDone();
    if (fault == Fault::Hang) {
        // The lambda keeps the visit, and with it the connection's debt, until the client gives up or we do.
        return m_later.after(std::max(m_clock.wallMs(hangSeconds), 1.0), [guest] {
            guest->clientDone();
            guest->exchange().cut();
        });
    }
    const bool present = guest->exchange().isOpen();
    if (present && (fault == Fault::None || fault == Fault::ServerError || fault == Fault::Truncate))
        entry.status = reply.http.status;
    if (present && fault == Fault::None && reply.ended)
        m_traffic.forget(entry.tenant + reply.operationId);
    else if (present && fault == Fault::None && reply.pollAfter >= 0)
        m_traffic.allowPollAfter(entry.tenant + reply.operationId, reply.pollAfter);
    guest->clientDone(); // first, because an answer lets the connection hand over its next request
    switch (fault) {
    case Fault::DropAfter:
        return guest->exchange().cut();
    case Fault::Reset:
        return guest->exchange().reset();
    case Fault::Truncate:
        return guest->exchange().answerTruncated(reply.http);
    case Fault::Garbage:
        return guest->exchange().answerRaw(
            QByteArrayLiteral("\x16\x03\x01 not a status line \xff\xfe\r\n\r\n{{{"));
    default:
        return guest->exchange().answer(reply.http);
    }
}

void Gateway::refuse(const Guest &guest, const ApiError &error, const HttpHeaders &headers)
{
    Reply reply;
    reply.http = m_wording.error(error);
    for (const auto &header : headers)
        reply.http.headers.append(header);
    deliver(guest, reply, Fault::None);
}

} // namespace sandbox
