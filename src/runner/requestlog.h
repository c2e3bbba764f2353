// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "ledger/ledger.h"
#include "wfw/answer.h"

#include <QHash>

#include <optional>

namespace runner {

/** What of the requests goes into a job's history: all but the polls that found it still in progress. */
class RequestLog final
{
public:
    void sent(engine::Lane lane, fleet::JobIndex job);
    [[nodiscard]] std::optional<ledger::RequestRecord> answered(
        engine::Lane lane, fleet::JobIndex job, int attempt, const wfw::Answer &answer);

private:
    using Times = QHash<fleet::JobIndex, engine::Instant>;

    [[nodiscard]] Times &timesOf(engine::Lane lane);

    Times m_submitsSentAt; ///< of what is in flight
    Times m_pollsSentAt;
};

/** The word for a verdict in files and in the ledger. Never translated. */
[[nodiscard]] QString wordFor(wfw::Verdict verdict);

} // namespace runner
