// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limitsdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_limitsdialog.h"

#include <QPushButton>

namespace ui {

LimitsDialog::LimitsDialog(const runner::RunLimits &limits, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LimitsDialog>())
    , m_limits(limits)
{
    m_ui->setupUi(this);
    m_ui->submitsSpin->setValue(limits.submitsInFlightMax);
    m_ui->pollsSpin->setValue(limits.pollsInFlightMax);
    connect(m_ui->submitsSpin, &QSpinBox::valueChanged, this, &LimitsDialog::tell);
    connect(m_ui->pollsSpin, &QSpinBox::valueChanged, this, &LimitsDialog::tell);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_ui->submitsSpin->setValue(runner::RunLimits().submitsInFlightMax);
        m_ui->pollsSpin->setValue(runner::RunLimits().pollsInFlightMax);
    });
    plain(m_ui->buttons);
}

LimitsDialog::~LimitsDialog() = default;

void LimitsDialog::tell()
{
    m_limits.submitsInFlightMax = m_ui->submitsSpin->value();
    m_limits.pollsInFlightMax = m_ui->pollsSpin->value();
    emit changed(m_limits);
}

} // namespace ui
