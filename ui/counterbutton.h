// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowstate.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/** A figure that filters when pressed: how many rows are in a state, or in the whole list. */
class CounterButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CounterButton)

public:
    /** Without a state it stands for all rows. */
    explicit CounterButton(std::optional<RowState> state, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<RowState> state() const { return m_state; }
    void setCount(std::uint32_t count);
    [[nodiscard]] std::uint32_t count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    void describe();

    std::optional<RowState> m_state;
    std::uint32_t m_count = 0;
};

} // namespace ui
