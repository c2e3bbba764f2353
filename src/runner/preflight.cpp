// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/preflight.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace runner {

namespace {

using fleet::JobState;

/** The same address however it is written: case of the host, a final slash and a default port do not count. */
QString comparableUrl(const QString &text)
{
    QUrl url(text.trimmed());
    url.setFragment({});
    if (url.path() == QStringLiteral("/"))
        url.setPath({});
    if (url.port() == (url.scheme() == QStringLiteral("https") ? 443 : 80))
        url.setPort(-1);
    return url.adjusted(QUrl::RemoveScheme | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash)
        .toString(QUrl::FullyEncoded);
}

QString comparableName(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/** Its fate is open: a key of it may be at work, or will be sent once its batch goes on. */
bool isOpen(JobState state)
{
    return state != JobState::Active && state != JobState::Failed && state != JobState::Cancelled;
}

/** What the ledger alone says of one customer. */
RowStanding standingFrom(const QList<ledger::CustomerRecord> &records)
{
    RowStanding row;
    int used = 0;
    const auto take = [&](const ledger::CustomerRecord &record, Standing standing) {
        row.standing = standing;
        row.batch = record.batch;
        row.state = record.state;
        row.agentId = record.agentId;
    };
    for (const ledger::CustomerRecord &record : records) {
        used = std::max(used, record.sent ? record.attempt : record.attempt - 1);
        if (isOpen(record.state))
            take(record, Standing::InProgress);
        else if (row.standing == Standing::InProgress)
            continue;
        else if (record.state == JobState::Active)
            take(record, Standing::Active);
        else if (record.state == JobState::Failed && row.standing != Standing::Active)
            take(record, Standing::FailedBefore);
    }
    row.nextAttempt = used + 1;
    return row;
}

} // namespace

Accounts::Accounts(const QString &own, const QList<ledger::CustomerRecord> &records,
    const std::optional<wfw::AgentsListing> &listing)
    : m_own(own)
{
    if (!listing)
        return;
    QSet<QString> listed;
    for (const wfw::AgentRow &agent : listing->agents)
        listed.insert(agent.id);
    for (const ledger::CustomerRecord &record : records) {
        if (record.agentId.isEmpty())
            continue;
        if (listed.contains(record.agentId))
            m_proven.insert(groupOf(record));
        else if (listing->isComplete)
            m_strange.insert(groupOf(record));
    }
}

QString Accounts::groupOf(const ledger::CustomerRecord &record)
{
    return record.tenant.isEmpty() ? QString::number(record.batch) : record.tenant;
}

wfw::Kinship Accounts::of(const ledger::CustomerRecord &record) const
{
    const wfw::Kinship kinship = wfw::kinship(m_own, record.tenant);
    if (kinship != wfw::Kinship::Perhaps)
        return kinship;
    if (m_proven.contains(groupOf(record)))
        return wfw::Kinship::Same;
    return m_strange.contains(groupOf(record)) ? wfw::Kinship::Other : wfw::Kinship::Perhaps;
}

int Preflight::count(Standing standing) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](const RowStanding &row) { return row.standing == standing; }));
}

int LeftOut::count(Standing standing) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [&](const Row &row) { return row.standing.standing == standing; }));
}

QList<QStringList> likelyAgents(const BatchOrder &order, const QList<wfw::AgentRow> &listing)
{
    QMultiHash<QString, const wfw::AgentRow *> byUrl;
    QMultiHash<QString, const wfw::AgentRow *> byName; // of those that tell no address
    for (const wfw::AgentRow &agent : listing) {
        if (agent.businessUrl.isEmpty())
            byName.insert(comparableName(agent.name), &agent);
        else
            byUrl.insert(comparableUrl(agent.businessUrl), &agent);
    }
    // The mixed body has no name: the server has made one up, and only the address can be compared.
    const bool namesCount = order.dialect != wfw::Dialect::Mixed;
    QList<QStringList> likely(order.batch.customers.size());
    for (qsizetype index = 0; index < likely.size(); ++index) {
        const fleet::Customer &customer = order.batch.customers.at(index);
        const QString name = comparableName(customer.agentName);
        for (const auto *agent : byUrl.values(comparableUrl(customer.businessUrl))) {
            if (!namesCount || agent->name.isEmpty() || comparableName(agent->name) == name)
                likely[index].append(agent->id);
        }
        if (!namesCount)
            continue;
        for (const auto *agent : byName.values(name))
            likely[index].append(agent->id);
    }
    return likely;
}

