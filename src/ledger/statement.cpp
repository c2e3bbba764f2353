// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/statement.h"

#include <sqlite3.h>

namespace ledger {

namespace {

// Nothing is copied: what is bound is used up before run() returns. And nothing is empty, but null without an address.

int bindTo(sqlite3_stmt *statement, int position, Statement::Null /*value*/)
{
    return sqlite3_bind_null(statement, position);
}

int bindTo(sqlite3_stmt *statement, int position, qint64 value)
{
    return sqlite3_bind_int64(statement, position, value);
}

int bindTo(sqlite3_stmt *statement, int position, QStringView value)
{
    return sqlite3_bind_text64(statement, position,
        value.isEmpty() ? "" : reinterpret_cast<const char *>(value.utf16()),
        static_cast<sqlite3_uint64>(value.size()) * sizeof(char16_t), SQLITE_STATIC,
        value.isEmpty() ? SQLITE_UTF8 : SQLITE_UTF16);
}

int bindTo(sqlite3_stmt *statement, int position, Statement::Text value)
{
    return sqlite3_bind_text64(statement, position, value.bytes.isEmpty() ? "" : value.bytes.data(),
        static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
}

int bindTo(sqlite3_stmt *statement, int position, Statement::Blob value)
{
    return sqlite3_bind_blob64(statement, position, value.bytes.isEmpty() ? "" : value.bytes.data(),
        static_cast<sqlite3_uint64>(value.bytes.size()), SQLITE_STATIC);
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::run(std::initializer_list<Value> values)
{
    if (!isPrepared())
        return false;
    int position = 0;
    for (const Value &value : values) {
        if (bind(++position, value) != SQLITE_OK)
            return false;
    }
    sqlite3_step(m_statement);
    return sqlite3_reset(m_statement) == SQLITE_OK; // it says what step() came to
}

QSqlError Statement::error() const
{
    return QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(m_database)));
}

bool Statement::isPrepared()
{
    return m_statement
        || sqlite3_prepare_v3(m_database, m_text, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr)
        == SQLITE_OK;
}

int Statement::bind(int position, const Value &value)
{
    return std::visit([&](const auto &concrete) { return bindTo(m_statement, position, concrete); }, value);
}

} // namespace ledger
