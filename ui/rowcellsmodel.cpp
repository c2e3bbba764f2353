// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowcellsmodel.h"

#include "ui/icons.h"
#include "ui/plaintext.h"

#include <algorithm>

namespace ui {

namespace {
constexpr qsizetype shownMax = 500; ///< characters of a cell in a table
}

RowCellsModel::RowCellsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_problemIcon(icon(QStringLiteral("warning")))
    , m_changedIcon(icon(QStringLiteral("edit")))
{
}

void RowCellsModel::show(const DraftPointer &draft, int row)
{
    const int columns = draft ? std::max(static_cast<int>(draft->header().size()), draft->cellCount(row)) : 0;
    if (draft && m_draft && row == m_row && columns == m_columns) {
        m_draft = draft;
        emit dataChanged(index(0, 0), index(m_columns - 1, ValueSection));
        return;
    }
    beginResetModel();
    m_draft = draft;
    m_row = row;
    m_columns = columns;
    endResetModel();
}

int RowCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

int RowCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SectionCount;
}

QVariant RowCellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.row();
    const bool isName = index.column() == NameSection;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = oneLine(isName ? nameOf(column) : m_draft->cell(m_row, column).left(shownMax));
        return role == Qt::ToolTipRole ? plainToolTip(text) : text;
    }
    case Qt::EditRole:
        return isName ? nameOf(column) : m_draft->cell(m_row, column);
    case Qt::DecorationRole:
        return isName ? mark(column) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            oneLine(nameOf(column)), oneLine(m_draft->cell(m_row, column).left(shownMax)));
    default:
        return {};
    }
}

QVariant RowCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameSection ? tr("Column") : tr("Value");
}

Qt::ItemFlags RowCellsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ValueSection ? flags | Qt::ItemIsEditable : flags;
}

bool RowCellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != m_draft->cell(m_row, index.row()))
        emit edited(m_row, index.row(), value.toString());
    return true;
}

QString RowCellsModel::nameOf(int column) const
{
    const QString name = m_draft->header().value(column);
    return name.isEmpty() ? tr("(column %1)").arg(column + 1) : name;
}

QVariant RowCellsModel::mark(int column) const
{
    const auto findings = m_draft->findingsOf(m_row);
    const bool isWrong = std::any_of(findings.begin(), findings.end(),
        [column](const auto &finding) { return finding.column == column && intake::isError(finding.code); });
    if (isWrong)
        return m_problemIcon;
    return m_draft->isEdited(m_row, column) ? QVariant(m_changedIcon) : QVariant();
}

} // namespace ui
