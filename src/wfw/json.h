// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/plaintext.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>

namespace wfw {

using Json = nlohmann::json;

/** What came of reading bytes as one JSON document. */
struct JsonReading
{
    enum class Problem
    {
        None,
        Empty, ///< nothing but white space
        Foreign, ///< does not even begin like an object or an array: a page, a word, binary data
        Incomplete, ///< begins well and breaks off
        Broken, ///< not JSON after all, not UTF-8, or a number no computer holds
        TooDeep, ///< more than 64 levels
    };
    Problem problem = Problem::None;
    Json value; ///< an object or an array when problem is None
};

/** Never throws. Duplicate keys are tolerated (one wins), lone surrogates are read as U+FFFD. */
[[nodiscard]] JsonReading readJson(const QByteArray &bytes);

/** The first member of these names that is there and not null. Null when \a value is no object or has none. */
[[nodiscard]] const Json *member(const Json &value, std::initializer_list<const char *> names);
/** As member(), but only of the wanted type; members of other types are passed over. */
[[nodiscard]] const Json *objectMember(const Json &value, std::initializer_list<const char *> names);
[[nodiscard]] const Json *arrayMember(const Json &value, std::initializer_list<const char *> names);
[[nodiscard]] const std::string *stringMember(const Json &value, std::initializer_list<const char *> names);
[[nodiscard]] std::optional<bool> boolMember(const Json &value, std::initializer_list<const char *> names);
/** A number, or a string that is a plain decimal. */
[[nodiscard]] std::optional<double> numberMember(
    const Json &value, std::initializer_list<const char *> names);
/** A string member made fit for showing; empty when there is none. */
[[nodiscard]] QString textMember(const Json &value, std::initializer_list<const char *> names, int lengthMax);

} // namespace wfw
