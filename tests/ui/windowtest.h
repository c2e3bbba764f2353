// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleettablemodel.h"
#include "ui/fleettableview.h"
#include "ui/mainwindow.h"
#include "uitest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>

/** What the tests of the whole window share. */
namespace windowtest {

/** A window for which nothing can be ordered: no server is started for it. */
inline ui::Startup offlineStartup()
{
    ui::Startup startup;
    startup.environment = ui::apiEnvironment(QStringLiteral("http://127.0.0.1:9"), "token");
    return startup;
}

inline QString writeFile(const QTemporaryDir &directory, const QString &name, const QByteArray &bytes)
{
    const QString path = directory.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

template <typename Widget>
Widget *find(const ui::MainWindow &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("nothing is named %s", name);
    return found;
}

inline QAction *action(const ui::MainWindow &window, const char *name)
{
    return find<QAction>(window, name);
}

inline ui::FleetTableModel *model(const ui::MainWindow &window)
{
    return window.findChild<ui::FleetTableModel *>();
}

inline QString cell(const ui::MainWindow &window, int row, ui::Column column)
{
    return model(window)->index(row, ui::sectionOf(column)).data().toString();
}

template <typename Dialog>
Dialog *dialog(const ui::MainWindow &window)
{
    for (Dialog *candidate : window.findChildren<Dialog *>()) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

} // namespace windowtest
