// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <unordered_map>

namespace ledger {

/**
 * What a ledger writes, each within the caller's transaction. Binding values is what costs most, so what is the same
 * for many records (their batch, state, attempt, and what they leave out) is part of the statement, and statements
 * are prepared once and kept.
 */
class Statements final
{
public:
    explicit Statements(const QSqlDatabase &database);

    // False: error() says why not.
    [[nodiscard]] bool write(fleet::BatchId batch, const IntentRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const StateRecord &record);
    [[nodiscard]] bool write(fleet::BatchId batch, const RequestRecord &record);

    [[nodiscard]] const QSqlError &error() const { return m_error; }

private:
    [[nodiscard]] bool run(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    QSqlError m_error; ///< of the statement that failed last
};

} // namespace ledger
