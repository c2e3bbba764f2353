// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleethead.h"
#include "ui/fleettableview.h"

#include <QWidget>

#include <memory>

namespace ui {

namespace Ui {
class FleetPage;
}

class FleetTableModel;

/** A list and its fleet: the head above, the table below, and words where no row is to be seen. */
class FleetPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetPage)

public:
    explicit FleetPage(FleetTableModel *model, QWidget *parent = nullptr);
    ~FleetPage() override;

    [[nodiscard]] FleetHead *head() const;
    [[nodiscard]] FleetTableView *table() const;

    void showOnly(std::optional<RowState> state);
    void showEverything();

private:
    void tellWhenNothingIsShown();

    std::unique_ptr<Ui::FleetPage> m_ui;
    FleetTableModel *m_model;
};

} // namespace ui
