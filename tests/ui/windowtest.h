// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/embeddedsandbox.h"
#include "ui/banner.h"
#include "ui/fleettablemodel.h"
#include "ui/fleettableview.h"
#include "ui/mainwindow.h"
#include "ui/startdialog.h"
#include "uitest.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

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

inline std::uint32_t count(const ui::MainWindow &window, ui::RowState state)
{
    return model(window)->rows().counts()[ui::indexOf(state)];
}

/** What the banner about the batch says. */
inline QString condition(const ui::MainWindow &window)
{
    return find<ui::Banner>(window, "runBanner")->text();
}

/** A window for a server that runs outside of it. */
inline ui::Startup serverStartup(const sandbox::EmbeddedSandbox &server, const QByteArray &token)
{
    ui::Startup startup;
    startup.environment = ui::apiEnvironment(server.origin().toString(), token);
    return startup;
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

/** Answers the one question with yes. */
inline void startHere(ui::MainWindow &window, int agents)
{
    QTRY_VERIFY(action(window, "actionStart")->isEnabled());
    find<QPushButton>(window, "startButton")->click();
    QTRY_VERIFY(dialog<ui::StartDialog>(window));
    auto *question = dialog<ui::StartDialog>(window);
    QVERIFY(question->findChild<QLabel *>(QStringLiteral("questionLabel"))
                ->text()
                .contains(QString::number(agents)));
    QPushButton *go = question->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(go->isEnabled());
    go->click();
}

} // namespace windowtest
