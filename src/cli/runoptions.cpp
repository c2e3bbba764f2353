// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runoptions.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

void RunOptions::describe(QCommandLineParser &parser, bool submits)
{
    const QString time = u"DUR"_s;
    if (submits)
        parser.addOption(option(u"submit-limit"_s, Text::tr("Orders in flight. Default: 5."), u"N"_s));
    parser.addOptions({
        option(u"poll-limit"_s, Text::tr("Polls in flight. Default: 20."), u"N"_s),
        option(u"poll-delay"_s,
            Text::tr("First wait between two polls where the server names none, as in 500ms, 2s, 1.5m. "
                     "Default: 2s."),
            time),
        option(u"poll-delay-max"_s,
            Text::tr("Cap of that wait, which grows by half each time. Default: 15s."), time),
        option(u"operation-timeout"_s,
            Text::tr("After this an operation that is still in progress is overdue. Default: 3m."), time),
        option(u"request-timeout"_s,
            Text::tr("Total deadline of one request; an order of unknown fate is repeated no sooner. "
                     "Default: 30s."),
            time),
    });
}

RunOptions RunOptions::from(OptionReader &reader, bool submits)
{
    RunOptions options;
    runner::RunLimits &limits = options.limits;
    if (submits)
        limits.submitsInFlightMax = reader.limit(u"submit-limit"_s, limits.submitsInFlightMax);
    limits.pollsInFlightMax = reader.limit(u"poll-limit"_s, limits.pollsInFlightMax);
    limits.pollDelay = reader.duration(u"poll-delay"_s, limits.pollDelay);
    limits.pollDelayMax =
        reader.duration(u"poll-delay-max"_s, std::max(limits.pollDelay, limits.pollDelayMax));
    limits.operationTimeout = reader.duration(u"operation-timeout"_s, limits.operationTimeout);
    limits.requestTimeout = reader.duration(u"request-timeout"_s, limits.requestTimeout);
    if (limits.pollDelayMax < limits.pollDelay)
        reader.complain(Text::tr("--poll-delay-max is shorter than --poll-delay. Make it at least as long."));
    return options;
}

} // namespace cli
