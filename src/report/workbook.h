// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <cstdint>

// The library's own declarations stay out of everybody else's sight.
struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace report {

/** One XLSX file that is written row by row, into a folder of its own that only its owner can look into. */
class Workbook final
{
    Q_DISABLE_COPY_MOVE(Workbook)

public:
    /** What one sheet can hold. */
    static constexpr std::uint32_t rowsMax = 1'048'576;
    static constexpr qsizetype columnsMax = 16'384;
    static constexpr qsizetype cellLengthMax = 32'767;

    explicit Workbook(const QString &title);
    ~Workbook();

    /** Everything below goes to this sheet; the name is at most 31 plain characters. */
    void beginSheet(const QByteArray &name);
    void setColumnWidth(qsizetype column, double characters);
    /** The heading: bold, frozen, with a filter for \a rows rows below it. */
    void addHeader(const QStringList &cells, std::uint32_t rows);
    enum class Look
    {
        Plain,
        Strong,
        Wrapped
    };
    void addText(qsizetype column, const QString &text, Look look = Look::Plain);
    void addState(qsizetype column, const QString &text, fleet::JobState state);
    void addNumber(qsizetype column, double number);
    void endRow() { ++m_row; }

    /** The finished file; nothing where the system did not take it. */
    [[nodiscard]] QByteArray finish();

private:
    void addText(qsizetype column, const QString &text, lxw_format *format);

    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_wrapped = nullptr;
    std::array<lxw_format *, fleet::jobStateCount> m_states{};
    std::uint32_t m_row = 0;
    bool m_isFine = true;
};

} // namespace report
