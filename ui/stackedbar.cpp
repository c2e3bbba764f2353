// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stackedbar.h"

#include "ui/plaintext.h"
#include "ui/statecolors.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <numeric>

namespace ui {

namespace {

constexpr int gap = 1;
constexpr int widthMin = 3; // one failed agent among ten thousand must still be seen

// What is settled grows from the start of the bar, what is still to come shrinks towards its end.
constexpr std::array<RowState, rowStateCount> drawn{RowState::Active, RowState::Failed, RowState::Unknown,
    RowState::Overdue, RowState::Provisioning, RowState::Submitting, RowState::Queued, RowState::Ready,
    RowState::Cancelled, RowState::LeftOut};

QString figure(RowState state, std::uint32_t count)
{
    return StackedBar::tr("%1: %2", "state and how many rows are in it")
        .arg(labelFor(state), QLocale().toString(count));
}

} // namespace

StackedBar::StackedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("State of the whole list"));
}

void StackedBar::setCounts(const RowCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    QStringList figures;
    for (const RowState state : drawn) {
        if (m_counts[indexOf(state)] > 0)
            figures.append(figure(state, m_counts[indexOf(state)]));
    }
    setAccessibleDescription(figures.join(QStringLiteral(", ")));
    update();
}

std::optional<RowState> StackedBar::stateAt(const QPoint &position) const
{
    for (const Segment &segment : segments()) {
        if (position.x() >= segment.rect.left() && position.x() <= segment.rect.right() + gap)
            return segment.state;
    }
    return std::nullopt;
}

QSize StackedBar::sizeHint() const
{
    return {400, 14};
}

QSize StackedBar::minimumSizeHint() const
{
    return {120, 14};
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto state = stateAt(help->pos()))
        QToolTip::showText(help->globalPos(), plainToolTip(figure(*state, m_counts[indexOf(*state)])), this);
    else
        QToolTip::hideText();
    return true;
}

void StackedBar::paintEvent(QPaintEvent *)
{
    const StateColors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), height() / 3.0, height() / 3.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), colors.track());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Segment &segment : segments()) {
        const bool waiting = segment.state == RowState::Queued || segment.state == RowState::Ready;
        painter.fillRect(segment.rect, waiting ? colors.tint(segment.state) : colors.strong(segment.state));
        if (segment.state == RowState::LeftOut || segment.state == RowState::Cancelled)
            painter.fillRect(segment.rect, QBrush(palette().color(QPalette::Window), Qt::BDiagPattern));
    }
}

QList<StackedBar::Segment> StackedBar::segments() const
{
    const auto total = std::accumulate(m_counts.begin(), m_counts.end(), std::uint64_t{0});
    QList<Segment> result;
    if (total == 0)
        return result;
    int present = 0;
    for (const std::uint32_t count : m_counts)
        present += count > 0 ? 1 : 0;
    const int spare = std::max(width() - present * (widthMin + gap) + gap, 0); // beyond everybody's minimum
    int left = 0;
    std::uint64_t before = 0;
    for (const RowState state : drawn) {
        const std::uint64_t count = m_counts[indexOf(state)];
        if (count == 0)
            continue;
        const auto share = [spare, total](std::uint64_t rows) {
            return static_cast<int>(static_cast<std::uint64_t>(spare) * rows / total);
        };
        const int segmentWidth = widthMin + share(before + count) - share(before);
        const QRect segment(left, 0, segmentWidth, height());
        result.append({state, QStyle::visualRect(layoutDirection(), rect(), segment)});
        left += segmentWidth + gap;
        before += count;
    }
    return result;
}

} // namespace ui
