// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environment.h"

#include "wfw/origin.h"

#include <QCoreApplication>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Environment)
};

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
        return Words::tr("“%1” is no address of an API. Start Fleetwright again with an address such as "
                         "https://api.example.com.")
            .arg(address);
    case wfw::OriginResult::Problem::PlainHttp:
        return Words::tr(
            "“%1” would send the token unprotected. Start Fleetwright again with an address that begins "
            "with https://.")
            .arg(address);
    case wfw::OriginResult::Problem::HasCredentials:
        return Words::tr(
            "The address contains a user name or password. Start Fleetwright again with the address "
            "alone, and give the token in WFW_API_TOKEN.");
    case wfw::OriginResult::Problem::HasPath:
        return Words::tr(
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
    environment.name = Words::tr("Sandbox");
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
        return Words::tr("Sandbox: nothing real is ordered");
    case Environment::Kind::Local:
        return Words::tr("Local server %1: orders go to a program on this computer").arg(environment.name);
    case Environment::Kind::Live:
        break;
    }
    return environment.name.isEmpty()
        ? Words::tr("No server: nothing can be ordered")
        : Words::tr("Live on %1: every order creates a real agent").arg(environment.name);
}

} // namespace ui
