// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace ui {

/** The cells of one row, one below the other under the names of their columns. What was typed is told, and not kept. */
class RowCellsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCellsModel)

public:
    enum Section
    {
        NameSection,
        ValueSection,
        SectionCount
    };

    explicit RowCellsModel(QObject *parent = nullptr);

    /** Shows \a row of \a draft; a null draft shows nothing. */
    void show(const DraftPointer &draft, int row);
    [[nodiscard]] int shownRow() const { return m_draft ? m_row : -1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited(int row, int column, const QString &text);

private:
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] QVariant mark(int column) const;

    DraftPointer m_draft;
    int m_row = 0;
    int m_columns = 0;
    QIcon m_problemIcon;
    QIcon m_changedIcon;
};

} // namespace ui
