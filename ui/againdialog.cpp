// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/againdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_againdialog.h"

#include <QPushButton>

namespace ui {

AgainDialog::AgainDialog(const AgainScopes &scopes, const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AgainDialog>())
    , m_scopes(scopes)
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->questionLabel->setFont(heading);
    m_ui->questionLabel->setText(tr("Try again on %1?").arg(environment));
    const auto count = [](const auto &jobs) { return static_cast<int>(jobs.size()); };
    const int failed = count(scopes.failed);
    const int cancelled = count(scopes.cancelled);
    // The last one that can be offered comes first in the dialog and is the one that is chosen.
    const int chosen = count(scopes.chosenFailed) + count(scopes.chosenUnclear);
    offer(m_ui->unclearButton,
        tr("&Unclear: look again at %n agent(s). Nothing new is ordered.", nullptr, count(scopes.unclear)),
        scopes.unclear.size());
    offer(m_ui->chosenButton,
        tr("&Selected: %n row(s). Those that failed are ordered again, unclear ones are looked at.", nullptr,
            chosen),
        chosen);
    offer(m_ui->restButton,
        tr("Failed and &not started: %n agent(s) are ordered, %1 of them for the first time.", nullptr,
            failed + cancelled)
            .arg(cancelled),
        cancelled == 0 ? 0 : failed + cancelled);
    offer(m_ui->failedButton, tr("&Failed: %n agent(s) are ordered again.", nullptr, failed), failed);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Try again"));
    m_ui->buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_ui->failedButton->isVisibleTo(this) || m_ui->restButton->isVisibleTo(this)
            || m_ui->unclearButton->isVisibleTo(this) || m_ui->chosenButton->isVisibleTo(this));
    plain(m_ui->buttons);
}

AgainDialog::~AgainDialog() = default;

void AgainDialog::offer(QRadioButton *button, const QString &text, qsizetype rows)
{
    button->setText(text);
    button->setVisible(rows > 0);
    if (rows > 0)
        button->setChecked(true);
}

QList<fleet::JobIndex> AgainDialog::retry() const
{
    if (m_ui->chosenButton->isChecked())
        return m_scopes.chosenFailed;
    return m_ui->unclearButton->isChecked() ? QList<fleet::JobIndex>() : m_scopes.failed;
}

QList<fleet::JobIndex> AgainDialog::putBack() const
{
    return m_ui->restButton->isChecked() ? m_scopes.cancelled : QList<fleet::JobIndex>();
}

QList<fleet::JobIndex> AgainDialog::lookAgain() const
{
    if (m_ui->chosenButton->isChecked())
        return m_scopes.chosenUnclear;
    return m_ui->unclearButton->isChecked() ? m_scopes.unclear : QList<fleet::JobIndex>();
}

} // namespace ui
