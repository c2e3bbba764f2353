// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/banner.h"

#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/statecolors.h"
#include "ui_banner.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

struct Look
{
    const char *icon;
    RowState color;
};

Look lookOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Success:
        return {"success", RowState::Active};
    case Notice::Kind::Warning:
        return {"warning", RowState::LeftOut};
    case Notice::Kind::Error:
        return {"error", RowState::Failed};
    case Notice::Kind::Info:
        break;
    }
    return {"info", RowState::Provisioning};
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Banner>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(QStringLiteral("close")));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

Banner::~Banner() = default;

void Banner::show(const Notice &notice)
{
    const bool isNews = isHidden() || m_ui->textLabel->text() != notice.text;
    m_kind = notice.kind;
    m_ui->textLabel->setText(notice.text);
    m_ui->textLabel->setAccessibleName(notice.text);
    m_ui->closeButton->setVisible(notice.dismissable);
    for (const auto &connection : std::as_const(m_offers))
        disconnect(connection);
    m_offers.clear();
    offer(m_ui->firstButton, notice.actions.value(0));
    offer(m_ui->secondButton, notice.actions.value(1));
    adoptColors();
    setVisible(true);
    if (isNews) {
        QAccessibleEvent event(m_ui->textLabel, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_ui->textLabel->text();
}

void Banner::offer(QPushButton *button, QAction *action)
{
    button->setVisible(action != nullptr);
    if (!action)
        return;
    const auto adopt = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    adopt();
    m_offers.append(connect(action, &QAction::changed, button, adopt));
    m_offers.append(connect(button, &QPushButton::clicked, action, &QAction::trigger));
}

void Banner::paintEvent(QPaintEvent *)
{
    const StateColors colors(palette());
    const QColor strong = colors.strong(lookOf(m_kind).color);
    QPainter painter(this);
    painter.fillRect(rect(), blended(strong, palette().color(QPalette::Window), 0.12));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())), strong);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptColors();
}

void Banner::adoptColors()
{
    // Drawn afresh from the palette of now: a label keeps a pixmap, which does not follow by itself.
    const Look look = lookOf(m_kind);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 4;
    m_ui->iconLabel->setPixmap(
        icon(QLatin1StringView(look.icon)).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

} // namespace ui
