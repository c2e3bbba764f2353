// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/officexml.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace intake {

/** The texts that a workbook's cells refer to by number, as UTF-8 in one piece. */
class SharedStrings
{
public:
    /** False where the part is damaged; what came before the damage is there. */
    [[nodiscard]] bool read(const QByteArray &part);
    /** Empty where there is no such text. */
    [[nodiscard]] std::string_view at(std::size_t index) const;

private:
    QByteArray m_text;
    std::vector<std::uint32_t> m_ends;
};

/** The text of the element that \a xml stands at the start of: all its runs, without the hints on how to pronounce it. */
[[nodiscard]] QString richText(OfficeXml &xml);

} // namespace intake
