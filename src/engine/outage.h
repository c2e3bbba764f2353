// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/random.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>

namespace engine {

/** What is wrong with the way to the server, or with the server as a whole. */
enum class Trouble : std::uint8_t
{
    None,
    Offline, ///< no request gets through
    Interfered, ///< something that is not the API answers in its place
    ServerDown, ///< the server answers, but only with faults
};

/**
 * Notices when every request fails, whatever the job, and then lets one through at growing intervals until one
 * gets an answer. A lost network is not a failed job: while trouble lasts, jobs are not charged for it.
 */
class Outage final
{
public:
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] Instant nextProbe() const { return m_nextProbe; }
    /** Probes have become as rare as they get: from here on a server fault says something about its job too. */
    [[nodiscard]] bool isOld() const { return m_probes >= oldAfterProbes; }

    /** The request that goes out now is the one that tries. */
    void probeSent() { m_probing = true; }
    /** Books one outcome; \a inFlight requests are still out. */
    void book(Outcome outcome, JobId job, std::uint32_t inFlight, Instant now, Random &random);

private:
    static constexpr std::uint32_t oldAfterProbes = 7;

    void failed(Trouble kind, JobId job, std::uint32_t inFlight, Instant now, Random &random);

    Trouble m_trouble = Trouble::None;
    Instant m_nextProbe{};
    std::uint32_t m_streak = 0;
    std::optional<JobId> m_lastFaulty;
    std::uint32_t m_probes = 0;
    bool m_probing = false; ///< a probe is out; failures without one were under way when the trouble began
};

} // namespace engine
