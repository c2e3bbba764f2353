// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QMenu;

namespace ui {

class FleetTableModel;

/** The table of a fleet: fixed row heights and column widths, repaints only cells that changed and are in sight. */
class FleetTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetTableView)

public:
    explicit FleetTableView(QWidget *parent = nullptr);

    void setFleet(FleetTableModel *model);
    /** The actions on rows, kept by the window: the menu of the table is the one of the menu bar. */
    void setRowMenu(QMenu *menu) { m_rowMenu = menu; }

    /** The selected rows, ascending; the current row where none is selected. */
    [[nodiscard]] QList<int> chosenRows() const;
    /** How many rows are selected. */
    [[nodiscard]] int selectedRowCount() const;
    /** Makes the next row below with a problem the current one, or above with a \a step of -1; beyond the end it goes
     * on from the other. False where no visible row has one. */
    bool goToProblem(int step);
    /** The chosen rows in the visible columns and their order, as tab-separated text with a heading. */
    [[nodiscard]] QString chosenAsText() const;

    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

signals:
    void chosenRowsChanged();
    /** Enter or a double click: a person wants to know all about the current row. */
    void detailsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adoptFont();
    void updateRow(const QModelIndex &index);

    FleetTableModel *m_fleet = nullptr;
    QMenu *m_rowMenu = nullptr;
};

} // namespace ui
