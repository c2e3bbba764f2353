// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/** What a POST /v2/agents asks for, whichever of the three dialects it came in. */
struct Order
{
    QString name;
    QString businessUrl;
    QString templateId;
    QString phoneNumber; ///< asked for by the mixed dialect; not promised

    [[nodiscard]] QString host() const; ///< of the URL, lower case
};

/** A refusal in the API's own terms. */
struct ApiError
{
    int status = 0; ///< 0: no error
    QString code;
    QString message;
    bool retryable = false;
    double retryAfter = -1; ///< seconds of the wall; negative: none

    explicit operator bool() const { return status != 0; }
};

/** Reads a request body. The error says what is wrong with it. */
[[nodiscard]] ApiError readOrder(const QByteArray &body, Order &order);

} // namespace sandbox
