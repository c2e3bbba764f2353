// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causesdialog.h"

#include "ui/background.h"
#include "ui/dialogbuttons.h"
#include "ui/plaintext.h"
#include "ui_causesdialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

namespace ui {

using report::FailureGroup;

CausesDialog::CausesDialog(const FleetRows &rows, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CausesDialog>())
{
    m_ui->setupUi(this);
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_ui->tree, &QTreeWidget::currentItemChanged, this, &CausesDialog::explainCurrent);
    offer(
        m_ui->selectButton, [](const FailureGroup &group) { return group.jobs(); },
        &CausesDialog::selectWanted);
    offer(
        m_ui->retryButton, [](const FailureGroup &group) { return group.failed; },
        &CausesDialog::retryWanted);
    offer(
        m_ui->lookButton, [](const FailureGroup &group) { return group.open; },
        &CausesDialog::lookAgainWanted);
    offer(
        m_ui->exportButton, [](const FailureGroup &group) { return group.jobs(); },
        &CausesDialog::exportWanted);
    plain(m_ui->buttons);
    explainCurrent();
    inBackground(
        this, [rows] { return report::FailureGroups(rows.jobs()); },
        [this](const report::FailureGroups &failures) { show(failures); });
}

CausesDialog::~CausesDialog() = default;

void CausesDialog::show(const report::FailureGroups &failures)
{
    m_failures = failures;
    const QSize roomy(0, fontMetrics().height() * 9 / 5);
    for (const FailureGroup &group : m_failures.groups()) {
        auto *item = new QTreeWidgetItem(m_ui->tree,
            {QLocale().toString(group.count()), group.explanation.sentence,
                report::nameOf(group.explanation.actor)});
        item->setSizeHint(0, roomy);
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    }
    constexpr int gap = 20; ///< between the words of neighbouring columns
    for (const int column : {0, 2}) {
        m_ui->tree->resizeColumnToContents(column);
        m_ui->tree->setColumnWidth(column, m_ui->tree->columnWidth(column) + gap);
    }
    m_ui->tree->setCurrentItem(m_ui->tree->topLevelItem(0));
    explainCurrent();
}

const FailureGroup *CausesDialog::current() const
{
    const int row = m_ui->tree->indexOfTopLevelItem(m_ui->tree->currentItem());
    return row < 0 ? nullptr : &m_failures.groups().at(row);
}

void CausesDialog::explainCurrent()
{
    const FailureGroup *group = current();
    QStringList lines;
    if (group) {
        lines.append(group->explanation.hint);
        for (const QString &words : group->words)
            lines.append(tr("The server said: %1").arg(oneLine(words)));
    }
    m_ui->hintLabel->setText(lines.join(u'\n'));
    const auto failed = group ? static_cast<int>(group->failed.size()) : 0;
    const auto open = group ? static_cast<int>(group->open.size()) : 0;
    m_ui->retryButton->setText(tr("&Retry %n row(s)", nullptr, failed));
    m_ui->retryButton->setVisible(failed > 0);
    m_ui->lookButton->setText(tr("&Look again at %n row(s)", nullptr, open));
    m_ui->lookButton->setVisible(open > 0);
    m_ui->selectButton->setEnabled(group);
    m_ui->exportButton->setEnabled(group);
}

void CausesDialog::offer(QPushButton *button, Part part, Signal wanted)
{
    connect(button, &QPushButton::clicked, this, [this, part, wanted] {
        if (const FailureGroup *group = current()) {
            const QList<fleet::JobIndex> jobs = part(*group);
            accept();
            emit(this->*wanted)(jobs);
        }
    });
}

} // namespace ui
