// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runcondition.h"

#include "ui/plaintext.h"
#include "ui/timetext.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("ui::RunCondition", text, nullptr, count);
}

int countOf(const RunView &view, std::initializer_list<RowState> states)
{
    int sum = 0;
    for (const RowState state : states)
        sum += static_cast<int>(view.counts[indexOf(state)]);
    return sum;
}

int underWay(const RunView &view)
{
    return countOf(view, {RowState::Submitting, RowState::Provisioning});
}

QString withProblem(const QString &text, const QString &problem)
{
    if (problem.isEmpty())
        return text;
    return QCoreApplication::translate("ui::RunCondition", "%1 The answer was: %2")
        .arg(text, oneLine(problem));
}

RunCondition offline(const RunView &view, const QDateTime &now)
{
    QString text;
    if (view.flight.serverDown) {
        text = words(
            "The server is reached but answers with errors only. No agent is lost: the batch waits and goes "
            "on by itself.");
    } else if (view.flight.interfered) {
        text = words(
            "Something that is not the API answers in its place, perhaps the sign-in page of this network. "
            "Sign in to the network; the batch then goes on by itself.");
    } else {
        text = words("Network lost. No agent is lost: the batch waits and goes on by itself.");
    }
    if (view.flight.nextProbeAt.isValid()) {
        const auto seconds = std::chrono::seconds((now.msecsTo(view.flight.nextProbeAt) + 999) / 1000);
        text += u' '
            + (seconds.count() > 0 ? words("Next try in %1.").arg(exactDuration(seconds))
                                   : words("Trying now."));
    }
    return {Notice::Kind::Warning, text, {}};
}

RunCondition finished(const RunView &view)
{
    const int active = countOf(view, {RowState::Active});
    const int failed = countOf(view, {RowState::Failed});
    const int unclear = countOf(view, {RowState::Overdue, RowState::Unknown});
    if (failed + unclear == 0)
        return {Notice::Kind::Success, words("Done: %n agent(s) active.", active), {Remedy::ExportResults}};
    QStringList parts{words("Done: %n agent(s) active.", active)};
    if (failed > 0)
        parts.append(words("%n failed; the problem column says why.", failed));
    if (unclear > 0)
        parts.append(words("%n cannot be told yet; look again later.", unclear));
    return {Notice::Kind::Warning, parts.join(u' '),
        {failed > 0 ? Remedy::RetryFailed : Remedy::LookAgain, Remedy::ExportFailures}};
}

} // namespace

std::optional<RunCondition> conditionOf(const RunView &view, const QDateTime &now)
{
    switch (view.phase) {
    case runner::BatchPhase::LedgerUnusable:
        return RunCondition{Notice::Kind::Error,
            withProblem(
                words("Nothing new is sent, because it could not be written down first. Make room on the "
                      "disk or mend its permissions, then resume."),
                view.problem),
            {Remedy::Resume}};
    case runner::BatchPhase::SignInRefused:
        return RunCondition{Notice::Kind::Error,
            withProblem(
                words("The server does not accept the token. No agent is lost: enter another token and the "
                      "batch goes on."),
                view.problem),
            {Remedy::EnterToken, Remedy::Resume}};
    case runner::BatchPhase::Forbidden:
        return RunCondition{Notice::Kind::Error,
            withProblem(
                words("The token may not create agents. No agent is lost: enter a token with the scope "
                      "agents:write, or have it granted, and the batch goes on."),
                view.problem),
            {Remedy::EnterToken, Remedy::Resume}};
    case runner::BatchPhase::Idle:
        return std::nullopt;
    case runner::BatchPhase::Finished:
        return finished(view);
    case runner::BatchPhase::Running:
    case runner::BatchPhase::Paused:
    case runner::BatchPhase::Stopped:
        break;
    }
    if (view.flight.offline)
        return offline(view, now);
    if (view.phase == runner::BatchPhase::Paused) {
        return RunCondition{Notice::Kind::Info,
            words(
                "Paused: no new order is sent. %n agent(s) ordered before are followed on.", underWay(view)),
            {Remedy::Resume}};
    }
    if (view.phase == runner::BatchPhase::Stopped) {
        return RunCondition{Notice::Kind::Info,
            words("Stopped: what was not sent is cancelled. %n agent(s) ordered before are followed to their "
                  "end.",
                underWay(view)),
            {}};
    }
    return std::nullopt;
}

} // namespace ui
