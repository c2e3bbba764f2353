// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/statements.h"

#include "ledger/customertext.h"
#include "ledger/sql.h"

#include <QCryptographicHash>

namespace ledger {

namespace {

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QSqlQuery prepared(const QSqlDatabase &database, const char *text)
{
    QSqlQuery query(database);
    query.prepare(QString::fromLatin1(text));
    return query;
}

} // namespace

Statements::Statements(const QSqlDatabase &database)
    : m_addAttempt(prepared(database,
        "INSERT INTO attempt (batch, job, number, key, body, body_sha256, at) VALUES (?, ?, ?, ?, ?, ?, ?)"))
    , m_noteIntent(prepared(
          database, "UPDATE job SET attempt = ?, sent = 1, since = ? WHERE batch = ? AND number = ?"))
    // The schema's trigger adds a line to the history.
    , m_noteState(prepared(database,
          "UPDATE job SET started_at = CASE WHEN ? AND state = 0 THEN ? ELSE started_at END,"
          " sent = CASE WHEN attempt = ? THEN sent ELSE 0 END,"
          " since = CASE WHEN ? AND operation_id IS NULL THEN ? ELSE since END,"
          " state = ?, changed_at = ?, attempt = ?, operation_id = ?, agent_id = ?, phone_number = ?,"
          " failure = ? WHERE batch = ? AND number = ?"))
    , m_addRequest(prepared(database,
          "INSERT INTO history (batch, job, number, at, attempt, kind, duration, http_status, outcome, code,"
          " message, body) SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?"
          " FROM history WHERE batch = ? AND job = ?"))
{
}

template <typename... Values>
bool Statements::run(QSqlQuery &query, const Values &...values)
{
    int position = 0;
    (query.bindValue(position++, values), ...);
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool Statements::write(fleet::BatchId batch, const IntentRecord &record)
{
    const QByteArray hash = QCryptographicHash::hash(record.body, QCryptographicHash::Sha256);
    const QVariant at = millis(record.at);
    return run(m_addAttempt, batch, record.job, record.attempt, QString::fromLatin1(record.key), record.body,
               hash, at)
        && run(m_noteIntent, record.attempt, at, batch, record.job);
}

bool Statements::write(fleet::BatchId batch, const StateRecord &record)
{
    const QVariant at = millis(record.at);
    return run(m_noteState, record.state == fleet::JobState::Submitting, at, record.attempt,
        !record.operationId.isEmpty(), at, static_cast<int>(record.state), at, record.attempt,
        orNull(record.operationId), orNull(record.agentId), orNull(record.phoneNumber),
        record.failure ? QVariant(textFrom(*record.failure)) : QVariant(), batch, record.job);
}

bool Statements::write(fleet::BatchId batch, const RequestRecord &record)
{
    const fleet::Request &request = record.request;
    const int kind = request.kind == fleet::Request::Kind::Submit ? 1 : 2;
    const QVariant body = request.body.isEmpty() ? QVariant() : QVariant(request.body);
    return run(m_addRequest, batch, record.job, millis(record.at), record.attempt, kind,
        qint64{request.duration.count()}, request.httpStatus, request.outcome, orNull(request.code),
        orNull(request.message), body, batch, record.job);
}

} // namespace ledger
