// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/sharedstrings.h"

namespace intake {

bool SharedStrings::read(const QByteArray &part)
{
    OfficeXml xml(part);
    while (xml.nextElement()) {
        if (xml.name() == QLatin1StringView("si")) {
            m_text.append(richText(xml).toUtf8());
            m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
        }
    }
    return xml.isSound();
}

std::string_view SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return {};
    const std::uint32_t from = index == 0 ? 0 : m_ends[index - 1];
    return {m_text.constData() + from, m_ends[index] - from};
}

QString richText(OfficeXml &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (!xml.isStart()) {
            --depth;
        } else if (xml.name() == QLatin1StringView("t")) {
            text.append(xml.text());
        } else if (xml.name() == QLatin1StringView("rPh") || xml.name() == QLatin1StringView("rPr")) {
            xml.skip();
        } else {
            ++depth;
        }
    }
    return withoutEscapes(text);
}

} // namespace intake
