// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchsummary.h"
#include "runner/ledgerproblem.h"
#include "runner/reconciliation.h"
#include "wfw/tenant.h"

#include <QAction>
#include <QObject>

#include <optional>

namespace ui {

class Banner;
class Doorbell;
class EnvironmentKeeper;
class FleetController;

/** Everything about batches of the ledger: opening the ledger, offering what was not finished, going on with it. */
class BatchDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDesk)

public:
    /** Dialogs open over \a window. */
    BatchDesk(QWidget *window, Banner *banner, EnvironmentKeeper *environment, FleetController *controller);

    /**
     * Opens the ledger, and offers what is not finished. Where another window has it, that one is shown, opens \a list
     * and secondWindow() follows.
     */
    void openLedger(const QString &path, const QString &list);
    /** While there is a reason, no other batch is opened: refused() tells it. An empty one lifts this. */
    void holdBack(const QString &reason) { m_reason = reason; }
    /** Lets a person choose from all batches. */
    void ask();
    /** Shows a batch, and goes on with it unless it is to be \a paused. */
    void open(const fleet::BatchSummary &batch, bool paused);
    /** Asks, and has jobs of unknown fate ordered anew. */
    void orderAnew(const QList<fleet::JobIndex> &jobs);
    /** Holds the batch that is shown against the live fleet and tells how they differ. */
    void compare();

signals:
    void refused(const QString &sentence);
    /** A second window was started; it has asked this one to show itself, and perhaps to open a list. */
    void wanted(const QString &list);
    /** This is the second window: the first one has been shown instead. */
    void secondWindow();

private:
    void offer(const QList<fleet::BatchSummary> &batches);
    void showAll(const QList<fleet::BatchSummary> &batches);
    void showComparison(const runner::Reconciliation &reconciliation);
    void takeProblem(const runner::LedgerProblem &problem);
    void takeDoubt(fleet::BatchId batch, wfw::Kinship kinship);
    [[nodiscard]] bool isHere(const fleet::BatchSummary &batch) const;

    QWidget *m_window;
    Banner *m_banner;
    EnvironmentKeeper *m_environment;
    FleetController *m_controller;
    Doorbell *m_doorbell = nullptr;
    QAction m_goOn;
    QAction m_look;
    QAction m_sameAccount;
    std::optional<fleet::BatchSummary> m_doubted; ///< a person has to say whose it is
    bool m_pausesDoubted = false;
    QString m_list;
    QString m_reason;
    bool m_asked = false; ///< the next list of batches is to be chosen from
    std::optional<fleet::BatchSummary> m_unfinished; ///< the one that is offered
};

} // namespace ui
