// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counterbutton.h"

#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <cmath>

namespace ui {

namespace {

constexpr int marginX = 10;
constexpr int marginY = 5;
constexpr int markSize = 16;
constexpr int spacing = 6;
constexpr double radius = 6.0;

} // namespace

CounterButton::CounterButton(std::optional<RowState> state, QWidget *parent)
    : QAbstractButton(parent)
    , m_state(state)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (m_state)
        setIcon(ui::icon(*m_state));
    describe();
}

void CounterButton::setCount(std::uint32_t count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void CounterButton::describe()
{
    const QString label = m_state ? labelFor(*m_state) : tr("All", "rows in every state");
    setText(label);
    setAccessibleName(
        tr("%1: %2", "state and how many rows are in it").arg(label, QLocale().toString(m_count)));
    setToolTip(plainToolTip(m_state ? meaningOf(*m_state) : tr("Every row of the list")));
}

QFont CounterButton::figureFont() const
{
    QFont larger = font();
    larger.setBold(true);
    larger.setPointSizeF(font().pointSizeF() * 1.25);
    return larger;
}

QSize CounterButton::sizeHint() const
{
    const QFontMetrics figures(figureFont());
    // Room for five digits from the start, so that nothing moves while the numbers grow.
    const QString widest = std::max(QLocale().toString(m_count), QLocale().toString(888),
        [&figures](const QString &left, const QString &right) {
            return figures.horizontalAdvance(left) < figures.horizontalAdvance(right);
        });
    const int figure = figures.horizontalAdvance(widest) + (m_state ? markSize + spacing : 0);
    const int width = std::max(figure, fontMetrics().horizontalAdvance(text())) + 2 * marginX;
    return {width, figures.height() + fontMetrics().height() + 2 * marginY};
}

void CounterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Highlight);
    QColor ground = window;
    if (isChecked())
        ground = blended(highlight, window, 0.16);
    else if (underMouse() || isDown())
        ground = blended(palette().color(QPalette::WindowText), window, isDown() ? 0.12 : 0.06);
    const QRectF frame = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
    painter.setBrush(ground);
    painter.setPen(isChecked() ? QPen(readableOn(window, highlight, markContrast), 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(frame, radius, radius);

    const QColor strong = readableOn(ground, palette().color(QPalette::WindowText));
    const QColor quiet = readableOn(ground, blended(strong, ground, m_count == 0 ? 0.55 : 0.75));
    const QRect inside = rect().adjusted(marginX, marginY, -marginX, -marginY);
    const auto place = [this, &inside](
                           const QRect &part) { return QStyle::visualRect(layoutDirection(), inside, part); };
    const auto start =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const QFontMetrics figures(figureFont());
    QRect line(inside.left(), inside.top(), inside.width(), figures.height());
    if (m_state) {
        const QRect mark(line.left(), line.top() + (line.height() - markSize) / 2, markSize, markSize);
        painter.setOpacity(m_count == 0 ? 0.55 : 1.0);
        icon().paint(&painter, place(mark));
        painter.setOpacity(1.0);
        line.setLeft(mark.right() + spacing);
    }
    painter.setFont(figureFont());
    painter.setPen(m_count == 0 ? quiet : strong);
    painter.drawText(place(line), start, QLocale().toString(m_count));
    painter.setFont(font());
    painter.setPen(quiet);
    painter.drawText(
        QRect(inside.left(), inside.top() + figures.height(), inside.width(), fontMetrics().height()), start,
        text());

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(3, 3, -3, -3);
        focus.backgroundColor = ground;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

bool CounterButton::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    return QAbstractButton::event(event);
}

} // namespace ui
