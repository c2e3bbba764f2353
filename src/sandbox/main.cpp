// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSocketNotifier>
#include <QTranslator>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

namespace {

int signalPipe[2] = {-1, -1};

/** Only what is allowed in a signal handler: a byte wakes the event loop. */
void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[0], &byte, 1);
    errno = before;
}

void print(std::FILE *where, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), where);
    std::fflush(where);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fleetwright-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLEETWRIGHT_VERSION));

    QTranslator translator; // English too has a file: of plural forms
    if (translator.load(
            QLocale(), QStringLiteral("fleetwright"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    const sandbox::CommandLine line = sandbox::readCommandLine(QCoreApplication::arguments());
    if (line.wish == sandbox::CommandLine::Wish::ShowText) {
        print(stdout, line.text);
        return 0;
    }
    const auto complain = [](const QString &text) {
        print(stderr, QStringLiteral("fleetwright-sandbox: %1\n").arg(text));
        return 1;
    };
    if (line.wish == sandbox::CommandLine::Wish::Complain)
        return complain(line.text);
    sandbox::Settings settings;
    if (const QString problem = sandbox::readSettings(line.options, settings); !problem.isEmpty())
        return complain(problem);

    sandbox::SandboxServer server;
    if (!server.start(settings))
        return complain(server.problem());
    print(stdout, QStringLiteral("Sandbox listening on %1\n").arg(server.origin().toString()));

    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) == 0) {
        auto *notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, &app);
        QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
        std::signal(SIGINT, onSignal);
        std::signal(SIGTERM, onSignal);
    }
    return QCoreApplication::exec();
}
