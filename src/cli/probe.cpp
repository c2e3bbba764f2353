// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/probe.h"

#include "cli/interrupt.h"
#include "cli/silence.h"
#include "cli/text.h"
#include "wfw/apiclient.h"

#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

using namespace std::chrono_literals;

/** A connection may be cut by accident; three in a row are no accident. */
constexpr int triesMax = 3;
constexpr std::chrono::milliseconds timeoutMax = 10s;

} // namespace

std::optional<Refusal> probe(
    const Target &target, std::chrono::milliseconds requestTimeout, Interrupt &interrupt)
{
    wfw::Connection connection;
    connection.origin = target.origin;
    connection.token = target.token;
    connection.requestTimeout = std::min(requestTimeout, timeoutMax);
    connection.submitsInFlightMax = 1;
    connection.pollsInFlightMax = 1;
    wfw::ApiClient client(connection);

    QEventLoop loop;
    bool isInterrupted = false;
    wfw::Answer answer;
    wfw::PageRequest page;
    page.limit = 1;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] {
        isInterrupted = true;
        loop.quit();
    });
    QObject::connect(
        &client, &wfw::ApiClient::agentsListed, &loop, [&](quint32 tries, const wfw::AgentsPage &reply) {
            answer = reply.answer;
            if (answer.verdict == wfw::Verdict::Lost && isSilence(answer) && tries < triesMax)
                client.listAgents(tries + 1, page);
            else
                loop.quit();
        });
    client.listAgents(1, page);
    loop.exec();

    if (isInterrupted)
        return Refusal{ExitCode::Interrupted, Text::tr("Interrupted. Nothing was ordered.")};
    if (answer.verdict == wfw::Verdict::SignInExpired)
        return Refusal{ExitCode::SignInRefused,
            Text::tr("%1 refused the token. Check that it is valid and belongs there. Nothing was ordered.")
                .arg(target.origin.toString())};
    if (isSilence(answer))
        return Refusal{ExitCode::Usage, silenceSentence(answer, target.origin)};
    return std::nullopt;
}

} // namespace cli
