// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/previewmodel.h"

#include "ui/plaintext.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype shownMax = 200; ///< characters of a cell

/** A, B, … Z, AA, … as spreadsheets call their columns. */
QString letters(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

} // namespace

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::show(const intake::CustomerList &list)
{
    beginResetModel();
    m_records.clear();
    m_asides.clear();
    m_columns = 0;
    m_headerLine = list.headerLine();
    for (const intake::Aside &aside : list.asides())
        m_asides.insert(aside.line);
    const int records = std::min(list.fileRecordCount(), recordsMax);
    for (int index = 0; index < records; ++index) {
        Record record{list.fileRecordLine(index), list.fileRecord(index).mid(0, columnsMax)};
        for (QString &cell : record.cells)
            cell = oneLine(cell.left(shownMax));
        m_columns = std::max(m_columns, static_cast<int>(record.cells.size()));
        m_records.append(record);
    }
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records.at(index.row());
    const bool isLine = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isLine ? QLocale().toString(record.line) : record.cells.value(index.column() - 1);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isLine ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setBold(record.line == m_headerLine);
        font.setItalic(m_asides.contains(record.line));
        return font;
    }
    case Qt::ForegroundRole:
        return isLine || m_asides.contains(record.line)
            ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
            : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == 0)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line", "of a file") : letters(section - 1);
}

} // namespace ui
