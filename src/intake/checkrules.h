// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <array>
#include <string>

namespace intake {

/** True for what an order cannot do without. */
[[nodiscard]] constexpr bool isRequired(Role role)
{
    return role == Role::CustomerId || role == Role::BusinessName || role == Role::BusinessUrl;
}

/** What a list is checked by, besides its cells: which column serves which role, and what stands where cells are empty. */
struct CheckRules
{
    ColumnMap mapping{-1, -1, -1, -1, -1};
    /// Used for rows that have nothing of their own, as UTF-8; empty: nothing. Never for the customer id.
    std::array<std::string, roleCount> constants;
    std::string
        countryCode; ///< calling code for numbers without one, digits only, such as "1"; empty: unknown

    [[nodiscard]] const std::string &constant(Role role) const
    {
        return constants[static_cast<std::size_t>(role)];
    }
    bool operator==(const CheckRules &) const = default;
};

} // namespace intake
