// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pace.h"

#include <algorithm>
#include <cmath>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds window = 60s;
constexpr std::chrono::milliseconds spanMin = 5s;
constexpr std::uint32_t agentsMin = 3;

} // namespace

void Pace::note(Milliseconds now, std::uint32_t active)
{
    if (!m_samples.empty() && active < m_samples.back().active)
        m_samples.clear();
    if (m_samples.size() < 2 || now - m_samples[m_samples.size() - 2].at >= 1s)
        m_samples.push_back({now, active});
    else
        m_samples.back() = {now, active};
    while (m_samples.size() > 2 && now - m_samples[1].at > window)
        m_samples.pop_front();
}

std::optional<int> Pace::aMinute(Milliseconds now) const
{
    if (m_samples.empty())
        return std::nullopt;
    const Milliseconds span = now - m_samples.front().at;
    const std::uint32_t agents = m_samples.back().active - m_samples.front().active;
    if (span < spanMin || agents < agentsMin)
        return std::nullopt;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(span).count();
    return std::max(static_cast<int>(std::lround(agents / minutes)), 1);
}

} // namespace ui
