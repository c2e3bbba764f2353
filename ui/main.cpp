// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/palettes.h"
#include "ui/startup.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

void print(const QString &text, FILE *stream)
{
    std::fputs(qPrintable(text), stream);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    umask(077); // settings and exports are the user's own business (hazard 62)
#endif
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Fleetwright"));
    QApplication::setApplicationName(QStringLiteral("fleetwright"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fleetwright"));
    QApplication::setApplicationVersion(QStringLiteral(FLEETWRIGHT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.fleetwright.Fleetwright"));

    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&ofQt);
    QTranslator ours;
    // English has a file of its own, for its plurals: whatever language has none reads that one.
    // English is the fallback for every language we do not have: its file holds the plural forms.
    if (ours.load(QLocale(), QStringLiteral("fleetwright"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || ours.load(QStringLiteral(":/i18n/fleetwright_en.qm")))
        QApplication::installTranslator(&ours);

    const ui::StartupResult result = ui::readStartup(
        QApplication::arguments(), qEnvironmentVariable("WFW_API_BASE"), qgetenv("WFW_API_TOKEN"));
    if (!result.startup) {
        print(result.text, result.exitCode == 0 ? stdout : stderr);
        return result.exitCode;
    }
    ui::initResources();
    QApplication::setWindowIcon(ui::applicationIcon());
    if (!result.startup->palette.isEmpty())
        QApplication::setPalette(result.startup->palette == u"dark" ? ui::darkPalette() : ui::lightPalette());

    ui::MainWindow window(*result.startup);
    QObject::connect(
        &window, &ui::MainWindow::secondWindow, &application, &QApplication::quit, Qt::QueuedConnection);
    window.show();
    if (!result.startup->list.isEmpty())
        window.openList(result.startup->list);
    return QApplication::exec();
}
