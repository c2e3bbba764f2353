// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/target.h"

#include "cli/apioptions.h"
#include "cli/surroundings.h"
#include "cli/text.h"
#include "sandbox/embeddedsandbox.h"
#include "wfw/origin.h"
#include "wfw/tenant.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/** What the embedded one is called in the ledger. */
constexpr QLatin1StringView sandboxName{"Sandbox"};
constexpr qsizetype tokenLengthMax = qsizetype{16} * 1024;

Refusal usage(const QString &sentence)
{
    return {ExitCode::Usage, sentence};
}

QString addressProblem(wfw::OriginResult::Problem problem, const QString &address)
{
    using Problem = wfw::OriginResult::Problem;
    switch (problem) {
    case Problem::None:
        break;
    case Problem::NotAnAddress:
        return Text::tr("\"%1\" is not an API address. Write it like https://api.workforcewave.com.")
            .arg(address);
    case Problem::PlainHttp:
        return Text::tr(
            "\"%1\" would send the token unencrypted. Use https; plain http is for this machine only.")
            .arg(address);
    case Problem::HasCredentials: // not repeated: it holds a secret
        return Text::tr(
            "The API address holds a user name or a password. Leave them out; the token is read from "
            "WFW_API_TOKEN.");
    case Problem::HasPath:
        return Text::tr("\"%1\" goes on behind the host. An API address ends there, or with /v2.")
            .arg(address);
    }
    return {};
}

bool isUsableToken(const QByteArray &token)
{
    return token.size() <= tokenLengthMax
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

std::variant<QByteArray, wfw::ServiceAccount, Refusal> credentialsFrom(
    const ApiOptions &options, const Surroundings &surroundings)
{
    const auto &environment = surroundings.environment;
    QByteArray token = options.tokenFromInput ? surroundings.input.read(tokenLengthMax + 2).trimmed()
                                              : environment.value(u"WFW_API_TOKEN"_s).toUtf8().trimmed();
    if (!token.isEmpty() && !isUsableToken(token))
        return usage(
            Text::tr("The token is too long, or has characters that no token has. Check what was passed."));
    if (!token.isEmpty())
        return token;
    if (options.tokenFromInput)
        return usage(Text::tr("Standard input holds no token."));
    const wfw::ServiceAccount account{environment.value(u"WFW_CLIENT_ID"_s).toUtf8().trimmed(),
        environment.value(u"WFW_CLIENT_SECRET"_s).toUtf8().trimmed()};
    if (!account.clientId.isEmpty() && !account.clientSecret.isEmpty())
        return account;
    if (!account.clientId.isEmpty() || !account.clientSecret.isEmpty())
        return usage(Text::tr("A service account needs both WFW_CLIENT_ID and WFW_CLIENT_SECRET. Set both."));
    return usage(
        Text::tr("There is no token. Set WFW_API_TOKEN, or WFW_CLIENT_ID and WFW_CLIENT_SECRET, or pass the "
                 "token on standard input with --token-stdin."));
}

QString addressFrom(const ApiOptions &options, const Surroundings &surroundings)
{
    return options.address.isEmpty() ? surroundings.environment.value(u"WFW_API_BASE"_s) : options.address;
}

std::variant<Target, Refusal> targetAt(
    const QString &address, const ApiOptions &options, const Surroundings &surroundings)
{
    const wfw::OriginResult origin = wfw::originFromText(address);
    if (origin.problem != wfw::OriginResult::Problem::None)
        return usage(addressProblem(origin.problem, address));
    auto credentials = credentialsFrom(options, surroundings);
    if (const auto *refusal = std::get_if<Refusal>(&credentials))
        return *refusal;
    Target target;
    target.origin = origin.origin;
    target.environment = origin.origin.authority();
    if (auto *token = std::get_if<QByteArray>(&credentials))
        target.token = std::move(*token);
    else
        target.account = std::get<wfw::ServiceAccount>(credentials);
    return target;
}

std::variant<Target, Refusal> startSandbox(const ApiOptions &options)
{
    sandbox::Options settings;
    settings.speed = options.sandboxSpeed;
    auto sandbox = std::make_shared<sandbox::EmbeddedSandbox>();
    if (!sandbox->start(settings))
        return usage(Text::tr("The sandbox did not start: %1").arg(sandbox->problem()));
    return Target{sandbox->origin(), sandbox->token(), {}, sandboxName, sandbox};
}

} // namespace

std::variant<Target, Refusal> findTarget(const ApiOptions &options, const Surroundings &surroundings)
{
    if (options.usesSandbox)
        return startSandbox(options);
    const QString address = addressFrom(options, surroundings);
    if (address.isEmpty())
        return usage(
            Text::tr("There is no API address. Pass it with --api or set WFW_API_BASE (saved profiles, the "
                     "third way, are not available in this version), or try things out with --sandbox."));
    return targetAt(address, options, surroundings);
}

QString tenantOf(const Target &target)
{
    return target.account ? wfw::tenantFor(*target.account) : wfw::tenantFor(target.origin, target.token);
}

std::variant<Target, Refusal> findTargetOf(
    const fleet::Batch &batch, const ApiOptions &options, const Surroundings &surroundings)
{
    if (options.usesSandbox || batch.environment == sandboxName)
        return usage(
            Text::tr("A sandbox that was started with --sandbox ends with its run, and all its agents "
                     "with it. Batch %1 cannot be taken up on one.")
                .arg(batch.id));
    const QString named = addressFrom(options, surroundings);
    const QString address = named.isEmpty() ? batch.origin : named;
    const wfw::OriginResult origin = wfw::originFromText(address);
    const bool isOther =
        origin.problem == wfw::OriginResult::Problem::None && origin.origin.toString() != batch.origin;
    if (isOther)
        return usage(Text::tr("Batch %1 was ordered at %2 and cannot be taken up at %3. Leave --api and "
                              "WFW_API_BASE out, or name that address.")
                         .arg(QString::number(batch.id), batch.origin, origin.origin.toString()));
    auto found = targetAt(address, options, surroundings);
    const auto *target = std::get_if<Target>(&found);
    if (target && wfw::kinship(batch.tenant, tenantOf(*target)) == wfw::Kinship::Other)
        return usage(Text::tr("Batch %1 was ordered under another service account, and nothing of it can be "
                              "followed or repeated under this one. Set WFW_CLIENT_ID to that account.")
                         .arg(batch.id));
    return found;
}

} // namespace cli
