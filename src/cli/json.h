// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace cli {

/** Members stay in the order they were given in. */
using Json = nlohmann::ordered_json;

[[nodiscard]] inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

[[nodiscard]] inline Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

/** With a line end. Half a surrogate pair, which UTF-8 cannot hold, is replaced. */
[[nodiscard]] inline QByteArray lineOf(const Json &json, int indent = -1)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace cli
