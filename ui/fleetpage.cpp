// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetpage.h"

#include "ui/fleettablemodel.h"
#include "ui_fleetpage.h"

namespace ui {

FleetPage::FleetPage(FleetTableModel *model, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FleetPage>())
    , m_model(model)
{
    m_ui->setupUi(this);
    m_ui->table->setFleet(model);
    m_ui->table->setFrameShape(QFrame::NoFrame);
    connect(m_ui->head, &FleetHead::filterChosen, model, &FleetTableModel::setFilter);
    connect(m_ui->head, &FleetHead::searched, model, &FleetTableModel::setSearch);
    connect(m_ui->head, &FleetHead::searchLeft, m_ui->table, qOverload<>(&QWidget::setFocus));
    connect(m_ui->everythingButton, &QPushButton::clicked, this, &FleetPage::showEverything);
    connect(model, &FleetTableModel::countsChanged, this,
        [this] { m_ui->head->setCounts(m_model->rows().counts()); });
    connect(model, &FleetTableModel::arranged, this, &FleetPage::tellWhenNothingIsShown);
    connect(model, &FleetTableModel::modelReset, this, [this] { m_ui->head->setFilter(std::nullopt); });
}

FleetPage::~FleetPage() = default;

FleetHead *FleetPage::head() const
{
    return m_ui->head;
}

FleetTableView *FleetPage::table() const
{
    return m_ui->table;
}

void FleetPage::showOnly(std::optional<RowState> state)
{
    m_ui->head->setFilter(state);
    m_model->setFilter(state);
}

void FleetPage::showEverything()
{
    m_ui->head->clearSearch();
    showOnly(std::nullopt);
    m_ui->table->setFocus();
}

void FleetPage::tellWhenNothingIsShown()
{
    const bool hidden = m_model->rowCount() == 0 && m_model->rows().size() > 0;
    m_ui->stack->setCurrentWidget(hidden ? static_cast<QWidget *>(m_ui->nothingPage) : m_ui->tablePage);
}

} // namespace ui
