// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogbuttons.h"

#include <QDialogButtonBox>
#include <QPushButton>

namespace ui {

void plain(QDialogButtonBox *buttons)
{
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        button->setIcon({});
}

} // namespace ui
