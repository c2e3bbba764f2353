// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/wording.h"

#include "sandbox/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr double estimateSeconds = 90;

/** operationId or operation_id. */
QString spelled(QLatin1StringView camel, bool snake)
{
    if (!snake)
        return QString(camel);
    QString name;
    for (const char letter : camel) {
        const QChar c = QLatin1Char(letter);
        if (c.isUpper())
            name += u'_';
        name += c.toLower();
    }
    return name;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

Style plainStyle(Dialect dialect)
{
    Style style;
    switch (dialect) {
    case Dialect::Wrapped:
    case Dialect::Mixed:
        break;
    case Dialect::Data:
        style.meta = false;
        style.id = Style::Id::Bare;
        style.statusUrl = false;
        style.error = Style::ErrorPlace::InResult;
        break;
    case Dialect::Bare:
        style.data = false;
        style.meta = false;
        style.snake = true;
        style.id = Style::Id::Snake;
        style.error = Style::ErrorPlace::IsResult;
        style.flatResult = true;
        style.activeWord = true;
        style.absoluteUrl = true;
        style.location = false;
        break;
    }
    return style;
}

} // namespace

Wording::Wording(const Settings &settings, const Clock &clock)
    : m_dialect(settings.dialect)
    , m_clock(clock)
    , m_replyDice(settings.seed, "replies")
    , m_eventDice(settings.seed, "events")
{
}

HttpResponse Wording::operation(int status, const Operation &operation, const QByteArray &host)
{
    const Style look = style(m_replyDice);
    QJsonObject object = members(operation, look);
    const QString path = u"/v2/operations/"_s + operation.id;
    const QString url = look.absoluteUrl ? u"http://"_s + QString::fromLatin1(host) + path : path;
    if (look.statusUrl)
        object.insert(spelled("statusUrl"_L1, look.snake), url);
    if (look.data) {
        QJsonObject outer{{u"data"_s, object}};
        if (look.meta)
            outer.insert(u"meta"_s, meta());
        object = outer;
    }
    HttpResponse response = json(status, object);
    if (look.location && status == 202)
        response.setHeader(QByteArrayLiteral("Location"), url.toLatin1());
    return response;
}

HttpResponse Wording::agents(const QList<Agent> &agents, int total, const QString &nextCursor)
{
    const bool snake = style(m_replyDice).snake;
    QJsonArray rows;
    for (const Agent &agent : agents) {
        rows.append(QJsonObject{{u"id"_s, agent.id}, {u"name"_s, agent.name}, {u"status"_s, agent.status},
            {spelled("businessUrl"_L1, snake), agent.businessUrl},
            {spelled("templateId"_L1, snake), orNull(agent.templateId)},
            {spelled("phoneNumber"_L1, snake), orNull(agent.phoneNumber)},
            {spelled("createdAt"_L1, snake), timeText(agent.created)}});
    }
    QJsonObject about = meta();
    about.insert(u"total"_s, total);
    about.insert(spelled("nextCursor"_L1, snake), orNull(nextCursor));
    return json(200, {{u"data"_s, rows}, {u"meta"_s, about}});
}

HttpResponse Wording::error(const ApiError &error) const
{
    QJsonObject inner{
        {u"code"_s, error.code}, {u"message"_s, error.message}, {u"retryable"_s, error.retryable}};
    if (error.retryAfter >= 0)
        inner.insert(u"retry_after_seconds"_s, rounded(error.retryAfter));
    HttpResponse response = json(error.status, {{u"error"_s, inner}});
    if (error.retryAfter >= 0)
        response.setHeader("Retry-After", decimal(error.retryAfter));
    return response;
}

