// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"

#include <QSet>
#include <QString>

namespace ui {

/**
 * Which batches a person has pinned or put away: how one ledger is looked at, not what is in it, so it is kept among
 * the settings.
 */
class BatchMarks final
{
public:
    /** Reads the marks for the ledger in \a path; without one they last as long as the window. */
    void load(const QString &path);

    [[nodiscard]] bool isPinned(fleet::BatchId batch) const { return m_pinned.contains(batch); }
    [[nodiscard]] bool isArchived(fleet::BatchId batch) const { return m_archived.contains(batch); }
    void setPinned(fleet::BatchId batch, bool on);
    void setArchived(fleet::BatchId batch, bool on);

private:
    void save() const;

    QString m_group; ///< of the settings; empty: nothing is kept
    QSet<fleet::BatchId> m_pinned;
    QSet<fleet::BatchId> m_archived;
};

} // namespace ui
