// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ratelimiter.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr qsizetype bucketsMax = 10'000; ///< a stream of invented tokens must not eat the memory

} // namespace

RateLimiter::RateLimiter(const Clock &clock, const Budget &write, const Budget &read)
    : m_clock(clock)
    , m_write(write)
    , m_read(read)
{
}

RateVerdict RateLimiter::take(const QString &tenant, bool write, qint64 now)
{
    const Budget &budget = write ? m_write : m_read;
    QHash<QString, Bucket> &buckets = write ? m_writeBuckets : m_readBuckets;
    if (buckets.size() >= bucketsMax)
        forgetFull(now);
    auto found = buckets.find(tenant);
    if (found == buckets.end())
        found = buckets.insert(tenant, {budget.burst, now});
    Bucket &bucket = found.value();
    refill(bucket, budget, now);

    // Who waits exactly as long as told must not be refused for a fraction of a millisecond.
    const double slack = std::min(0.5, m_clock.sandboxSeconds(2) * budget.count / budget.seconds);
    RateVerdict verdict;
    verdict.allowed = bucket.tokens >= 1 - slack;
    if (verdict.allowed)
        bucket.tokens = std::max(0.0, bucket.tokens - 1);
    const double secondsPerToken = budget.seconds / budget.count / m_clock.speed();
    verdict.limit = static_cast<int>(budget.burst);
    verdict.remaining = static_cast<int>(bucket.tokens);
    verdict.reset = static_cast<double>(now) / 1000.0 + (budget.burst - bucket.tokens) * secondsPerToken;
    verdict.retryAfter = std::max(0.0, 1 - bucket.tokens) * secondsPerToken;
    return verdict;
}

void RateLimiter::forgetFull(qint64 now)
{
    m_writeBuckets.removeIf([this, now](auto bucket) {
        refill(bucket.value(), m_write, now);
        return bucket.value().tokens >= m_write.burst;
    });
    m_readBuckets.removeIf([this, now](auto bucket) {
        refill(bucket.value(), m_read, now);
        return bucket.value().tokens >= m_read.burst;
    });
}

void RateLimiter::refill(Bucket &bucket, const Budget &budget, qint64 now) const
{
    const double elapsed = m_clock.sandboxSeconds(std::max<qint64>(0, now - bucket.at));
    bucket.tokens = std::min(budget.burst, bucket.tokens + elapsed * budget.count / budget.seconds);
    bucket.at = now;
}

} // namespace sandbox
