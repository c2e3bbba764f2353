// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentbanner.h"

#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/statecolors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

EnvironmentBanner::EnvironmentBanner(QWidget *parent)
    : QWidget(parent)
{
    m_text.setTextFormat(Qt::PlainText);
    QFont bold = m_text.font();
    bold.setBold(true);
    m_text.setFont(bold);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(&m_icon);
    layout->addWidget(&m_text);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void EnvironmentBanner::setEnvironment(const Environment &environment)
{
    m_kind = environment.kind;
    m_text.setText(describe(environment));
    setAccessibleName(m_text.text());
    adoptColors();
}

QColor EnvironmentBanner::ground() const
{
    const StateColors colors(palette());
    const QColor window = palette().color(QPalette::Window);
    switch (m_kind) {
    case Environment::Kind::Sandbox:
        return blended(colors.strong(RowState::Submitting), window, 0.22);
    case Environment::Kind::Local:
        return blended(colors.strong(RowState::Unknown), window, 0.22);
    case Environment::Kind::Live:
        break;
    }
    return colors.strong(RowState::Overdue);
}

void EnvironmentBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground());
}

void EnvironmentBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptColors();
}

void EnvironmentBanner::adoptColors()
{
    const QColor wanted = isDark(ground()) ? QColor(Qt::white) : palette().color(QPalette::WindowText);
    const QColor ink = readableOn(ground(), wanted);
    QPalette colors = m_text.palette();
    if (colors.color(QPalette::WindowText) != ink) {
        colors.setColor(QPalette::WindowText, ink);
        m_text.setPalette(colors);
    }
    const QString name =
        m_kind == Environment::Kind::Live ? QStringLiteral("live") : QStringLiteral("sandbox");
    m_icon.setPixmap(icon(name, ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    update();
}

} // namespace ui
