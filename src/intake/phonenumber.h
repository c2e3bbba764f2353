// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace intake {

/** A phone number as a person meant it. */
struct PhoneNumber
{
    enum class Kind
    {
        International, ///< text is its E.164 form
        National, ///< digits that do not say their country; text is the E.164 form, where the country is known
        Unclear, ///< letters, an extension, too few or too many digits
    };
    Kind kind = Kind::Unclear;
    std::string text;
};

/**
 * Reads a number with or without blanks, dashes, brackets, dots and a "tel:" before it; "00" stands for "+". \a countryCode
 * is the calling code of national numbers, digits only, or empty.
 */
[[nodiscard]] PhoneNumber readPhoneNumber(std::string_view text, std::string_view countryCode);

/** True for a number in E.164 form already. */
[[nodiscard]] bool isPlainPhoneNumber(std::string_view text);

} // namespace intake
