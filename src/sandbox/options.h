// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace sandbox {

/** How a sandbox behaves. Every default is usable as it is. */
struct Options
{
    QString address = QStringLiteral("127.0.0.1"); ///< where to listen
    quint16 port = 0; ///< 0: any free one
    double speed = 1.0; ///< its time runs this many times faster: durations, Poll-After, rate windows
    QString database; ///< path of the SQLite file; empty: in memory
    QString scenario; ///< path of a scenario file (docs/sandbox.md); empty: rules by name only
    QString log; ///< one line a request is appended here; empty: none
    QStringList tokens; ///< the only tokens accepted; empty: any but those that start with "refused"
    QString dialect = QStringLiteral("wrapped"); ///< shape of replies; docs/sandbox.md names them
    std::uint64_t seed = 1; ///< of every random choice
    double failureRate = 0.0; ///< share of operations that fail, 0 to 1
    double faultRate = 0.0; ///< share of requests hit by a transport or server fault, 0 to 1

    // Empty texts below mean: what the scenario says, else the default of docs/sandbox.md. Times are sandbox seconds.
    QString faults; ///< single kinds: "drop-before=0.1,truncate=0.02"; on top of faultRate
    QString postLatency; ///< "0.1-0.3"
    QString getLatency; ///< "0.05-0.15"
    QString writeBudget; ///< creates a tenant may send: "60/60" a minute, "60/60:10" in bursts of ten
    QString readBudget; ///< the same for everything that reads
    QString webhook; ///< where events are posted; empty: nowhere
    QString webhookSecret; ///< whsec_<base64>
    bool webhookAnywhere = false; ///< also to hosts that are not this machine
    bool failureEvents = false; ///< announce failed operations too, as agent.failed (not published)
};

} // namespace sandbox
