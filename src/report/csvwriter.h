// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace report {

/**
 * What a spreadsheet would run as a formula, made harmless: an apostrophe goes before a cell that starts with one of
 * = + - @, their full-width forms, TAB, CR or LF. A cell that starts with an apostrophe followed by one of these or by
 * another apostrophe gets one more as well; so whoever takes one apostrophe off every cell that starts with one of
 * those pairs has the original back, byte for byte. The intake does so for files with our status columns.
 */
[[nodiscard]] QString neutralised(const QString &cell);

/** Rows of an RFC 4180 file in UTF-8 with a byte order mark, so that spreadsheets see the encoding. */
class CsvWriter
{
public:
    explicit CsvWriter(char delimiter = ',');

    void addRow(const QStringList &cells);
    [[nodiscard]] QByteArray bytes() const { return m_out; }

private:
    void addCell(const QString &cell);

    QByteArray m_out;
    char m_delimiter;
};

} // namespace report
