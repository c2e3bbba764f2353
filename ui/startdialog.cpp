// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_startdialog.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

StartDialog::StartDialog(const Environment &environment, int ready, int leftOut, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::StartDialog>())
    , m_environment(environment)
    , m_ready(ready)
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    heading.setPointSizeF(font().pointSizeF() * 1.2);
    m_ui->questionLabel->setFont(heading);
    m_ui->environmentBanner->setEnvironment(environment);
    m_ui->leftOutLabel->setText(tr("%n row(s) have problems and stay out.", nullptr, leftOut));
    m_ui->leftOutLabel->setVisible(leftOut > 0);
    connect(m_ui->againCheck, &QCheckBox::toggled, this, &StartDialog::refresh);
    plain(m_ui->buttons);
    refresh();
}

StartDialog::~StartDialog() = default;

void StartDialog::setPreflight(const runner::Preflight &preflight)
{
    m_preflight = preflight;
    refresh();
}

runner::Already StartDialog::already() const
{
    return m_ui->againCheck->isChecked() ? runner::Already::Again : runner::Already::Skip;
}

int StartDialog::fewFirst() const
{
    return m_ui->fewCheck->isChecked() && m_ui->fewCheck->isVisibleTo(this) ? m_ui->fewSpin->value() : 0;
}

void StartDialog::refresh()
{
    const auto count = [this](runner::Standing standing) {
        return m_preflight ? m_preflight->count(standing) : 0;
    };
    const auto tell = [](QWidget *widget, auto setText, int number) {
        setText();
        widget->setVisible(number > 0);
    };
    const int have = count(runner::Standing::Active) + count(runner::Standing::ProbablyExists)
        + count(runner::Standing::Unclear);
    const int elsewhere = count(runner::Standing::InProgress);
    const int failed = count(runner::Standing::FailedBefore);
    const bool again = already() == runner::Already::Again;
    const int orders = m_ready - elsewhere - (again ? 0 : have);

    m_ui->questionLabel->setText(orders > 0
            ? tr("Provision %n agent(s) on %1?", nullptr, orders).arg(m_environment.name)
            : tr("There is nothing to order on %1.").arg(m_environment.name));
    m_ui->checkingLabel->setVisible(!m_preflight);
    tell(
        m_ui->haveLabel,
        [&] {
            m_ui->haveLabel->setText(again
                    ? tr("%n customer(s) have an agent already and get another one.", nullptr, have)
                    : tr("%n customer(s) have an agent already and stay out.", nullptr, have));
        },
        have);
    tell(
        m_ui->againCheck,
        [&] {
            m_ui->againCheck->setText(
                tr("Order %n more agent(s) for customers that have one", nullptr, have));
        },
        have);
    tell(
        m_ui->elsewhereLabel,
        [&] {
            m_ui->elsewhereLabel->setText(
                tr("%n customer(s) are in an unfinished batch and stay out: finish that one first.", nullptr,
                    elsewhere));
        },
        elsewhere);
    tell(
        m_ui->failedLabel,
        [&] {
            m_ui->failedLabel->setText(
                tr("%n customer(s) failed before and get a new attempt.", nullptr, failed));
        },
        failed);
    const bool blind = m_preflight && m_preflight->askedFleet && !m_preflight->knowsFleet;
    m_ui->blindLabel->setText(
        tr("%1 did not tell which agents exist. Agents that were ordered elsewhere than on this "
           "computer cannot be recognized.")
            .arg(m_environment.name));
    m_ui->blindLabel->setVisible(blind);
    m_ui->laterLabel->setVisible(orders > 0);
    const bool canSplit = orders > 1;
    m_ui->fewCheck->setVisible(canSplit);
    m_ui->fewSpin->setVisible(canSplit);
    m_ui->fewSpin->setMaximum(std::clamp(orders - 1, 1, 100));

    QPushButton *go = m_ui->buttons->button(QDialogButtonBox::Ok);
    const bool couldGo = go->isEnabled();
    go->setText(tr("Provision %n agent(s)", nullptr, std::max(orders, 0)));
    go->setEnabled(m_preflight && orders > 0);
    // What costs money is not one stray Enter away.
    const bool offersGo = go->isEnabled() && m_environment.kind == Environment::Kind::Sandbox;
    QPushButton *first = offersGo ? go : m_ui->buttons->button(QDialogButtonBox::Cancel);
    first->setDefault(true);
    if (!m_preflight || go->isEnabled() != couldGo)
        first->setFocus();
}

} // namespace ui
