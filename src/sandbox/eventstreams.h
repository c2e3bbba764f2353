// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/eventtable.h"
#include "sandbox/visit.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sandbox {

/** GET /v2/events: open streams, each for one tenant, each ended after about a minute of sandbox time. */
class EventStreams final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventStreams)

public:
    EventStreams(const Clock &clock, Database &database);

    /**
     * Takes the visit over. Sends what came after \a lastEventId (empty: nothing), then what happens. With
     * \a breaks it ends early and without a proper end.
     */
    void open(const std::shared_ptr<Visit> &guest, const QString &tenant, const QByteArray &lastEventId,
        bool breaks, const HttpHeaders &headers);
    void publish(const Event &event);

private:
    struct Stream
    {
        std::shared_ptr<Visit> guest;
        QString tenant;
        bool breaks;
    };

    void replay(const Stream &stream, const QByteArray &lastEventId);
    void beat();

    const Clock &m_clock;
    EventTable m_events;
    QList<Stream> m_streams;
    QTimer m_heartbeat;
};

} // namespace sandbox
