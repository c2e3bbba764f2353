// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowstate.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    const char *label;
    const char *meaning;
    const char *icon;
};

constexpr std::array<Words, rowStateCount> words{{
    {QT_TRANSLATE_NOOP("ui::RowState", "Ready"),
        QT_TRANSLATE_NOOP("ui::RowState", "Checked, and not ordered yet."), "ready"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Left out"),
        QT_TRANSLATE_NOOP("ui::RowState", "Stays out of the batch; the problem column says why."), "leftout"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Queued"),
        QT_TRANSLATE_NOOP("ui::RowState", "Waits for its turn; nothing was sent yet."), "queued"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Submitting"),
        QT_TRANSLATE_NOOP("ui::RowState", "The order is being sent."), "submitting"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Provisioning"),
        QT_TRANSLATE_NOOP("ui::RowState", "The server is building the agent."), "provisioning"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Overdue"),
        QT_TRANSLATE_NOOP("ui::RowState", "Takes longer than usual; it is still being followed."), "overdue"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Active"), QT_TRANSLATE_NOOP("ui::RowState", "The agent is live."),
        "active"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Failed"),
        QT_TRANSLATE_NOOP("ui::RowState", "The server refused it or could not build it."), "failed"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Unknown"),
        QT_TRANSLATE_NOOP("ui::RowState", "Its fate got lost; look again before ordering anew."), "unknown"},
    {QT_TRANSLATE_NOOP("ui::RowState", "Cancelled"),
        QT_TRANSLATE_NOOP("ui::RowState", "Taken out before anything was sent."), "cancelled"},
}};

} // namespace

QString labelFor(RowState state)
{
    return QCoreApplication::translate("ui::RowState", words[indexOf(state)].label);
}

QString meaningOf(RowState state)
{
    return QCoreApplication::translate("ui::RowState", words[indexOf(state)].meaning);
}

QString iconNameFor(RowState state)
{
    return QStringLiteral("state-%1").arg(QLatin1StringView(words[indexOf(state)].icon));
}

} // namespace ui
