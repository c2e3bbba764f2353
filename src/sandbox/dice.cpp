// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/dice.h"

namespace sandbox {

Dice::Dice(std::uint64_t seed, QByteArrayView text)
    : m_state(seed ^ 0xcbf29ce484222325U)
{
    for (const char c : text) // FNV-1a over the text, started from the seed
        m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    next();
}

std::uint64_t Dice::next()
{
    m_state += 0x9e3779b97f4a7c15U; // splitmix64
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

double Dice::fraction()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

double Dice::between(double low, double high)
{
    return low + (high - low) * fraction();
}

bool Dice::chance(double probability)
{
    return fraction() < probability;
}

int Dice::pick(int count)
{
    return static_cast<int>(next() % static_cast<std::uint64_t>(count));
}

} // namespace sandbox
