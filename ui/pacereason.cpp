// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pacereason.h"

#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PaceReason)
};

std::chrono::seconds until(const QDateTime &time, const QDateTime &now)
{
    return std::chrono::seconds((now.msecsTo(time) + 999) / 1000);
}

QString whileOffline(const runner::FlightView &flight, const QDateTime &now)
{
    const QString cause = flight.serverDown ? Words::tr("The server answers with errors only")
        : flight.interfered                 ? Words::tr("Something else answers in the API's place")
                                            : Words::tr("Network lost");
    if (flight.nextProbeAt.isValid() && now < flight.nextProbeAt)
        return Words::tr("%1, next try in %2", "cause of waiting, time")
            .arg(cause, exactDuration(until(flight.nextProbeAt, now)));
    return Words::tr("%1, trying now", "cause of waiting").arg(cause);
}

QString whileNothingNewIsSent(const RunView &view)
{
    const int out = view.flight.submitsInFlight;
    const auto building = static_cast<int>(view.counts[indexOf(RowState::Provisioning)]);
    if (out > 0)
        return Words::tr("Nothing new is sent; %n order(s) are out and wait for their answers", nullptr, out);
    if (building > 0)
        return Words::tr("Nothing new is sent; the server still builds %n agent(s)", nullptr, building);
    return Words::tr("Nothing new is sent, and nothing is in flight");
}

QString whileRunning(const RunView &view, const QDateTime &now)
{
    const runner::FlightView &flight = view.flight;
    const QLocale locale;
    const bool isLeftToSend = view.counts[indexOf(RowState::Queued)] > 0;
    if (isLeftToSend && flight.submitsReopenAt.isValid() && now < flight.submitsReopenAt)
        return Words::tr("Waiting for the write budget, reopens in %1")
            .arg(exactDuration(until(flight.submitsReopenAt, now)));
    if (isLeftToSend && view.firstRowsUnderWay)
        return Words::tr("The first rows go ahead; the others follow when these are active");
    if (flight.submitsInFlight > 0 && flight.submitsInFlight >= flight.submitsInFlightMax)
        return Words::tr("%1 of %2 submits in flight: the server decides the pace")
            .arg(locale.toString(flight.submitsInFlight), locale.toString(flight.submitsInFlightMax));
    if (!isLeftToSend && flight.pollsInFlight > 0 && flight.pollsInFlight >= flight.pollsInFlightMax)
        return Words::tr("%1 of %2 polls in flight: the server answers slowly")
            .arg(locale.toString(flight.pollsInFlight), locale.toString(flight.pollsInFlightMax));
    const auto building = static_cast<int>(view.counts[indexOf(RowState::Provisioning)]);
    if (!isLeftToSend && building > 0)
        return Words::tr("Every order is sent; the server builds %n agent(s)", nullptr, building);
    if (isLeftToSend && flight.submitBudget)
        return Words::tr("Orders go out as the write budget allows: %n left", nullptr, *flight.submitBudget);
    return isLeftToSend ? Words::tr("Orders go out as fast as the server takes them") : QString();
}

} // namespace

QString reasonForPace(const RunView &view, const QDateTime &now)
{
    switch (view.phase) {
    case runner::BatchPhase::Idle:
    case runner::BatchPhase::Finished:
        return {};
    case runner::BatchPhase::SignInRefused:
    case runner::BatchPhase::Forbidden:
        return Words::tr("Waiting for a token the server accepts");
    case runner::BatchPhase::LedgerUnusable:
        return Words::tr("Waiting until orders can be written down again");
    case runner::BatchPhase::Running:
    case runner::BatchPhase::Paused:
    case runner::BatchPhase::Stopped:
        break;
    }
    if (view.flight.offline)
        return whileOffline(view.flight, now);
    return view.phase == runner::BatchPhase::Running ? whileRunning(view, now) : whileNothingNewIsSent(view);
}

} // namespace ui
