// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchorder.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class LimitsDialog;
}

/** How much may be in flight at once. What is chosen holds from that moment on, also in mid-run. */
class LimitsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsDialog)

public:
    explicit LimitsDialog(const runner::RunLimits &limits, QWidget *parent = nullptr);
    ~LimitsDialog() override;

signals:
    void changed(const runner::RunLimits &limits);

private:
    void tell();

    std::unique_ptr<Ui::LimitsDialog> m_ui;
    runner::RunLimits m_limits;
};

} // namespace ui
