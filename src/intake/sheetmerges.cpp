// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/sheetmerges.h"

#include <algorithm>

namespace intake {

namespace {

constexpr int mergedRowsMax = 1000;
constexpr qsizetype mergesMax = 100'000;

} // namespace

CellPlace placeOf(std::string_view reference)
{
    int column = 0;
    int row = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && column <= sheetColumnsMax;
         ++at)
        column = 26 * column + (reference[at] - 'A' + 1);
    const bool hasColumn = at > 0 && column <= sheetColumnsMax;
    const std::size_t digits = at;
    for (; at < reference.size() && reference[at] >= '0' && reference[at] <= '9' && row <= sheetRowsMax; ++at)
        row = 10 * row + (reference[at] - '0');
    const bool hasRow = at > digits && at == reference.size() && row >= 1 && row <= sheetRowsMax;
    return hasColumn && hasRow ? CellPlace{row - 1, column - 1} : CellPlace{};
}

QList<SheetMerge> mergesOf(const QByteArray &part)
{
    QList<SheetMerge> merges;
    const std::string_view text(part.constData(), static_cast<std::size_t>(part.size()));
    const std::size_t cellsEnd = text.rfind("sheetData");
    for (std::size_t at = cellsEnd; at != std::string_view::npos && merges.size() < mergesMax;) {
        at = text.find("mergeCell ", at);
        const std::size_t open = at == std::string_view::npos ? at : text.find("ref=", at);
        if (open == std::string_view::npos || open + 5 >= text.size())
            break;
        const std::size_t close =
            text.find(text[open + 4], open + 5); // the quotation mark that it began with
        if (close == std::string_view::npos)
            break;
        const std::string_view reference = text.substr(open + 5, close - open - 5);
        const std::size_t colon = reference.find(':');
        at = close;
        if (colon == std::string_view::npos)
            continue;
        const CellPlace first = placeOf(reference.substr(0, colon));
        const CellPlace last = placeOf(reference.substr(colon + 1));
        if (first.row >= 0 && last.row > first.row && last.row - first.row < mergedRowsMax)
            merges.append({first.row, last.row, first.column});
    }
    std::sort(merges.begin(), merges.end(),
        [](const SheetMerge &left, const SheetMerge &right) { return left.firstRow < right.firstRow; });
    return merges;
}

} // namespace intake
