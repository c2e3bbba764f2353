// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/** Writes the ledger's tables with SQLite's C interface alone, one prepared statement a row: the yardstick. */
class RawLedger final
{
    Q_DISABLE_COPY_MOVE(RawLedger)

public:
    /** The file must have its tables. */
    explicit RawLedger(const QString &path);
    ~RawLedger();

    [[nodiscard]] bool addBatch(fleet::Batch &batch);
    [[nodiscard]] bool commit(const ledger::Transaction &transaction);

private:
    void run(const char *statement);
    [[nodiscard]] sqlite3_stmt *prepare(const char *statement);
    void bind(sqlite3_stmt *statement, int position, const QString &text);
    void bind(sqlite3_stmt *statement, int position, qint64 value);
    void step(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_noteState = nullptr;
};

} // namespace bench
