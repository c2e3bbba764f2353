// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/books.h"

#include "cli/interrupt.h"
#include "cli/text.h"

#include <QFileInfo>

namespace cli {

using runner::FleetSession;

Books::Books(const LedgerOptions &options, Interrupt &interrupt)
    : m_options(options)
    , m_interrupt(interrupt)
{
}

Books::~Books() = default;

std::optional<Refusal> Books::open()
{
    if (m_isOpen)
        return std::nullopt;
    QEventLoop loop;
    std::optional<Refusal> refusal;
    connect(&m_session, &FleetSession::ledgerOpened, &loop, [&](const QList<fleet::BatchSummary> &batches) {
        m_batches = batches;
        m_isOpen = true;
        loop.quit();
    });
    connect(&m_session, &FleetSession::ledgerRefused, &loop, [&](const runner::LedgerProblem &problem) {
        refusal = Refusal{ExitCode::LedgerUnusable, ledgerSentence(problem)};
        loop.quit();
    });
    m_session.openLedger(m_options.file());
    loop.exec();
    return refusal;
}

std::optional<Refusal> Books::openExisting()
{
    if (QFileInfo::exists(m_options.file()))
        return open();
    if (!m_options.isNamed())
        return std::nullopt; // nothing was ever ordered
    return Refusal{
        ExitCode::LedgerUnusable, Text::tr("There is no ledger \"%1\". Check the name.").arg(m_options.path)};
}

std::variant<LoadedBatch, Refusal> Books::load(const BatchWord &word)
{
    if (m_batches.isEmpty())
        return Refusal{ExitCode::Usage, Text::tr("The ledger holds no batch yet.")};
    const fleet::BatchId number = word.number.value_or(m_batches.first().id);
    QEventLoop loop;
    LoadedBatch loaded;
    connect(&m_session, &FleetSession::batchLoaded, &loop,
        [&](const fleet::Batch &batch, const QList<fleet::Job> &jobs) {
            loaded = {batch, jobs};
            loop.quit();
        });
    m_session.load(number);
    loop.exec();
    if (loaded.batch.id == 0)
        return Refusal{ExitCode::Usage,
            Text::tr("There is no batch %1. \"batches\" lists those there are.").arg(number)};
    return loaded;
}

std::optional<runner::Preflight> Books::examine(const runner::BatchOrder &order, bool asksFleet)
{
    QEventLoop loop;
    std::optional<runner::Preflight> found;
    connect(&m_interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    connect(&m_session, &FleetSession::examined, &loop, [&](const runner::Preflight &preflight) {
        found = preflight;
        loop.quit();
    });
    m_session.examine(order, asksFleet);
    loop.exec();
    return found;
}

std::optional<runner::Reconciliation> Books::reconcile(
    fleet::BatchId batch, const runner::BatchOrder &connection)
{
    QEventLoop loop;
    std::optional<runner::Reconciliation> found;
    connect(&m_interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    connect(&m_session, &FleetSession::reconciled, &loop, [&](const runner::Reconciliation &reconciliation) {
        found = reconciliation;
        loop.quit();
    });
    m_session.reconcile(batch, connection);
    loop.exec();
    return found;
}

} // namespace cli
