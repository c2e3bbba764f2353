// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/drafthistory.h"

#include <algorithm>

namespace intake {

void DraftHistory::add(DraftStep step)
{
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    std::size_t rows = 0;
    auto oldest = m_steps.end();
    // The newest stays whatever its size: what was just done can always be undone.
    while (oldest != m_steps.begin()) {
        const DraftStep &before = *std::prev(oldest);
        rows += before.rows.size();
        const auto kept = static_cast<std::size_t>(m_steps.end() - oldest);
        if (kept > 0 && (rows > rowsMax || kept == stepsMax))
            break;
        --oldest;
    }
    m_steps.erase(m_steps.begin(), oldest);
    m_done = m_steps.size();
}

} // namespace intake
