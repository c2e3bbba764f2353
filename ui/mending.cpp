// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mending.h"

#include "ui/background.h"

#include <utility>

namespace ui {

Mending::Mending(QObject *parent)
    : QObject(parent)
{
}

void Mending::begin(const DraftPointer &draft, const QString &namePattern)
{
    ++m_generation;
    m_waiting.clear();
    m_steps = 0;
    m_draft = draft;
    m_namePattern = namePattern;
    emit begun();
}

void Mending::cancel()
{
    ++m_generation;
    m_waiting.clear();
    emit busyChanged();
}

void Mending::change(const Change &change)
{
    add({change, 1});
}

void Mending::setNamePattern(const QString &pattern)
{
    if (m_namePattern == pattern)
        return;
    m_namePattern = pattern;
    emit namePatternChanged();
}

void Mending::undo()
{
    add({[](intake::ListDraft &draft) { return draft.undo(); }, -1});
}

void Mending::redo()
{
    add({[](intake::ListDraft &draft) { return draft.redo(); }, 1});
}

void Mending::add(const Task &task)
{
    if (!m_draft)
        return;
    m_waiting.enqueue(task);
    if (!m_running)
        next();
}

void Mending::next()
{
    const Task task = m_waiting.dequeue();
    m_running = true;
    m_runningFor = m_generation;
    emit busyChanged();
    inBackground(
        this,
        [draft = m_draft, change = task.change] {
            auto next = std::make_shared<intake::ListDraft>(*draft);
            intake::DraftChange made = change(*next);
            return std::pair(DraftPointer(std::move(next)), std::move(made));
        },
        [this, generation = m_generation, steps = task.steps](const auto &result) {
            m_running = false;
            if (generation == m_generation && !result.second.isEmpty()) {
                m_draft = result.first;
                m_steps += steps;
                emit changed(result.second);
            }
            if (m_waiting.isEmpty())
                emit busyChanged();
            else
                next();
        });
}

} // namespace ui
