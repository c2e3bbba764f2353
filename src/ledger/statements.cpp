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
    , m_noteState(prepared(database,
          "UPDATE job SET started_at = CASE WHEN ? AND state = 0 THEN ? ELSE started_at END,"
          " sent = CASE WHEN attempt = ? THEN sent ELSE 0 END, attempt = ?, state = ?,"
          " since = CASE WHEN operation_id IS NULL AND ? IS NOT NULL THEN ? ELSE since END,"
          " operation_id = ?, agent_id = ?, phone_number = ?, failure = ?, ended_at = ?"
          " WHERE batch = ? AND number = ?"))
    , m_addTransition(prepared(database,
          "INSERT INTO history (batch, job, number, at, attempt, kind, state) SELECT ?, ?,"
          " coalesce(max(number), 0) + 1, ?, ?, 0, ? FROM history WHERE batch = ? AND job = ?"))
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
    const auto state = static_cast<int>(record.state);
    const QVariant at = millis(record.at);
    const QVariant operation = orNull(record.operationId);
    return run(m_noteState, record.state == fleet::JobState::Submitting, at, record.attempt, record.attempt,
               state, operation, at, operation, orNull(record.agentId), orNull(record.phoneNumber),
               record.failure ? QVariant(textFrom(*record.failure)) : QVariant(),
               isEnd(record.state) ? at : QVariant(), batch, record.job)
        && run(m_addTransition, batch, record.job, at, record.attempt, state, batch, record.job);
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
