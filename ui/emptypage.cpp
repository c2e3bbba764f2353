// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptypage.h"

#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_emptypage.h"

#include <QEvent>
#include <QPainter>

namespace ui {

namespace {
constexpr int inset = 24;
constexpr int pictureSize = 72;
} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setPointSizeF(font().pointSizeF() * 1.6);
    m_ui->headingLabel->setFont(heading);
    m_ui->openButton->setIcon(icon(QStringLiteral("open")));
    m_ui->sampleButton->setIcon(icon(QStringLiteral("sample")));
    m_ui->pasteButton->setIcon(icon(QStringLiteral("paste")));
    connect(m_ui->openButton, &QPushButton::clicked, this, &EmptyPage::openWanted);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &EmptyPage::pasteWanted);
    connect(m_ui->draftButton, &QPushButton::clicked, this, &EmptyPage::draftWanted);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &EmptyPage::draftDiscarded);
    connect(m_ui->sampleButton, &QPushButton::clicked, this, &EmptyPage::sampleWanted);
    setReading({});
    adoptColors();
}

EmptyPage::~EmptyPage() = default;

void EmptyPage::setReading(const QString &fileName)
{
    m_reading = !fileName.isEmpty();
    m_ui->headingLabel->setText(
        m_reading ? tr("Reading %1…").arg(oneLine(fileName)) : tr("Drop a customer list here"));
    layOut();
}

void EmptyPage::offerDraft(const QString &text)
{
    m_draft = text;
    m_ui->draftLabel->setText(text);
    layOut();
}

void EmptyPage::layOut()
{
    for (QPushButton *button :
        {m_ui->openButton, m_ui->pasteButton, m_ui->sampleButton, m_ui->draftButton, m_ui->discardButton})
        button->setEnabled(!m_reading);
    m_ui->draftBox->setVisible(!m_draft.isEmpty());
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    painter.setBrush(blended(palette().color(QPalette::Base), window, 0.5));
    QPen pen(
        readableOn(window, blended(palette().color(QPalette::WindowText), window, 0.4), markContrast), 1.5);
    pen.setDashPattern({5.0, 4.0});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12.0, 12.0);
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptColors();
}

void EmptyPage::adoptColors()
{
    const QColor ink =
        readableOn(palette().color(QPalette::Window), palette().color(QPalette::Highlight), markContrast);
    m_ui->pictureLabel->setPixmap(
        icon(QStringLiteral("drop"), ink).pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
}

} // namespace ui
