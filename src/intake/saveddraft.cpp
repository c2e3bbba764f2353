// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/saveddraft.h"

#include "intake/limits.h"
#include "intake/optionsjson.h"
#include "intake/records.h"

#include <limits>

namespace intake {

namespace {

using Json = nlohmann::json;

constexpr int formatVersion = 1;
constexpr std::size_t pathSizeMax = 16'384;
constexpr std::size_t fingerprintSizeMax = 128;
constexpr int columnMax = static_cast<int>(Records::cellsMax) - 1;

Json jsonOf(int row, const EditedRow &edited)
{
    Json json{{"row", row}, {"left_out", edited.isLeftOut}, {"cell_count", edited.cellCount},
        {"cells", Json::array()}};
    for (auto cell = edited.cells.cbegin(); cell != edited.cells.cend(); ++cell)
        json["cells"].push_back({{"column", cell.key()}, {"text", cell->toStdString()}});
    return json;
}

bool takeCells(const Json &cells, EditedRow &edited)
{
    if (!cells.is_array())
        return false;
    for (const Json &cell : cells) {
        const auto column = numberMember(cell, "column", 0, columnMax);
        const auto text = textMember(cell, "text", recordBytesMax);
        if (!column || !text)
            return false;
        edited.cells.insert(*column, QByteArray::fromStdString(*text));
    }
    return true;
}

bool takeRow(const Json &json, QHash<int, EditedRow> &rows)
{
    const auto row = numberMember(json, "row", 0, std::numeric_limits<int>::max());
    const auto cellCount = numberMember(json, "cell_count", -1, columnMax + 1);
    const bool isWhole = row && cellCount && json.contains("left_out") && json["left_out"].is_boolean()
        && json.contains("cells");
    if (!isWhole)
        return false;
    EditedRow edited;
    edited.isLeftOut = json["left_out"].get<bool>();
    edited.cellCount = *cellCount;
    if (!takeCells(json["cells"], edited))
        return false;
    rows.insert(*row, edited);
    return true;
}

} // namespace

QByteArray SavedDraft::toBytes() const
{
    Json json{{"version", formatVersion}, {"path", path.toStdString()},
        {"fingerprint", fingerprint.toStdString()}, {"options", jsonOf(options)}, {"rules", jsonOf(rules)},
        {"rows", Json::array()}};
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        json["rows"].push_back(jsonOf(row.key(), *row));
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::optional<SavedDraft> SavedDraft::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() > bytesMax)
        return std::nullopt;
    const Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const bool isWhole = json.is_object() && numberMember(json, "version", formatVersion, formatVersion)
        && json.contains("options") && json.contains("rules") && json.contains("rows")
        && json["rows"].is_array();
    if (!isWhole)
        return std::nullopt;
    const auto path = textMember(json, "path", pathSizeMax);
    const auto fingerprint = textMember(json, "fingerprint", fingerprintSizeMax);
    const auto options = readOptionsFrom(json["options"]);
    const auto rules = checkRulesFrom(json["rules"]);
    if (!path || !fingerprint || !options || !rules)
        return std::nullopt;
    SavedDraft draft{
        QString::fromStdString(*path), QByteArray::fromStdString(*fingerprint), *options, *rules, {}};
    for (const Json &row : json["rows"]) {
        if (!takeRow(row, draft.rows))
            return std::nullopt;
    }
    return draft;
}

} // namespace intake
