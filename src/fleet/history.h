// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace fleet {

/** One request that was made for a job, and what it came to. */
struct Request
{
    enum class Kind
    {
        Submit,
        Poll
    };

    Kind kind = Kind::Submit;
    std::chrono::milliseconds duration{}; ///< from sending it to knowing what it came to
    int httpStatus = 0; ///< 0: no reply was received
    QString outcome; ///< one word, never translated: "in_progress", "refused", "lost"…
    QString code; ///< the server's error code, or one of ours; may be empty
    QString message; ///< the server's words; may be empty
    QByteArray body; ///< the beginning of the reply's body, kept only where it tells something

    bool operator==(const Request &) const = default;
};

/** What happened to a job beside its states and requests. */
struct Note
{
    QString word; ///< never translated: one of the words below
    QString text; ///< what there is to say about it; may be empty

    bool operator==(const Note &) const = default;
};

/** A person had a job of unknown fate ordered anew, knowing that an agent may exist already. */
inline constexpr QLatin1StringView orderedAnewNote{"ordered_anew"};
/** After its end something contradicted it. The end stands. The text is the word of Job::conflict. */
inline constexpr QLatin1StringView conflictNote{"conflict"};

/** One line of a job's history: a state it came to, a request that was answered, or a note. */
struct HistoryEntry
{
    QDateTime at; ///< UTC
    int attempt = 1;
    JobState state = JobState::Queued; ///< of the job; for a request and a note it says nothing
    std::optional<Request> request;
    std::optional<Note> note{};

    bool operator==(const HistoryEntry &) const = default;
};

/** What is known of one attempt. */
struct AttemptFacts
{
    int number = 1;
    QByteArray key;
    QByteArray bodySha256; ///< 32 bytes, of the exact body that was sent
    QString origin;
    QString tenant; ///< empty where it was not known
    QDateTime intendedAt; ///< UTC, written down
    QDateTime firstSentAt; ///< UTC; invalid where it never was
    std::optional<JobState> settledAs; ///< Active, Failed or Cancelled, once its fate is known
    QDateTime settledAt; ///< UTC

    bool operator==(const AttemptFacts &) const = default;
};

/** All that is known of how one job came to where it is. */
struct JobHistory
{
    QList<AttemptFacts> attempts; ///< by number
    QList<HistoryEntry> entries; ///< oldest first

    bool operator==(const JobHistory &) const = default;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::JobHistory)
