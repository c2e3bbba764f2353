// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recentlists.h"

#include "ui/settings.h"

namespace ui {

namespace {

QString key()
{
    return QStringLiteral("recentLists");
}

void store(const QStringList &paths)
{
    Settings().setValue(key(), paths);
}

} // namespace

QStringList RecentLists::paths() const
{
    // A settings file may hold anything: not more than we would have written ourselves.
    return Settings().value(key()).toStringList().mid(0, countMax);
}

void RecentLists::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    store(all.mid(0, countMax));
}

void RecentLists::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    store(all);
}

void RecentLists::clear()
{
    store({});
}

} // namespace ui
