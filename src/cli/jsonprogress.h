// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/progress.h"

#include <QStringList>

#include <vector>

namespace cli {

class Console;

/** --progress json: one object a line on standard output. Nothing in it is translated. */
class JsonProgress final : public Progress
{
public:
    explicit JsonProgress(Console &console);

    void started(
        const fleet::Batch &batch, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs) override;
    void changed(const QList<fleet::Job> &changed, const fleet::BatchTotals &totals) override;
    void paused(PauseReason reason) override;
    void resumed() override;
    void finished(const RunResult &result) override;

private:
    /** What a line tells of a job: a change of anything else is none. */
    struct Told
    {
        fleet::JobState state = fleet::JobState::Queued;
        int attempt = 1;
        std::optional<int> percent;
        QString message;
        QString operationId;

        bool operator==(const Told &) const = default;
    };
    [[nodiscard]] static Told toldOf(const fleet::Job &job);

    Console &m_console;
    QStringList m_customerIds; ///< by job
    std::vector<Told> m_told; ///< by job
};

} // namespace cli
