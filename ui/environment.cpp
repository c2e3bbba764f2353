// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environment.h"

#include "wfw/origin.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ui::Environment", text);
}

bool isLoopback(const QString &host)
{
    return host == QStringLiteral("localhost") || host == QStringLiteral("::1")
        || host.startsWith(QStringLiteral("127."));
}

QString sentenceFor(wfw::OriginResult::Problem problem, const QString &address)
{
    switch (problem) {
    case wfw::OriginResult::Problem::None:
        break;
    case wfw::OriginResult::Problem::NotAnAddress:
        return words("“%1” is no address of an API. Start Fleetwright again with an address such as "
                     "https://api.example.com.")
            .arg(address);
    case wfw::OriginResult::Problem::PlainHttp:
        return words(
            "“%1” would send the token unprotected. Start Fleetwright again with an address that begins "
            "with https://.")
            .arg(address);
    case wfw::OriginResult::Problem::HasCredentials:
        return words("The address contains a user name or password. Start Fleetwright again with the address "
                     "alone, and give the token in WFW_API_TOKEN.");
    case wfw::OriginResult::Problem::HasPath:
        return words(
            "“%1” names more than a server. Start Fleetwright again with scheme and host only, such as "
            "https://api.example.com.")
            .arg(address);
    }
    return {};
}

} // namespace

Environment sandboxEnvironment()
{
    Environment environment;
    environment.name = words("Sandbox");
    return environment;
}

Environment apiEnvironment(const QString &address, const QByteArray &token)
{
    const wfw::OriginResult result = wfw::originFromText(address);
    Environment environment;
    environment.kind = Environment::Kind::Live;
    environment.token = token;
    environment.problem = sentenceFor(result.problem, address);
    if (!environment.problem.isEmpty())
        return environment;
    environment.origin = result.origin;
    environment.name = result.origin.host();
    if (isLoopback(environment.name)) {
        environment.kind = Environment::Kind::Local;
        environment.name = result.origin.authority();
    }
    return environment;
}

QString describe(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Sandbox:
        return words("Sandbox: nothing real is ordered");
    case Environment::Kind::Local:
        return words("Local server %1: orders go to a program on this computer").arg(environment.name);
    case Environment::Kind::Live:
        break;
    }
    return environment.name.isEmpty()
        ? words("No server: nothing can be ordered")
        : words("Live on %1: every order creates a real agent").arg(environment.name);
}

} // namespace ui
