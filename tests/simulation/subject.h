// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <functional>
#include <memory>
#include <utility>

namespace simulation {

/** What a world drives: the engine. Tests of the checker derive from it and break one rule on the way. */
class Subject
{
public:
    explicit Subject(engine::Engine engine)
        : m_engine(std::move(engine))
    {
    }
    Subject(const Subject &) = delete;
    Subject &operator=(const Subject &) = delete;
    Subject(Subject &&) = delete;
    Subject &operator=(Subject &&) = delete;
    virtual ~Subject() = default;

    virtual void handle(const engine::Event &event, engine::Instant now, engine::Effects &out)
    {
        m_engine.handle(event, now, out);
    }
    [[nodiscard]] virtual fleet::BatchTotals totals() const { return m_engine.totals(); }
    [[nodiscard]] virtual fleet::JobState state(engine::JobId job) const { return m_engine.state(job); }
    [[nodiscard]] virtual engine::Status status(engine::Instant now) const { return m_engine.status(now); }

protected:
    engine::Engine m_engine;
};

using MakeSubject = std::function<std::unique_ptr<Subject>(engine::Engine)>;

/** What the program around the engine may get wrong; the checker is shown to notice each. */
struct Sloppiness
{
    bool sendsBeforeCommit = false;
    bool takesBegunForDone = false; ///< reports a commit when it is begun
    bool takesLaterForDone = false; ///< reports what was written down while the disk was at work as well
    bool forgetsOperations = false; ///< reads a batch back without the ids of its operations
    bool writesBodiesAnew = false; ///< a repeat carries the row as it is now, not as it was written down
};

} // namespace simulation
