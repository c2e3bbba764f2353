// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/effects.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace engine {

/**
 * "Write before you send", for records that become durable in groups: holds a request back until the records it
 * rests on are committed, and no other. A submit waits for its intent and for whatever brought its job back into
 * the queue, not for the news that it is submitted; a poll waits for every record of its own job.
 */
class WriteAhead final
{
public:
    /** A record that is not durable yet; others are ignored. */
    void note(const Effect &record);
    /** The first \a records that were noted are durable. */
    void committed(std::uint64_t records);

    void hold(const Effect &effect) { m_held.push_back(effect); }
    /** Takes out what may be carried out now, in the order it was decided. */
    void release(Effects &out);
    /** Takes out what \a isUnwanted, asked from the newest to the oldest. */
    template <typename IsUnwanted>
    [[nodiscard]] Effects withdrawNewestFirst(IsUnwanted isUnwanted);

    template <typename Request>
    [[nodiscard]] std::uint32_t held() const
    {
        return static_cast<std::uint32_t>(std::count_if(m_held.begin(), m_held.end(),
            [](const Effect &effect) { return std::holds_alternative<Request>(effect); }));
    }

private:
    [[nodiscard]] bool mayGo(const Effect &effect) const;

    /** By job, which of all records noted is the last of its kind. */
    using LastRecords = std::unordered_map<JobId, std::uint64_t>;

    std::uint64_t m_noted = 0;
    LastRecords m_unwritten; ///< jobs with records that everything of theirs waits for
    LastRecords m_submitting; ///< jobs whose being submitted is not written down
    Effects m_held;
};

template <typename IsUnwanted>
Effects WriteAhead::withdrawNewestFirst(IsUnwanted isUnwanted)
{
    Effects unwanted;
    for (std::size_t i = m_held.size(); i-- > 0;) {
        if (!isUnwanted(m_held[i]))
            continue;
        unwanted.push_back(m_held[i]);
        m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return unwanted;
}

} // namespace engine
