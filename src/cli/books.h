// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/batchword.h"
#include "cli/ledgeroptions.h"
#include "cli/target.h"
#include "fleet/batchsummary.h"
#include "runner/fleetsession.h"

#include <QEventLoop>
#include <QObject>

#include <optional>
#include <variant>

namespace cli {

class Interrupt;

/** A batch as the ledger has it. */
struct LoadedBatch
{
    fleet::Batch batch;
    QList<fleet::Job> jobs;
};

/**
 * A command's door to the fleet: owns its session, and waits for what the session answers about ledger and fleet. Every
 * function blocks in an event loop; what may take long ends when the program is interrupted.
 */
class Books final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Books)

public:
    Books(const LedgerOptions &options, Interrupt &interrupt);
    ~Books() override;

    [[nodiscard]] runner::FleetSession &session() { return m_session; }
    [[nodiscard]] QString file() const { return m_options.file(); }
    /** True where it outlasts this process. */
    [[nodiscard]] bool isDurable() const { return m_isOpen; }

    /** To write into: creates the file where there is none. */
    [[nodiscard]] std::optional<Refusal> open();
    /** To read what is there: a file that was named has to exist, and the data directory's is not created. */
    [[nodiscard]] std::optional<Refusal> openExisting();

    /** Newest first, as they were when it was opened. */
    [[nodiscard]] const QList<fleet::BatchSummary> &batches() const { return m_batches; }
    [[nodiscard]] std::variant<LoadedBatch, Refusal> load(const BatchWord &word);
    /** Nothing where it was interrupted. */
    [[nodiscard]] std::optional<runner::Preflight> examine(const runner::BatchOrder &order, bool asksFleet);
    [[nodiscard]] std::optional<runner::Reconciliation> reconcile(
        fleet::BatchId batch, const runner::BatchOrder &connection);

private:
    const LedgerOptions m_options;
    Interrupt &m_interrupt;
    runner::FleetSession m_session;
    bool m_isOpen = false;
    QList<fleet::BatchSummary> m_batches;
};

} // namespace cli
