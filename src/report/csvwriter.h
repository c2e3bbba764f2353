// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace report {

/** Rows of an RFC 4180 file, in UTF-8. No cell of it is run by a spreadsheet: see cellmarks.h. */
class CsvWriter
{
public:
    /** A null delimiter is a comma. One that readers do not look for by themselves is told in a first line, "sep=". */
    explicit CsvWriter(QChar delimiter = u',');

    void addRow(const QStringList &cells);
    /** Without a byte order mark. */
    [[nodiscard]] QByteArray utf8() const { return m_out; }

private:
    void addCell(const QString &cell);

    QByteArray m_out;
    char m_delimiter;
};

} // namespace report
