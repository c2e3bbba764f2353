// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class CloseDialog;
}

/** Asks before the window is closed while a batch is under way, and says what is in flight. */
class CloseDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseDialog)

public:
    /** \a mayStay: the window can go on in the tray. */
    CloseDialog(const RowCounts &counts, bool mayStay, QWidget *parent = nullptr);
    ~CloseDialog() override;

signals:
    /** Nothing is closed, but the window shall get out of the way. */
    void stayWanted();

private:
    std::unique_ptr<Ui::CloseDialog> m_ui;
};

} // namespace ui
