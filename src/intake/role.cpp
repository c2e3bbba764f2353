// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include <algorithm>

namespace intake {

std::string_view wordFor(Role role)
{
    switch (role) {
    case Role::CustomerId:
        return "customer_id";
    case Role::BusinessName:
        return "business_name";
    case Role::BusinessUrl:
        return "business_url";
    case Role::TemplateId:
        return "template_id";
    case Role::PhoneNumber:
        return "phone_number";
    }
    return {};
}

std::optional<Role> roleFromWord(QStringView word)
{
    const auto found = std::find_if(allRoles.begin(), allRoles.end(), [word](Role role) {
        const std::string_view name = wordFor(role);
        return word == QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
    });
    return found != allRoles.end() ? std::optional(*found) : std::nullopt;
}

} // namespace intake
