// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <QWidget>

#include <optional>

namespace ui {

/** The whole fleet as one bar: a segment for each state, as wide as its share of the rows. */
class StackedBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackedBar)

public:
    explicit StackedBar(QWidget *parent = nullptr);

    void setCounts(const RowCounts &counts);
    /** The state whose segment lies under a point of this widget. */
    [[nodiscard]] std::optional<RowState> stateAt(const QPoint &position) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Segment
    {
        RowState state;
        QRect rect;
    };
    [[nodiscard]] QList<Segment> segments() const;

    RowCounts m_counts{};
};

} // namespace ui
