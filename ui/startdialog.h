// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/preflight.h"
#include "ui/environment.h"

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class StartDialog;
}

/**
 * The one question before a batch starts: how many agents, where, and what stays out. It can be answered with yes once
 * every customer was held against ledger and live fleet.
 */
class StartDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartDialog)

public:
    StartDialog(const Environment &environment, int ready, int leftOut, QWidget *parent = nullptr);
    ~StartDialog() override;

    /** What is known of the customers. */
    void setPreflight(const runner::Preflight &preflight);
    [[nodiscard]] runner::Already already() const;
    /** So many agents have to be active before the others are ordered; 0: all at once. */
    [[nodiscard]] int fewFirst() const;

private:
    void refresh();

    std::unique_ptr<Ui::StartDialog> m_ui;
    const Environment m_environment;
    const int m_ready;
    std::optional<runner::Preflight> m_preflight;
};

} // namespace ui
