// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/replyfacts.h"

#include "wfw/httpdate.h"
#include "wfw/wirenumber.h"

#include <QDateTime>

namespace wfw {

namespace {

// Seconds to go never reach the first, seconds since 1970 never the second (it is the year 5138).
constexpr double epochSecondsMin = 1e8;
constexpr double epochMillisecondsMin = 1e11;

/** The server's clock when it answered, in seconds since 1970; ours where it does not say. */
double serverNow(const RawReply &reply)
{
    const auto date = secondsFromHttpDate(reply.header("Date"), reply.receivedAt / 1000);
    return date ? static_cast<double>(*date) : static_cast<double>(reply.receivedAt) / 1000.0;
}

} // namespace

std::optional<std::chrono::milliseconds> pollAfterOf(const RawReply &reply)
{
    const auto seconds = decimalFrom(reply.header("X-Poll-After"));
    if (!seconds || *seconds <= 0)
        return {};
    return clampedSeconds(*seconds, pollAfterMin, pollAfterMax);
}

std::optional<std::chrono::milliseconds> retryAfterOf(const RawReply &reply)
{
    const QByteArray text = reply.header("Retry-After");
    if (text.isEmpty())
        return {};
    if (const auto seconds = decimalFrom(text))
        return clampedSeconds(*seconds, {}, retryAfterMax);
    if (const auto date = secondsFromHttpDate(text, reply.receivedAt / 1000))
        return clampedSeconds(static_cast<double>(*date) - serverNow(reply), {}, retryAfterMax);
    return {};
}

RateView rateOf(const RawReply &reply)
{
    RateView view;
    view.limit = countFrom(reply.header("X-RateLimit-Limit"));
    view.remaining = countFrom(reply.header("X-RateLimit-Remaining"));
    if (const auto reset = decimalFrom(reply.header("X-RateLimit-Reset"))) {
        double seconds = *reset;
        if (seconds >= epochMillisecondsMin)
            seconds = seconds / 1000.0 - serverNow(reply);
        else if (seconds >= epochSecondsMin)
            seconds -= serverNow(reply);
        view.resetAfter = clampedSeconds(seconds, {}, rateResetMax);
    }
    return view;
}

std::optional<std::chrono::milliseconds> keyLifeFrom(
    const RawReply &reply, const QString &createdAt, const QString &expiresAt)
{
    const QDateTime end = QDateTime::fromString(expiresAt, Qt::ISODateWithMs);
    if (!end.isValid())
        return {};
    const QDateTime begin = QDateTime::fromString(createdAt, Qt::ISODateWithMs);
    const qint64 from =
        begin.isValid() ? begin.toMSecsSinceEpoch() : static_cast<qint64>(serverNow(reply) * 1000);
    const std::chrono::milliseconds life(end.toMSecsSinceEpoch() - from);
    return life > std::chrono::milliseconds(0) ? std::optional(life) : std::nullopt;
}

} // namespace wfw
