// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"
#include "intake/customerlist.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace intake {

// How a list is read and checked, as it stands in files of our own. What cannot be understood comes back as nothing.

[[nodiscard]] nlohmann::json jsonOf(const ReadOptions &options);
[[nodiscard]] std::optional<ReadOptions> readOptionsFrom(const nlohmann::json &json);

[[nodiscard]] nlohmann::json jsonOf(const CheckRules &rules);
[[nodiscard]] std::optional<CheckRules> checkRulesFrom(const nlohmann::json &json);

/** A member's text; nothing where it is missing, of another type, or longer than \a sizeMax bytes. */
[[nodiscard]] std::optional<std::string> textMember(
    const nlohmann::json &json, const char *name, std::size_t sizeMax);
/** A member's number from \a min to \a max. */
[[nodiscard]] std::optional<int> numberMember(const nlohmann::json &json, const char *name, int min, int max);

} // namespace intake
