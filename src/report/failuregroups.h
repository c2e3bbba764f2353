// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/job.h"
#include "report/explanation.h"

#include <QList>
#include <QStringList>

namespace report {

/** Failures that have the same cause. */
struct FailureGroup
{
    Explanation explanation; ///< of the first of them, translated
    Explanation english; ///< the same for files, which are not
    QStringList words; ///< what the server said of them, each once, the first few
    QList<fleet::JobIndex> failed; ///< for these a retry makes new attempts; ascending
    QList<fleet::JobIndex> open; ///< unknown and overdue ones, for which one looks again; ascending

    [[nodiscard]] qsizetype count() const { return failed.size() + open.size(); }
    /** All of them, ascending. */
    [[nodiscard]] QList<fleet::JobIndex> jobs() const;
};

/**
 * The failed, overdue and unknown jobs of a batch, by cause. Codes nobody knows make a group each, up to a bound;
 * beyond it they are told apart by status and kind alone.
 */
class FailureGroups final
{
public:
    FailureGroups() = default;
    explicit FailureGroups(const QList<fleet::Job> &jobs);

    /** The largest first; among equals the one that comes first in the list. */
    [[nodiscard]] const QList<FailureGroup> &groups() const { return m_groups; }
    /** Failures in all groups. */
    [[nodiscard]] qsizetype count() const;

private:
    QList<FailureGroup> m_groups;
};

} // namespace report
