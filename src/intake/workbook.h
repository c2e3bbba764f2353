// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/records.h"
#include "intake/workbookparts.h"

#include <variant>

namespace intake {

/** A sheet of a workbook as records, and the names of its other sheets. */
struct Workbook
{
    QStringList sheets;
    QString sheet;
    Records records;
};

using WorkbookOrRefusal = std::variant<Workbook, Refusal>;

/** True for what begins like a zip archive, as workbooks do. */
[[nodiscard]] bool isArchive(std::string_view bytes);

/**
 * Reads a workbook (.xlsx, .xlsm): the sheet that \a wanted names, by its name or its position from 1, else the first visible
 * one with anything in it. Other archives and what is damaged or absurdly large are refused. Never writes to disk.
 */
[[nodiscard]] WorkbookOrRefusal readWorkbook(
    const QByteArray &bytes, const QString &wanted, const QString &fileName);

/** The same for parts that are there already. */
[[nodiscard]] WorkbookOrRefusal readWorkbook(
    WorkbookParts &parts, const QString &wanted, const QString &fileName);

} // namespace intake
