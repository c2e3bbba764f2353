// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetorder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/**
 * Keeps the order of the rows up to date without keeping the window waiting: arranges on a pool thread, at most
 * twice a second while a batch runs and an eighth of the time at most, and hands over each finished order that is not
 * the one in use. What a newer wish made obsolete is dropped.
 */
class OrderKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderKeeper)

public:
    /** \a snapshot is called on this thread whenever an order is to be made. */
    explicit OrderKeeper(std::function<OrderTask(SharedTextOrder)> snapshot, QObject *parent = nullptr);

    /** Arranges as soon as possible: the wish has changed. */
    void arrangeNow();
    /** Arranges within half a second: rows have changed. */
    void arrangeSoon();
    /** Forgets what is under way: the rows are others now. */
    void forget();

signals:
    /** Nothing where the arrangement in use is still right. */
    void arranged(const ui::SharedArrangement &arrangement);

private:
    void run();
    void take(quint64 generation, quint64 list, const OrderResult &result);

    std::function<OrderTask(SharedTextOrder)> m_snapshot;
    SharedTextOrder m_textOrder; ///< of the list that is shown
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    qint64 m_lastTook = 0; ///< milliseconds
    quint64 m_list = 0; ///< text orders of an earlier list are dropped
    quint64 m_generation = 0; ///< of the newest wish; orders of older ones are dropped
    bool m_running = false;
    bool m_again = false;
};

} // namespace ui
