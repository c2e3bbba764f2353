// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/filelock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <map>

namespace sandbox {

/**
 * The sandbox's SQLite file. Owns the connection, the schema and the prepared statements. A statement that fails
 * leaves a sentence in takeFailure(), so that the request it served can be answered with 500.
 */
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    Database();
    ~Database();

    /** Opens or creates the file (empty: in memory). False: takeFailure() says why. */
    [[nodiscard]] bool open(const QString &path);

    /** Runs one statement of literal SQL with these values; the query is positioned before its first row. */
    QSqlQuery &run(const char *sql, const QVariantList &values = {});
    bool begin();
    bool commit();
    void rollback();

    [[nodiscard]] bool hasFailed() const { return !m_failure.isEmpty(); }
    [[nodiscard]] QString takeFailure();

private:
    bool fail(const QString &doing, const QSqlError &error);

    FileLock m_lock;
    QString m_connection;
    QSqlDatabase m_database;
    std::map<const char *, QSqlQuery> m_statements; ///< by the literal's address
    QString m_failure;
};

/** A wall time as the database keeps it and the API sends it: ISO 8601 with milliseconds, null for 0. */
[[nodiscard]] QString timeText(qint64 unixMs);
[[nodiscard]] qint64 timeFromText(const QString &text);

} // namespace sandbox
