// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/quietprogress.h"

#include "cli/console.h"
#include "cli/text.h"

namespace cli {

QuietProgress::QuietProgress(Console &console)
    : m_console(console)
{
}

void QuietProgress::started(
    const fleet::Batch & /*batch*/, const fleet::BatchTotals & /*totals*/, const QList<fleet::Job> & /*jobs*/)
{
}

void QuietProgress::changed(const QList<fleet::Job> & /*changed*/, const fleet::BatchTotals & /*totals*/)
{
}

void QuietProgress::paused(PauseReason reason)
{
    m_console.complain(sentenceFor(reason));
}

void QuietProgress::resumed()
{
    m_console.complain(Text::tr("The batch goes on."));
}

void QuietProgress::finished(const RunResult & /*result*/)
{
}

} // namespace cli
