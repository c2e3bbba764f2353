// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the runner sees to beside the engine: other batches, a person's decisions, what contradicts an end.

#include "runner/bootclock.h"
#include "runner/fleetrunner.h"
#include "runner/wiretranslation.h"

#include <algorithm>
#include <utility>

namespace runner {

namespace {

/** The agent of a job is not among the active ones that the server lists. */
constexpr QLatin1StringView notListed{"not_listed"};
/** Shorter than this, another value is the same one told a moment later. */
constexpr std::chrono::minutes keyLifeStep{1};

} // namespace

engine::Event FleetRunner::respected(engine::Event command)
{
    QList<fleet::JobIndex> left;
    const auto spare = [&](std::vector<engine::JobId> &jobs, fleet::JobState state) {
        const auto isCaredFor = [&](engine::JobId job) {
            return m_caredFor.contains(job) && job < m_engine->jobCount() && m_engine->state(job) == state;
        };
        std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(left), isCaredFor);
        jobs.erase(std::remove_if(jobs.begin(), jobs.end(), isCaredFor), jobs.end());
    };
    if (auto *retry = std::get_if<engine::Retry>(&command)) {
        spare(retry->jobs, fleet::JobState::Failed);
    } else if (auto *putBack = std::get_if<engine::PutBack>(&command)) {
        spare(putBack->jobs, fleet::JobState::Cancelled);
    } else if (auto *anew = std::get_if<engine::OrderAnew>(&command)) {
        spare(anew->jobs, fleet::JobState::Unknown);
        for (const engine::JobId job : anew->jobs) {
            if (job >= m_engine->jobCount() || !m_engine->mayOrderAnew(job, bootTime()))
                continue;
            // With the new attempt's first record, so that neither is there without the other.
            m_commits.add(ledger::NoteRecord{job, m_engine->attempt(job), QDateTime::currentDateTimeUtc(),
                {fleet::orderedAnewNote, m_book.booked(job).operationId}});
        }
    }
    if (!left.isEmpty())
        emit leftAlone(left);
    return command;
}

void FleetRunner::learnKeyLife(const wfw::Answer &answer)
{
    std::optional<std::chrono::milliseconds> &known = m_order.batch.keyLife;
    // A repeat may be told the rest of it only: the shortest counts, which errs on the safe side.
    if (!answer.keyLife
        || (known
            && *answer.keyLife > *known - std::min<std::chrono::milliseconds>(keyLifeStep, *known / 48)))
        return;
    known = answer.keyLife;
    m_commits.addKeyLife(*known);
    take(engine::SetLimits{limitsFrom(m_order.limits, m_order.batch)});
}

void FleetRunner::noteContradiction(const engine::Event &event)
{
    const auto *answer = std::get_if<engine::Answered>(&event);
    if (!answer || !m_engine->contradicts(*answer))
        return;
    const wfw::Verdict verdict = answer->outcome == engine::Outcome::Completed
        ? wfw::Verdict::Completed
        : wfw::Verdict::OperationFailed;
    book(ledger::NoteRecord{answer->job, m_engine->attempt(answer->job), QDateTime::currentDateTimeUtc(),
        {fleet::conflictNote, wordFor(verdict)}});
}

void FleetRunner::noteWhatIsListed(const ledger::StoredBatch &stored, const Reconciliation &found)
{
    if (!found.isComplete && !found.allFound)
        return;
    ledger::Transaction news;
    news.batch = stored.batch.id;
    for (const ledger::StoredJob &entry : stored.jobs) {
        const bool isMissing = found.missing.contains(entry.job.agentId);
        const bool wasMissing = entry.job.conflict == notListed;
        if (entry.job.state != fleet::JobState::Active || isMissing == wasMissing)
            continue;
        news.notes.append({entry.job.index, entry.job.attempt, QDateTime::currentDateTimeUtc(),
            {fleet::conflictNote, isMissing ? QString(notListed) : QString()}});
    }
    const bool isShown = m_engine && m_order.batch.id == stored.batch.id;
    for (const ledger::NoteRecord &note : std::as_const(news.notes)) {
        if (isShown)
            book(note);
    }
    if (isShown)
        m_commits.commitWhenDue();
    else if (!news.notes.isEmpty())
        (void)m_ledger->commit(news); // it is found again the next time
}

} // namespace runner
