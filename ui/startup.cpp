// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Startup", text);
}

StartupResult refused(const QString &sentence)
{
    return {std::nullopt, sentence + u'\n' + words("Try “fleetwright --help”.") + u'\n', 1};
}

} // namespace

StartupResult readStartup(const QStringList &arguments, const QString &apiBase, const QByteArray &token)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words("Turns a customer list into a running fleet of WFW voice agents.\n"
                                           "The token is read from the environment variable WFW_API_TOKEN."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
        words("Use the sandbox inside this program; the default where no API is named."));
    const QCommandLineOption speed(QStringLiteral("sandbox-speed"),
        words("Let the sandbox's time run <N> times faster."), QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption api(QStringLiteral("api"),
        words("Use the API at <URL>; the default is WFW_API_BASE, if it is set."), QStringLiteral("URL"));
    QCommandLineOption palette(
        QStringLiteral("palette"), words("Force a <light|dark> palette."), QStringLiteral("name"));
    palette.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sandbox, speed, api, palette});
    parser.addPositionalArgument(
        QStringLiteral("LIST"), words("Customer list to open."), QStringLiteral("[LIST]"));

    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (parser.isSet(help))
        return {std::nullopt, parser.helpText(), 0};
    if (parser.isSet(version))
        return {std::nullopt, QStringLiteral("fleetwright %1\n").arg(QStringLiteral(FLEETWRIGHT_VERSION)), 0};
    if (parser.isSet(sandbox) && parser.isSet(api))
        return refused(words("--sandbox and --api exclude each other: give one of them."));
    if (parser.positionalArguments().size() > 1)
        return refused(words("One list at a time: give one file name."));

    Startup startup;
    bool isNumber = false;
    startup.sandboxSpeed = parser.value(speed).toDouble(&isNumber);
    if (!isNumber || !(startup.sandboxSpeed >= 0.1 && startup.sandboxSpeed <= 1000.0))
        return refused(words("--sandbox-speed takes a number from 0.1 to 1000."));
    startup.palette = parser.value(palette);
    if (!startup.palette.isEmpty() && startup.palette != QStringLiteral("dark")
        && startup.palette != QStringLiteral("light"))
        return refused(words("--palette takes light or dark."));
    startup.list = parser.positionalArguments().value(0);
    const QString address = parser.isSet(api) ? parser.value(api) : apiBase;
    startup.environment =
        parser.isSet(sandbox) || address.isEmpty() ? sandboxEnvironment() : apiEnvironment(address, token);
    return {startup, {}, 0};
}

} // namespace ui
