// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"

#include <algorithm>

namespace cli {

QStringList tableLines(const QList<QStringList> &rows, const QList<int> &right)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isRight = right.contains(static_cast<int>(column));
            const bool isLast = column + 1 == row.size();
            const QString &cell = row.at(column);
            const qsizetype width = widths.at(column);
            if (column > 0)
                line += QStringLiteral("  ");
            line += isRight ? cell.rightJustified(width) : isLast ? cell : cell.leftJustified(width);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace cli