Preflight preflightOf(const BatchOrder &order, const QList<ledger::CustomerRecord> &records,
    const std::optional<wfw::AgentsListing> &listing)
{
    const Accounts accounts(order.tenant, records, listing);
    QHash<QString, QList<ledger::CustomerRecord>> byCustomer;
    QHash<QString, ledger::CustomerRecord> unclear; // the newest that matters, by customer
    QSet<QString> ordered; // agents of batches, whoever's they are
    for (const ledger::CustomerRecord &record : records) {
        ordered.insert(record.agentId);
        const wfw::Kinship kinship = accounts.of(record);
        if (record.batch == order.batch.id || kinship == wfw::Kinship::Other)
            continue;
        if (kinship == wfw::Kinship::Same)
            byCustomer[record.customerId].append(record);
        else if (record.state == JobState::Active || isOpen(record.state))
            unclear.insert(record.customerId, record);
    }
    Preflight preflight;
    preflight.rows.reserve(order.batch.customers.size());
    for (const fleet::Customer &customer : order.batch.customers) {
        RowStanding row = standingFrom(byCustomer.value(customer.id));
        const auto found = unclear.constFind(customer.id);
        const bool isOwn = row.standing == Standing::Active || row.standing == Standing::InProgress;
        if (found != unclear.constEnd() && !isOwn) {
            row.standing = Standing::Unclear;
            row.batch = found->batch;
            row.state = found->state;
        }
        preflight.rows.append(row);
    }
    if (!listing)
        return preflight;

    preflight.askedFleet = true;
    preflight.knowsFleet = listing->answer.verdict == wfw::Verdict::Completed;
    preflight.fleetAnswer = listing->answer;
    for (const wfw::AgentRow &agent : listing->agents)
        preflight.listedAgents.insert(agent.id);
    const QList<QStringList> likely = likelyAgents(order, listing->agents);
    for (qsizetype index = 0; index < likely.size(); ++index) {
        RowStanding &row = preflight.rows[index];
        if (row.standing == Standing::Active || row.standing == Standing::InProgress)
            continue;
        for (const QString &agent : likely.at(index)) {
            if (ordered.contains(agent)) // another customer's, of the same name and address
                continue;
            row.standing = Standing::ProbablyExists;
            row.batch = 0;
            row.agentId = agent;
        }
    }
    return preflight;
}

LeftOut prepareOrder(BatchOrder &order, const Preflight &preflight, Already already)
{
    LeftOut leftOut;
    QList<fleet::Customer> ordered;
    QList<int> attempts;
    for (qsizetype index = 0; index < preflight.rows.size(); ++index) {
        const RowStanding &row = preflight.rows.at(index);
        const fleet::Customer &customer = order.batch.customers.at(index);
        const bool hasAgent = row.standing == Standing::Active || row.standing == Standing::ProbablyExists
            || row.standing == Standing::Unclear;
        if (row.standing == Standing::InProgress || (hasAgent && already == Already::Skip)) {
            leftOut.rows.append({customer, row});
            continue;
        }
        ordered.append(customer);
        // Whoever made an agent that no batch knows has used the first key, most likely; under it the server would
        // only answer with that agent.
        attempts.append(
            row.standing == Standing::ProbablyExists ? std::max(2, row.nextAttempt) : row.nextAttempt);
    }
    order.batch.customers = ordered;
    order.batch.firstAttempts = attempts;
    order.batch.excluded += static_cast<int>(leftOut.rows.size());
    return leftOut;
}

} // namespace runner
