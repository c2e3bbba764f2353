// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counterbar.h"

#include "ui/counterbutton.h"

#include <QHBoxLayout>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

// The states every batch goes through keep their place; the others show up when they are needed.
bool isAlwaysShown(RowState state)
{
    return state == RowState::Queued || state == RowState::Submitting || state == RowState::Provisioning
        || state == RowState::Active || state == RowState::Failed;
}

} // namespace

CounterBar::CounterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [this, layout](std::optional<RowState> state) {
        auto *button = new CounterButton(state, this);
        button->setObjectName(state ? iconNameFor(*state) : QStringLiteral("state-all"));
        m_group.addButton(button);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &CounterButton::clicked, this, [this, button] { choose(button); });
    };
    add(std::nullopt);
    for (const RowState state :
        {RowState::Ready, RowState::Queued, RowState::Submitting, RowState::Provisioning, RowState::Active,
            RowState::Failed, RowState::Overdue, RowState::Unknown, RowState::Cancelled, RowState::LeftOut})
        add(state);
    layout->addStretch();
    m_buttons.first()->setChecked(true);
    setCounts({});
}

void CounterBar::setCounts(const RowCounts &counts)
{
    const bool begun = counts[indexOf(RowState::Ready)] == 0;
    for (CounterButton *button : std::as_const(m_buttons)) {
        if (!button->state()) {
            button->setCount(std::accumulate(counts.begin(), counts.end(), 0U));
            continue;
        }
        const RowState state = *button->state();
        const std::uint32_t count = counts[indexOf(state)];
        button->setCount(count);
        button->setVisible(count > 0 || m_chosen == state || (begun && isAlwaysShown(state)));
    }
}

void CounterBar::setChosen(std::optional<RowState> state)
{
    m_chosen = state;
    CounterButton *marked = button(state);
    marked->setChecked(true);
    marked->setVisible(true);
}

CounterButton *CounterBar::button(std::optional<RowState> state) const
{
    return *std::find_if(m_buttons.cbegin(), m_buttons.cend(),
        [state](const CounterButton *button) { return button->state() == state; });
}

void CounterBar::choose(CounterButton *button)
{
    setChosen(button->state() == m_chosen ? std::nullopt : button->state());
    emit chosen(m_chosen);
}

} // namespace ui
