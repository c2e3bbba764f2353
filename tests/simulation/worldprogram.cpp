// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program around the engine: writes down, commits, then sends; dies and is started again.

#include "simulation/world.h"

#include <algorithm>

namespace simulation {

namespace {

/** Records of this long go into one commit. */
constexpr Duration gatheringMax{50};
/** A full disk is tried again after this long. */
constexpr Duration diskRetry{2000};

} // namespace

void World::start(engine::Engine engine)
{
    if (m_scenario.groupCommit)
        engine.commitInGroups();
    m_engine = m_makeSubject(std::move(engine));
    m_recorded = 0;
    feed(engine::Resume{});
}

void World::feed(const engine::Event &event)
{
    if (!m_engine)
        return; // crashed and not yet started again
    engine::Effects effects;
    m_engine->handle(event, m_now, effects);
    carryOut(effects);
    m_checker.reacted();
}

void World::carryOut(const engine::Effects &effects)
{
    if (happens(m_scenario.crash))
        return crash();
    m_checker.decided(effects, m_now);
    if (m_sloppiness.sendsBeforeCommit) {
        for (const engine::Effect &effect : effects) {
            if (!carryOut(effect))
                return;
        }
        write(effects);
        return commit();
    }
    write(effects);
    if (!m_scenario.groupCommit)
        commit();
    for (const engine::Effect &effect : effects) {
        if (!carryOut(effect))
            return;
    }
    if (!m_scenario.groupCommit || m_commitDue || m_isCommitting || !m_ledger.hasPending())
        return;
    if (m_random.chance(0.3)) // after a quiet spell it happens at once
        commitGroup();
    else
        commitLater(between(Duration(0), gatheringMax));
}

void World::write(const engine::Effects &effects)
{
    for (const engine::Effect &effect : effects) {
        if (const auto *intent = std::get_if<engine::RecordIntent>(&effect)) {
            m_ledger.write(*intent, m_rows[intent->job], m_now);
            ++m_recorded;
        } else if (const auto *state = std::get_if<engine::RecordState>(&effect)) {
            m_ledger.write(*state, m_checker.wasTold(state->job), m_now);
            ++m_recorded;
        }
    }
}

void World::commitLater(Duration delay)
{
    m_commitDue = true;
    inThisLife(m_now + delay, [this] {
        m_commitDue = false;
        commitGroup();
    });
}

void World::commitGroup()
{
    if (happens(m_scenario.crash))
        return crash();
    m_ledger.beginCommit();
    m_recordedAtCommit = m_recorded;
    if (m_scenario.commitMax == Duration::zero())
        return groupCommitted(); // on the program's own thread
    m_isCommitting = true;
    inThisLife(m_now + between(Duration(0), m_scenario.commitMax), [this] {
        m_isCommitting = false;
        groupCommitted();
    });
    if (m_sloppiness.takesBegunForDone)
        feed(engine::Committed{m_recordedAtCommit});
}

void World::groupCommitted()
{
    if (happens(m_scenario.commitFails)) {
        m_checker.setUnwritable(true);
        commitLater(diskRetry);
        return feed(engine::CommitFailed{});
    }
    m_checker.setUnwritable(false);
    m_ledger.endCommit();
    m_checker.committed();
    if (happens(m_scenario.crash))
        return crash();
    feed(engine::Committed{m_sloppiness.takesLaterForDone ? m_recorded : m_recordedAtCommit});
    if (m_engine && m_ledger.hasPending() && !m_commitDue && !m_isCommitting)
        commitLater(between(Duration(0), gatheringMax));
}

void World::commit()
{
    m_ledger.beginCommit();
    m_ledger.endCommit();
    m_checker.committed();
}

bool World::carryOut(const engine::Effect &effect)
{
    if (happens(m_scenario.crash)) {
        crash();
        return false;
    }
    if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
        send(*submit);
    } else if (const auto *poll = std::get_if<engine::Poll>(&effect)) {
        send(*poll);
    } else if (const auto *wake = std::get_if<engine::WakeAt>(&effect)) {
        m_wakeAt = wake->at;
        inThisLife(wake->at, [this, when = wake->at] {
            if (m_wakeAt == when)
                feed(engine::Woken{});
        });
    } else if (std::holds_alternative<engine::RenewSignIn>(effect)) {
        inThisLife(m_now + Duration(300), [this] {
            m_signInGood = true;
            feed(engine::SignInRenewed{!happens(0.1)});
        });
    }
    return true;
}

void World::crash()
{
    ++m_verdict.crashes;
    ++m_life;
    m_engine.reset();
    say("crash");
    if (m_isCommitting && m_random.chance(0.5)) { // it was on the disk already, and nobody heard of it
        m_ledger.endCommit();
        m_checker.committed();
    }
    m_ledger.losePending();
    m_checker.crashed(m_now);
    m_commitDue = m_isCommitting = false;
    m_wakeAt.reset();
    inThisLife(m_now + between(Duration(10), Duration(60000)), [this] {
        std::vector<engine::KnownJob> known = m_ledger.known(m_now);
        if (m_sloppiness.forgetsOperations) {
            for (engine::KnownJob &job : known)
                job.hasOperation = false;
        }
        m_checker.restarted(known, m_now);
        start(engine::Engine(known, excludedRows, m_limits, m_scenario.seed + m_life, m_now));
    });
}

} // namespace simulation
