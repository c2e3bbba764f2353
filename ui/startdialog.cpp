// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_startdialog.h"

#include <QPushButton>

namespace ui {

StartDialog::StartDialog(const Environment &environment, int ready, int leftOut, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StartDialog>())
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->questionLabel->setFont(heading);
    m_ui->questionLabel->setText(tr("Provision %n agent(s) on %1?", nullptr, ready).arg(environment.name));
    m_ui->environmentBanner->setEnvironment(environment);
    m_ui->leftOutLabel->setText(tr("%n row(s) have problems and stay out.", nullptr, leftOut));
    m_ui->leftOutLabel->setVisible(leftOut > 0);
    QPushButton *go = m_ui->buttons->button(QDialogButtonBox::Ok);
    go->setText(tr("Provision %n agent(s)", nullptr, ready));
    // What costs money is not one stray Enter away.
    const bool isFree = environment.kind == Environment::Kind::Sandbox;
    QPushButton *first = m_ui->buttons->button(isFree ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel);
    first->setDefault(true);
    first->setFocus();
    plain(m_ui->buttons);
}

StartDialog::~StartDialog() = default;

} // namespace ui
