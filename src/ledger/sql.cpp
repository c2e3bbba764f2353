// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/sql.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace ledger {

Problem problemFrom(const QSqlError &error)
{
    Problem problem;
    problem.detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xFF) { // extended codes keep the primary one in their low byte
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        problem.kind = Problem::Kind::Locked;
        break;
    case 8: // SQLITE_READONLY
        problem.kind = Problem::Kind::ReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        problem.kind = Problem::Kind::Corrupt;
        break;
    case 13: // SQLITE_FULL
        problem.kind = Problem::Kind::Full;
        break;
    default:
        problem.kind = Problem::Kind::Io;
        break;
    }
    return problem;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    QSqlQuery source = ask(database, "SELECT sqlite_source_id()", {});
    const QVariant handle = database.driver()->handle();
    if (!source.next() || qstrcmp(handle.typeName(), "sqlite3*") != 0
        || source.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

std::optional<Problem> run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return std::nullopt;
    return problemFrom(query.lastError());
}

std::optional<Problem> runAll(const QSqlDatabase &database, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        if (auto problem = run(database, QString::fromLatin1(statement)))
            return problem;
    }
    return std::nullopt;
}

std::optional<qint64> number(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

QSqlQuery ask(const QSqlDatabase &database, const char *text, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QString::fromLatin1(text));
    for (const QVariant &value : values)
        query.addBindValue(value);
    query.exec();
    return query;
}

QVariant millis(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &millis)
{
    return millis.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(millis.toLongLong(), Qt::UTC);
}

std::optional<fleet::JobState> stateFrom(const QVariant &number)
{
    const int value = number.toInt();
    if (value < 0 || value >= static_cast<int>(fleet::jobStateCount))
        return std::nullopt;
    return static_cast<fleet::JobState>(value);
}

} // namespace ledger
