// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/program.h"
#include "cli/surroundings.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/** Pages are drawn with fonts, and those need an application with a platform: one that shows nothing will do. */
bool drawsPages(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).toByteArray().toLower().endsWith(".pdf");
    });
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    // Qt warns where the locale is not UTF-8, as in most scheduled runs, and then does the right thing.
    const QtMessageHandler former =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    std::unique_ptr<QCoreApplication> application;
    if (drawsPages(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // never the display: there may be none, or not ours
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    qInstallMessageHandler(former);
    QCoreApplication::setApplicationName(u"fleetwright-cli"_s);
    QCoreApplication::setOrganizationName(u"fleetwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETWRIGHT_VERSION));
    return application;
}

void installTranslation(QTranslator &translator)
{
    // English has a file of its own, for its plurals.
    if (translator.load(QLocale(), u"fleetwright"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/fleetwright_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
}

bool openStandard(QFile &file, int descriptor, QIODevice::OpenMode mode)
{
    return file.open(descriptor, mode | QIODevice::Unbuffered, QFile::DontCloseHandle);
}

} // namespace

int main(int argc, char *argv[])
{
    // A reader that goes away must not end a run in the middle: writing then fails, and that is told.
    std::signal(SIGPIPE, SIG_IGN);
    const auto application = applicationFor(argc, argv);
    QTranslator translator;
    installTranslation(translator);

    QFile input;
    QFile out;
    QFile err;
    // Whichever is closed stays closed: reading it finds nothing, writing it fails.
    (void)openStandard(input, STDIN_FILENO, QIODevice::ReadOnly);
    (void)openStandard(out, STDOUT_FILENO, QIODevice::WriteOnly);
    (void)openStandard(err, STDERR_FILENO, QIODevice::WriteOnly);
    cli::Console console(out, err);
    cli::Interrupt interrupt;
    cli::Program program(
        {console, input, interrupt, QProcessEnvironment::systemEnvironment(), ::isatty(STDERR_FILENO) == 1});
    return static_cast<int>(program.run(QCoreApplication::arguments()));
}
