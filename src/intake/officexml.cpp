// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/officexml.h"

namespace intake {

OfficeXml::OfficeXml(const QByteArray &bytes)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    // From a device, the text is decoded bit by bit and never a second time as a whole.
    m_xml.setDevice(&m_buffer);
}

bool OfficeXml::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
            return true;
        case QXmlStreamReader::DTD:
            m_xml.raiseError(QStringLiteral("a document type"));
            return false;
        default:
            break;
        }
    }
    return false;
}

bool OfficeXml::nextElement()
{
    while (next()) {
        if (isStart())
            return true;
    }
    return false;
}

QString OfficeXml::attribute(const char *name) const
{
    return m_xml.attributes().value(QLatin1StringView(name)).toString();
}

QString OfficeXml::relationId() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1StringView("id") && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

QString OfficeXml::text()
{
    return m_xml.readElementText(QXmlStreamReader::SkipChildElements);
}

bool isTrue(const QString &attribute)
{
    return attribute == QLatin1StringView("1") || attribute == QLatin1StringView("true");
}

QString withoutEscapes(QString text)
{
    constexpr qsizetype length = 7; // _xHHHH_
    for (qsizetype at = text.indexOf(QLatin1StringView("_x")); at >= 0;
         at = text.indexOf(QLatin1StringView("_x"), at + 1)) {
        if (at + length > text.size() || text[at + length - 1] != u'_')
            continue;
        bool isNumber = false;
        const ushort unit = QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber)
            text.replace(at, length, QChar(unit));
    }
    return text;
}

} // namespace intake
