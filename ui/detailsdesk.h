// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QDockWidget;
class QMainWindow;

namespace ui {

class DetailsPane;
class FleetController;
class FleetTableModel;
class FleetTableView;

/** The dock with the details of the row that is the current one, kept in step with what happens to it. */
class DetailsDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDesk)

public:
    /** The dock begins hidden, at the right edge of \a window. */
    DetailsDesk(
        QMainWindow *window, FleetController *controller, FleetTableModel *model, FleetTableView *table);

    [[nodiscard]] QDockWidget *dock() const { return m_dock; }
    /** The dock stays away as long as the table is not to be seen. */
    void setSuspended(bool suspended);

private:
    void open();
    void choose();
    void refresh();
    void readHistory();
    [[nodiscard]] bool isNews() const;

    FleetController *m_controller;
    FleetTableModel *m_model;
    FleetTableView *m_table;
    QDockWidget *m_dock;
    DetailsPane *m_pane;
    std::optional<Record> m_record;
    std::optional<fleet::Job> m_shown; ///< as the history was last asked for
    QElapsedTimer m_sinceRead;
    bool m_suspended = false;
    bool m_returns = false; ///< it was there before it was suspended
};

} // namespace ui
