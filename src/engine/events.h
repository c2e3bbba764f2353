// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/limits.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace engine {

/** A job's number in its batch, from 0, dense. */
using JobId = std::uint32_t;

/** The two scopes the server limits apart, each with a lane of its own. */
enum class Lane : std::uint8_t
{
    Submit,
    Poll
};

/** What one request came to. The wfw library decides which, the engine what follows from it. */
enum class Outcome : std::uint8_t
{
    InProgress, ///< an operation exists and is not finished
    Completed, ///< the agent is live
    OperationFailed, ///< the operation ended in failure: definite
    Refused, ///< the server will not do it, definitely (a 4xx that is not retryable); for submits only
    Throttled, ///< 429: nothing was done, the scope is closed for retryAfter
    ServerFault, ///< a 5xx whose handler has ended, or 408/425/409: repeat after a back-off
    Lost, ///< no usable answer: the server may have acted, and may still be acting
    NotSent, ///< the connection was never made: the server has seen nothing
    Interfered, ///< an answer that is not the API's (captive portal, proxy page): as Lost, and the network's fault
    Malformed, ///< the API's answer breaks its contract: as Lost, but counted against the job
    NotFound, ///< for polls: the operation is not there
    SignInExpired, ///< 401
    Forbidden, ///< 403, or a missing scope
};

/** What a reply's headers said of its scope's budget. */
struct Budget
{
    std::optional<std::uint32_t> remaining; ///< requests left in the window when the reply was made
    std::optional<Duration> resetAfter; ///< until the window renews itself
};

/** The reply, or the end, of one request that the engine asked for. Exactly one follows each Submit or Poll. */
struct Answered
{
    Lane lane = Lane::Submit;
    JobId job = 0;
    Outcome outcome = Outcome::Lost;
    std::optional<Duration> pollAfter; ///< the server's X-Poll-After
    std::optional<Duration> retryAfter; ///< for Throttled and ServerFault: the server's floor
    std::optional<std::uint8_t> percent; ///< 0 to 100
    std::uint16_t cause = 0; ///< for Refused and OperationFailed: equal for equal error codes; 0: not known
    Budget budget;
};

/** Begin, or go on after Pause or a hold. Also the way out of a sign-in pause, behind which a hold stays. */
struct Resume
{
};
/** No new submit and no repeat goes out; what exists is polled on. */
struct Pause
{
};
/** Take every job out that was not sent yet. What was sent is followed to its end. */
struct Stop
{
};
/** New attempts for failed jobs; others in the list are left alone. */
struct Retry
{
    std::vector<JobId> jobs;
};
/** A second look at unknown and overdue jobs: poll what has an operation, repeat the submit of what has none. */
struct LookAgain
{
    std::vector<JobId> jobs;
};
/**
 * A person says that these jobs of unknown fate are to be ordered anew, although an agent may exist already: a new
 * attempt for each whose operation is gone or whose key has been forgotten, Engine::mayOrderAnew(). Never by itself.
 */
struct OrderAnew
{
    std::vector<JobId> jobs;
};
/** Take queued jobs out. */
struct Cancel
{
    std::vector<JobId> jobs;
};
/** Put cancelled jobs back into the queue. */
struct PutBack
{
    std::vector<JobId> jobs;
};
/** The program ends: nothing at all is sent any more, replies in flight are still taken in. */
struct Halt
{
};
struct SetLimits
{
    Limits limits;
};
/** The answer to RenewSignIn. */
struct SignInRenewed
{
    bool ok = false;
};
/** The time of the last WakeAt has come. */
struct Woken
{
};
/**
 * Where commits come in groups: the first so many of all records that were handed out are durable. Those that were
 * handed out while the disk was at work wait for the next one.
 */
struct Committed
{
    std::uint64_t records = 0;
};
/** Records could not be written down and will be tried again: nothing at all is sent until Committed. */
struct CommitFailed
{
};

using Event = std::variant<Answered, Resume, Pause, Stop, Retry, LookAgain, OrderAnew, Cancel, PutBack, Halt,
    SetLimits, SignInRenewed, Woken, Committed, CommitFailed>;

} // namespace engine
