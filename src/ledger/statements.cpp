// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/statements.h"

#include "ledger/customertext.h"

#include <QCryptographicHash>

namespace ledger {

namespace {

using Value = Statement::Value;

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value(Statement::Null{}) : Value(QStringView(text));
}

Value blobOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Value(Statement::Null{}) : Value(Statement::Blob{bytes});
}

Value millisOf(const QDateTime &time)
{
    return time.isValid() ? Value(time.toMSecsSinceEpoch()) : Value(Statement::Null{});
}

} // namespace

Statements::Statements(sqlite3 *database)
    : m_addAttempt(database,
        "INSERT INTO attempt (batch, job, number, key, body, body_sha256, at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    , m_noteIntent(
          database, "UPDATE job SET attempt = ?3, sent = 1, since = ?4 WHERE batch = ?1 AND number = ?2")
    // The schema's trigger adds the line to the history.
    , m_noteState(database,
          "UPDATE job SET started_at = CASE WHEN ?3 = 1 AND state = 0 THEN ?5 ELSE started_at END,"
          // A transaction's intents are written before its states, also that of an attempt which comes after them.
          " sent = CASE WHEN attempt = ?4 THEN sent"
          " ELSE EXISTS (SELECT 1 FROM attempt WHERE batch = ?1 AND job = ?2 AND number = ?4) END,"
          " since = CASE WHEN attempt <> ?4"
          " AND EXISTS (SELECT 1 FROM attempt WHERE batch = ?1 AND job = ?2 AND number = ?4)"
          " THEN (SELECT at FROM attempt WHERE batch = ?1 AND job = ?2 AND number = ?4)"
          " WHEN operation_id IS NULL AND ?6 IS NOT NULL THEN ?5 ELSE since END,"
          // A new attempt begins without what contradicted the old one.
          " conflict = CASE WHEN ?3 = 0 THEN NULL ELSE conflict END,"
          " state = ?3, attempt = ?4, changed_at = ?5, operation_id = ?6, agent_id = ?7, phone_number = ?8,"
          " failure = ?9 WHERE batch = ?1 AND number = ?2")
    , m_addRequest(database,
          "INSERT INTO history (batch, job, number, attempt, kind, at, duration, http_status, outcome, code,"
          " message, body) SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"
          " FROM history WHERE batch = ?1 AND job = ?2")
    , m_addNote(database,
          "INSERT INTO history (batch, job, number, attempt, kind, at, outcome, message)"
          " SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, 3, ?4, ?5, ?6"
          " FROM history WHERE batch = ?1 AND job = ?2")
    , m_noteConflict(database, "UPDATE job SET conflict = ?3 WHERE batch = ?1 AND number = ?2")
    , m_noteKeyLife(database, "UPDATE batch SET key_life = ?2 WHERE id = ?1")
    , m_takeUp(
          database, "UPDATE batch SET tenant = ?2, request_timeout = max(request_timeout, ?3) WHERE id = ?1")
{
}

bool Statements::write(fleet::BatchId batch, const IntentRecord &record)
{
    const qint64 job = record.job;
    const qint64 attempt = record.attempt;
    const QByteArray hash = QCryptographicHash::hash(record.body, QCryptographicHash::Sha256);
    return m_addAttempt.run({batch, job, attempt, Statement::Text{record.key}, Statement::Blob{record.body},
               Statement::Blob{hash}, millisOf(record.at)})
        && m_noteIntent.run({batch, job, attempt, millisOf(record.at)});
}

bool Statements::write(fleet::BatchId batch, const StateRecord &record)
{
    static_assert(
        static_cast<int>(fleet::JobState::Submitting) == 1 && static_cast<int>(fleet::JobState::Queued) == 0);
    const QString failure = record.failure ? textFrom(*record.failure) : QString();
    return m_noteState.run({batch, qint64{record.job}, static_cast<qint64>(record.state),
        qint64{record.attempt}, millisOf(record.at), textOrNull(record.operationId),
        textOrNull(record.agentId), textOrNull(record.phoneNumber), textOrNull(failure)});
}

bool Statements::write(fleet::BatchId batch, const RequestRecord &record)
{
    const fleet::Request &request = record.request;
    const qint64 kind = request.kind == fleet::Request::Kind::Submit ? 1 : 2;
    return m_addRequest.run({batch, qint64{record.job}, qint64{record.attempt}, kind, millisOf(record.at),
        qint64{request.duration.count()}, qint64{request.httpStatus}, QStringView(request.outcome),
        textOrNull(request.code), textOrNull(request.message), blobOrNull(request.body)});
}

bool Statements::write(fleet::BatchId batch, const NoteRecord &record)
{
    const qint64 job = record.job;
    const bool isConflict = record.note.word == fleet::conflictNote;
    return m_addNote.run({batch, job, qint64{record.attempt}, millisOf(record.at),
               QStringView(record.note.word), textOrNull(record.note.text)})
        && (!isConflict || m_noteConflict.run({batch, job, textOrNull(record.note.text)}));
}

bool Statements::writeKeyLife(fleet::BatchId batch, std::chrono::milliseconds life)
{
    return m_noteKeyLife.run({batch, qint64{life.count()}});
}

bool Statements::takeUp(fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout)
{
    return m_takeUp.run(
        {batch, tenant.isEmpty() ? QStringView(u"") : QStringView(tenant), qint64{requestTimeout.count()}});
}

} // namespace ledger
