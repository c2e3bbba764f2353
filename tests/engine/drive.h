// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <algorithm>
#include <chrono>
#include <vector>

/** Drives one engine by hand: the test is the network, the server and the clock. */
struct Drive
{
    explicit Drive(std::uint32_t jobs, const engine::Limits &limits = {})
        : engine(jobs, 0, limits, 42)
    {
    }

    /** Feeds one event and keeps what the engine wants done. */
    const engine::Effects &feed(const engine::Event &event)
    {
        effects.clear();
        engine.handle(event, now, effects);
        for (const engine::Effect &effect : effects) {
            if (const auto *wake = std::get_if<engine::WakeAt>(&effect))
                wakeAt = wake->at;
            records += std::holds_alternative<engine::RecordIntent>(effect)
                || std::holds_alternative<engine::RecordState>(effect);
        }
        return effects;
    }

    /** Everything recorded so far becomes durable. */
    const engine::Effects &commit() { return feed(engine::Committed{records}); }

    const engine::Effects &answer(engine::Lane lane, engine::JobId job, engine::Outcome outcome,
        std::optional<engine::Duration> pollAfter = {}, std::optional<engine::Duration> retryAfter = {})
    {
        engine::Answered event;
        event.lane = lane;
        event.job = job;
        event.outcome = outcome;
        event.pollAfter = pollAfter;
        event.retryAfter = retryAfter;
        return feed(event);
    }

    const engine::Effects &submitAnswer(engine::JobId job, engine::Outcome outcome)
    {
        return answer(engine::Lane::Submit, job, outcome, std::chrono::seconds(5));
    }

    const engine::Effects &pollAnswer(engine::JobId job, engine::Outcome outcome)
    {
        return answer(engine::Lane::Poll, job, outcome, std::chrono::seconds(5));
    }

    /** The submit of \a job is refused for \a cause. */
    const engine::Effects &refuse(engine::JobId job, std::uint16_t cause)
    {
        engine::Answered event;
        event.job = job;
        event.outcome = engine::Outcome::Refused;
        event.cause = cause;
        return feed(event);
    }

    [[nodiscard]] engine::Hold hold() const { return engine.status(now).hold; }

    /** Lets time pass, waking the engine when it asked for it. Stops as soon as something is sent. */
    bool runUntilSent(engine::Duration most)
    {
        const engine::Instant end = now + most;
        while (wakeAt && *wakeAt <= end) {
            now = std::max(now, *wakeAt);
            wakeAt.reset();
            feed(engine::Woken{});
            if (count<engine::Submit>() + count<engine::Poll>() > 0)
                return true;
        }
        now = end;
        return false;
    }

    template <typename Effect>
    [[nodiscard]] long count() const
    {
        return std::count_if(effects.begin(), effects.end(),
            [](const engine::Effect &effect) { return std::holds_alternative<Effect>(effect); });
    }

    template <typename Effect>
    [[nodiscard]] Effect first() const
    {
        for (const engine::Effect &effect : effects) {
            if (const auto *found = std::get_if<Effect>(&effect))
                return *found;
        }
        return {};
    }

    engine::Engine engine;
    engine::Effects effects;
    std::uint64_t records = 0; ///< handed out so far
    engine::Instant now{std::chrono::hours(1)};
    std::optional<engine::Instant> wakeAt;
};
