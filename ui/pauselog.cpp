// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pauselog.h"

#include <QCoreApplication>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::PauseLog)
};

/** Empty while the batch goes on. */
QString reasonOf(const RunView &view)
{
    switch (view.phase) {
    case runner::BatchPhase::Paused:
        return view.hold.kind == runner::Hold::Kind::None ? Words::tr("The batch was paused.")
                                                          : Words::tr("The batch paused by itself.");
    case runner::BatchPhase::SignInRefused:
    case runner::BatchPhase::Forbidden:
        return Words::tr("The batch waited for a token.");
    case runner::BatchPhase::LedgerUnusable:
        return Words::tr("The batch waited because nothing could be written down.");
    case runner::BatchPhase::Running:
        return view.flight.offline ? Words::tr("The batch waited for the network or the server.") : QString();
    case runner::BatchPhase::Idle:
    case runner::BatchPhase::Stopped:
    case runner::BatchPhase::Finished:
        break;
    }
    return {};
}

} // namespace

void PauseLog::note(const RunView &view, const QDateTime &now)
{
    const QString reason = reasonOf(view);
    const bool lasts = !m_pauses.isEmpty() && !m_pauses.last().to.isValid();
    if (lasts && m_pauses.last().reason == reason)
        return;
    if (lasts)
        m_pauses.last().to = now;
    if (!reason.isEmpty())
        m_pauses.append({now, {}, reason});
}

} // namespace ui
