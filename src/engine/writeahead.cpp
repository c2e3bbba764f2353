// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/writeahead.h"

namespace engine {

void WriteAhead::note(const Effect &record)
{
    if (const auto *intent = std::get_if<RecordIntent>(&record)) {
        m_unwritten[intent->job] = ++m_noted;
    } else if (const auto *state = std::get_if<RecordState>(&record)) {
        // A durable intent says already that the attempt may have been sent.
        const bool tellsNothingNew = state->state == fleet::JobState::Submitting;
        (tellsNothingNew ? m_submitting : m_unwritten)[state->job] = ++m_noted;
    }
}

void WriteAhead::committed(std::uint64_t records)
{
    const auto isDurable = [&](const LastRecords::value_type &last) { return last.second <= records; };
    std::erase_if(m_unwritten, isDurable);
    std::erase_if(m_submitting, isDurable);
}

void WriteAhead::release(Effects &out)
{
    Effects held;
    for (const Effect &effect : m_held)
        (mayGo(effect) ? out : held).push_back(effect);
    m_held.swap(held);
}

bool WriteAhead::mayGo(const Effect &effect) const
{
    if (const auto *submit = std::get_if<Submit>(&effect))
        return !m_unwritten.contains(submit->job);
    if (const auto *poll = std::get_if<Poll>(&effect))
        return !m_unwritten.contains(poll->job) && !m_submitting.contains(poll->job);
    return true;
}

} // namespace engine
