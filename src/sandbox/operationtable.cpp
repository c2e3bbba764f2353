// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/operationtable.h"

#include "sandbox/database.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

#define SANDBOX_OPERATION_COLUMNS                                                                            \
    "SELECT o.id, o.client_id, o.type, o.status, o.result, o.progress_pct, o.status_message, o.created_at,"  \
    " o.updated_at, o.started_at, o.completed_at, o.expires_at, o.idempotency_key, a.number, a.id, a.name,"  \
    " a.business_url, a.template_id, p.plan FROM ww_operations o"                                            \
    " JOIN ww_agents a ON a.operation_id = o.id JOIN sandbox_plans p ON p.operation_id = o.id"

// Purged rows are gone for readers from the moment they expire, not from when the purge comes round.
#define SANDBOX_NOT_EXPIRED " AND (o.status IN ('pending', 'running') OR o.expires_at > ?)"

Operation operationIn(const QSqlQuery &row)
{
    Operation operation;
    operation.id = row.value(0).toString();
    operation.tenant = row.value(1).toString();
    operation.type = row.value(2).toString();
    operation.status = row.value(3).toString();
    operation.result = QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object();
    operation.progress = row.value(5).toInt();
    operation.message = row.value(6).toString();
    operation.created = timeFromText(row.value(7).toString());
    operation.updated = timeFromText(row.value(8).toString());
    operation.started = timeFromText(row.value(9).toString());
    operation.completed = timeFromText(row.value(10).toString());
    operation.expires = timeFromText(row.value(11).toString());
    operation.key = row.value(12).toString();
    operation.agentNumber = row.value(13).toLongLong();
    operation.agentId = row.value(14).toString();
    operation.order.name = row.value(15).toString();
    operation.order.businessUrl = row.value(16).toString();
    operation.order.templateId = row.value(17).toString();
    operation.plan = planFromText(row.value(18).toString().toUtf8());
    return operation;
}

std::optional<Operation> firstIn(QSqlQuery &query)
{
    std::optional<Operation> operation;
    if (query.isActive() && query.next())
        operation = operationIn(query);
    query.finish();
    return operation;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant jsonOrNull(const QJsonObject &object)
{
    return object.isEmpty()
        ? QVariant(QMetaType(QMetaType::QString))
        : QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int numberIn(QSqlQuery &query)
{
    const int number = query.isActive() && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return number;
}

} // namespace

OperationTable::OperationTable(Database &database)
    : m_database(database)
{
}

std::optional<Operation> OperationTable::find(const QString &tenant, const QString &id, qint64 now)
{
    return firstIn(
        m_database.run(SANDBOX_OPERATION_COLUMNS " WHERE o.client_id = ? AND o.id = ?" SANDBOX_NOT_EXPIRED,
            {tenant, id, timeText(now)}));
}

std::optional<Operation> OperationTable::findByKey(const QString &tenant, const QString &key, qint64 now)
{
    return firstIn(m_database.run(SANDBOX_OPERATION_COLUMNS
        " WHERE o.client_id = ? AND o.idempotency_key = ?" SANDBOX_NOT_EXPIRED " ORDER BY a.number LIMIT 1",
        {tenant, key, timeText(now)}));
}

bool OperationTable::insert(Operation &operation)
{
    if (!m_database.begin())
        return false;
    QSqlQuery &agent = m_database.run("INSERT INTO ww_agents (id, client_id, operation_id, name, "
                                      "business_url, template_id, status, created_at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, 'provisioning', ?)",
        {operation.agentId, operation.tenant, operation.id, operation.order.name, operation.order.businessUrl,
            textOrNull(operation.order.templateId), timeText(operation.created)});
    operation.agentNumber = agent.lastInsertId().toLongLong();
    agent.finish();
    m_database
        .run("INSERT INTO ww_operations (id, client_id, type, status, result, progress_pct, status_message, "
             "created_at,"
             " updated_at, expires_at, idempotency_key) VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?)",
            {operation.id, operation.tenant, operation.type, operation.status, operation.progress,
                operation.message, timeText(operation.created), timeText(operation.updated),
                timeText(operation.expires), textOrNull(operation.key)})
        .finish();
    m_database
        .run("INSERT INTO sandbox_plans (operation_id, plan) VALUES (?, ?)",
            {operation.id, QString::fromUtf8(planToText(operation.plan))})
        .finish();
    if (m_database.hasFailed()) {
        m_database.rollback();
        return false;
    }
    return m_database.commit();
}

void OperationTable::update(const Operation &operation)
{
    m_database
        .run("UPDATE ww_operations SET status = ?, result = ?, progress_pct = ?, status_message = ?, "
             "updated_at = ?,"
             " started_at = ?, completed_at = ? WHERE id = ?",
            {operation.status, jsonOrNull(operation.result), operation.progress, operation.message,
                timeText(operation.updated), textOrNull(timeText(operation.started)),
                textOrNull(timeText(operation.completed)), operation.id})
        .finish();
    if (!operation.hasEnded())
        return;
    const bool active = operation.status == u"completed";
    m_database
        .run("UPDATE ww_agents SET status = ?, phone_number = ? WHERE operation_id = ?",
            {active ? u"active"_s : u"failed"_s,
                textOrNull(operation.result.value("phoneNumber"_L1).toString()), operation.id})
        .finish();
}

void OperationTable::updateProgress(const QString &id, const Stage &stage, qint64 now)
{
    m_database
        .run("UPDATE ww_operations SET progress_pct = ?, status_message = ?, updated_at = ?"
             " WHERE id = ? AND status IN ('pending', 'running')",
            {stage.percent, stage.message, timeText(now), id})
        .finish();
}

QList<Operation> OperationTable::unfinished()
{
    QList<Operation> operations;
    QSqlQuery &query = m_database.run(
        SANDBOX_OPERATION_COLUMNS " WHERE o.status IN ('pending', 'running') ORDER BY a.number");
    while (query.isActive() && query.next())
        operations.append(operationIn(query));
    query.finish();
    return operations;
}

int OperationTable::startedFor(const QString &tenant, const QString &businessUrl)
{
    return numberIn(m_database.run(
        "SELECT COUNT(*) FROM ww_agents WHERE client_id = ? AND business_url = ?", {tenant, businessUrl}));
}

void OperationTable::purge(qint64 now)
{
    m_database
        .run("DELETE FROM sandbox_plans WHERE operation_id IN (SELECT id FROM ww_operations"
             " WHERE status IN ('completed', 'failed') AND expires_at <= ?)",
            {timeText(now)})
        .finish();
    m_database
        .run("DELETE FROM ww_operations WHERE status IN ('completed', 'failed') AND expires_at <= ?",
            {timeText(now)})
        .finish();
}

int OperationTable::count(const QString &status)
{
    return numberIn(m_database.run("SELECT COUNT(*) FROM ww_operations WHERE status = ?", {status}));
}

} // namespace sandbox
