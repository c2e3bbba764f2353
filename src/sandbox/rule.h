// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/fault.h"
#include "sandbox/order.h"
#include "sandbox/plan.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace sandbox {

/** From-to, in sandbox seconds. */
struct Range
{
    double low = 0;
    double high = 0;
};

/** One sentence of a scenario: when an order looks like this, that becomes of it. */
struct Rule
{
    // All that are given must hold; texts are compared without regard to case.
    QString hostContains;
    QString urlEquals;
    QString nameContains;
    QString keyContains;
    QString templateEquals;
    int attemptsMax = std::numeric_limits<int>::max(); ///< only the first so many operations of that address

    std::optional<ApiError> reject; ///< refused at once
    std::optional<Plan::End> end;
    int failPercent = 25;
    QString code;
    QString message;
    bool retryable = false;
    std::optional<Range> seconds; ///< from acceptance to the end
    std::optional<double> factor; ///< on the duration
    std::optional<bool> phone;
    Fault fault = Fault::None; ///< strikes the POST itself
    int faultTimes = 1; ///< so many times a key

    [[nodiscard]] bool matches(const Order &order, const QString &key, int startedBefore) const;
};

/** The rules a person can remember: crawlfail, crawlflaky, slow, stuck, nonumber in a host name; template missing. */
[[nodiscard]] QList<Rule> rulesByName();

} // namespace sandbox
