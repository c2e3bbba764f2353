// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/hold.h"

#include <QCoreApplication>

namespace runner {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(runner::Hold)
};

} // namespace

QString sentenceFor(const Hold &hold)
{
    switch (hold.kind) {
    case Hold::Kind::None:
        return {};
    case Hold::Kind::EqualFailures: {
        const QString code = hold.failure ? hold.failure->code : QString();
        if (code.isEmpty())
            return Words::tr(
                "%n row(s) side by side failed in the same way, so no further row is sent. See what "
                "they have in common, then resume.",
                nullptr, hold.failed);
        return Words::tr(
            "%n row(s) side by side failed in the same way (%1), so no further row is sent. See what "
            "they have in common, then resume.",
            nullptr, hold.failed)
            .arg(code);
    }
    case Hold::Kind::EarlyFailures:
        return Words::tr(
            "%n of the first %1 rows failed, so no further row is sent. See why they failed, then "
            "resume.",
            nullptr, hold.failed)
            .arg(hold.of);
    case Hold::Kind::FirstRows:
        break;
    }
    return Words::tr(
        "%n of the %1 rows sent ahead did not become active, so the others wait. Mend and retry what "
        "failed, or resume without it.",
        nullptr, hold.failed)
        .arg(hold.of);
}

} // namespace runner
