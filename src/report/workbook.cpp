// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/workbook.h"

#include "report/statelook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

#include <xlsxwriter.h>

namespace report {

namespace {

lxw_col_t columnOf(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

/** Fit for XML, and not to be taken for one of the format's own escapes. */
QByteArray cellText(const QString &text)
{
    QString cell = text.left(Workbook::cellLengthMax);
    if (cell.size() < text.size())
        cell = cell.left(Workbook::cellLengthMax - 1) + u'…';
    for (QChar &character : cell) {
        if (character.unicode() >= 0xFFFE || character.isNull())
            character = QChar::ReplacementCharacter;
    }
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (cell.contains(QStringLiteral("_x")))
        cell.replace(escape, QStringLiteral("_x005F_"));
    return cell.toUtf8();
}

} // namespace

Workbook::Workbook(const QString &title)
    : m_folderName(QFile::encodeName(m_folder.path()))
{
    if (!m_folder.isValid()) {
        m_isFine = false;
        return;
    }
    // Rows go straight to a file: a hundred thousand of them take no memory.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderName.data();
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(
        QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData(), &options);
    if (!m_book) {
        m_isFine = false;
        return;
    }
    QByteArray titleText = cellText(title.left(200));
    QByteArray company = QByteArrayLiteral("Fleetwright");
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.company = company.data();
    workbook_set_properties(m_book, &properties);
    m_strong = workbook_add_format(m_book);
    format_set_bold(m_strong);
    format_set_bottom(m_strong, LXW_BORDER_THIN);
    m_wrapped = workbook_add_format(m_book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    for (const fleet::JobState state : fleet::allJobStates) {
        const StateLook look = lookOf(state);
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_color(format, look.ink);
        format_set_bg_color(format, look.tint);
        format_set_pattern(format, LXW_PATTERN_SOLID);
        m_states[indexOf(state)] = format;
    }
}

Workbook::~Workbook()
{
    if (m_book)
        (void)workbook_close(m_book);
}

void Workbook::beginSheet(const QByteArray &name)
{
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.constData()) : nullptr;
    m_isFine = m_isFine && m_sheet;
    m_row = 0;
}

void Workbook::setColumnWidth(qsizetype column, double characters)
{
    if (m_sheet)
        (void)worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void Workbook::addHeader(const QStringList &cells, std::uint32_t rows)
{
    for (qsizetype column = 0; column < cells.size(); ++column)
        addText(column, cells.at(column), m_strong);
    if (m_sheet) {
        worksheet_freeze_panes(m_sheet, m_row + 1, 0);
        (void)worksheet_autofilter(m_sheet, m_row, 0, m_row + rows, columnOf(cells.size() - 1));
        // Ids are digits and meant to be text: no green corner in each of them.
        (void)worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }
    endRow();
}

void Workbook::addText(qsizetype column, const QString &text, Look look)
{
    addText(column, text, look == Look::Strong ? m_strong : look == Look::Wrapped ? m_wrapped : nullptr);
}

void Workbook::addState(qsizetype column, const QString &text, fleet::JobState state)
{
    addText(column, text, m_states[indexOf(state)]);
}

void Workbook::addNumber(qsizetype column, double number)
{
    if (m_sheet)
        m_isFine = worksheet_write_number(m_sheet, m_row, columnOf(column), number, nullptr) == LXW_NO_ERROR
            && m_isFine;
}

void Workbook::addText(qsizetype column, const QString &text, lxw_format *format)
{
    if (!m_sheet || text.isEmpty())
        return;
    const lxw_error error =
        worksheet_write_string(m_sheet, m_row, columnOf(column), cellText(text).constData(), format);
    m_isFine = m_isFine && error == LXW_NO_ERROR;
}

QByteArray Workbook::finish()
{
    if (!m_book)
        return {};
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (error != LXW_NO_ERROR || !m_isFine || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return file.error() == QFileDevice::NoError ? bytes : QByteArray();
}

} // namespace report