HttpResponse Wording::json(int status, const QJsonObject &object)
{
    HttpResponse response;
    response.status = status;
    response.setHeader(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

QByteArray Wording::event(const QString &name, qint64 at, const Operation &operation)
{
    const Style look = style(m_eventDice);
    const QJsonObject object{{look.snake ? u"type"_s : u"event"_s, name}, {u"timestamp"_s, timeText(at)},
        {u"data"_s, members(operation, look)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Style Wording::style(Dice &dice) const
{
    if (m_dialect != Dialect::Mixed)
        return plainStyle(m_dialect);
    Style style;
    style.data = dice.chance(0.6);
    style.meta = style.data && dice.chance(0.5);
    style.snake = dice.chance(0.5);
    style.id = static_cast<Style::Id>(dice.pick(3));
    style.error = static_cast<Style::ErrorPlace>(dice.pick(3));
    style.flatResult = dice.chance(0.5);
    style.activeWord = dice.chance(0.5);
    style.oddWord = dice.chance(0.1);
    style.statusUrl = dice.chance(0.5);
    style.absoluteUrl = dice.chance(0.5);
    style.location = dice.chance(0.5);
    return style;
}

QJsonObject Wording::members(const Operation &operation, const Style &style) const
{
    const auto name = [&style](QLatin1StringView camel) { return spelled(camel, style.snake); };
    QJsonObject object;
    switch (style.id) {
    case Style::Id::Camel:
        object.insert(u"operationId"_s, operation.id);
        break;
    case Style::Id::Snake:
        object.insert(u"operation_id"_s, operation.id);
        break;
    case Style::Id::Bare:
        object.insert(u"id"_s, operation.id);
        break;
    }
    QString status = operation.status;
    if (style.activeWord && status == u"completed")
        status = u"active"_s;
    else if (style.oddWord && status == u"running")
        status = u"provisioning"_s;
    object.insert(u"type"_s, operation.type);
    object.insert(u"status"_s, status);
    object.insert(name("progressPct"_L1),
        operation.status == u"pending" ? QJsonValue(QJsonValue::Null) : QJsonValue(operation.progress));
    object.insert(name("statusMessage"_L1), orNull(operation.message));
    object.insert(name("createdAt"_L1), timeText(operation.created));
    object.insert(name("updatedAt"_L1), timeText(operation.updated));
    object.insert(name("startedAt"_L1), orNull(timeText(operation.started)));
    object.insert(name("completedAt"_L1), orNull(timeText(operation.completed)));
    object.insert(name("expiresAt"_L1), timeText(operation.expires));
    if (operation.hasEnded())
        addEnding(object, operation, style);
    else
        object.insert(style.snake ? u"estimated_seconds"_s : u"estimatedDurationSeconds"_s,
            rounded(m_clock.wallMs(estimateSeconds) / 1000));
    return object;
}

void Wording::addEnding(QJsonObject &object, const Operation &operation, const Style &style) const
{
    if (operation.status == u"failed") {
        const QJsonValue error = operation.result.value("error"_L1);
        switch (style.error) {
        case Style::ErrorPlace::Beside:
            object.insert(u"error"_s, error);
            break;
        case Style::ErrorPlace::InResult:
            object.insert(u"result"_s, QJsonObject{{u"error"_s, error}});
            break;
        case Style::ErrorPlace::IsResult:
            object.insert(u"result"_s, error);
            break;
        }
        return;
    }
    const double seconds = rounded(static_cast<double>(operation.completed - operation.created) / 1000);
    const QJsonValue phone = operation.result.value("phoneNumber"_L1);
    QJsonObject inner{{spelled("agentId"_L1, style.snake), operation.result.value("agentId"_L1)},
        {spelled("entityData"_L1, style.snake), operation.result.value("entityData"_L1)}};
    if (!phone.isUndefined())
        inner.insert(spelled("phoneNumber"_L1, style.snake), phone);
    if (!style.flatResult) {
        object.insert(u"result"_s, inner);
        return;
    }
    for (auto member = inner.constBegin(); member != inner.constEnd(); ++member)
        object.insert(member.key(), member.value());
    object.insert(spelled("provisioningTimeSeconds"_L1, style.snake), seconds);
}

QJsonObject Wording::meta()
{
    const quint64 number = QRandomGenerator::global()->generate64();
    return {{u"requestId"_s, u"req_%1"_s.arg(number, 16, 16, QLatin1Char('0'))}};
}

QByteArray decimal(double number)
{
    QByteArray text = QByteArray::number(number, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace sandbox
