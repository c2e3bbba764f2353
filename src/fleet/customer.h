// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace fleet {

/** One checked row of a customer list: what a job is made of. A value. */
struct Customer
{
    QString id; ///< as in the list, trimmed and NFC; never empty
    QString businessName;
    QString businessUrl; ///< http or https
    QString templateId; ///< empty: the batch's default
    QString phoneNumber; ///< may be empty
    QString agentName; ///< the name pattern, filled in
    QStringList cells; ///< the row exactly as read, in the list's own order
    int row = 0; ///< records after the header, from 1
    int line = 0; ///< physical line where the record starts, from 1

    bool operator==(const Customer &) const = default;
};

} // namespace fleet
