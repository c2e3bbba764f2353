// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/batchwriter.h"

#include "ledger/customertext.h"
#include "ledger/sql.h"
#include "ledger/statement.h"

namespace ledger {

namespace {

/** Null and empty are the same to us, and not to a column that must not be null. */
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

fleet::BatchId BatchWriter::write(const fleet::Batch &batch)
{
    const fleet::BatchId id = writeHead(batch);
    const bool written = id > 0 && writeCustomers(id, batch.customers) && writeJobs(id, batch.firstAttempts);
    return written ? id : 0;
}

fleet::BatchId BatchWriter::writeHead(const fleet::Batch &batch)
{
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("INSERT INTO batch (name, environment, origin, tenant, created_at, header,"
                       " template_id, dialect, excluded, equal_failures, early_rows, early_failed_percent,"
                       " first_rows, request_timeout, key_life)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const fleet::Caution &caution = batch.caution;
    const QVariant keyLife = batch.keyLife ? QVariant(qint64{batch.keyLife->count()}) : QVariant();
    for (const QVariant &value :
        {QVariant(orEmpty(batch.name)), QVariant(orEmpty(batch.environment)), QVariant(orEmpty(batch.origin)),
            QVariant(orEmpty(batch.tenant)), QVariant(batch.createdAt.toMSecsSinceEpoch()),
            QVariant(headerTextFrom(batch)), QVariant(orEmpty(batch.templateId)),
            QVariant(orEmpty(batch.dialect)), QVariant(batch.excluded), QVariant(caution.equalFailuresMax),
            QVariant(caution.earlyRows), QVariant(caution.earlyFailedPercentMax),
            QVariant(caution.canaryRows), QVariant(qint64{batch.requestTimeout.count()}), keyLife})
        query.addBindValue(value);
    return execute(query) ? query.lastInsertId().toLongLong() : 0;
}

bool BatchWriter::writeCustomers(fleet::BatchId id, const QList<fleet::Customer> &customers)
{
    Statement insert(
        m_handle, "INSERT INTO customer (batch, number, customer_id, customer) VALUES (?1, ?2, ?3, ?4)");
    for (qsizetype row = 0; row < customers.size(); ++row) {
        const fleet::Customer &customer = customers.at(row);
        const QByteArray text = textFrom(customer);
        if (!insert.run({id, qint64{row}, QStringView(customer.id), Statement::Text{text}})) {
            m_error = insert.error();
            return false;
        }
    }
    return true;
}

bool BatchWriter::writeJobs(fleet::BatchId id, const QList<int> &firstAttempts)
{
    QSqlQuery query(m_database);
    query.prepare(
        QStringLiteral("INSERT INTO job (batch, number) SELECT batch, number FROM customer WHERE batch = ?"));
    query.addBindValue(id);
    if (!execute(query))
        return false;
    query.prepare(QStringLiteral("UPDATE job SET attempt = ? WHERE batch = ? AND number = ?"));
    for (qsizetype job = 0; job < firstAttempts.size(); ++job) {
        if (firstAttempts.at(job) == 1)
            continue;
        query.bindValue(0, firstAttempts.at(job));
        query.bindValue(1, id);
        query.bindValue(2, job);
        if (!execute(query))
            return false;
    }
    return true;
}

bool BatchWriter::execute(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

} // namespace ledger
