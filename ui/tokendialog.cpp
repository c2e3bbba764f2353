// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokendialog.h"

#include "ui/dialogbuttons.h"
#include "ui_tokendialog.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

/** Only what may stand in a header line (hazard Q6); everything else would be refused on the way out. */
bool isToken(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c > QChar(0x20) && c < QChar(0x7f);
    });
}

} // namespace

TokenDialog::TokenDialog(const QString &environment, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TokenDialog>())
{
    m_ui->setupUi(this);
    m_ui->promptLabel->setText(tr("Token for %1:").arg(environment));
    connect(m_ui->tokenEdit, &QLineEdit::textChanged, this, &TokenDialog::check);
    connect(this, &QDialog::accepted, this,
        [this] { emit tokenEntered(m_ui->tokenEdit->text().trimmed().toLatin1()); });
    check();
    plain(m_ui->buttons);
}

TokenDialog::~TokenDialog() = default;

void TokenDialog::check()
{
    const QString text = m_ui->tokenEdit->text().trimmed();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isToken(text));
    m_ui->hintLabel->setText(text.isEmpty() || isToken(text)
            ? tr("It is kept in memory until Fleetwright is closed.")
            : tr("A token has no spaces and only plain letters, digits and signs."));
}

} // namespace ui
