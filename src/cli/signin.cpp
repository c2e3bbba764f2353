// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/signin.h"

#include "cli/interrupt.h"
#include "cli/silence.h"
#include "cli/text.h"

#include <QEventLoop>

#include <algorithm>

namespace cli {

namespace {

using namespace std::chrono_literals;

constexpr int failuresMax = 3;
constexpr std::chrono::milliseconds repeatDelay = 1s;
/** A token that is refused at this age never was any good. */
constexpr std::chrono::milliseconds freshMax = 2s;

bool isRefusal(const wfw::Answer &answer)
{
    using wfw::Verdict;
    return answer.verdict == Verdict::Refused || answer.verdict == Verdict::SignInExpired
        || answer.verdict == Verdict::Forbidden;
}

} // namespace

SignIn::SignIn(
    const QUrl &origin, const wfw::ServiceAccount &account, std::chrono::milliseconds requestTimeout)
    : m_origin(origin)
    , m_client(origin, account, requestTimeout)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, &m_client, &wfw::TokenClient::signIn);
    connect(&m_client, &wfw::TokenClient::signedIn, this, &SignIn::take);
    connect(&m_client, &wfw::TokenClient::failed, this, &SignIn::fail);
}

SignIn::~SignIn() = default;

std::variant<QByteArray, Refusal> SignIn::firstToken(Interrupt &interrupt)
{
    QEventLoop loop;
    connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    connect(this, &SignIn::renewed, &loop, &QEventLoop::quit);
    connect(this, &SignIn::refused, &loop, &QEventLoop::quit);
    m_client.signIn();
    loop.exec();
    if (!m_token.isEmpty())
        return m_token;
    if (m_refusal)
        return refusalFor(*m_refusal);
    return Refusal{ExitCode::Interrupted, Text::tr("Interrupted. Nothing was ordered.")};
}

bool SignIn::renew()
{
    if (m_age.isValid() && m_age.elapsed() < freshMax.count())
        return false;
    m_timer.stop();
    m_client.signIn();
    return true;
}

void SignIn::take(const QByteArray &token, std::chrono::seconds expiresIn)
{
    m_failures = 0;
    m_token = token;
    m_age.start();
    // At three quarters of its life, so that there is time for a few tries; a nonsensical life is no busy loop.
    const auto life = std::clamp(
        std::chrono::milliseconds(expiresIn), std::chrono::milliseconds(2s), std::chrono::milliseconds(24h));
    m_timer.start(life * 3 / 4);
    emit renewed(token);
}

void SignIn::fail(const wfw::Answer &answer)
{
    if (isRefusal(answer) || ++m_failures >= failuresMax) {
        m_failures = 0;
        m_refusal = answer;
        emit refused();
    } else {
        m_timer.start(repeatDelay);
    }
}

Refusal SignIn::refusalFor(const wfw::Answer &answer) const
{
    if (isRefusal(answer))
        return {ExitCode::SignInRefused,
            Text::tr("%1 refused the service account. Check WFW_CLIENT_ID and WFW_CLIENT_SECRET. Nothing was "
                     "ordered.")
                .arg(m_origin.toString())};
    if (isSilence(answer))
        return {ExitCode::Usage, silenceSentence(answer, m_origin)};
    return {ExitCode::Usage,
        Text::tr("Signing in at %1 did not work (%2). Try again later.")
            .arg(m_origin.toString(), answer.code)};
}

} // namespace cli
