// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetcomparison.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class CompareDialog;
}

/** Names the agents by which a batch and the live fleet differ. */
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    explicit CompareDialog(const FleetComparison &comparison, QWidget *parent = nullptr);
    ~CompareDialog() override;

private:
    std::unique_ptr<Ui::CompareDialog> m_ui;
};

} // namespace ui
