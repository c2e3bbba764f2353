// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventstreams.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sandbox {

namespace {

constexpr double lifeSeconds = 60;
constexpr double brokenLifeSeconds = 10;
constexpr double heartbeatSeconds = 5;
constexpr double lifeMsMin = 400; ///< at any speed: a stream that ends at once would only be reopened at once
constexpr int heartbeatMsMin = 100;
constexpr int replayPage = 500;

QByteArray messageOf(const Event &event)
{
    return "id: " + QByteArray::number(event.id) + "\nevent: " + event.name.toUtf8() + "\ndata: " + event.body
        + "\n\n";
}

} // namespace

EventStreams::EventStreams(const Clock &clock, Database &database)
    : m_clock(clock)
    , m_events(database)
{
    m_heartbeat.setInterval(std::max(heartbeatMsMin, static_cast<int>(m_clock.wallMs(heartbeatSeconds))));
    connect(&m_heartbeat, &QTimer::timeout, this, &EventStreams::beat);
}

void EventStreams::open(const std::shared_ptr<Visit> &guest, const QString &tenant,
    const QByteArray &lastEventId, bool breaks, const HttpHeaders &headers)
{
    HttpResponse head;
    head.headers = headers;
    head.setHeader("Content-Type", "text/event-stream");
    head.setHeader("Cache-Control", "no-store");
    guest->entry().status = head.status;
    guest->workDone();
    const Stream stream{guest, tenant, breaks};
    guest->exchange().beginStream(head);
    guest->exchange().sendPart("retry: " + QByteArray::number(std::llround(m_clock.wallMs(1))) + "\n\n");
    replay(stream, lastEventId);
    m_streams.append(stream);
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
}

void EventStreams::publish(const Event &event)
{
    for (const Stream &stream : std::as_const(m_streams)) {
        if (stream.tenant == event.tenant)
            stream.guest->exchange().sendPart(messageOf(event));
    }
}

void EventStreams::replay(const Stream &stream, const QByteArray &lastEventId)
{
    bool known = false;
    qint64 last = lastEventId.toLongLong(&known);
    while (known && stream.guest->exchange().isOpen()) {
        const QList<Event> page = m_events.after(stream.tenant, last, replayPage);
        if (page.isEmpty())
            return;
        for (const Event &event : page)
            stream.guest->exchange().sendPart(messageOf(event));
        last = page.constLast().id;
    }
}

void EventStreams::beat()
{
    for (const Stream &stream : std::as_const(m_streams)) {
        Exchange &exchange = stream.guest->exchange();
        const double lifeMs =
            std::max(lifeMsMin, m_clock.wallMs(stream.breaks ? brokenLifeSeconds : lifeSeconds));
        if (!exchange.isOpen())
            continue;
        if (exchange.age() < lifeMs) {
            exchange.sendPart(": still here\n\n");
        } else {
            stream.guest->clientDone();
            if (stream.breaks)
                exchange.cut();
            else
                exchange.endStream();
        }
    }
    m_streams.removeIf([](const Stream &stream) { return !stream.guest->exchange().isOpen(); });
    if (m_streams.isEmpty())
        m_heartbeat.stop();
}

} // namespace sandbox
