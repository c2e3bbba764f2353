// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"
#include "ledger/statement.h"

namespace ledger {

/** What a ledger writes, each within the caller's transaction. Goes before its connection is closed. */
class Statements final
{
public:
    explicit Statements(sqlite3 *database);

    // False: error() says why not.
    [[nodiscard]] bool write(fleet::BatchId batch, const IntentRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const StateRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const RequestRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const NoteRecord &record);
    [[nodiscard]] bool writeKeyLife(fleet::BatchId batch, std::chrono::milliseconds life);
    [[nodiscard]] bool takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout);

    [[nodiscard]] QSqlError error() const
    {
        return m_noteState.error();
    } // the connection's, whichever failed

private:
    Statement m_addAttempt;
    Statement m_noteIntent;
    Statement m_noteState;
    Statement m_addRequest;
    Statement m_addNote;
    Statement m_noteConflict;
    Statement m_noteKeyLife;
    Statement m_takeUp;
};

} // namespace ledger
