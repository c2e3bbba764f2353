// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

/**
 * A table whose unit is the row: no grid, fixed heights and widths, Tab leaves it. Enter or a double click anywhere in
 * a row edits the cell of \a editSection there, if that can be edited.
 */
class QuietTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuietTable)

public:
    explicit QuietTable(QWidget *parent = nullptr);

    void setEditSection(int section) { m_editSection = section; }
    /** Widths in characters, for the sections in their order; the last one takes the rest. */
    void setWidths(std::initializer_list<int> characters);
    void editCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptFont();

    int m_editSection = -1;
};

} // namespace ui
