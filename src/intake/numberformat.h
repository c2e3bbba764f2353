// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace intake {

/**
 * A number format of a workbook, made ready once for many cells. It writes what the spreadsheet shows, with exceptions in
 * favour of who reads on: whole numbers are never shortened to 1E+20, dates that follow the machine's habits are written
 * 2026-11-24, month and day names are English, and filling blanks are left out.
 */
class NumberFormat
{
public:
    NumberFormat() = default; ///< General
    explicit NumberFormat(const QString &code);

    [[nodiscard]] bool isGeneral() const { return m_sections.isEmpty(); }
    /** \a from1904: days are counted from there. */
    [[nodiscard]] QString text(double value, bool from1904) const;

private:
    struct Section
    {
        QString code;
        bool isDate = false;
        bool isGeneral = false;
        QChar comparison; ///< null: none; '<', '>', '=', u'≤', u'≥', u'≠'
        double bound = 0;
    };

    [[nodiscard]] static Section sectionOf(const QString &code);
    [[nodiscard]] const Section *sectionFor(double value, bool &dropsSign) const;

    QList<Section> m_sections;
};

/** A number as it stands in a cell without a format: as short as it can be, in full digits where it is whole. */
[[nodiscard]] QString generalText(double value);

/** The code of one of the formats that are only numbered in files; empty: General. */
[[nodiscard]] QString builtInFormat(int id);

} // namespace intake
