// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

/** Makes workbooks for tests, part by part, so that any of them can be as wrong as a test wants it. */
class WorkbookMaker
{
public:
    struct Sheet
    {
        QByteArray name;
        QByteArray rows; ///< what stands in sheetData
        QByteArray behind; ///< what stands behind it
        QByteArray state;
    };

    WorkbookMaker &addSheet(const Sheet &sheet);
    /** Each the inside of an si element. */
    WorkbookMaker &setStrings(const QList<QByteArray> &strings);
    /** Style 0 is General, the first of these is 1. */
    WorkbookMaker &setFormats(const QList<QByteArray> &codes);
    WorkbookMaker &countFrom1904();
    /** Adds or replaces a part as it stands. */
    WorkbookMaker &setPart(const QString &name, const QByteArray &bytes);

    [[nodiscard]] QMap<QString, QByteArray> parts() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static QByteArray zipped(const QMap<QString, QByteArray> &parts);

private:
    QList<Sheet> m_sheets;
    QList<QByteArray> m_strings;
    QList<QByteArray> m_formats;
    QMap<QString, QByteArray> m_others;
    bool m_from1904 = false;
};

/** A row of texts, written in the cells themselves. */
[[nodiscard]] QByteArray textRow(int number, const QList<QByteArray> &texts);
