// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QWidget>

#include <array>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace ui {

namespace Ui {
class ColumnPane;
}

class Mending;

/** Which column stands for what, what to use where it is empty, and how the agents are called. */
class ColumnPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnPane)

public:
    explicit ColumnPane(QWidget *parent = nullptr);
    ~ColumnPane() override;

    void serve(Mending *mending);
    /** Another list: how its columns came about is told. */
    void setOpened(const OpenedList &opened);
    /** To the first thing that is missing. */
    void focusMissing();

signals:
    /** A person has chosen something here. */
    void chosen();

private:
    struct RoleRow
    {
        QComboBox *column = nullptr;
        QLineEdit *constant = nullptr; ///< null for the customer id
        QLabel *reason = nullptr;
    };

    void addRole(intake::Role role);
    void connectRole(intake::Role role);
    void refresh();
    void refreshRole(const intake::ListDraft &draft, intake::Role role);
    void fillColumns(const intake::ListDraft &draft);
    void tellExample();
    [[nodiscard]] QString reasonFor(const intake::ListDraft &draft, intake::Role role) const;
    [[nodiscard]] RoleRow &rowOf(intake::Role role) { return m_rows[static_cast<std::size_t>(role)]; }

    std::unique_ptr<Ui::ColumnPane> m_ui;
    Mending *m_mending = nullptr;
    QMenu *m_insertMenu;
    std::array<RoleRow, intake::roleCount> m_rows;
    intake::ColumnMap m_found{}; ///< as the list was opened with
    bool m_recalled = false;
};

} // namespace ui
