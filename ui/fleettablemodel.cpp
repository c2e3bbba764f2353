// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleettablemodel.h"

#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QDateTime>

#include <algorithm>

namespace ui {

FleetTableModel::FleetTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(plainArrangement(0))
    , m_keeper([this](const SharedTextOrder &textOrder) {
        return OrderTask(m_rows, m_wish, m_now, m_order, textOrder);
    })
    , m_now(QDateTime::currentMSecsSinceEpoch())
{
    for (const RowState state : allRowStates)
        m_icons[indexOf(state)] = icon(state);
    connect(&m_keeper, &OrderKeeper::arranged, this, &FleetTableModel::show);
}

void FleetTableModel::setDraft(const DraftPointer &draft)
{
    replaceRows([&] { m_rows.setDraft(draft); });
}

void FleetTableModel::setBatch(const fleet::Batch &batch)
{
    replaceRows([&] { m_rows.setBatch(batch); });
}

template <typename Change>
void FleetTableModel::replaceRows(Change change)
{
    beginResetModel();
    m_keeper.forget();
    change();
    m_wish.only.reset();
    m_order = plainArrangement(m_rows.size());
    endResetModel();
    emit countsChanged();
    emit arranged();
    if (m_wish != OrderWish{})
        m_keeper.arrangeNow();
}

void FleetTableModel::beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut)
{
    m_rows.beginBatch(batch, leftOut);
    if (!visible().empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit countsChanged();
    if (m_wish.isLive())
        m_keeper.arrangeNow();
}

void FleetTableModel::apply(const runner::BatchDelta &delta)
{
    const RowCounts before = m_rows.counts();
    const std::vector<Record> changed = m_rows.apply(delta.changed);
    if (changed.empty())
        return;
    announce(changed);
    if (before != m_rows.counts())
        emit countsChanged();
    if (m_wish.isLive())
        m_keeper.arrangeSoon();
}

void FleetTableModel::setNow(qint64 now)
{
    m_now = now;
    const RowCounts &counts = m_rows.counts();
    const bool underWay = std::any_of(allRowStates.begin(), allRowStates.end(),
        [&counts](RowState state) { return isUnderWay(state) && counts[indexOf(state)] > 0; });
    if (!underWay || visible().empty())
        return;
    const int section = sectionOf(Column::Elapsed);
    emit dataChanged(index(0, section), index(rowCount() - 1, section), {Qt::DisplayRole});
}

void FleetTableModel::setFilter(std::optional<RowState> only)
{
    OrderWish wish = m_wish;
    wish.only = only;
    setWish(wish);
}

void FleetTableModel::setSearch(const QString &text)
{
    OrderWish wish = m_wish;
    wish.search = text.trimmed();
    setWish(wish);
}

void FleetTableModel::sort(int column, Qt::SortOrder order)
{
    OrderWish wish = m_wish;
    wish.sortedBy.reset();
    if (column >= 0 && column < ui::columnCount)
        wish.sortedBy = static_cast<Column>(column);
    wish.direction = order;
    setWish(wish);
}

int FleetTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(visible().size());
}

int FleetTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ui::columnCount;
}

QVariant FleetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record record = recordAt(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.text(record, column, m_now);
    case Qt::DecorationRole:
        return decoration(record, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(record, column));
    case Qt::AccessibleTextRole:
        return accessibleText(record, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case StateRole:
        return static_cast<int>(indexOf(m_rows.at(record).state));
    case PercentRole:
        return static_cast<int>(m_rows.at(record).percent);
    default:
        return {};
    }
}

QVariant FleetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ui::columnCount)
        return {};
    const auto column = static_cast<Column>(section);
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(column);
    case Qt::ToolTipRole:
        return plainToolTip(explanationOf(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FleetTableModel::decoration(Record record, Column column) const
{
    return column == Column::State ? QVariant(m_icons[indexOf(m_rows.at(record).state)]) : QVariant();
}

QString FleetTableModel::accessibleText(Record record, Column column) const
{
    // State and progress go with every cell: who moves through one column by ear still learns how the row fares.
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    if (column != Column::State && column != Column::Progress)
        add(m_rows.text(record, column, m_now));
    add(m_rows.text(record, Column::State, m_now));
    add(m_rows.text(record, Column::Progress, m_now));
    return parts.join(QStringLiteral(", "));
}

QString FleetTableModel::toolTip(Record record, Column column) const
{
    switch (column) {
    case Column::State:
    case Column::Problem: {
        const QString problem = m_rows.problemAtLength(record);
        return problem.isEmpty() ? meaningOf(m_rows.at(record).state) : problem;
    }
    case Column::Row:
        return tr("Line %1 of the file").arg(m_rows.line(record));
    case Column::Elapsed:
    case Column::Attempt:
        return {};
    default:
        return m_rows.text(record, column, m_now);
    }
}

void FleetTableModel::setWish(const OrderWish &wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    m_keeper.arrangeNow();
}

void FleetTableModel::show(const SharedArrangement &order)
{
    if (!order) {
        emit arranged();
        return;
    }
    // The hint keeps the column headers out of it: only rows move, come and go.
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Record> kept;
    kept.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(recordAt(index.row()));
    m_order = order;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rowOf(kept[static_cast<std::size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit arranged();
}

void FleetTableModel::announce(const std::vector<Record> &records)
{
    std::vector<int> rows;
    rows.reserve(records.size());
    for (const Record record : records) {
        if (const int row = rowOf(record); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (std::next(last) != rows.cend() && *std::next(last) == *last + 1)
            ++last;
        emit dataChanged(index(*first, sectionOf(Column::State)), index(*last, ui::columnCount - 1));
        first = std::next(last);
    }
}

} // namespace ui
