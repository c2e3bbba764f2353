// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"
#include "ledger/ledger.h"
#include "runner/batchorder.h"
#include "wfw/agentlister.h"
#include "wfw/tenant.h"

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>

namespace runner {

/** What is known of a customer before anything is ordered for it. */
enum class Standing
{
    New,
    Active, ///< an earlier batch made its agent
    InProgress, ///< another batch has an attempt whose fate is open, or will yet send one
    FailedBefore, ///< every earlier attempt failed, definitely
    ProbablyExists, ///< the live fleet has an agent of that name and address, ordered by somebody else
    Unclear, ///< ordered under a token that may be this account's; nothing tells
};

struct RowStanding
{
    Standing standing = Standing::New;
    int nextAttempt = 1; ///< the first generation no batch has used the key of
    fleet::BatchId batch = 0; ///< the newest that says so; 0 for New and ProbablyExists
    fleet::JobState state = fleet::JobState::Queued; ///< there
    QString agentId; ///< for Active and ProbablyExists
};

/** Customers of other accounts count for nothing; wfw::Kinship::Perhaps is decided by the live fleet where it can. */
class Accounts final
{
public:
    /** \a records: of every account that is perhaps this one, at least one that has an agent, where there is any. */
    Accounts(const QString &own, const QList<ledger::CustomerRecord> &records,
        const std::optional<wfw::AgentsListing> &listing);

    [[nodiscard]] wfw::Kinship of(const ledger::CustomerRecord &record) const;
    /** Records that can be told apart no further go together. */
    [[nodiscard]] static QString groupOf(const ledger::CustomerRecord &record);

private:
    QString m_own;
    QSet<QString> m_proven; ///< an agent of theirs is in the list
    QSet<QString> m_strange; ///< they have agents, and the whole list has none of them
};

/** A list held against the ledger and the live fleet, before money is spent. */
struct Preflight
{
    QList<RowStanding> rows; ///< one a customer of the order
    bool askedFleet = false;
    bool knowsFleet = false; ///< the listing came to its end
    wfw::Answer fleetAnswer; ///< why not, where it did not
    QSet<QString> listedAgents; ///< ids, as far as the listing came

    [[nodiscard]] int count(Standing standing) const;
};

/** What to do with customers that have, or probably have, an agent already. */
enum class Already
{
    Skip,
    Again
};

/** The rows that were taken out, in list order. */
struct LeftOut
{
    struct Row
    {
        fleet::Customer customer;
        RowStanding standing;
    };
    QList<Row> rows;

    [[nodiscard]] int count(Standing standing) const;
};

/** The agents of \a listing that may be those of the order's customers, by customer index. */
[[nodiscard]] QList<QStringList> likelyAgents(const BatchOrder &order, const QList<wfw::AgentRow> &listing);

/**
 * Holds \a order against what the ledger has of its customers and of the agents that look like theirs (\a records)
 * and against the live fleet. The order's own batch, where it has a number, does not count. Pure.
 */
[[nodiscard]] Preflight preflightOf(const BatchOrder &order, const QList<ledger::CustomerRecord> &records,
    const std::optional<wfw::AgentsListing> &listing);

/**
 * Makes the order one that is safe to start: takes out, and counts as excluded, who has an agent (unless it is to be
 * ordered again) and who is in progress elsewhere (always: two keys in the air may make two agents); gives the rest
 * the generation their keys begin with. Precondition: \a preflight is that order's.
 */
LeftOut prepareOrder(BatchOrder &order, const Preflight &preflight, Already already);

} // namespace runner

Q_DECLARE_METATYPE(runner::Preflight)
