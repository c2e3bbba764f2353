// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/resumecommand.h"

#include "cli/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cli {

QString ResumeCommand::name() const
{
    return u"resume"_s;
}

QString ResumeCommand::arguments() const
{
    return u"[BATCH]"_s;
}

QString ResumeCommand::summary() const
{
    return Text::tr("Go on with the newest unfinished batch, or the one named.");
}

void ResumeCommand::read(OptionReader &reader)
{
    m_word = BatchWord::from(reader, false);
    TakeUpCommand::read(reader);
}

std::optional<Outcome> ResumeCommand::prepare(Scene &scene)
{
    if (const auto refusal = scene.books.openExisting())
        return notBegun(refusal->code, refusal->sentence);
    if (m_word)
        return takeUp(scene, *m_word);
    const auto &batches = scene.books.batches();
    const auto unfinished = std::find_if(batches.begin(), batches.end(),
        [](const fleet::BatchSummary &batch) { return !batch.totals.allEnded(); });
    if (unfinished == batches.end()) // what was asked for is done
        return notBegun(
            ExitCode::Success, Text::tr("There is nothing to go on with: every batch has come to its end."));
    return takeUp(scene, BatchWord{unfinished->id});
}

} // namespace cli
