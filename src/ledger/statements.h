// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace ledger {

/** What a ledger writes, prepared once: a fleet writes the same few statements over and over. */
class Statements final
{
public:
    explicit Statements(const QSqlDatabase &database);

    // Each within the caller's transaction; false: error() says why not.
    [[nodiscard]] bool write(fleet::BatchId batch, const IntentRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const StateRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const RequestRecord &record);

    [[nodiscard]] const QSqlError &error() const { return m_error; }

private:
    template <typename... Values>
    [[nodiscard]] bool run(QSqlQuery &query, const Values &...values);

    QSqlQuery m_addAttempt;
    QSqlQuery m_noteIntent;
    QSqlQuery m_noteState;
    QSqlQuery m_addRequest;
    QSqlError m_error; ///< of the statement that failed last
};

} // namespace ledger
