// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/numberformat.h"

#include <QByteArray>

namespace intake {

/** The number formats of a workbook by the style numbers of its cells. */
class CellStyles
{
public:
    /** False where the part is damaged; what came before the damage is there. */
    [[nodiscard]] bool read(const QByteArray &part);
    /** General where there is no such style. */
    [[nodiscard]] const NumberFormat &at(int style) const;

private:
    QList<NumberFormat> m_formats;
    NumberFormat m_general;
};

} // namespace intake
