// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderanewdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_orderanewdialog.h"

#include <QPushButton>

namespace ui {

OrderAnewDialog::OrderAnewDialog(int rows, const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::OrderAnewDialog>())
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->questionLabel->setFont(heading);
    m_ui->questionLabel->setText(tr("Order %n agent(s) of unknown fate anew?", nullptr, rows));
    m_ui->costLabel->setText(
        tr("Nobody knows what became of the first order. It may have made an agent on %1 already: then there "
           "will be two, each with a phone number of its own, and both are charged.")
            .arg(environment));
    m_ui->buttons->addButton(tr("Order anyway"), QDialogButtonBox::AcceptRole);
    QPushButton *leave = m_ui->buttons->addButton(tr("Leave as it is"), QDialogButtonBox::RejectRole);
    leave->setDefault(true);
    leave->setFocus();
    plain(m_ui->buttons);
}

OrderAnewDialog::~OrderAnewDialog() = default;

} // namespace ui
