// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetorder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace ui {

/**
 * Keeps the order of the rows up to date without keeping the window waiting: arranges on a pool thread, at most
 * twice a second while a batch runs, and hands over each finished order. What a newer wish made obsolete is dropped.
 */
class OrderKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderKeeper)

public:
    /** \a snapshot is called on this thread whenever an order is to be made. */
    explicit OrderKeeper(std::function<OrderTask()> snapshot, QObject *parent = nullptr);

    /** Arranges as soon as possible: the wish has changed. */
    void arrangeNow();
    /** Arranges within half a second: rows have changed. */
    void arrangeSoon();
    /** Forgets what is under way: the rows are others now. */
    void forget();

signals:
    void arranged(const std::vector<ui::Record> &records);

private:
    void run();
    void take(quint64 generation, const std::vector<Record> &records);

    std::function<OrderTask()> m_snapshot;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    quint64 m_generation = 0; ///< of the newest wish; orders of older ones are dropped
    bool m_running = false;
    bool m_again = false;
};

} // namespace ui
