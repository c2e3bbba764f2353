// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutdialog.h"

#include "ui/dialogbuttons.h"
#include "ui/icons.h"
#include "ui_aboutdialog.h"

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.5);
    m_ui->nameLabel->setFont(heading);
    m_ui->iconLabel->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    m_ui->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(QStringLiteral(FLEETWRIGHT_VERSION), QLatin1StringView(qVersion())));
    plain(m_ui->buttons);
}

AboutDialog::~AboutDialog() = default;

} // namespace ui
