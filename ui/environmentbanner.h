// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/environment.h"

#include <QLabel>
#include <QWidget>

namespace ui {

/** The coloured strip that says where orders go: always visible, in colour, icon and words. */
class EnvironmentBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentBanner)

public:
    explicit EnvironmentBanner(QWidget *parent = nullptr);

    void setEnvironment(const Environment &environment);
    [[nodiscard]] QString text() const { return m_text.text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor ground() const;
    void adoptColors();

    Environment::Kind m_kind = Environment::Kind::Sandbox;
    QLabel m_icon;
    QLabel m_text;
};

} // namespace ui
