// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/workbook.h"

#include "intake/problem.h"
#include "intake/sheetreader.h"
#include "intake/workbookindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace intake {

namespace {

Refusal damaged(const QString &fileName)
{
    return {Refusal::Reason::Damaged,
        QCoreApplication::translate("Intake",
            "“%1” looks like a workbook but is damaged or incomplete. Open it in your spreadsheet program, "
            "save it again, "
            "and choose it here once more.")
            .arg(fileName)};
}

Refusal tooLarge(const QString &fileName)
{
    return {Refusal::Reason::TooLarge,
        QCoreApplication::translate("Intake",
            "“%1” holds far more than a customer list does and was not unpacked. If it is the right file, "
            "save the sheet "
            "as “CSV UTF-8” and open that.")
            .arg(fileName)};
}

Refusal noSheet(const QString &wanted, const QStringList &sheets, const QString &fileName)
{
    return {Refusal::Reason::UnknownSheet,
        QCoreApplication::translate("Intake", "“%1” has no sheet “%2”. Its sheets are: %3.")
            .arg(fileName, forDisplay(wanted, 60), columnsForDisplay(sheets))};
}

/** Unset for parts that may be a workbook we can read. */
std::optional<Refusal> otherArchive(const WorkbookParts &parts, const QString &fileName)
{
    const auto refusal = [&](const char *sentence) {
        return Refusal{
            Refusal::Reason::NotText, QCoreApplication::translate("Intake", sentence).arg(fileName)};
    };
    if (parts.has(QStringLiteral("content.xml"))) {
        return refusal(QT_TRANSLATE_NOOP("Intake",
            "“%1” is an OpenDocument spreadsheet. In LibreOffice choose “Save as” and the format “Excel "
            "(.xlsx)”, then "
            "open that file."));
    }
    if (parts.has(QStringLiteral("Index/Document.iwa")) || parts.has(QStringLiteral("Index.zip"))) {
        return refusal(QT_TRANSLATE_NOOP("Intake",
            "“%1” is a Numbers document. In Numbers choose File > Export To > Excel, then open that file."));
    }
    if (parts.has(QStringLiteral("xl/workbook.bin"))) {
        return refusal(QT_TRANSLATE_NOOP("Intake",
            "“%1” is a binary Excel workbook (.xlsb). In Excel choose “Save as” and the format “Excel "
            "workbook (.xlsx)”, "
            "then open that file."));
    }
    if (!parts.has(QStringLiteral("xl/workbook.xml")) && !parts.has(QStringLiteral("_rels/.rels"))) {
        return refusal(QT_TRANSLATE_NOOP("Intake",
            "“%1” is an archive, not a list. Unpack it and open the list inside, saved as .xlsx or CSV."));
    }
    if (parts.has(QStringLiteral("word/document.xml")) || parts.has(QStringLiteral("ppt/presentation.xml")))
        return refusal(
            QT_TRANSLATE_NOOP("Intake", "“%1” is a document, not a list. Save its table as .xlsx or CSV."));
    return std::nullopt;
}

/** The position of the sheet that a person named; -1 where there is none. */
qsizetype chosenSheet(const WorkbookIndex &index, const QString &wanted)
{
    for (qsizetype i = 0; i < index.sheets.size(); ++i) {
        if (index.sheets[i].name.compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool isNumber = false;
    const int position = wanted.trimmed().toInt(&isNumber);
    return isNumber && position >= 1 && position <= index.sheets.size() ? position - 1 : -1;
}

/** Which sheets to look at, one after the other, until one has anything in it. */
QList<qsizetype> orderOf(const WorkbookIndex &index)
{
    QList<qsizetype> order;
    for (const bool hidden : {false, true}) {
        for (qsizetype i = 0; i < index.sheets.size(); ++i) {
            if (index.sheets[i].isHidden == hidden)
                order.append(i);
        }
    }
    return order;
}

} // namespace

bool isArchive(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

WorkbookOrRefusal readWorkbook(const QByteArray &bytes, const QString &wanted, const QString &fileName)
{
    ZipParts parts(bytes);
    if (!parts.isOpen())
        return damaged(fileName);
    WorkbookOrRefusal result = readWorkbook(parts, wanted, fileName);
    if (std::holds_alternative<Refusal>(result) && parts.wasTooLarge())
        return tooLarge(fileName);
    return result;
}

WorkbookOrRefusal readWorkbook(WorkbookParts &parts, const QString &wanted, const QString &fileName)
{
    if (const auto refusal = otherArchive(parts, fileName))
        return *refusal;
    const auto index = indexOf(parts);
    if (!index || index->sheets.isEmpty())
        return damaged(fileName);
    Workbook workbook;
    for (const WorkbookIndex::Sheet &sheet : index->sheets)
        workbook.sheets.append(sheet.name);
    QList<qsizetype> order = orderOf(*index);
    if (!wanted.isEmpty()) {
        const qsizetype chosen = chosenSheet(*index, wanted);
        if (chosen < 0)
            return noSheet(wanted, workbook.sheets, fileName);
        order = {chosen};
    }
    SharedStrings strings;
    CellStyles styles;
    for (const QString &name : {index->sharedStrings, index->styles}) {
        if (name.isEmpty())
            continue;
        const auto part = parts.part(name);
        if (!part || !(name == index->styles ? styles.read(*part) : strings.read(*part)))
            return damaged(fileName);
    }
    for (const qsizetype position : order) {
        const auto part = parts.part(index->sheets[position].part);
        SheetReader reader(strings, styles, index->countsFrom1904);
        if (!part || !reader.read(*part))
            return damaged(fileName);
        workbook.sheet = index->sheets[position].name;
        workbook.records = std::move(reader).records();
        if (workbook.records.count() > 0)
            break;
    }
    return workbook;
}

} // namespace intake
