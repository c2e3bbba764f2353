// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/time.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace engine {

/**
 * Jobs by the time something is due for them: a binary heap. A job is not taken out when its plans change; who
 * pops an entry checks it against the job (isCurrent) and drops it when it is stale.
 */
class DueQueue final
{
public:
    struct Entry
    {
        Instant at;
        JobId job = 0;
    };

    void push(Instant at, JobId job)
    {
        m_heap.push_back({at, job});
        std::push_heap(m_heap.begin(), m_heap.end(), later);
    }

    /** The entry that is due first and for which \a isCurrent holds, or nullptr. Drops stale ones on its way. */
    template <typename IsCurrent>
    const Entry *first(IsCurrent isCurrent)
    {
        while (!m_heap.empty() && !isCurrent(m_heap.front()))
            pop();
        return m_heap.empty() ? nullptr : &m_heap.front();
    }

    void pop()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        m_heap.pop_back();
    }

    [[nodiscard]] std::size_t bytes() const { return m_heap.capacity() * sizeof(Entry); }

private:
    /** Equal times go by job number, so that the order never depends on the heap's history. */
    static bool later(const Entry &left, const Entry &right)
    {
        return left.at != right.at ? left.at > right.at : left.job > right.job;
    }

    std::vector<Entry> m_heap;
};

} // namespace engine
