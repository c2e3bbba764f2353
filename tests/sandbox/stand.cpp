// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;

sandbox::Options Stand::quick(double speed)
{
    sandbox::Options options;
    options.speed = speed;
    options.postLatency = u"0"_s;
    options.getLatency = u"0"_s;
    return options;
}

Stand::Stand(const sandbox::Options &options)
{
    if (m_sandbox.start(options))
        m_line = std::make_unique<Line>(m_sandbox.origin());
}

Answer Stand::create(const QByteArray &key, const QByteArray &host, const QByteArray &token)
{
    return m_line->ask("POST", "/v2/agents", submitHeaders(key, token), orderFor(host));
}

Answer Stand::get(const QByteArray &path, const QByteArray &token)
{
    return m_line->ask("GET", path, {{"Authorization", "Bearer " + token}});
}

Answer Stand::operation(const QString &id, const QByteArray &token)
{
    return get("/v2/operations/" + id.toLatin1(), token);
}

Answer Stand::ending(const QString &id)
{
    const QDeadlineTimer deadline(5000);
    Answer answer = operation(id);
    while (!deadline.hasExpired() && (statusIn(answer) == u"pending" || statusIn(answer) == u"running"))
        answer = operation(id);
    return answer;
}

QJsonObject Stand::traffic()
{
    return m_line->ask("GET", "/sandbox/status").json().value(u"traffic"_s).toObject();
}

HeaderPairs Stand::submitHeaders(const QByteArray &key, const QByteArray &token)
{
    HeaderPairs headers{{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
    if (!key.isEmpty())
        headers.append({"Idempotency-Key", key});
    return headers;
}

QByteArray Stand::orderFor(const QByteArray &host)
{
    return R"({"payload":{"name":"Practice )" + host + R"(","business_url":"https://)" + host
        + R"(","template_id":"dental_receptionist"}})";
}

QString idIn(const Answer &answer)
{
    return answer.data().value(u"operationId"_s).toString();
}

QString statusIn(const Answer &answer)
{
    return answer.data().value(u"status"_s).toString();
}
