// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/fault.h"
#include "sandbox/options.h"
#include "sandbox/rule.h"

#include <QHostAddress>
#include <QStringList>
#include <QUrl>

#include <cstdint>

namespace sandbox {

/** A token bucket: so many requests in so many sandbox seconds, at most `burst` at once. */
struct Budget
{
    double count = 1;
    double seconds = 1;
    double burst = 1;
};

/** Shapes of replies. */
enum class Dialect
{
    Wrapped, ///< {data, meta}, camelCase
    Data, ///< {data}, camelCase, fewer members
    Bare, ///< snake_case, flat
    Mixed, ///< another one each time
};

/** A client of POST /v2/auth/token. */
struct ServiceAccount
{
    QString id;
    QString secret;
    QStringList scopes;
};

/** The options and the scenario, read and checked. */
struct Settings
{
    QHostAddress address;
    quint16 port = 0;
    double speed = 1;
    QString database;
    QString log;
    QStringList tokens;
    QList<ServiceAccount> accounts; ///< empty: any sa_… with sk_live_…
    Dialect dialect = Dialect::Wrapped;
    std::uint64_t seed = 1;
    double failureRate = 0;
    FaultRates faults;
    Range postLatency{0.1, 0.3};
    Range getLatency{0.05, 0.15};
    Budget writeBudget{1200, 60, 1200};
    Budget readBudget{60000, 60, 60000};
    QList<Rule> rules; ///< the scenario's, then those by name
    bool rulesByName = true;
    QUrl webhook;
    QByteArray webhookKey; ///< decoded
    bool failureEvents = false;
};

/** Checks and completes. The answer is what is wrong, in one sentence; empty when nothing is. */
[[nodiscard]] QString readSettings(const Options &options, Settings &settings);

/** "low-high" or one number; false when it is neither, negative or endless. */
[[nodiscard]] bool readRange(const QString &text, Range &range);
/** "count/seconds" or "count/seconds:burst". */
[[nodiscard]] bool readBudget(const QString &text, Budget &budget);

} // namespace sandbox
