// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listloader.h"

#include "ui/background.h"

namespace ui {

ListLoader::ListLoader(QObject *parent)
    : QObject(parent)
{
}

void ListLoader::load(const QString &path)
{
    const quint64 number = ++m_newest;
    inBackground(
        this, [path] { return intake::readFile(path); },
        [this, path, number](const intake::CustomerList &list) {
            if (number == m_newest)
                emit loaded(path, list);
        });
}

} // namespace ui
