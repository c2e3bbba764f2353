// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runresult.h"
#include "runner/batchdelta.h"
#include "runner/batchorder.h"
#include "runner/fleetsession.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>

#include <optional>

namespace cli {

class Interrupt;
class Progress;
enum class PauseReason;

/**
 * One run from its start to its end, or to what ends it early: an interruption, a refused sign-in, an unusable
 * ledger. Then nothing new is sent, and replies in flight are waited for, though not long. Used once.
 */
class FleetRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetRun)

public:
    enum class Kind
    {
        Provision,
        Watch
    };
    FleetRun(Progress &progress, Interrupt &interrupt);
    ~FleetRun() override;

    /** Blocks in an event loop. */
    [[nodiscard]] RunResult run(Kind kind, const runner::BatchOrder &order);

private:
    void prepare(Kind kind, const runner::BatchOrder &order);
    void noteStart(const fleet::Batch &batch, const fleet::BatchTotals &totals);
    void noteChange(const runner::BatchDelta &delta);
    void notePause(std::optional<PauseReason> reason);
    void endEarly(RunResult::End end, const QString &problem = {});
    void interrupted();

    Progress &m_progress;
    runner::FleetSession m_session;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    RunResult m_result;
    std::optional<PauseReason> m_pause;
    bool m_isEnding = false;
};

} // namespace cli
