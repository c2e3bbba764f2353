// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problempane.h"

#include "ui/icons.h"
#include "ui/mending.h"
#include "ui/problemmodel.h"
#include "ui_problempane.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QTimer>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

using Kind = ProblemLine::Kind;

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1; ///< absent: all codes of the kind

QString withKeys(const QString &text, const QAction *action)
{
    if (action->shortcut().isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProblemPane>())
    , m_model(new ProblemModel(this))
    , m_previous(addKey(tr("Previous problem"), QStringLiteral("up"), {}))
    , m_next(addKey(tr("Next problem"), QStringLiteral("down"), {}))
    , m_undo(addKey(tr("Undo"), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z)))
    , m_redo(addKey(tr("Redo"), QStringLiteral("redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
{
    m_ui->setupUi(this);
    m_undo->setObjectName(QStringLiteral("undoAction"));
    m_redo->setObjectName(QStringLiteral("redoAction"));
    m_ui->previousButton->setDefaultAction(m_previous);
    m_ui->nextButton->setDefaultAction(m_next);
    m_ui->undoButton->setDefaultAction(m_undo);
    m_ui->redoButton->setDefaultAction(m_redo);
    m_ui->problemSearchEdit->setAcceptDrops(false);
    if (auto *clear =
            m_ui->problemSearchEdit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the search"));
    m_ui->problemTable->setModel(m_model);
    m_ui->problemTable->setEditSection(ProblemModel::ValueSection);
    m_ui->problemTable->setWidths({5, 5, 20, 15, 26});
    m_ui->splitter->setStretchFactor(0, 5);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->rowPane->setMinimumWidth(300);

    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(150ms);
    connect(m_ui->problemSearchEdit, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this] {
        m_wish.search = m_ui->problemSearchEdit->text().trimmed();
        refresh();
    });
    connect(m_ui->problemSearchEdit, &QLineEdit::returnPressed, this, &ProblemPane::focusProblems);
    connect(m_ui->kindCombo, &QComboBox::activated, this, [this] {
        m_wish.kind = static_cast<Kind>(m_ui->kindCombo->currentData(kindRole).toInt());
        const QVariant code = m_ui->kindCombo->currentData(codeRole);
        m_wish.code.reset();
        if (code.isValid())
            m_wish.code = static_cast<intake::Problem::Code>(code.toInt());
        m_place = 0;
        refresh();
    });
    connect(m_ui->problemTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ProblemPane::showCurrent);
    connect(&m_finder, &ProblemFinder::found, this, &ProblemPane::take);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    fillKinds({});
}

ProblemPane::~ProblemPane() = default;

void ProblemPane::serve(Mending *mending)
{
    m_mending = mending;
    m_ui->rowPane->serve(mending);
    connect(mending, &Mending::begun, this, [this] {
        m_finder.forget();
        m_model->clear();
        m_wish = {};
        m_place = 0;
        m_isNew = true;
        m_ui->problemSearchEdit->clear();
        refresh();
        refreshHistory();
    });
    connect(mending, &Mending::changed, this, [this] {
        refresh();
        refreshHistory();
    });
    connect(m_model, &ProblemModel::edited, mending, [mending](int row, int column, const QString &text) {
        mending->change([=](intake::ListDraft &draft) { return draft.setCell(row, column, text); });
    });
    connect(m_ui->fixBar, &FixBar::chosen, mending, [mending](const intake::FixGroup &group) {
        mending->change([group](intake::ListDraft &draft) { return draft.apply(group); });
    });
    connect(m_undo, &QAction::triggered, mending, &Mending::undo);
    connect(m_redo, &QAction::triggered, mending, &Mending::redo);
    refreshHistory();
}

void ProblemPane::focusProblems()
{
    if (m_model->rowCount() > 0)
        m_ui->problemTable->setFocus(Qt::OtherFocusReason);
    else
        m_ui->kindCombo->setFocus(Qt::OtherFocusReason);
}

void ProblemPane::focusSearch()
{
    m_ui->problemSearchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->problemSearchEdit->selectAll();
}

void ProblemPane::setActive(bool active)
{
    for (QAction *action : {m_undo, m_redo})
        action->setVisible(active); // an action that is not visible takes no key
}

QAction *ProblemPane::addKey(const QString &text, const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setToolTip(withKeys(text, action));
    addAction(action);
    return action;
}

void ProblemPane::refresh()
{
    if (m_mending->draft())
        m_finder.find(m_mending->draft(), m_wish);
}

void ProblemPane::take(const DraftPointer &draft, const ProblemView &view)
{
    m_groups = view.groups;
    m_model->show(draft, view.lines);
    fillKinds(view);
    m_ui->fixBar->setGroups(view.groups);
    if (!m_ui->problemTable->currentIndex().isValid() && m_model->rowCount() > 0)
        choose(std::min(m_place, m_model->rowCount() - 1));
    showCurrent();
    tellWhenNothingIsShown();
    if (std::exchange(m_isNew, false) && isVisible())
        focusProblems();
    emit looked(view);
}

void ProblemPane::fillKinds(const ProblemView &view)
{
    QComboBox *combo = m_ui->kindCombo;
    combo->clear();
    const QLocale locale;
    const auto add = [&](const QString &title, int count, Kind kind, const QVariant &code = {}) {
        combo->addItem(tr("%1 (%2)", "kind of problem and how many").arg(title, locale.toString(count)));
        combo->setItemData(combo->count() - 1, static_cast<int>(kind), kindRole);
        combo->setItemData(combo->count() - 1, code, codeRole);
        const std::optional<int> wished =
            m_wish.code ? std::optional(static_cast<int>(*m_wish.code)) : std::nullopt;
        if (kind == m_wish.kind && (code.isValid() ? std::optional(code.toInt()) : std::nullopt) == wished)
            combo->setCurrentIndex(combo->count() - 1);
    };
    const auto addAll = [&](Kind kind, const QString &title) {
        int sum = 0;
        for (const auto &[code, count] : view.counts)
            sum += intake::isError(code) == (kind == Kind::Problem) ? count : 0;
        if (sum == 0 && kind != Kind::Problem && m_wish.kind != kind)
            return;
        add(title, sum, kind);
        for (const auto &[code, count] : view.counts) {
            if (intake::isError(code) == (kind == Kind::Problem))
                add(titleOf(code), count, kind, static_cast<int>(code));
        }
        // What was chosen stays to be seen, also when the last of it is mended.
        if (m_wish.code && kind == m_wish.kind && !view.counts.contains(*m_wish.code))
            add(titleOf(*m_wish.code), 0, kind, static_cast<int>(*m_wish.code));
    };
    addAll(Kind::Problem, tr("All problems"));
    addAll(Kind::Note, tr("All notes"));
    if (view.changed > 0 || m_wish.kind == Kind::Changed)
        add(tr("Changed cells"), view.changed, Kind::Changed);
    if (view.leftOut > 0 || m_wish.kind == Kind::LeftOut)
        add(tr("Rows left out"), view.leftOut, Kind::LeftOut);
}

void ProblemPane::choose(int row)
{
    m_ui->problemTable->setCurrentIndex(m_model->index(row, ProblemModel::ValueSection));
}

void ProblemPane::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int current = m_ui->problemTable->currentIndex().row();
    choose(((current < 0 ? 0 : current + by) % count + count) % count);
    m_ui->problemTable->setFocus(Qt::ShortcutFocusReason);
}

void ProblemPane::showCurrent()
{
    const QModelIndex current = m_ui->problemTable->currentIndex();
    if (!current.isValid()) {
        m_ui->rowPane->show({}, {}, {});
        return;
    }
    m_place = current.row();
    m_ui->rowPane->show(m_model->draft(), m_model->lineAt(current.row()), m_groups);
}

void ProblemPane::refreshHistory()
{
    const DraftPointer &draft = m_mending->draft();
    m_undo->setEnabled(draft && draft->canUndo());
    m_redo->setEnabled(draft && draft->canRedo());
    const auto tell = [](QAction *action, const QString &word, const QString &step) {
        action->setToolTip(
            withKeys(step.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, step), action));
    };
    tell(m_undo, tr("Undo"), draft ? draft->undoText() : QString());
    tell(m_redo, tr("Redo"), draft ? draft->redoText() : QString());
}

void ProblemPane::tellWhenNothingIsShown()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_next->setEnabled(!isEmpty);
    m_previous->setEnabled(!isEmpty);
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->nothingHerePage : m_ui->tablePage);
    m_ui->rowPane->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    if (m_model->draft() && !m_model->draft()->missingRoles().isEmpty())
        m_ui->nothingHereLabel->setText(
            tr("The rows can be checked once it is known which column is which: see Columns."));
    else if (!m_wish.search.isEmpty())
        m_ui->nothingHereLabel->setText(tr("Nothing here contains “%1”.").arg(m_wish.search));
    else if (m_wish.kind == Kind::Problem && !m_wish.code)
        m_ui->nothingHereLabel->setText(tr("No row has a problem."));
    else
        m_ui->nothingHereLabel->setText(tr("Nothing of this kind is left."));
}

} // namespace ui
