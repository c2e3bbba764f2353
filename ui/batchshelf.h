// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchtotals.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace ui {

class BatchDesk;
class BatchesPane;
class FleetController;

/** The dock with every batch of the ledger, kept in step with what is ordered and what becomes of it. */
class BatchShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchShelf)

public:
    /** The dock stands at the left edge of \a window; \a ledger is empty where batches last no longer than it. */
    BatchShelf(QMainWindow *window, FleetController *controller, BatchDesk *desk, const QString &ledger);

    [[nodiscard]] QDockWidget *dock() const { return m_dock; }

private:
    void follow();

    FleetController *m_controller;
    QDockWidget *m_dock;
    BatchesPane *m_pane;
    qint64 m_known = 0; ///< the batch that was last asked for
};

} // namespace ui
