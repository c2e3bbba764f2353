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
#include <QTimer>

#include <optional>

namespace cli {

class Interrupt;
class Progress;
class SignIn;
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
        Resume,
        Watch
    };
    struct Start
    {
        Kind kind = Kind::Provision;
        runner::BatchOrder order; ///< of a batch that is resumed, batch is the ledger's
        QList<fleet::Job> jobs; ///< of a batch that is resumed: as the ledger has them
        runner::SecondChance again; ///< of those
    };

    /** \a signIn brings new tokens; null where there is only the order's. Everything outlives this. */
    FleetRun(runner::FleetSession &session, Progress &progress, Interrupt &interrupt, SignIn *signIn);
    ~FleetRun() override;

    /** Blocks in an event loop. Afterwards the session sends nothing any more. */
    [[nodiscard]] RunResult run(const Start &start);

private:
    void prepare(const Start &start);
    void noteStart(const fleet::Batch &batch, const fleet::BatchTotals &totals);
    void noteChange(const runner::BatchDelta &delta);
    void notePause(std::optional<PauseReason> reason);
    void signInRefused(const QString &problem);
    void takeToken(const QByteArray &token);
    void ended();
    void endEarly(RunResult::End end, const QString &problem = {});
    void interrupted();

    runner::FleetSession &m_session;
    Progress &m_progress;
    SignIn *m_signIn;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    RunResult m_result;
    std::optional<PauseReason> m_pause;
    runner::BatchPhase m_phase = runner::BatchPhase::Idle;
    QString m_signInProblem; ///< the server's words
    QTimer m_settling; ///< runs while what arrives may be older than the newest token
    bool m_isRenewing = false;
    bool m_isEnding = false;
};

} // namespace cli
