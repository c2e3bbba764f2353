// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace ui {

namespace Ui {
class TokenDialog;
}

/** Asks for a token. It is kept in memory only and cannot be copied out of the field. */
class TokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDialog)

public:
    explicit TokenDialog(const QString &environment, QWidget *parent = nullptr);
    ~TokenDialog() override;

signals:
    void tokenEntered(const QByteArray &token);

private:
    void check();

    std::unique_ptr<Ui::TokenDialog> m_ui;
};

} // namespace ui
