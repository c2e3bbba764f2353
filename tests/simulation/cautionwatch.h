// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "simulation/scenario.h"

#include <cstdint>
#include <vector>

namespace simulation {

using engine::JobId;

/** Works out for itself when a client has to hold back, from nothing but what became of which row. */
class CautionWatch final
{
public:
    explicit CautionWatch(const engine::Limits &limits, std::uint32_t jobs);

    void submittedAnew(JobId job);
    void cameTo(JobId job, fleet::JobState state, std::uint16_t cause);
    /** A person resumes; \a signedIn: only because the sign-in was refused. */
    void resumed(bool signedIn);
    void retried();
    void restarted(const std::vector<engine::KnownJob> &known);

    [[nodiscard]] bool mustHold() const { return m_mustHold; }
    /** Rows are sent ahead, and this is none of them. */
    [[nodiscard]] bool hasToWait(JobId job) const { return !m_canaryIsOver && job >= m_limits.canaryRows; }

private:
    struct Row
    {
        fleet::JobState state = fleet::JobState::Queued;
        std::uint16_t cause = 0;
        bool counts = false; ///< sent since somebody last looked
        bool early = false;
        bool sent = false;
        bool late = false; ///< decided on before somebody looked, sent after that
    };

    void countAnew();
    void lookAtCanary();
    [[nodiscard]] bool isLeft() const;
    [[nodiscard]] bool sideBySide(JobId job) const;
    [[nodiscard]] bool tooManyEarly(const Row &row) const;
    [[nodiscard]] bool canaryFailed() const;

    const engine::Limits m_limits;
    std::vector<Row> m_rows;
    std::uint32_t m_taken = 0;
    bool m_mustHold = false;
    bool m_canaryIsOver = false;
};

} // namespace simulation
