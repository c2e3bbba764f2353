// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/duequeue.h"
#include "engine/effects.h"
#include "engine/events.h"
#include "engine/gate.h"
#include "engine/limits.h"
#include "engine/random.h"
#include "engine/time.h"
#include "fleet/batchtotals.h"
#include "fleet/jobstate.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace engine {

/** Why nothing new is being sent, or that it is. */
enum class Phase : std::uint8_t
{
    Ready, ///< never started
    Running,
    Paused, ///< by a person
    Stopped, ///< by a person: what was not sent is cancelled, the rest is followed
    SignInRefused, ///< 401 after a renewal, or no renewal was possible
    Forbidden, ///< 403: the token may not do this
    Finished, ///< every job has come to an end
};

/** What holds for the whole batch; cheap to copy. */
struct Status
{
    Phase phase = Phase::Ready;
    bool offline = false; ///< no request gets through; one is tried at growing intervals
    bool interfered = false; ///< offline because something else answers in the server's place
    bool renewingSignIn = false;
    std::uint32_t submitsInFlight = 0;
    std::uint32_t pollsInFlight = 0;
    std::optional<Instant> nextProbe; ///< while offline
    std::optional<Instant> submitsClosedUntil; ///< the write budget's window
    std::optional<Instant> pollsClosedUntil;
    std::optional<std::uint32_t>
        submitBudget; ///< requests left in the write window, where the server says so

    bool operator==(const Status &) const = default;
};

/** What the engine knew of one job when the ledger was last written: how a batch is taken up again. */
struct KnownJob
{
    fleet::JobState state = fleet::JobState::Queued;
    std::uint16_t attempt = 1;
    bool hasOperation = false;
};

/**
 * Decides what happens next to every job of one batch. It sends nothing, reads no clock and owns no thread: the
 * caller hands in events with the time they happened, and carries out the effects in their order, committing
 * all records before it sends anything.
 *
 * Deterministic: the same seed, events and times give the same effects. Never broken: at most one request in
 * flight per job; limits hold; nothing is sent on a closed scope; no poll before its X-Poll-After; an attempt
 * that may have reached the server is only ever repeated under its own number; totals reconcile.
 *
 * Not thread-safe; all times passed in must not go backwards.
 */
class Engine final
{
public:
    Engine(std::uint32_t jobs, std::uint32_t excluded, const Limits &limits, std::uint64_t seed);
    /** Takes a batch up again; call before the first event. In-flight requests of the past are assumed lost. */
    Engine(const std::vector<KnownJob> &jobs, std::uint32_t excluded, const Limits &limits,
        std::uint64_t seed, Instant now);

    /** Takes one event in and appends what is to be done to \a out. */
    void handle(const Event &event, Instant now, Effects &out);

    [[nodiscard]] const fleet::BatchTotals &totals() const { return m_totals; }
    [[nodiscard]] Status status() const;
    [[nodiscard]] fleet::JobState state(JobId job) const { return m_jobs[job].state; }
    [[nodiscard]] std::uint16_t attempt(JobId job) const { return m_jobs[job].attempt; }
    [[nodiscard]] std::uint32_t jobCount() const { return static_cast<std::uint32_t>(m_jobs.size()); }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /** Memory the engine holds, in bytes, without what the allocator adds. */
    [[nodiscard]] std::size_t memoryUsed() const;
