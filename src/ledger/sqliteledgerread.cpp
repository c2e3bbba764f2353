// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the durable ledger answers: batches, jobs, attempts.

#include "ledger/customertext.h"
#include "ledger/sql.h"
#include "ledger/sqliteledger.h"
#include "ledger/storedjob.h"

namespace ledger {

namespace {

using Kind = fleet::Request::Kind;

fleet::Request requestFrom(const QSqlQuery &entry, Kind kind)
{
    fleet::Request request;
    request.kind = kind;
    request.duration = std::chrono::milliseconds(entry.value(4).toLongLong());
    request.httpStatus = entry.value(5).toInt();
    request.outcome = entry.value(6).toString();
    request.code = entry.value(7).toString();
    request.message = entry.value(8).toString();
    request.body = entry.value(9).toByteArray();
    return request;
}

} // namespace

void SqliteLedger::noteEnd(const QSqlQuery &query) const
{
    if (const QSqlError error = query.lastError(); error.isValid() && !m_unread)
        m_unread = problemFrom(error);
}

std::optional<StoredAttempt> SqliteLedger::attempt(
    fleet::BatchId batch, fleet::JobIndex job, int number) const
{
    QSqlQuery query = ask(m_database,
        "SELECT key, body FROM attempt WHERE batch = ? AND job = ? AND number = ?", {batch, job, number});
    if (!query.next()) {
        noteEnd(query);
        return std::nullopt;
    }
    return StoredAttempt{query.value(0).toString().toLatin1(), query.value(1).toByteArray()};
}

QList<fleet::BatchSummary> SqliteLedger::batches() const
{
    QList<fleet::BatchSummary> summaries;
    QSqlQuery query = ask(m_database,
        "SELECT id, name, environment, origin, created_at, excluded, tenant FROM batch ORDER BY id DESC", {});
    while (query.next()) {
        fleet::BatchSummary summary;
        summary.id = query.value(0).toLongLong();
        summary.name = query.value(1).toString();
        summary.environment = query.value(2).toString();
        summary.origin = query.value(3).toString();
        summary.createdAt = timeFrom(query.value(4));
        summary.totals.excluded = query.value(5).toUInt();
        summary.tenant = query.value(6).toString();
        QSqlQuery counts =
            ask(m_database, "SELECT state, count(*) FROM job WHERE batch = ? GROUP BY state", {summary.id});
        while (counts.next()) {
            if (const auto state = stateFrom(counts.value(0)))
                summary.totals.byState[indexOf(*state)] = counts.value(1).toUInt();
        }
        summary.totals.imported = summary.totals.excluded + summary.totals.jobs();
        summaries.append(summary);
    }
    return summaries;
}

std::optional<StoredBatch> SqliteLedger::load(fleet::BatchId batch) const
{
    QSqlQuery head = ask(m_database,
        "SELECT name, environment, origin, created_at, header, template_id, dialect, excluded, tenant, "
        "equal_failures, early_rows, early_failed_percent, first_rows, request_timeout, key_life FROM batch "
        "WHERE id = ?",
        {batch});
    if (!head.next()) {
        noteEnd(head);
        return std::nullopt;
    }
    StoredBatch stored;
    stored.batch.id = batch;
    stored.batch.name = head.value(0).toString();
    stored.batch.environment = head.value(1).toString();
    stored.batch.origin = head.value(2).toString();
    stored.batch.createdAt = timeFrom(head.value(3));
    readHeader(head.value(4).toString(), stored.batch);
    stored.batch.templateId = head.value(5).toString();
    stored.batch.dialect = head.value(6).toString();
    stored.batch.excluded = head.value(7).toInt();
    stored.batch.tenant = head.value(8).toString();
    stored.batch.caution = {
        head.value(9).toInt(), head.value(10).toInt(), head.value(11).toInt(), head.value(12).toInt()};
    stored.batch.requestTimeout = std::chrono::milliseconds(head.value(13).toLongLong());
    if (!head.isNull(14))
        stored.batch.keyLife = std::chrono::milliseconds(head.value(14).toLongLong());
    QSqlQuery rows = ask(m_database,
        "SELECT number, customer_id, CAST(customer AS BLOB), state, attempt, sent, operation_id, agent_id, "
        "phone_number, "
        "failure, started_at, since, changed_at, conflict FROM customer JOIN job USING (batch, number)"
        " WHERE batch = ? ORDER BY number",
        {batch});
    while (rows.next()) {
        fleet::Customer customer = customerFrom(rows.value(2).toByteArray());
        customer.id = rows.value(1).toString();
        stored.batch.customers.append(customer);
        StoredJob job;
        job.job.index = rows.value(0).toUInt();
        const auto state = stateFrom(rows.value(3));
        if (!state || job.job.index != static_cast<fleet::JobIndex>(stored.jobs.size()))
            return std::nullopt; // written by something else than this program
        job.job.state = *state;
        job.job.attempt = rows.value(4).toInt();
        job.sent = rows.value(5).toBool();
        job.job.operationId = rows.value(6).toString();
        job.job.agentId = rows.value(7).toString();
        job.job.phoneNumber = rows.value(8).toString();
        job.job.failure = failureFrom(rows.value(9).toString());
        job.job.startedAt = timeFrom(rows.value(10));
        job.since = timeFrom(rows.value(11));
        if (isEnd(*state))
            job.job.endedAt = timeFrom(rows.value(12));
        if (*state == fleet::JobState::Active)
            job.job.percent = 100;
        job.job.conflict = rows.value(13).toString();
        stored.jobs.append(job);
    }
    noteEnd(rows);
    if (rows.lastError().isValid())
        return std::nullopt;
    return stored;
}

QList<CustomerRecord> SqliteLedger::customerRecords(const QString &origin, const RecordFilter &isWanted) const
{
    // One pass over everything: a list of many thousand ids would need as many searches.
    QSqlQuery query = ask(m_database,
        "SELECT customer_id, batch, number, state, attempt, sent, agent_id, tenant FROM batch"
        " CROSS JOIN job ON job.batch = batch.id CROSS JOIN customer USING (batch, number)"
        " WHERE batch.origin = ? ORDER BY batch, number",
        {origin});
    QList<CustomerRecord> records;
    while (query.next()) {
        const auto state = stateFrom(query.value(3));
        if (!state)
            continue;
        const CustomerRecord record{query.value(0).toString(), query.value(1).toLongLong(),
            query.value(2).toUInt(), *state, query.value(4).toInt(), query.value(5).toBool(),
            query.value(6).toString(), query.value(7).toString()};
        if (isWanted(record))
            records.append(record);
    }
    noteEnd(query);
    return records;
}

std::optional<OperationOwner> SqliteLedger::ownerOf(const QString &origin, const QString &operationId) const
{
    m_findOwner.bindValue(0, operationId);
    m_findOwner.bindValue(1, origin);
    std::optional<OperationOwner> owner;
    if (m_findOwner.exec() && m_findOwner.next())
        owner = OperationOwner{m_findOwner.value(0).toLongLong(), m_findOwner.value(1).toUInt()};
    noteEnd(m_findOwner);
    m_findOwner.finish();
    return owner;
}

void SqliteLedger::visitOperations(const OperationVisitor &visit) const
{
    QSqlQuery query = ask(m_database,
        "SELECT operation_id FROM job INDEXED BY job_operation WHERE operation_id IS NOT NULL", {});
    while (query.next())
        visit(query.value(0).toString());
    noteEnd(query);
}

fleet::JobHistory SqliteLedger::history(fleet::BatchId batch, fleet::JobIndex job) const
{
    fleet::JobHistory history;
    QSqlQuery attempts = ask(m_database,
        "SELECT attempt.number, key, body_sha256, at, origin, tenant FROM attempt JOIN batch ON batch.id = "
        "batch"
        " WHERE batch = ? AND job = ? ORDER BY attempt.number",
        {batch, job});
    while (attempts.next()) {
        fleet::AttemptFacts facts;
        facts.number = attempts.value(0).toInt();
        facts.key = attempts.value(1).toString().toLatin1();
        facts.bodySha256 = attempts.value(2).toByteArray();
        facts.intendedAt = timeFrom(attempts.value(3));
        facts.origin = attempts.value(4).toString();
        facts.tenant = attempts.value(5).toString();
        history.attempts.append(facts);
    }
    QSqlQuery entries = ask(m_database,
        "SELECT at, attempt, kind, state, duration, http_status, outcome, code, message, body FROM history"
        " WHERE batch = ? AND job = ? ORDER BY number",
        {batch, job});
    while (entries.next()) {
        fleet::HistoryEntry entry;
        entry.at = timeFrom(entries.value(0));
        entry.attempt = entries.value(1).toInt();
        const int kind = entries.value(2).toInt();
        if (kind == 0)
            entry.state = stateFrom(entries.value(3)).value_or(fleet::JobState::Unknown);
        else if (kind == 3)
            entry.note = fleet::Note{entries.value(6).toString(), entries.value(8).toString()};
        else
            entry.request = requestFrom(entries, kind == 1 ? Kind::Submit : Kind::Poll);
        history.entries.append(entry);
    }
    arrange(history);
    return history;
}

QSet<QString> SqliteLedger::activeCustomers(const QString &origin) const
{
    QSet<QString> ids;
    QSqlQuery query = ask(m_database,
        "SELECT customer_id FROM batch CROSS JOIN job INDEXED BY job_active ON job.batch = batch.id"
        " CROSS JOIN customer USING (batch, number) WHERE batch.origin = ? AND job.state = 4",
        {origin});
    while (query.next())
        ids.insert(query.value(0).toString());
    noteEnd(query);
    return ids;
}

} // namespace ledger
