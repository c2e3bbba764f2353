// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/** The lists opened last, newest first, remembered in the settings. */
class RecentLists final
{
public:
    static constexpr int countMax = 9;

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();
};

} // namespace ui
