// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/failure.h"
#include "fleet/job.h"
#include "report/causes.h"

#include <QString>

namespace report {

/** What to tell a person about a failure. */
struct Explanation
{
    QString sentence; ///< what happened, without the server's message
    QString hint; ///< what to do next
    QString
        words; ///< the server's own, on one line; for a code nobody knows that came without words, the code
    Actor actor = Actor::Operator; ///< whose turn it is
};

/** From one table over every known code, then HTTP status and kind. Translated where a translator is installed. */
[[nodiscard]] Explanation explain(const fleet::Failure &failure);
/** The same in English whatever the language of the window: files are not translated. */
[[nodiscard]] Explanation explainForFile(const fleet::Failure &failure);
/** Explanation::words alone. */
[[nodiscard]] QString wordsOf(const fleet::Failure &failure);
/** The actor in words, translated. */
[[nodiscard]] QString nameOf(Actor actor);

/** What contradicted a job's end later on, and what to do about it; empty where nothing did. */
[[nodiscard]] QString explainConflict(const fleet::Job &job);

} // namespace report
