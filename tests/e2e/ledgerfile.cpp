// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/ledgerfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace testing {

namespace {

void readFrom(const QSqlDatabase &database, LedgerFile &file)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA integrity_check"_s) || !query.next()) {
        file.problem = query.lastError().text();
        return;
    }
    if (const QString verdict = query.value(0).toString(); verdict != u"ok")
        file.problem = verdict;
    // A program that was killed early has made an empty file, which is in order.
    if (!query.exec(u"SELECT batch, customer_id, state, operation_id, agent_id FROM job JOIN customer"
                    " USING (batch, number)"_s))
        return;
    while (query.next()) {
        file.jobs.append({query.value(0).toLongLong(), query.value(1).toString(),
            static_cast<fleet::JobState>(query.value(2).toInt()), query.value(3).toString(),
            query.value(4).toString()});
    }
    if (!query.exec(u"SELECT key FROM attempt"_s))
        file.problem = query.lastError().text();
    while (query.next())
        file.keys.insert(query.value(0).toByteArray());
}

} // namespace

LedgerFile LedgerFile::read(const QString &path)
{
    LedgerFile file;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        if (database.open())
            readFrom(database, file);
        else
            file.problem = database.lastError().text();
    }
    QSqlDatabase::removeDatabase(path);
    return file;
}

int LedgerFile::batches() const
{
    QSet<qint64> numbers;
    for (const Job &job : jobs)
        numbers.insert(job.batch);
    return static_cast<int>(numbers.size());
}

QSet<QString> LedgerFile::agents() const
{
    QSet<QString> found;
    for (const Job &job : jobs) {
        if (job.state == fleet::JobState::Active)
            found.insert(job.agentId);
    }
    return found;
}

} // namespace testing
