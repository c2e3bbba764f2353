// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/settings.h"

#include <QHash>
#include <QString>

namespace sandbox {

/** What a bucket says to one request. Seconds and times are the wall's. */
struct RateVerdict
{
    bool allowed = true;
    int limit = 0;
    int remaining = 0;
    double reset = 0; ///< Unix seconds when the bucket is full again
    double retryAfter = 0; ///< until the next request is allowed
};

/** One token bucket for each tenant and scope. */
class RateLimiter final
{
public:
    RateLimiter(const Clock &clock, const Budget &write, const Budget &read);

    [[nodiscard]] RateVerdict take(const QString &tenant, bool write, qint64 now);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0;
    };

    void forgetFull(qint64 now);
    void refill(Bucket &bucket, const Budget &budget, qint64 now) const;

    const Clock &m_clock;
    Budget m_write;
    Budget m_read;
    QHash<QString, Bucket> m_writeBuckets;
    QHash<QString, Bucket> m_readBuckets;
};

} // namespace sandbox
