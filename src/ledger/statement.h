// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSqlError>
#include <QString>

#include <initializer_list>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace ledger {

/**
 * A statement that writes one row, for many rows: SQLite's own interface, for QSqlQuery takes half as long again. It is
 * prepared when it is first run and goes before its connection is closed.
 */
class Statement final
{
public:
    struct Null
    {
    };
    struct Text ///< UTF-8
    {
        QByteArrayView bytes;
    };
    struct Blob
    {
        QByteArrayView bytes;
    };
    using Value = std::variant<Null, qint64, QStringView, Text, Blob>;

    /** \a database is what handleOf() answers; \a text must outlive this. */
    Statement(sqlite3 *database, const char *text)
        : m_database(database)
        , m_text(text)
    {
    }
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /** Runs it with \a values in place of ?1, ?2 and so on. False: error() says why not. */
    [[nodiscard]] bool run(std::initializer_list<Value> values);
    [[nodiscard]] QSqlError error() const;

private:
    [[nodiscard]] bool isPrepared();
    [[nodiscard]] int bind(int position, const Value &value);

    sqlite3 *m_database;
    const char *m_text;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace ledger
