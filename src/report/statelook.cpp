// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/statelook.h"

#include <QCoreApplication>

#include <array>

namespace report {

namespace {

// The window's hues on a light ground: they stay apart for the common kinds of colour blindness.
constexpr std::array<StateLook, fleet::jobStateCount> looks{{
    {0x5D6771, 0xEDEFF1}, // queued: grey
    {0x0A6575, 0xE0F1F4}, // submitting: cyan
    {0x1B5BB0, 0xE4EEFA}, // provisioning: blue
    {0x9A4508, 0xFBEADB}, // overdue: orange
    {0x116340, 0xDFF3E8}, // active: green
    {0xAF2A25, 0xFBE4E2}, // failed: red
    {0x6A42AC, 0xEFE8FA}, // unknown: violet
    {0x52585F, 0xEAEBED}, // cancelled: dark grey
}};

constexpr std::array<const char *, fleet::jobStateCount> labels{QT_TRANSLATE_NOOP("Report", "Queued"),
    QT_TRANSLATE_NOOP("Report", "Submitting"), QT_TRANSLATE_NOOP("Report", "Provisioning"),
    QT_TRANSLATE_NOOP("Report", "Overdue"), QT_TRANSLATE_NOOP("Report", "Active"),
    QT_TRANSLATE_NOOP("Report", "Failed"), QT_TRANSLATE_NOOP("Report", "Unknown"),
    QT_TRANSLATE_NOOP("Report", "Cancelled")};

} // namespace

StateLook lookOf(fleet::JobState state)
{
    return looks[indexOf(state)];
}

QString labelOf(fleet::JobState state)
{
    return QCoreApplication::translate("Report", labels[indexOf(state)]);
}

} // namespace report
