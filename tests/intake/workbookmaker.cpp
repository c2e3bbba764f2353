// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/workbookmaker.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationNamespace + '/' + type + "\" Target=\""
        + target + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside + "</Relationships>";
}

} // namespace

WorkbookMaker &WorkbookMaker::addSheet(const Sheet &sheet)
{
    m_sheets.append(sheet);
    return *this;
}

WorkbookMaker &WorkbookMaker::setStrings(const QList<QByteArray> &strings)
{
    m_strings = strings;
    return *this;
}

WorkbookMaker &WorkbookMaker::setFormats(const QList<QByteArray> &codes)
{
    m_formats = codes;
    return *this;
}

WorkbookMaker &WorkbookMaker::countFrom1904()
{
    m_from1904 = true;
    return *this;
}

WorkbookMaker &WorkbookMaker::setPart(const QString &name, const QByteArray &bytes)
{
    m_others.insert(name, bytes);
    return *this;
}

QMap<QString, QByteArray> WorkbookMaker::parts() const
{
    QMap<QString, QByteArray> parts;
    QByteArray sheets;
    QByteArray inWorkbook =
        relation("rS", "sharedStrings", "sharedStrings.xml") + relation("rF", "styles", "/xl/styles.xml");
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const Sheet &sheet = m_sheets[i];
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray state = sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"';
        sheets += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + '"' + state + " r:id=\"rId"
            + number + "\"/>";
        inWorkbook += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.insert(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1),
            xmlHead + "<worksheet xmlns=\"" + mainNamespace + "\"><sheetData>" + sheet.rows + "</sheetData>"
                + sheet.behind + "</worksheet>");
    }
    parts.insert(u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    parts.insert(u"xl/_rels/workbook.xml.rels"_s, relations(inWorkbook));
    parts.insert(u"xl/workbook.xml"_s,
        xmlHead + "<workbook xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationNamespace
            + "\"><workbookPr date1904=\"" + (m_from1904 ? "1" : "0") + "\"/><sheets>" + sheets
            + "</sheets></workbook>");
    QByteArray strings;
    for (const QByteArray &string : m_strings)
        strings += "<si>" + string + "</si>";
    parts.insert(
        u"xl/sharedStrings.xml"_s, xmlHead + "<sst xmlns=\"" + mainNamespace + "\">" + strings + "</sst>");
    QByteArray formats;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + m_formats[i] + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    parts.insert(u"xl/styles.xml"_s,
        xmlHead + "<styleSheet xmlns=\"" + mainNamespace + "\"><numFmts>" + formats + "</numFmts><cellXfs>"
            + styles + "</cellXfs></styleSheet>");
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        parts.insert(other.key(), other.value());
    return parts;
}

QByteArray WorkbookMaker::bytes() const
{
    return zipped(parts());
}

QByteArray WorkbookMaker::zipped(const QMap<QString, QByteArray> &parts)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    zipFile zip = zipOpen64(QFile::encodeName(file.fileName()).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        return {};
    bool isFine = true;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        const zip_fileinfo info{};
        isFine = isFine
            && zipOpenNewFileInZip(zip, part.key().toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                   nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION)
                == ZIP_OK
            && zipWriteInFileInZip(zip, part.value().constData(), static_cast<unsigned>(part.value().size()))
                == ZIP_OK
            && zipCloseFileInZip(zip) == ZIP_OK;
    }
    isFine = zipClose(zip, nullptr) == ZIP_OK && isFine;
    return isFine && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray textRow(int number, const QList<QByteArray> &texts)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        row += "<c r=\"" + QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(number)
            + "\" t=\"inlineStr\"><is><t>" + texts[i] + "</t></is></c>";
    }
    return row + "</row>";
}
