// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowpane.h"

#include "ui/mending.h"
#include "ui/rowcellsmodel.h"
#include "ui_rowpane.h"

#include <QLocale>
#include <QPushButton>

namespace ui {

namespace {

intake::DraftChange setBack(intake::ListDraft &draft, const ProblemLine &line)
{
    if (line.kind == ProblemLine::Kind::LeftOut)
        return draft.setLeftOut({line.finding.row}, false);
    return draft.resetCell(line.finding.row, line.finding.column);
}

QString buttonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RowPane::RowPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RowPane>())
    , m_cells(new RowCellsModel(this))
{
    m_ui->setupUi(this);
    QFont heading = font();
    heading.setBold(true);
    m_ui->headingLabel->setFont(heading);
    m_ui->cellsTable->setModel(m_cells);
    m_ui->cellsTable->setEditSection(RowCellsModel::ValueSection);
    m_ui->cellsTable->setWidths({18});
}

RowPane::~RowPane() = default;

void RowPane::serve(Mending *mending)
{
    m_mending = mending;
    connect(m_cells, &RowCellsModel::edited, mending, [mending](int row, int column, const QString &text) {
        mending->change([=](intake::ListDraft &draft) { return draft.setCell(row, column, text); });
    });
}

void RowPane::show(const DraftPointer &draft, const ProblemLine &line, const QList<intake::FixGroup> &groups)
{
    setEnabled(draft != nullptr);
    const int row = line.finding.row;
    m_cells->show(draft, row);
    if (!draft) {
        m_ui->headingLabel->setText(tr("No row is selected"));
        m_ui->sentenceLabel->clear();
        present({});
        return;
    }
    const QLocale locale;
    m_ui->headingLabel->setText(
        tr("Row %1, line %2 of the file").arg(locale.toString(row + 1), locale.toString(draft->line(row))));
    m_ui->sentenceLabel->setText(sentenceFor(*draft, line));
    present(offersFor(*draft, line, groups));
    if (line.finding.column >= 0)
        m_ui->cellsTable->setCurrentIndex(m_cells->index(line.finding.column, RowCellsModel::ValueSection));
}

QList<RowPane::Offer> RowPane::offersFor(
    const intake::ListDraft &draft, const ProblemLine &line, const QList<intake::FixGroup> &groups)
{
    if (line.kind == ProblemLine::Kind::Changed)
        return {{tr("Put back what was there"), [line](auto &made) { return setBack(made, line); }}};
    if (line.kind == ProblemLine::Kind::LeftOut)
        return {{tr("Take this row back"), [line](auto &made) { return setBack(made, line); }}};
    QList<Offer> offers;
    const QList<intake::Fix> fixes = draft.fixesFor(line.finding);
    for (const intake::Fix &fix : fixes) {
        offers.append({intake::textFor(fix), [fix](auto &made) { return made.apply(fix); }});
        for (const intake::FixGroup &group : groups) {
            if (group.kind == fix.kind && group.code == line.finding.code
                && group.column == line.finding.column && group.count > 1)
                offers.append({intake::textFor(group), [group](auto &made) { return made.apply(group); }});
        }
    }
    return offers;
}

void RowPane::present(const QList<Offer> &offers)
{
    m_offers = offers;
    while (m_buttons.size() < static_cast<std::size_t>(offers.size())) {
        auto *button = new QPushButton(this);
        const auto number = static_cast<qsizetype>(m_buttons.size());
        button->setObjectName(QStringLiteral("fixButton%1").arg(number + 1));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this,
            [this, number] { m_mending->change(m_offers.at(number).change); });
        m_ui->fixLayout->addWidget(button);
        QWidget *before = m_buttons.empty() ? nullptr : m_buttons.back();
        if (before)
            setTabOrder(before, button);
        m_buttons.push_back(button);
        setTabOrder(button, m_ui->cellsTable);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isUsed = i < static_cast<std::size_t>(offers.size());
        m_buttons[i]->setVisible(isUsed);
        if (isUsed)
            m_buttons[i]->setText(buttonText(offers.at(static_cast<qsizetype>(i)).text));
    }
}

} // namespace ui
