// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/explanation.h"

#include "report/causes.h"

#include <QCoreApplication>

namespace report {

Explanation explain(const fleet::Failure &failure)
{
    const Cause &cause = causeOf(failure);
    return {QCoreApplication::translate("Explanation", cause.sentence),
        QCoreApplication::translate("Explanation", cause.hint)};
}

Explanation explainForFile(const fleet::Failure &failure)
{
    const Cause &cause = causeOf(failure);
    return {QString::fromUtf8(cause.sentence), QString::fromUtf8(cause.hint)};
}

} // namespace report
