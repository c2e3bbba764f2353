// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statusstrip.h"

#include "ui/timetext.h"

#include <QLocale>

namespace ui {

namespace {

std::chrono::seconds until(const QDateTime &time, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>((now.msecsTo(time) + 999) / 1000, 0));
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
{
    for (QLabel *label : {&m_rows, &m_waiting}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(10, 2, 6, 2);
        addWidget(label);
    }
    for (QLabel *label : {&m_budget, &m_submits, &m_polls}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 2, 6, 2);
        addPermanentWidget(label);
    }
    m_submits.setToolTip(tr("Orders that are out right now, and how many may be"));
    m_polls.setToolTip(tr("Questions after progress that are out right now, and how many may be"));
    m_budget.setToolTip(tr("How many orders the server accepts before it asks for a pause"));
    setRows(0, 0, 0);
    setView({}, {});
}

void StatusStrip::setView(const RunView &view, const QDateTime &now)
{
    const runner::FlightView &flight = view.flight;
    const bool idle = view.phase == runner::BatchPhase::Idle || view.phase == runner::BatchPhase::Finished;
    const QLocale locale;
    setText(m_submits,
        idle ? QString()
             : tr("Submits: %1 of %2 in flight")
                   .arg(locale.toString(flight.submitsInFlight), locale.toString(flight.submitsInFlightMax)));
    setText(m_polls,
        idle ? QString()
             : tr("Polls: %1 of %2 in flight")
                   .arg(locale.toString(flight.pollsInFlight), locale.toString(flight.pollsInFlightMax)));
    QString budget;
    if (!idle && flight.submitsReopenAt.isValid() && now < flight.submitsReopenAt)
        budget =
            tr("Write budget used up, reopens in %1").arg(exactDuration(until(flight.submitsReopenAt, now)));
    else if (!idle && flight.submitBudget)
        budget = tr("Write budget: %1 left").arg(locale.toString(*flight.submitBudget));
    setText(m_budget, budget);
    QString waiting;
    if (!idle && flight.offline) {
        const QString cause = flight.serverDown ? tr("Server in trouble")
            : flight.interfered                 ? tr("Not the API")
                                                : tr("Network lost");
        waiting = flight.nextProbeAt.isValid() && now < flight.nextProbeAt
            ? tr("%1, next try in %2", "cause of waiting, time")
                  .arg(cause, exactDuration(until(flight.nextProbeAt, now)))
            : tr("%1, trying now", "cause of waiting").arg(cause);
    }
    setText(m_waiting, waiting);
}

void StatusStrip::setRows(int shown, int all, int selected)
{
    const QLocale locale;
    QString text;
    if (all > 0) {
        text = shown == all ? tr("%n row(s)", nullptr, all)
                            : tr("%1 of %n row(s) shown", nullptr, all).arg(locale.toString(shown));
    }
    if (selected > 1)
        text = tr("%1, %n selected", nullptr, selected).arg(text);
    setText(m_rows, text);
}

void StatusStrip::setText(QLabel &label, const QString &text)
{
    if (label.text() == text && label.isHidden() == text.isEmpty())
        return;
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace ui
