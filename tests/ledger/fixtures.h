// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/sqliteledger.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

/** Opens a ledger that can be opened; ends the test program where it cannot. */
inline std::unique_ptr<ledger::SqliteLedger> openLedger(const QString &path)
{
    auto opened = ledger::SqliteLedger::open(path);
    if (const auto *problem = std::get_if<ledger::Problem>(&opened))
        qFatal("%s", qPrintable(problem->detail));
    return std::move(std::get<std::unique_ptr<ledger::SqliteLedger>>(opened));
}

/** Runs statements on a database file from outside; answers the first value of the last one. */
inline QVariant runOn(const QString &path, const QStringList &statements)
{
    QVariant answer;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        if (query.next())
            answer = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return answer;
}

/** The statements of a file, one a line; lines with two dashes are comments. */
inline QStringList statementsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QStringList statements;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty() && !line.startsWith("--"))
            statements.append(QString::fromUtf8(line));
    }
    return statements;
}
