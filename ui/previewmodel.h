// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/** The beginning of a file as it was read: every record a row, with the line it starts on. */
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    static constexpr int recordsMax = 200;
    static constexpr int columnsMax = 60;

    explicit PreviewModel(QObject *parent = nullptr);

    void show(const intake::CustomerList &list);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Record
    {
        int line = 0;
        QStringList cells;
    };

    QList<Record> m_records;
    QSet<int> m_asides; ///< lines of records that are no customer's
    int m_headerLine = 0;
    int m_columns = 0;
};

} // namespace ui
