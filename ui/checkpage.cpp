// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checkpage.h"

#include "ui/mending.h"
#include "ui/plaintext.h"
#include "ui/problemview.h"
#include "ui_checkpage.h"

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

CheckPage::CheckPage(Mending *mending, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CheckPage>())
    , m_mending(mending)
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(font().pointSizeF() * 1.35);
    m_ui->listLabel->setFont(title);
    m_moment.setSingleShot(true);
    m_moment.setInterval(200ms);
    m_ui->problemPane->serve(mending);
    m_ui->columnPane->serve(mending);
    m_ui->problemPane->setActive(false);
    m_ui->notesLabel->hide();
    connect(&m_moment, &QTimer::timeout, this, [this] {
        m_ui->busyBar->show();
        m_ui->cancelButton->show();
    });
    connect(mending, &Mending::busyChanged, this, &CheckPage::refreshBusy);
    connect(mending, &Mending::begun, this, &CheckPage::refreshTotals);
    connect(mending, &Mending::changed, this, &CheckPage::refreshTotals);
    connect(m_ui->problemPane, &ProblemPane::looked, this, &CheckPage::tellNotes);
    connect(m_ui->sourcePane, &SourcePane::readWanted, this, &CheckPage::readWanted);
    connect(m_ui->columnPane, &ColumnPane::chosen, this, &CheckPage::columnsChosen);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CheckPage::cancelled);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &CheckPage::done);
    refreshTotals();
    refreshBusy();
}

CheckPage::~CheckPage() = default;

void CheckPage::setOpened(const OpenedList &opened)
{
    m_ui->listLabel->setText(oneLine(opened.source.name()));
    m_ui->columnPane->setOpened(opened);
    m_ui->sourcePane->show(opened);
    m_columnsGuessed = opened.columnsGuessed;
}

void CheckPage::showRefusal(const QString &sentence)
{
    m_ui->sourcePane->showRefusal(sentence);
}

void CheckPage::begin()
{
    const DraftPointer &draft = m_mending->draft();
    const bool isUnsure = m_columnsGuessed || (draft && !draft->missingRoles().isEmpty());
    m_columnsGuessed = false; // seen
    showPart(isUnsure ? Part::Columns : Part::Problems);
}

void CheckPage::showPart(Part part)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(part));
    if (part == Part::Columns)
        m_ui->columnPane->focusMissing();
    else if (part == Part::Problems)
        m_ui->problemPane->focusProblems();
}

void CheckPage::goToProblem(int by)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(Part::Problems));
    m_ui->problemPane->step(by);
}

void CheckPage::focusSearch()
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(Part::Problems));
    m_ui->problemPane->focusSearch();
}

void CheckPage::setReading(bool reading)
{
    m_reading = reading;
    refreshBusy();
}

void CheckPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ui->problemPane->setActive(true);
}

void CheckPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ui->problemPane->setActive(false);
}

void CheckPage::refreshTotals()
{
    const DraftPointer &draft = m_mending->draft();
    if (!draft)
        return;
    const intake::DraftTotals &totals = draft->totals();
    m_ui->totalsLabel->setText(totalsText(totals));
    m_ui->doneButton->setText(tr("Contin&ue with %n row(s)", nullptr, totals.ready));
}

void CheckPage::refreshBusy()
{
    const bool busy = m_reading || m_mending->isBusy();
    if (busy) {
        if (!m_moment.isActive() && m_ui->busyBar->isHidden())
            m_moment.start();
        return;
    }
    m_moment.stop();
    m_ui->busyBar->hide();
    m_ui->cancelButton->hide();
}

void CheckPage::tellNotes(const ProblemView &view)
{
    int problems = 0;
    for (const auto &[code, count] : view.counts)
        problems += intake::isError(code) ? count : 0;
    m_ui->tabs->setTabText(static_cast<int>(Part::Problems),
        problems > 0 ? tr("Problems (%n)", nullptr, problems) : tr("Problems"));
    const QString notes = notesText(view);
    m_ui->notesLabel->setText(notes);
    m_ui->notesLabel->setVisible(!notes.isEmpty());
}

} // namespace ui
