// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSharedData>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace ui {

/**
 * A vector in chunks that copies share until one of them is written to. A copy costs a pointer a chunk, whatever is
 * in it, so a long list can be handed to another thread many times a second; a write copies one chunk at most.
 */
template <typename T, std::size_t ChunkSize = 512>
class ChunkedVector final
{
public:
    /** All elements alike: they share one chunk until they differ. */
    void assign(std::size_t size, const T &value)
    {
        auto *chunk = new Chunk;
        chunk->items.fill(value);
        m_chunks.assign((size + ChunkSize - 1) / ChunkSize, QSharedDataPointer<Chunk>(chunk));
        m_size = size;
    }
    void clear() { assign(0, T{}); }
    void append(const T &value)
    {
        if (m_size == m_chunks.size() * ChunkSize)
            m_chunks.push_back(QSharedDataPointer<Chunk>(new Chunk));
        edit(m_size++) = value;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const T &operator[](std::size_t position) const
    {
        return m_chunks[position / ChunkSize]->items[position % ChunkSize];
    }
    /** For writing, until the next copy of the vector is made. */
    [[nodiscard]] T &edit(std::size_t position)
    {
        return m_chunks[position / ChunkSize]->items[position % ChunkSize];
    }

private:
    struct Chunk : QSharedData
    {
        std::array<T, ChunkSize> items{};
    };

    std::vector<QSharedDataPointer<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace ui
