// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace testing {

/** What a ledger's file has, read by SQL of the test's own while nobody has it open. */
struct LedgerFile
{
    struct Job
    {
        qint64 batch = 0;
        QString customerId;
        fleet::JobState state = fleet::JobState::Queued;
        QString operationId;
        QString agentId;
    };

    QString
        problem; ///< why it could not be read, or what integrity_check complains of; empty where all is well
    QList<Job> jobs;
    QSet<QByteArray> keys; ///< of every attempt whose intent was written down

    [[nodiscard]] static LedgerFile read(const QString &path);
    [[nodiscard]] int batches() const;
    /** The jobs that came up, by agent. */
    [[nodiscard]] QSet<QString> agents() const;
};

} // namespace testing
