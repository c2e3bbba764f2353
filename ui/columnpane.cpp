// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnpane.h"

#include "intake/namepattern.h"
#include "ui/mending.h"
#include "ui/plaintext.h"
#include "ui_columnpane.h"

#include <QComboBox>
#include <QMenu>

#include <utility>

namespace ui {

namespace {

constexpr qsizetype shownMax = 60; ///< characters of a foreign text beside a control
constexpr int listedMax = 200; ///< columns in the menu of the name

bool isNeeded(intake::Role role)
{
    return role == intake::Role::CustomerId || role == intake::Role::BusinessName
        || role == intake::Role::BusinessUrl;
}

QString wordOf(intake::Role role)
{
    const std::string_view word = intake::wordFor(role);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString labelOf(intake::Role role)
{
    switch (role) {
    case intake::Role::CustomerId:
        return ColumnPane::tr("&Customer id");
    case intake::Role::BusinessName:
        return ColumnPane::tr("&Business name");
    case intake::Role::BusinessUrl:
        return ColumnPane::tr("&Web address");
    case intake::Role::TemplateId:
        return ColumnPane::tr("&Template");
    case intake::Role::PhoneNumber:
        return ColumnPane::tr("&Phone number");
    }
    return {};
}

QString nameOf(intake::Role role)
{
    return labelOf(role).remove(u'&');
}

} // namespace

ColumnPane::ColumnPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ColumnPane>())
    , m_insertMenu(new QMenu(this))
{
    m_ui->setupUi(this);
    for (const intake::Role role : intake::allRoles)
        addRole(role);
    m_insertMenu->setObjectName(QStringLiteral("insertMenu"));
    m_ui->insertButton->setMenu(m_insertMenu);
    m_ui->insertButton->setMinimumWidth(m_ui->insertButton->sizeHint().width() + fontMetrics().height());
    QWidget *before = m_ui->columnHeading; // takes no focus: the first in the chain
    for (const RoleRow &row : m_rows) {
        for (QWidget *control : std::initializer_list<QWidget *>{row.column, row.constant}) {
            if (control)
                setTabOrder(std::exchange(before, control), control);
        }
    }
    for (QWidget *control :
        std::initializer_list<QWidget *>{m_ui->countryEdit, m_ui->patternEdit, m_ui->insertButton})
        setTabOrder(std::exchange(before, control), control);
}

ColumnPane::~ColumnPane() = default;

void ColumnPane::addRole(intake::Role role)
{
    const int line = static_cast<int>(role) + 1;
    RoleRow &row = rowOf(role);
    auto *label = new QLabel(labelOf(role), this);
    row.column = new QComboBox(this);
    row.column->setObjectName(QStringLiteral("column-%1").arg(wordOf(role)));
    row.column->setAccessibleName(tr("Column for: %1").arg(nameOf(role)));
    row.column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.column->setMinimumContentsLength(18);
    row.column->setMaxVisibleItems(20);
    label->setBuddy(row.column);
    row.reason = new QLabel(this);
    row.reason->setObjectName(QStringLiteral("reason-%1").arg(wordOf(role)));
    row.reason->setTextFormat(Qt::PlainText);
    row.reason->setMinimumWidth(10);
    m_ui->roleGrid->addWidget(label, line, 0);
    m_ui->roleGrid->addWidget(row.column, line, 1);
    m_ui->roleGrid->addWidget(row.reason, line, 3);
    if (role == intake::Role::CustomerId)
        return; // one id for several customers would be none
    row.constant = new QLineEdit(this);
    row.constant->setObjectName(QStringLiteral("constant-%1").arg(wordOf(role)));
    row.constant->setAccessibleName(tr("Where %1 is empty, use").arg(nameOf(role)));
    row.constant->setMaxLength(2000);
    row.constant->setPlaceholderText(tr("nothing"));
    m_ui->roleGrid->addWidget(row.constant, line, 2);
}

void ColumnPane::serve(Mending *mending)
{
    m_mending = mending;
    for (const intake::Role role : intake::allRoles)
        connectRole(role);
    connect(m_ui->countryEdit, &QLineEdit::editingFinished, this, [this] {
        const QString digits = m_ui->countryEdit->text().trimmed();
        if (!m_mending->draft() || digits == QString::fromStdString(m_mending->draft()->rules().countryCode))
            return;
        m_mending->change([digits](intake::ListDraft &draft) { return draft.setCountryCode(digits); });
        emit chosen();
    });
    connect(m_ui->patternEdit, &QLineEdit::textEdited, this, &ColumnPane::tellExample);
    connect(m_ui->patternEdit, &QLineEdit::editingFinished, this, [this] {
        const QString pattern = m_ui->patternEdit->text();
        const DraftPointer &draft = m_mending->draft();
        if (!draft || pattern == m_mending->namePattern()
            || !intake::patternProblem(pattern, draft->header(), draft->rules().mapping).isEmpty())
            return;
        m_mending->setNamePattern(pattern);
        emit chosen();
    });
    connect(mending, &Mending::begun, this, [this] {
        if (m_mending->draft())
            fillColumns(*m_mending->draft());
        refresh();
    });
    connect(mending, &Mending::changed, this, [this](const intake::DraftChange &change) {
        if (change.everything || (!change.rows.empty() && change.rows.front() == 0))
            refresh();
    });
}

void ColumnPane::connectRole(intake::Role role)
{
    const RoleRow &row = rowOf(role);
    connect(row.column, &QComboBox::activated, this, [this, role, combo = row.column] {
        const int column = combo->currentIndex() - 1; // above the columns stands: none
        m_mending->change([=](intake::ListDraft &draft) { return draft.setColumn(role, column); });
        emit chosen();
    });
    if (!row.constant)
        return;
    connect(row.constant, &QLineEdit::editingFinished, this, [this, role, edit = row.constant] {
        const QString text = edit->text().trimmed();
        if (!m_mending->draft() || text == QString::fromStdString(m_mending->draft()->rules().constant(role)))
            return;
        m_mending->change([=](intake::ListDraft &draft) { return draft.setConstant(role, text); });
        emit chosen();
    });
}

void ColumnPane::setOpened(const OpenedList &opened)
{
    m_recalled = opened.columnsRecalled;
    m_ui->columnHintLabel->setText(opened.columnsGuessed
            ? tr("Some columns were guessed from what stands in them. Check them, then continue.")
            : tr("Say where each thing stands in the list. What you choose is remembered for lists with the "
                 "same "
                 "columns."));
    if (opened.draft)
        m_found = opened.draft->rules().mapping;
    refresh();
}

void ColumnPane::focusMissing()
{
    const DraftPointer &draft = m_mending->draft();
    const QList<intake::Role> missing = draft ? draft->missingRoles() : QList<intake::Role>();
    rowOf(missing.isEmpty() ? intake::Role::CustomerId : missing.first()).column->setFocus();
}

void ColumnPane::fillColumns(const intake::ListDraft &draft)
{
    QStringList names{tr("(none)", "no column")};
    const QStringList header = draft.header();
    for (int column = 0; column < header.size(); ++column) {
        const QString name = oneLine(header.at(column).left(shownMax));
        names.append(name.isEmpty() ? tr("(column %1)").arg(column + 1) : name);
    }
    for (const RoleRow &row : m_rows) {
        row.column->clear();
        row.column->addItems(names);
    }
    m_insertMenu->clear();
    for (const QString &name : header.first(std::min<qsizetype>(header.size(), listedMax))) {
        QString shown = oneLine(name.left(shownMax));
        m_insertMenu->addAction(shown.replace(u'&', QStringLiteral("&&")), this, [this, name] {
            m_ui->patternEdit->insert(u'{' + name + u'}');
            m_ui->patternEdit->setFocus();
            tellExample();
        });
    }
}

void ColumnPane::refresh()
{
    const DraftPointer &draft = m_mending ? m_mending->draft() : nullptr;
    setEnabled(draft != nullptr);
    if (!draft)
        return;
    for (const intake::Role role : intake::allRoles)
        refreshRole(*draft, role);
    if (!m_ui->countryEdit->hasFocus())
        m_ui->countryEdit->setText(QString::fromStdString(draft->rules().countryCode));
    if (!m_ui->patternEdit->hasFocus())
        m_ui->patternEdit->setText(m_mending->namePattern());
    tellExample();
}

void ColumnPane::refreshRole(const intake::ListDraft &draft, intake::Role role)
{
    const RoleRow &row = rowOf(role);
    row.column->setCurrentIndex(intake::columnOf(draft.rules().mapping, role) + 1);
    if (row.constant && !row.constant->hasFocus())
        row.constant->setText(QString::fromStdString(draft.rules().constant(role)));
    const QString sample = draft.rowCount() > 0 ? oneLine(draft.value(0, role).left(shownMax)) : QString();
    const QString reason = reasonFor(draft, role);
    QFont weight = font();
    weight.setBold(draft.missingRoles().contains(role)); // has to be seen
    row.reason->setFont(weight);
    row.reason->setText(
        sample.isEmpty() ? reason : tr("%1, for example “%2”", "reason and sample").arg(reason, sample));
}

QString ColumnPane::reasonFor(const intake::ListDraft &draft, intake::Role role) const
{
    const int column = intake::columnOf(draft.rules().mapping, role);
    if (column < 0) {
        if (!draft.rules().constant(role).empty())
            return tr("The same for every row");
        return isNeeded(role) ? tr("Missing: choose the column") : tr("Not in this list");
    }
    if (column != intake::columnOf(m_found, role))
        return tr("Chosen by you");
    if (column == draft.list().columnOf(role) && draft.list().foundBy(role) == intake::FoundBy::Name)
        return tr("Recognized by its name");
    return m_recalled ? tr("As you confirmed it before") : tr("Guessed from its contents");
}

void ColumnPane::tellExample()
{
    const DraftPointer &draft = m_mending->draft();
    if (!draft)
        return;
    const QString pattern = m_ui->patternEdit->text();
    const QString problem = intake::patternProblem(pattern, draft->header(), draft->rules().mapping);
    if (!problem.isEmpty()) {
        m_ui->exampleLabel->setText(problem);
        return;
    }
    const intake::NamePattern names(pattern, draft->header(), draft->rules().mapping);
    m_ui->exampleLabel->setText(draft->rowCount() == 0
            ? QString()
            : tr("For the first row: %1").arg(oneLine(names.fill([&draft](int column) {
                  return draft->cell(0, column);
              }))));
}

} // namespace ui
