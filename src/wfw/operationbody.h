// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/errorbody.h"
#include "wfw/json.h"

#include "fleet/operation.h"

#include <optional>

namespace wfw {

/** What a JSON document says of an operation, before anything is concluded from it. */
struct OperationBody
{
    std::optional<QString> id; ///< as sent; not checked, bounded just above what is allowed
    QString link; ///< statusUrl; empty when there is none
    std::optional<fleet::Operation::Status> status; ///< nothing when the document has no status
    bool isKnownWord = true; ///< false for a status word never seen before
    QString statusWord;
    std::optional<int> percent;
    QString message;
    QString agentId;
    QString phoneNumber;
    QString createdAt; ///< as sent
    QString expiresAt;
    std::optional<ErrorBody> error; ///< beside the status, inside the result, or the result itself
};

/** Reads all spellings, in {"data":…,"meta":…}, {"data":…} or bare. Absent and mistyped members stay unset. */
[[nodiscard]] OperationBody readOperation(const Json &document);

} // namespace wfw
