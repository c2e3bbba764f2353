// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes.h"

#include <QApplication>

namespace ui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

QWidget *goalIn(QWidget *pane)
{
    if (!pane || !pane->isVisible())
        return nullptr;
    if (QWidget *last = pane->focusWidget(); last && last != pane && takesFocus(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

Panes::Panes(const QList<QWidget *> &panes)
    : m_panes(panes.cbegin(), panes.cend())
{
}

void Panes::next()
{
    move(1);
}

void Panes::previous()
{
    move(-1);
}

void Panes::move(int step)
{
    const auto count = static_cast<int>(m_panes.size());
    const QWidget *focus = QApplication::focusWidget();
    int here = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focus && m_panes.at(i) && (m_panes.at(i) == focus || m_panes.at(i)->isAncestorOf(focus)))
            here = i;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int pane = ((here + step * tried) % count + count) % count;
        if (QWidget *goal = goalIn(m_panes.at(pane))) {
            goal->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace ui
