// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchespane.h"

#include "ui/batchdelegate.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui_batchespane.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace ui {

BatchesPane::BatchesPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BatchesPane>())
{
    m_ui->setupUi(this);
    m_ui->searchEdit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    if (auto *clear = m_ui->searchEdit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the search"));
    m_ui->tree->header()->hide();
    m_ui->tree->setItemDelegate(new BatchDelegate(this));
    m_ui->tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &BatchesPane::search);
    connect(m_ui->tree, &QTreeWidget::itemActivated, this, &BatchesPane::choose);
    connect(m_ui->tree, &QWidget::customContextMenuRequested, this, &BatchesPane::offer);
    fill();
}

BatchesPane::~BatchesPane() = default;

void BatchesPane::setLedger(const QString &path)
{
    m_marks.load(path);
    fill();
}

void BatchesPane::setBatches(const QList<fleet::BatchSummary> &batches)
{
    m_batches = batches;
    fill();
}

void BatchesPane::setShown(fleet::BatchId batch, const fleet::BatchTotals &totals, bool underWay)
{
    const bool moved = batch != m_shown || underWay != m_underWay;
    m_shown = batch;
    m_underWay = underWay;
    const auto found = std::find_if(m_batches.begin(), m_batches.end(),
        [batch](const fleet::BatchSummary &candidate) { return candidate.id == batch; });
    if (found != m_batches.end())
        found->totals = totals;
    if (moved)
        fill();
    else if (found != m_batches.end() && m_items.contains(batch))
        describe(m_items.value(batch), *found);
}

BatchesPane::Group BatchesPane::groupOf(const fleet::BatchSummary &batch) const
{
    if (batch.id == m_shown && m_underWay)
        return Group::Running;
    if (m_marks.isArchived(batch.id))
        return Group::Archived;
    return batch.totals.allEnded() ? Group::Finished : Group::Unfinished;
}

QList<fleet::BatchSummary> BatchesPane::ordered() const
{
    QList<fleet::BatchSummary> batches = m_batches;
    std::stable_sort(batches.begin(), batches.end(),
        [this](const fleet::BatchSummary &left, const fleet::BatchSummary &right) {
            return m_marks.isPinned(left.id) && !m_marks.isPinned(right.id);
        });
    return batches;
}

void BatchesPane::fill()
{
    const QTreeWidgetItem *current = m_ui->tree->currentItem();
    const auto before = current ? current->data(0, BatchDelegate::SummaryRole).value<fleet::BatchSummary>().id
                                : fleet::BatchId{0};
    m_items.clear();
    m_ui->tree->clear();
    const QList<std::pair<Group, QString>> groups{{Group::Running, tr("Running")},
        {Group::Unfinished, tr("Not finished")}, {Group::Finished, tr("Finished")},
        {Group::Archived, tr("Put away")}};
    const QList<fleet::BatchSummary> batches = ordered();
    for (const auto &[group, title] : groups) {
        auto *heading = new QTreeWidgetItem({title});
        heading->setFlags(Qt::ItemIsEnabled);
        for (const fleet::BatchSummary &batch : batches) {
            if (groupOf(batch) == group)
                addTo(heading, batch);
        }
        if (heading->childCount() == 0) {
            delete heading;
            continue;
        }
        m_ui->tree->addTopLevelItem(heading);
        heading->setExpanded(group != Group::Archived);
    }
    if (QTreeWidgetItem *item = m_items.value(before != 0 ? before : m_shown))
        m_ui->tree->setCurrentItem(item);
    search();
}

void BatchesPane::addTo(QTreeWidgetItem *group, const fleet::BatchSummary &batch)
{
    auto *item = new QTreeWidgetItem(group);
    describe(item, batch);
    m_items.insert(batch.id, item);
}

void BatchesPane::describe(QTreeWidgetItem *item, const fleet::BatchSummary &batch) const
{
    item->setData(0, BatchDelegate::SummaryRole, QVariant::fromValue(batch));
    item->setText(0, oneLine(batch.name));
    QStringList words{oneLine(batch.name), placeAndTimeOf(batch), standingOf(batch.totals)};
    if (m_marks.isPinned(batch.id))
        words.append(tr("pinned"));
    item->setData(0, Qt::AccessibleTextRole, words.join(u", "_qs));
    item->setToolTip(0, plainToolTip(words.join(u'\n')));
}

void BatchesPane::search()
{
    const QString text = m_ui->searchEdit->text().trimmed();
    bool anything = false;
    for (int group = 0; group < m_ui->tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *heading = m_ui->tree->topLevelItem(group);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem *item = heading->child(i);
            const bool isWanted =
                item->data(0, Qt::AccessibleTextRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!isWanted);
            any |= isWanted;
        }
        heading->setHidden(!any);
        if (!text.isEmpty())
            heading->setExpanded(true);
        anything |= any;
    }
    m_ui->stack->setCurrentWidget(anything ? static_cast<QWidget *>(m_ui->treePage) : m_ui->nothingPage);
    m_ui->nothingLabel->setText(
        m_batches.isEmpty() ? tr("Every batch you order is kept here.") : tr("No batch matches the search."));
}

void BatchesPane::choose(QTreeWidgetItem *item)
{
    const QVariant value = item->data(0, BatchDelegate::SummaryRole);
    if (value.isValid())
        emit chosen(value.value<fleet::BatchSummary>());
}

void BatchesPane::offer(const QPoint &position)
{
    QTreeWidgetItem *item = m_ui->tree->currentItem();
    if (!item || !item->data(0, BatchDelegate::SummaryRole).isValid())
        return;
    const auto batch = item->data(0, BatchDelegate::SummaryRole).value<fleet::BatchSummary>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, batch] { emit chosen(batch); });
    menu->addSeparator();
    QAction *pin = menu->addAction(tr("&Pin to the top"));
    pin->setCheckable(true);
    pin->setChecked(m_marks.isPinned(batch.id));
    QAction *archive = menu->addAction(tr("Put &away"));
    archive->setCheckable(true);
    archive->setChecked(m_marks.isArchived(batch.id));
    connect(pin, &QAction::toggled, this, [this, batch](bool on) {
        m_marks.setPinned(batch.id, on);
        fill();
    });
    connect(archive, &QAction::toggled, this, [this, batch](bool on) {
        m_marks.setArchived(batch.id, on);
        fill();
    });
    menu->popup(m_ui->tree->viewport()->mapToGlobal(position));
}

} // namespace ui
