// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleethead.h"

#include "ui/icons.h"
#include "ui_fleethead.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

FleetHead::FleetHead(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FleetHead>())
{
    m_ui->setupUi(this);
    QFont title = font();
    title.setBold(true);
    title.setPointSizeF(font().pointSizeF() * 1.35);
    m_ui->titleLabel->setFont(title);
    nameSearchButtons();
    m_ui->searchEdit->setAcceptDrops(false); // a list dropped here is meant for the window
    m_ui->searchEdit->installEventFilter(this);
    m_ui->startButton->hide();
    m_ui->startButton->setAutoDefault(true);
    setPace({}, {});
    connect(m_ui->limitsButton, &QToolButton::clicked, this, &FleetHead::limitsWanted);

    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(150ms);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this] { emit searched(m_ui->searchEdit->text()); });
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &FleetHead::searchLeft);
    connect(m_ui->counterBar, &CounterBar::chosen, this, &FleetHead::filterChosen);
}

FleetHead::~FleetHead() = default;

void FleetHead::setStartAction(QAction *action)
{
    m_ui->startButton->setIcon(action->icon());
    const auto adopt = [this, action] { m_ui->startButton->setVisible(action->isEnabled()); };
    connect(action, &QAction::changed, this, adopt);
    connect(m_ui->startButton, &QPushButton::clicked, action, &QAction::trigger);
    adopt();
}

void FleetHead::setTitle(const QString &title)
{
    m_ui->titleLabel->setText(title);
}

void FleetHead::setCounts(const RowCounts &counts)
{
    m_counts = counts;
    m_ui->stackedBar->setCounts(counts);
    m_ui->counterBar->setCounts(counts);
    tellPhase();
}

void FleetHead::setPhase(runner::BatchPhase phase, const QString &environment)
{
    m_phase = phase;
    m_environment = environment;
    tellPhase();
}

void FleetHead::setPace(const QString &figures, const QString &reason)
{
    if (m_ui->timeLabel->text() != figures)
        m_ui->timeLabel->setText(figures);
    if (m_ui->paceLabel->text() != reason)
        m_ui->paceLabel->setText(reason);
    m_ui->paceLabel->setVisible(!reason.isEmpty());
    m_ui->limitsButton->setVisible(!reason.isEmpty());
}

void FleetHead::setFilter(std::optional<RowState> state)
{
    m_ui->counterBar->setChosen(state);
}

bool FleetHead::focusStart()
{
    if (!m_ui->startButton->isVisible())
        return false;
    m_ui->startButton->setFocus();
    return true;
}

void FleetHead::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void FleetHead::clearSearch()
{
    m_ui->searchEdit->clear();
}

bool FleetHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->searchEdit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            m_ui->searchEdit->clear();
            emit searchLeft();
            return true;
        case Qt::Key_Down:
            emit searchLeft();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FleetHead::nameSearchButtons()
{
    QAction *magnifier =
        m_ui->searchEdit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    magnifier->setText(tr("Search"));
    connect(magnifier, &QAction::triggered, this, &FleetHead::focusSearch);
    // The button that clears the field comes from Qt without a name.
    if (auto *clear = m_ui->searchEdit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear the search"));
}

void FleetHead::tellPhase()
{
    const auto count = [this](RowState state) { return static_cast<int>(m_counts[indexOf(state)]); };
    QString text;
    switch (m_phase) {
    case runner::BatchPhase::Idle: {
        const int ready = count(RowState::Ready);
        text = ready == 0
            ? tr("No row of this list can be provisioned")
            : tr("%n agent(s) ready to be provisioned on %1", nullptr, ready).arg(m_environment);
        break;
    }
    case runner::BatchPhase::Running:
        text = tr("Running on %1").arg(m_environment);
        break;
    case runner::BatchPhase::Paused:
        text = tr("Paused");
        break;
    case runner::BatchPhase::Stopped:
        text = tr("Stopped");
        break;
    case runner::BatchPhase::SignInRefused:
    case runner::BatchPhase::Forbidden:
    case runner::BatchPhase::LedgerUnusable:
        text = tr("Waiting for you");
        break;
    case runner::BatchPhase::Finished:
        text = tr("Finished on %1").arg(m_environment);
        break;
    }
    if (m_ui->phaseLabel->text() != text)
        m_ui->phaseLabel->setText(text);
}

} // namespace ui
