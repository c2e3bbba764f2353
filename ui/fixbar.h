// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/fix.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace ui {

/** Fixes for many rows at one click: the best few as buttons, the others in a menu. Hidden where there are none. */
class FixBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FixBar)

public:
    explicit FixBar(QWidget *parent = nullptr);

    void setGroups(const QList<intake::FixGroup> &groups);

signals:
    void chosen(const intake::FixGroup &group);

private:
    static constexpr int buttonCount = 3;

    QList<intake::FixGroup> m_groups; ///< in the order they are offered
    QLabel *m_label;
    std::array<QPushButton *, buttonCount> m_buttons{};
    QPushButton *m_more;
    QMenu *m_menu;
};

} // namespace ui
