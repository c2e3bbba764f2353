// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/records.h"

namespace intake {

/** Makes records out of cells that are known one by one, as those of a workbook are. Nothing in them is a quote. */
class RecordWriter
{
public:
    RecordWriter();

    void beginRecord(int line);
    /** \a utf8 as it is, bounded neither by delimiters nor by line ends. */
    void addCell(std::string_view utf8);
    void endRecord();

    /** True once no more can be kept; what is added then is dropped, and the records say that they are overfull. */
    [[nodiscard]] bool isFull() const { return m_out.m_isOverfull; }
    [[nodiscard]] Records finish() &&;

private:
    Records m_out;
};

} // namespace intake
