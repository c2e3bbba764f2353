// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

namespace intake {

/** What a file that our own export wrote says about the attempt a row comes from. */
struct EarlierAttempt
{
    QString status; ///< failed, timeout, unknown; in a file of results also active and others
    QString code;
    QString error;
    QString hint;
    int attempt = 0; ///< 0 where it does not say
    QString operationId;
    QString failedAt; ///< as written

    /** True for what a person may want another attempt for. */
    [[nodiscard]] bool isOpen() const;
    friend bool operator==(const EarlierAttempt &, const EarlierAttempt &) = default;
};

/** True where the list is a file of failures or results: its header ends with the columns our export adds. */
[[nodiscard]] bool isEarlierExport(const CustomerList &list);

/** The columns that came from the list the export was made of. All of them where the list is no export. */
[[nodiscard]] QStringList listColumns(const CustomerList &list);

/** What the export says about a record, from 0. Empty texts where the list is no export. */
[[nodiscard]] EarlierAttempt earlierAttempt(const CustomerList &list, int record);

/** Records with an attempt that is open, from 0: what "continue these 5 failures" means. */
[[nodiscard]] QList<int> openAttempts(const CustomerList &list);

} // namespace intake
