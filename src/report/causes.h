// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/failure.h"

namespace report {

/** Who can do something about a failure. */
enum class Actor
{
    List, ///< whoever keeps the customer list
    Operator, ///< whoever runs the batch
    Account, ///< whoever manages the account: keys, scopes, templates
    Network, ///< whoever looks after the network
    Support, ///< WFW's support
};

/** What a failure is explained with. Both texts are in English and marked for translation. */
struct Cause
{
    const char *sentence = nullptr;
    const char *hint = nullptr;
    Actor actor = Actor::Operator;
};

/** By the failure's code, else its HTTP status, else its kind: there is always an answer. */
[[nodiscard]] const Cause &causeOf(const fleet::Failure &failure);

/** The narrower tables; null where they know nothing. */
[[nodiscard]] const Cause *causeOfCode(QStringView code);
[[nodiscard]] const Cause *causeOfStatus(int httpStatus);
[[nodiscard]] const Cause &causeOfKind(fleet::Failure::Kind kind);

} // namespace report
