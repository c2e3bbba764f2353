// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchdelta.h"
#include "ui/fleetrows.h"
#include "ui/orderkeeper.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <vector>

namespace ui {

/**
 * The rows of a list as a table: shows state that is handed to it. It sorts and filters by an order of its own that
 * is renewed at most twice a second and swapped in as one layout change, so a running batch never stalls the view.
 */
class FleetTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetTableModel)

public:
    enum Role
    {
        StateRole = Qt::UserRole, ///< int of a RowState
        PercentRole, ///< int 0 to 100, or -1 where it is not known
    };

    explicit FleetTableModel(QObject *parent = nullptr);

    /** Shows another list. The wish of setFilter(), setSearch() and sort() stays, but for the filter. */
    void setDraft(const DraftPointer &draft);
    /** Shows a batch of the ledger; apply() brings what has become of its jobs. */
    void setBatch(const fleet::Batch &batch);
    void beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut = {});
    void apply(const runner::BatchDelta &delta);
    /** The time that elapsed times are told for, in milliseconds since the epoch. */
    void setNow(qint64 now);

    /** Shows only rows in that state; nothing: all. */
    void setFilter(std::optional<RowState> only);
    [[nodiscard]] std::optional<RowState> filter() const { return m_wish.only; }
    void setSearch(const QString &text);
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const FleetRows &rows() const { return m_rows; }
    [[nodiscard]] Record recordAt(int row) const { return m_order->records[static_cast<std::size_t>(row)]; }
    /** The row that shows a record, or -1 while none does. */
    [[nodiscard]] int rowOf(Record record) const { return m_order->rowOf[record]; }
    /** The visible records in their order. */
    [[nodiscard]] const std::vector<Record> &visible() const { return m_order->records; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /** Counts of states have changed. */
    void countsChanged();
    /** Other rows than before are visible, or in another order. */
    void arranged();

private:
    [[nodiscard]] QVariant decoration(Record record, Column column) const;
    [[nodiscard]] QString accessibleText(Record record, Column column) const;
    [[nodiscard]] QString toolTip(Record record, Column column) const;
    template <typename Change>
    void replaceRows(Change change);
    void setWish(const OrderWish &wish);
    void show(const SharedArrangement &order);
    void announce(const std::vector<Record> &records);

    FleetRows m_rows;
    OrderWish m_wish;
    SharedArrangement m_order;
    OrderKeeper m_keeper;
    qint64 m_now;
    std::array<QIcon, rowStateCount> m_icons;
};

} // namespace ui
