// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/environment.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class StartDialog;
}

/** The one question before a batch starts: how many agents, where, and what stays out. */
class StartDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartDialog)

public:
    StartDialog(const Environment &environment, int ready, int leftOut, QWidget *parent = nullptr);
    ~StartDialog() override;

private:
    std::unique_ptr<Ui::StartDialog> m_ui;
};

} // namespace ui
