// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "fleet/jobstate.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace engine {

/**
 * Write down that this attempt of this job is about to be sent for the first time; its Submit follows, in the same
 * list or, at high rates, in a later one. From here on its key and body are fixed.
 */
struct RecordIntent
{
    JobId job = 0;
    std::uint16_t attempt = 1;
};
/** Write down the state a job has come to. Carries everything the engine knows of it. */
struct RecordState
{
    JobId job = 0;
    fleet::JobState state = fleet::JobState::Queued;
    std::uint16_t attempt = 1;
};
/** Send the POST of this job's attempt: its first, or the same bytes again. */
struct Submit
{
    JobId job = 0;
    std::uint16_t attempt = 1;
    bool repeat = false;
};
/** Ask how this job's operation stands. */
struct Poll
{
    JobId job = 0;
};
/** Get a new token, once for all, and answer with SignInRenewed. */
struct RenewSignIn
{
};
/** Send Woken at this time; replaces every earlier WakeAt. */
struct WakeAt
{
    Instant at;
};
/** Something that holds for the whole batch has changed; Engine::status() has the new value. */
struct StatusChanged
{
};

using Effect = std::variant<RecordIntent, RecordState, Submit, Poll, RenewSignIn, WakeAt, StatusChanged>;

/** In this order: all records first, then what may be sent once those are committed that it rests on. */
using Effects = std::vector<Effect>;

} // namespace engine
