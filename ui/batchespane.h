// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchsummary.h"
#include "ui/batchmarks.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace ui {

namespace Ui {
class BatchesPane;
}

/** Every batch of the ledger, in groups: running, not finished, finished, put away. Searchable; pinned ones first. */
class BatchesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchesPane)

public:
    explicit BatchesPane(QWidget *parent = nullptr);
    ~BatchesPane() override;

    /** Whose marks are to be kept. */
    void setLedger(const QString &path);
    /** Newest first, as the ledger lists them. */
    void setBatches(const QList<fleet::BatchSummary> &batches);
    /** The batch the window shows, how it stands now, and whether it is under way. 0: none. */
    void setShown(fleet::BatchId batch, const fleet::BatchTotals &totals, bool underWay);

signals:
    /** A person wants to see this batch. */
    void chosen(const fleet::BatchSummary &batch);

private:
    enum class Group
    {
        Running,
        Unfinished,
        Finished,
        Archived,
    };

    [[nodiscard]] Group groupOf(const fleet::BatchSummary &batch) const;
    [[nodiscard]] QList<fleet::BatchSummary> ordered() const;
    void fill();
    void addTo(QTreeWidgetItem *group, const fleet::BatchSummary &batch);
    void describe(QTreeWidgetItem *item, const fleet::BatchSummary &batch) const;
    void search();
    void choose(QTreeWidgetItem *item);
    void offer(const QPoint &position);

    std::unique_ptr<Ui::BatchesPane> m_ui;
    QList<fleet::BatchSummary> m_batches;
    BatchMarks m_marks;
    QHash<fleet::BatchId, QTreeWidgetItem *> m_items;
    fleet::BatchId m_shown = 0;
    bool m_underWay = false;
};

} // namespace ui
