// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace ui {

/** The columns of the fleet's table, in their default order. */
enum class Column
{
    Row,
    Customer,
    Practice,
    State,
    Progress,
    Elapsed,
    Agent,
    Phone,
    Problem,
    Website,
    Attempt,
    Operation,
};

inline constexpr int columnCount = 12;

inline constexpr std::array<Column, columnCount> allColumns{Column::Row, Column::Customer, Column::Practice,
    Column::State, Column::Progress, Column::Elapsed, Column::Agent, Column::Phone, Column::Problem,
    Column::Website, Column::Attempt, Column::Operation};

[[nodiscard]] constexpr int sectionOf(Column column)
{
    return static_cast<int>(column);
}

/** Translated heading. */
[[nodiscard]] QString titleOf(Column column);
/** Translated explanation of the heading; empty where the heading says it all. */
[[nodiscard]] QString explanationOf(Column column);
/** Width in digits that suits usual contents. */
[[nodiscard]] int usualCharacters(Column column);
[[nodiscard]] bool isHiddenAtFirst(Column column);
/** True where figures are compared, so the text is set flush with the column's end. */
[[nodiscard]] bool isFigure(Column column);
/** True where rows are sorted by a number rather than by text. */
[[nodiscard]] bool sortsByNumber(Column column);
/** True where contents change while a batch runs, so that an order by it has to be renewed. */
[[nodiscard]] bool changesInRun(Column column);

} // namespace ui
