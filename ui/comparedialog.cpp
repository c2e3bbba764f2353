// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparedialog.h"

#include "ui/dialogbuttons.h"
#include "ui_comparedialog.h"

namespace ui {

CompareDialog::CompareDialog(const FleetComparison &comparison, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
{
    m_ui->setupUi(this);
    m_ui->sentenceLabel->setText(comparison.sentence);
    m_ui->detailsEdit->setPlainText(comparison.details);
    plain(m_ui->buttons);
}

CompareDialog::~CompareDialog() = default;

} // namespace ui
