// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/json.h"

#include <QString>

#include <chrono>
#include <optional>

namespace wfw {

/** The server's own account of an error, wherever in the document it stood. */
struct ErrorBody
{
    QString code;
    QString message;
    std::optional<bool> retryable;
    std::optional<std::chrono::milliseconds> retryAfter; ///< at most 1 h
};

/**
 * Reads the error of a document: {"error":{…}}, {"error":"text"}, the same inside "data", or the bare members
 * code and message. Nothing when it has none of these.
 */
[[nodiscard]] std::optional<ErrorBody> readError(const Json &document);

/** Reads {code, message, retryable, retry_after_seconds}, or a string that is the message. */
[[nodiscard]] std::optional<ErrorBody> readErrorObject(const Json &error);

} // namespace wfw
