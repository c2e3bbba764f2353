// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchsummary.h"

#include <QStyledItemDelegate>

namespace ui {

/** Paints a batch in three lines: its name, where and when it was ordered, and a small bar of what became of it. */
class BatchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDelegate)

public:
    enum Role
    {
        SummaryRole = Qt::UserRole, ///< a fleet::BatchSummary; invalid for a heading
        PinnedRole,
    };

    explicit BatchDelegate(QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** Where and when a batch was ordered, for one line. */
[[nodiscard]] QString placeAndTimeOf(const fleet::BatchSummary &batch);
/** How it stands, in a few words: "12 not finished", "3 failed", "Finished". */
[[nodiscard]] QString standingOf(const fleet::BatchTotals &totals);

} // namespace ui
