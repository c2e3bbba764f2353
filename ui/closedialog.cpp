// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closedialog.h"

#include "ui/dialogbuttons.h"
#include "ui_closedialog.h"

#include <QPushButton>

namespace ui {

CloseDialog::CloseDialog(const RowCounts &counts, bool mayStay, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CloseDialog>())
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->headingLabel->setFont(heading);
    const auto count = [&counts](RowState state) { return static_cast<int>(counts[indexOf(state)]); };
    const auto tell = [](QLabel *label, const QString &text, int number) {
        label->setText(text);
        label->setVisible(number > 0);
    };
    const int submitting = count(RowState::Submitting);
    const int building = count(RowState::Provisioning) + count(RowState::Overdue);
    const int queued = count(RowState::Queued);
    tell(m_ui->submittingLabel,
        tr("%n order(s) are being sent: Fleetwright waits up to 5 seconds for the answers.", nullptr,
            submitting),
        submitting);
    tell(m_ui->buildingLabel,
        tr("%n agent(s) are being built: the server goes on, but nobody watches.", nullptr, building),
        building);
    tell(
        m_ui->queuedLabel, tr("%n agent(s) have not been ordered and will not be.", nullptr, queued), queued);
    m_ui->buttons->addButton(tr("Close anyway"), QDialogButtonBox::AcceptRole);
    QPushButton *goOn = m_ui->buttons->addButton(tr("Keep running"), QDialogButtonBox::RejectRole);
    if (mayStay) {
        auto *stay = m_ui->buttons->addButton(tr("Keep running in the tray"), QDialogButtonBox::RejectRole);
        connect(stay, &QPushButton::clicked, this, &CloseDialog::stayWanted);
    }
    goOn->setDefault(true);
    goOn->setFocus();
    plain(m_ui->buttons);
}

CloseDialog::~CloseDialog() = default;

} // namespace ui
