// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

namespace intake {

/**
 * Reads a part of a workbook, element by element, by their local names: both editions of the standard and every choice of
 * prefixes are the same to it. A document type ends it, because workbooks have none and entities are a trap.
 */
class OfficeXml
{
public:
    explicit OfficeXml(const QByteArray &bytes);
    Q_DISABLE_COPY_MOVE(OfficeXml)

    /** On to the next start or end of an element; false at the end, sound or not. */
    [[nodiscard]] bool next();
    /** On to the next start of an element. */
    [[nodiscard]] bool nextElement();
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QString attribute(const char *name) const;
    /** The attribute that names a relation, "r:id" in most files. */
    [[nodiscard]] QString relationId() const;
    /** The text up to the end of this element, without that of elements in it. */
    [[nodiscard]] QString text();
    void skip() { m_xml.skipCurrentElement(); }
    /** False where it is no XML, was cut off, or has a document type. */
    [[nodiscard]] bool isSound() const { return !m_xml.hasError(); }

private:
    QBuffer m_buffer;
    QXmlStreamReader m_xml;
};

/** What an attribute of two values says. */
[[nodiscard]] bool isTrue(const QString &attribute);

/** Text with the escapes of the format: _x000D_ is a carriage return. */
[[nodiscard]] QString withoutEscapes(QString text);

} // namespace intake
