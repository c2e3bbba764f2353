// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/statements.h"

#include "ledger/customertext.h"
#include "ledger/sql.h"

#include <QCryptographicHash>

namespace ledger {

namespace {

/** A batch needs about a dozen; another one needs its own. */
constexpr std::size_t keptMax = 200;

/** A column that is bound where there is a text, and null in the statement itself where there is none. */
QLatin1StringView placeFor(const QVariant &text, QVariantList &values)
{
    if (text.isNull())
        return QLatin1StringView("NULL");
    values.append(text);
    return QLatin1StringView("?");
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Statements::Statements(const QSqlDatabase &database)
    : m_database(database)
{
}

bool Statements::run(const QString &statement, const QVariantList &values)
{
    auto query = m_prepared.find(statement);
    if (query == m_prepared.end()) {
        if (m_prepared.size() >= keptMax)
            m_prepared.clear();
        query = m_prepared.emplace(statement, QSqlQuery(m_database)).first;
        query->second.prepare(statement);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->second.bindValue(static_cast<int>(i), values.at(i));
    if (query->second.exec())
        return true;
    m_error = query->second.lastError();
    m_prepared.erase(query); // what could not be prepared once may be another time
    return false;
}

bool Statements::write(fleet::BatchId batch, const IntentRecord &record)
{
    const QVariant at = millis(record.at);
    return run(QStringLiteral("INSERT INTO attempt (batch, job, number, key, body, body_sha256, at)"
                              " VALUES (%1, ?, %2, ?, ?, ?, ?)")
                   .arg(batch)
                   .arg(record.attempt),
               {record.job, QString::fromLatin1(record.key),
                   record.body.isNull() ? QByteArray("") : record.body,
                   QCryptographicHash::hash(record.body, QCryptographicHash::Sha256), at})
        && run(
            QStringLiteral("UPDATE job SET attempt = %1, sent = 1, since = ? WHERE batch = %2 AND number = ?")
                .arg(record.attempt)
                .arg(batch),
            {at, record.job});
}

bool Statements::write(fleet::BatchId batch, const StateRecord &record)
{
    // The schema's trigger adds the line to the history.
    const QVariant at = millis(record.at);
    QString statement =
        QStringLiteral("UPDATE job SET state = %1, attempt = %2, sent = sent AND attempt = %2,"
                       " changed_at = ?")
            .arg(static_cast<int>(record.state))
            .arg(record.attempt);
    QVariantList values{at};
    if (record.state == fleet::JobState::Submitting) {
        statement += QStringLiteral(", started_at = CASE WHEN state = 0 THEN ? ELSE started_at END");
        values.append(at);
    }
    if (!record.operationId.isEmpty()) {
        statement += QStringLiteral(", since = CASE WHEN operation_id IS NULL THEN ? ELSE since END");
        values.append(at);
    }
    statement += QStringLiteral(", operation_id = ") + placeFor(orNull(record.operationId), values);
    statement += QStringLiteral(", agent_id = ") + placeFor(orNull(record.agentId), values);
    statement += QStringLiteral(", phone_number = ") + placeFor(orNull(record.phoneNumber), values);
    const QVariant failure = record.failure ? QVariant(textFrom(*record.failure)) : QVariant();
    statement += QStringLiteral(", failure = ") + placeFor(failure, values);
    statement += QStringLiteral(" WHERE batch = %1 AND number = ?").arg(batch);
    values.append(record.job);
    return run(statement, values);
}

bool Statements::write(fleet::BatchId batch, const RequestRecord &record)
{
    const fleet::Request &request = record.request;
    const int kind = request.kind == fleet::Request::Kind::Submit ? 1 : 2;
    QVariantList values{
        record.job, millis(record.at), qint64{request.duration.count()}, request.httpStatus, request.outcome};
    QString statement = QStringLiteral("INSERT INTO history (batch, job, number, attempt, kind, at, duration,"
                                       " http_status, outcome, code, message, body)"
                                       " SELECT %1, ?, coalesce(max(number), 0) + 1, %2, %3, ?, ?, ?, ?, ")
                            .arg(batch)
                            .arg(record.attempt)
                            .arg(kind);
    // One by one: the values must come in the order of the columns.
    statement += placeFor(orNull(request.code), values);
    statement += QStringLiteral(", ");
    statement += placeFor(orNull(request.message), values);
    statement += QStringLiteral(", ");
    statement += placeFor(request.body.isEmpty() ? QVariant() : QVariant(request.body), values);
    statement += QStringLiteral(" FROM history WHERE batch = %1 AND job = ?").arg(batch);
    values.append(record.job);
    return run(statement, values);
}

} // namespace ledger
