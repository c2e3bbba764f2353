// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/dice.h"
#include "sandbox/httpmessage.h"
#include "sandbox/operation.h"
#include "sandbox/settings.h"

#include <QJsonObject>

namespace sandbox {

/** The choices that make a reply look one way or another. */
struct Style
{
    enum class Id
    {
        Camel,
        Snake,
        Bare
    }; ///< operationId, operation_id, id
    enum class ErrorPlace
    {
        Beside,
        InResult,
        IsResult
    };

    bool data = true; ///< inside {"data": …}
    bool meta = true; ///< with {"meta": …} beside it
    bool snake = false;
    Id id = Id::Camel;
    ErrorPlace error = ErrorPlace::Beside;
    bool flatResult = false; ///< agent_id and phone_number at the top
    bool activeWord = false; ///< "active" for completed
    bool oddWord = false; ///< a word of its own while running
    bool statusUrl = true; ///< where to poll, in the body
    bool absoluteUrl = false;
    bool location = true; ///< where to poll, in the header
};

/** Puts operations, agents and errors into words, in the dialect chosen. */
class Wording final
{
public:
    Wording(const Settings &settings, const Clock &clock);

    /** An operation, as POST and GET answer it; \a host is the request's Host header. */
    [[nodiscard]] HttpResponse operation(int status, const Operation &operation, const QByteArray &host);
    [[nodiscard]] HttpResponse agents(const QList<Agent> &agents, int total, const QString &nextCursor);
    [[nodiscard]] HttpResponse error(const ApiError &error) const;
    [[nodiscard]] static HttpResponse json(int status, const QJsonObject &object);
    /** The body of an event about an operation that ended. */
    [[nodiscard]] QByteArray event(const QString &name, qint64 at, const Operation &operation);

private:
    [[nodiscard]] Style style(Dice &dice) const;
    [[nodiscard]] QJsonObject members(const Operation &operation, const Style &style) const;
    void addEnding(QJsonObject &object, const Operation &operation, const Style &style) const;
    [[nodiscard]] static QJsonObject meta();

    Dialect m_dialect;
    const Clock &m_clock;
    Dice m_replyDice;
    Dice m_eventDice; ///< of its own, so that replies do not depend on when operations end
};

/** A number as headers carry it: at most three decimals, none when they are zero. */
[[nodiscard]] QByteArray decimal(double number);

} // namespace sandbox
