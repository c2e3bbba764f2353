// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startup.h"

#include "runner/ledgerpath.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Startup)
};

StartupResult refused(const QString &sentence)
{
    return {std::nullopt, sentence + u'\n' + Words::tr("Try “fleetwright --help”.") + u'\n', 1};
}

} // namespace

StartupResult readStartup(const QStringList &arguments, const QString &apiBase, const QByteArray &token)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Turns a customer list into a running fleet of WFW voice agents.\n"
                  "The token is read from the environment variable WFW_API_TOKEN."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
        Words::tr("Use the sandbox inside this program; the default where no API is named."));
    const QCommandLineOption speed(QStringLiteral("sandbox-speed"),
        Words::tr("Let the sandbox's time run <N> times faster."), QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption api(QStringLiteral("api"),
        Words::tr("Use the API at <URL>; the default is WFW_API_BASE, if it is set."), QStringLiteral("URL"));
    const QCommandLineOption ledger(QStringLiteral("ledger"),
        Words::tr(
            "Keep batches in the file <PATH>; the default is the one in the data folder, and none with the "
            "sandbox."),
        QStringLiteral("PATH"));
    QCommandLineOption palette(
        QStringLiteral("palette"), Words::tr("Force a <light|dark> palette."), QStringLiteral("name"));
    palette.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sandbox, speed, api, ledger, palette});
    parser.addPositionalArgument(
        QStringLiteral("LIST"), Words::tr("Customer list to open."), QStringLiteral("[LIST]"));

    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, QStringLiteral("fleetwright %1\n").arg(QStringLiteral(FLEETWRIGHT_VERSION)), 0};
    if (parser.isSet(sandbox) && parser.isSet(api))
        return refused(Words::tr("--sandbox and --api exclude each other: give one of them."));
    if (parser.positionalArguments().size() > 1)
        return refused(Words::tr("One list at a time: give one file name."));

    Startup startup;
    bool isNumber = false;
    startup.sandboxSpeed = parser.value(speed).toDouble(&isNumber);
    if (!isNumber || !(startup.sandboxSpeed >= 0.1 && startup.sandboxSpeed <= 1000.0))
        return refused(Words::tr("--sandbox-speed takes a number from 0.1 to 1000."));
    startup.palette = parser.value(palette);
    if (!startup.palette.isEmpty() && startup.palette != QStringLiteral("dark")
        && startup.palette != QStringLiteral("light"))
        return refused(Words::tr("--palette takes light or dark."));
    startup.list = parser.positionalArguments().value(0);
    const QString address = parser.isSet(api) ? parser.value(api) : apiBase;
    startup.environment =
        parser.isSet(sandbox) || address.isEmpty() ? sandboxEnvironment() : apiEnvironment(address, token);
    startup.ledger = parser.value(ledger);
    // The sandbox inside this program forgets its agents when it ends: a lasting ledger of them would be wrong.
    if (startup.ledger.isEmpty() && startup.environment.kind != Environment::Kind::Sandbox)
        startup.ledger = runner::defaultLedgerPath();
    startup.drafts = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                         .filePath(QStringLiteral("drafts"));
    return {startup, {}, 0};
}

} // namespace ui
