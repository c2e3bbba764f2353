// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <QButtonGroup>
#include <QWidget>

#include <optional>

namespace ui {

class CounterButton;

/** The figures of a list by state. Pressing one shows only its rows; pressing it again shows all. */
class CounterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterBar)

public:
    explicit CounterBar(QWidget *parent = nullptr);

    void setCounts(const RowCounts &counts);
    /** Marks the filter that is in force, without a signal. */
    void setChosen(std::optional<RowState> state);
    [[nodiscard]] CounterButton *button(std::optional<RowState> state) const;

signals:
    void chosen(std::optional<ui::RowState> state);

private:
    void choose(CounterButton *button);

    QButtonGroup m_group;
    QList<CounterButton *> m_buttons; ///< the first stands for all rows
    std::optional<RowState> m_chosen;
};

} // namespace ui
