// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/job.h"
#include "ledger/ledger.h"
#include "wfw/agentlister.h"

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QStringList>

namespace runner {

/** A batch held against the server's own list of active agents: sets of ids, never counts. */
struct Reconciliation
{
    bool isComplete = false; ///< the list was read to its end; else nothing is said to be missing
    wfw::Answer answer; ///< what kept it from that
    bool allFound = false; ///< every agent of the batch is listed, whatever else is wrong with the list
    qsizetype compared = 0; ///< agents of the batch
    QStringList missing; ///< agents that came up in the batch and are not listed, in list order
    QStringList unexpected; ///< agents that are listed and were ordered by no batch of the ledger, sorted
};

/** Agents of \a jobs that are not in \a listing. */
[[nodiscard]] QStringList missingFrom(const wfw::AgentsListing &listing, const QList<fleet::Job> &jobs);

/**
 * \a records are what the ledger has of the listed agents. Pure.
 */
[[nodiscard]] Reconciliation reconcile(const wfw::AgentsListing &listing, const QList<fleet::Job> &jobs,
    const QList<ledger::CustomerRecord> &records);

} // namespace runner

Q_DECLARE_METATYPE(runner::Reconciliation)
