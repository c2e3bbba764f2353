// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace runner {

/**
 * Gathers records and commits them together, where that costs a disk's time: at once after a quiet spell, else no
 * sooner than 40 ms after the commit before was begun, which makes at most 25 a second however fast the fleet moves.
 * One commit is under way at a time, and what is added meanwhile belongs to the next. What cannot be committed is
 * kept and tried again until it can.
 */
class GroupCommit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupCommit)

public:
    explicit GroupCommit(QObject *parent = nullptr);

    /** Begins with \a batch of \a ledger, which must outlive the use; forgets what was not committed. */
    void begin(ledger::Ledger *ledger, fleet::BatchId batch);
    void add(const ledger::IntentRecord &record) { m_records.intents.append(record); }
    void add(const ledger::StateRecord &record) { m_records.states.append(record); }
    void add(const ledger::RequestRecord &record) { m_records.requests.append(record); }
    void add(const ledger::NoteRecord &record) { m_records.notes.append(record); }
    void addKeyLife(std::chrono::milliseconds life) { m_records.keyLife = life; }
    /** Commits what was added, now or when its time comes. */
    void commitWhenDue();
    /** Commits what was added without waiting for its time. */
    void commitNow();

    /** Nothing waits for a commit, or for the end of one. */
    [[nodiscard]] bool isEmpty() const { return m_records.isEmpty() && !m_isCommitting; }
    /** Why the last commit did not happen. */
    [[nodiscard]] const std::optional<ledger::Problem> &problem() const { return m_problem; }

signals: // all three also from within commitWhenDue() and commitNow()
    /** Everything added so far is on its way to the disk; committed() or failed() follows. */
    void begun();
    /** Everything added before the last begun() is durable. */
    void committed();
    /** Nothing of it is; comes once for each time it was tried. */
    void failed();

private:
    void ended(const std::optional<ledger::Problem> &problem);

    ledger::Ledger *m_ledger = nullptr;
    int m_use = 0; ///< counts begin(): what an earlier ledger still has to say is not heard
    ledger::Transaction m_records;
    ledger::Transaction m_underWay; ///< what is being committed
    bool m_isCommitting = false;
    std::optional<ledger::Problem> m_problem;
    QTimer m_timer;
    QElapsedTimer m_sinceLast; ///< since the last commit was begun; invalid before the first
};

} // namespace runner
