// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/cellstyles.h"

#include "intake/officexml.h"

#include <QHash>

namespace intake {

namespace {

constexpr qsizetype stylesMax = 65'536; // one more than the format allows

} // namespace

bool CellStyles::read(const QByteArray &part)
{
    QHash<int, QString> codes;
    OfficeXml xml(part);
    bool isInCells = false;
    while (xml.next()) {
        if (xml.name() == QLatin1StringView("cellXfs"))
            isInCells = xml.isStart();
        else if (xml.isStart() && xml.name() == QLatin1StringView("numFmt") && codes.size() < stylesMax)
            codes.insert(xml.attribute("numFmtId").toInt(), xml.attribute("formatCode"));
        else if (xml.isStart() && isInCells && xml.name() == QLatin1StringView("xf")
            && m_formats.size() < stylesMax) {
            const int id = xml.attribute("numFmtId").toInt();
            const auto own = codes.constFind(id);
            m_formats.append(NumberFormat(own != codes.constEnd() ? *own : builtInFormat(id)));
        }
    }
    return xml.isSound();
}

const NumberFormat &CellStyles::at(int style) const
{
    return style >= 0 && style < m_formats.size() ? m_formats[style] : m_general;
}

} // namespace intake
