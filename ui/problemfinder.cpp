// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problemfinder.h"

#include "ui/background.h"

#include <utility>

namespace ui {

ProblemFinder::ProblemFinder(QObject *parent)
    : QObject(parent)
{
}

void ProblemFinder::find(const DraftPointer &draft, const ProblemWish &wish)
{
    m_draft = draft;
    m_wish = wish;
    if (!m_running)
        run();
}

void ProblemFinder::forget()
{
    ++m_generation;
    m_draft.reset();
}

void ProblemFinder::run()
{
    m_running = true;
    inBackground(
        this,
        [draft = std::exchange(m_draft, {}), wish = m_wish] {
            return std::pair(draft, problemView(*draft, wish));
        },
        [this, generation = m_generation](const std::pair<DraftPointer, ProblemView> &result) {
            m_running = false;
            if (generation == m_generation && !m_draft)
                emit found(result.first, result.second);
            if (m_draft)
                run();
        });
}

} // namespace ui
