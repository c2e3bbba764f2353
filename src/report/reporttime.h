// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace report {

/** Times as a report tells them: all in one time zone, which it names. */
class ReportTime final
{
public:
    /** In the time zone of \a madeAt. */
    explicit ReportTime(const QDateTime &madeAt)
        : m_madeAt(madeAt)
    {
    }

    /** Empty where there is no time. */
    [[nodiscard]] QString dateAndTime(const QDateTime &time) const;
    /** Without the date, where that is the report's own. */
    [[nodiscard]] QString shortly(const QDateTime &time) const;
    /** "UTC+01:00" */
    [[nodiscard]] QString zone() const;
    [[nodiscard]] static QString duration(std::chrono::seconds duration);

private:
    [[nodiscard]] QDateTime here(const QDateTime &time) const;

    QDateTime m_madeAt;
};

} // namespace report
