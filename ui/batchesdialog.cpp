// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchesdialog.h"

#include "ui/batchdelegate.h"
#include "ui/dialogbuttons.h"
#include "ui/plaintext.h"
#include "ui_batchesdialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace ui {

BatchesDialog::BatchesDialog(const QList<fleet::BatchSummary> &batches, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BatchesDialog>())
    , m_batches(batches)
{
    m_ui->setupUi(this);
    const QLocale locale;
    const QSize roomy(0, fontMetrics().height() * 9 / 5);
    constexpr int gap = 20; ///< between the words of neighbouring columns
    for (const fleet::BatchSummary &batch : std::as_const(m_batches)) {
        auto *item = new QTreeWidgetItem(m_ui->tree,
            {locale.toString(batch.id), oneLine(batch.name),
                locale.toString(batch.createdAt.toLocalTime(), QLocale::ShortFormat),
                oneLine(batch.environment), locale.toString(batch.totals.jobs()),
                locale.toString(batch.totals.of(fleet::JobState::Active)), standingOf(batch.totals)});
        item->setSizeHint(0, roomy);
        for (const int figure : {0, 4, 5})
            item->setTextAlignment(figure, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_ui->tree->columnCount(); ++column)
        m_ui->tree->resizeColumnToContents(column);
    for (int column = 0; column < m_ui->tree->columnCount(); ++column)
        m_ui->tree->setColumnWidth(column, m_ui->tree->columnWidth(column) + gap);
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_ui->emptyLabel->setVisible(m_batches.isEmpty());
    m_ui->tree->setVisible(!m_batches.isEmpty());
    QPushButton *open = m_ui->buttons->button(QDialogButtonBox::Open);
    open->setEnabled(!m_batches.isEmpty());
    open->setDefault(true);
    if (!m_batches.isEmpty())
        m_ui->tree->setCurrentItem(m_ui->tree->topLevelItem(0));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &BatchesDialog::choose);
    connect(m_ui->tree, &QTreeWidget::itemActivated, this, &BatchesDialog::choose);
    plain(m_ui->buttons);
}

BatchesDialog::~BatchesDialog() = default;

void BatchesDialog::choose()
{
    const int row = m_ui->tree->indexOfTopLevelItem(m_ui->tree->currentItem());
    if (row < 0)
        return;
    accept();
    emit chosen(m_batches.at(row));
}

} // namespace ui
