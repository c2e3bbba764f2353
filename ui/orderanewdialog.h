// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class OrderAnewDialog;
}

/** Asks before agents of unknown fate are ordered anew, and says what that may cost. */
class OrderAnewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderAnewDialog)

public:
    OrderAnewDialog(int rows, const QString &environment, QWidget *parent = nullptr);
    ~OrderAnewDialog() override;

private:
    std::unique_ptr<Ui::OrderAnewDialog> m_ui;
};

} // namespace ui
