// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace engine {

/**
 * A small seeded generator, so that a run can be replayed from its seed on every platform.
 * Algorithm: SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
 */
class Random final
{
public:
    explicit constexpr Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    /** Uniform in [0, 1). */
    constexpr double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    /** Uniform in [0, bound); bound > 0. The bias is below 2^-32 for the bounds used here. */
    constexpr std::uint64_t below(std::uint64_t bound) { return next() % bound; }

    /** True with the given probability. */
    constexpr bool chance(double probability) { return fraction() < probability; }

private:
    std::uint64_t m_state;
};

} // namespace engine
