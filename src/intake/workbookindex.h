// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/workbookparts.h"

#include <QList>

namespace intake {

/** What a workbook says of itself: its sheets of cells, and where its parts are. */
struct WorkbookIndex
{
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };
    QList<Sheet> sheets; ///< in the order of their tabs
    QString sharedStrings; ///< empty where it has none
    QString styles; ///< empty where it has none
    bool countsFrom1904 = false;
};

/** Unset where the parts are no workbook, or its description is damaged. At most a thousand sheets are listed. */
[[nodiscard]] std::optional<WorkbookIndex> indexOf(WorkbookParts &parts);

} // namespace intake
