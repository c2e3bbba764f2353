// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runcondition.h"

#include "ui/plaintext.h"
#include "ui/timetext.h"

#include <QCoreApplication>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::RunCondition)
};

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
    return Words::tr("%1 The answer was: %2").arg(text, oneLine(problem));
}

RunCondition offline(const RunView &view, const QDateTime &now)
{
    QString text;
    if (view.flight.serverDown) {
        text = Words::tr(
            "The server is reached but answers with errors only. No agent is lost: the batch waits and goes "
            "on by itself.");
    } else if (view.flight.interfered) {
        text = Words::tr(
            "Something that is not the API answers in its place, perhaps the sign-in page of this network. "
            "Sign in to the network; the batch then goes on by itself.");
    } else {
        text = Words::tr("Network lost. No agent is lost: the batch waits and goes on by itself.");
    }
    if (view.flight.nextProbeAt.isValid()) {
        const auto seconds = std::chrono::seconds((now.msecsTo(view.flight.nextProbeAt) + 999) / 1000);
        text += u' '
            + (seconds.count() > 0 ? Words::tr("Next try in %1.").arg(exactDuration(seconds))
                                   : Words::tr("Trying now."));
    }
    return {Notice::Kind::Warning, text, {}};
}

RunCondition finished(const RunView &view)
{
    const int active = countOf(view, {RowState::Active});
    const int failed = countOf(view, {RowState::Failed});
    const int unclear = countOf(view, {RowState::Overdue, RowState::Unknown});
    if (failed + unclear == 0)
        return {Notice::Kind::Success, Words::tr("Done: %n agent(s) active.", nullptr, active),
            {Remedy::ExportResults}};
    QStringList parts{Words::tr("Done: %n agent(s) active.", nullptr, active)};
    if (failed > 0)
        parts.append(Words::tr("%n failed; the problem column says why.", nullptr, failed));
    if (unclear > 0)
        parts.append(Words::tr("%n cannot be told yet; look again later.", nullptr, unclear));
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
                Words::tr("Nothing new is sent, because it could not be written down first. Make room on the "
                          "disk or mend its permissions, then resume."),
                view.problem),
            {Remedy::Resume}};
    case runner::BatchPhase::SignInRefused:
        return RunCondition{Notice::Kind::Error,
            withProblem(
                Words::tr(
                    "The server does not accept the token. No agent is lost: enter another token and the "
                    "batch goes on."),
                view.problem),
            {Remedy::EnterToken, Remedy::Resume}};
    case runner::BatchPhase::Forbidden:
        return RunCondition{Notice::Kind::Error,
            withProblem(
                Words::tr("The token may not create agents. No agent is lost: enter a token with the scope "
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
    if (view.phase == runner::BatchPhase::Paused && view.hold.kind != runner::Hold::Kind::None)
        return RunCondition{Notice::Kind::Warning, oneLine(runner::sentenceFor(view.hold)), {Remedy::Resume}};
    if (view.phase == runner::BatchPhase::Paused) {
        QString text = Words::tr("Paused: no new order is sent. %n agent(s) ordered before are followed on.",
            nullptr, underWay(view));
        if (view.flight.submitsInFlight > 0)
            text += u' '
                + Words::tr("%n order(s) are still out and wait for their answers.", nullptr,
                    view.flight.submitsInFlight);
        return RunCondition{Notice::Kind::Info, text, {Remedy::Resume}};
    }
    if (view.phase == runner::BatchPhase::Stopped) {
        return RunCondition{Notice::Kind::Info,
            Words::tr(
                "Stopped: what was not sent is cancelled. %n agent(s) ordered before are followed to their "
                "end.",
                nullptr, underWay(view)),
            {}};
    }
    return std::nullopt;
}

} // namespace ui
