// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"
#include "ui/problemview.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>

namespace ui {

/** Lines of problems as a table. The cell a line is about can be edited; what was typed is told, and not kept. */
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemModel)

public:
    enum Section
    {
        RowSection,
        LineSection,
        PracticeSection,
        ColumnSection,
        ValueSection,
        SentenceSection,
        SectionCount
    };

    explicit ProblemModel(QObject *parent = nullptr);

    /** Shows these lines, made from \a draft. Lines that were there before keep their selection. */
    void show(const DraftPointer &draft, std::vector<ProblemLine> lines);
    /** Another list: nothing of the old one stays. */
    void clear();

    [[nodiscard]] const ProblemLine &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const DraftPointer &draft() const { return m_draft; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited(int row, int column, const QString &text);

private:
    [[nodiscard]] QString text(const ProblemLine &line, int section) const;
    [[nodiscard]] int rowOf(const ProblemLine &line) const;

    DraftPointer m_draft;
    std::vector<ProblemLine> m_lines; ///< by row of the list
    std::array<QIcon, 4> m_icons; ///< by kind
};

} // namespace ui
