// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runoptions.h"

#include "cli/optionreader.h"
#include "cli/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

constexpr int rowsMax = 100'000;

/** Nothing where it is not understood, which is complained of. */
std::optional<fleet::Caution> breakerFrom(OptionReader &reader)
{
    const QString text = reader.text(u"breaker"_s);
    static const QRegularExpression form(u"^(\\d{1,6})(?:,(\\d{1,3})(?:/(\\d{1,6}))?)?$"_s);
    fleet::Caution caution;
    if (text == u"off") {
        caution.equalFailuresMax = 0;
        caution.earlyFailedPercentMax = 0;
        return caution;
    }
    const QRegularExpressionMatch match = form.match(text);
    if (match.hasMatch()) {
        caution.equalFailuresMax = match.captured(1).toInt();
        if (match.hasCaptured(2))
            caution.earlyFailedPercentMax = match.captured(2).toInt();
        if (match.hasCaptured(3))
            caution.earlyRows = match.captured(3).toInt();
        if (caution.equalFailuresMax <= rowsMax && caution.earlyFailedPercentMax <= 100
            && caution.earlyRows <= rowsMax)
            return caution;
    }
    reader.complain(Text::tr("--breaker takes \"off\", or numbers such as 5 or 5,50/20 (rows side by side, "
                             "percent of the first so many rows), not \"%1\".")
                        .arg(text));
    return std::nullopt;
}

} // namespace

void RunOptions::describe(QCommandLineParser &parser, bool submits)
{
    const QString time = u"DUR"_s;
    if (submits)
        parser.addOptions({
            option(u"submit-limit"_s, Text::tr("Orders in flight. Default: 5."), u"N"_s),
            option(u"breaker"_s,
                Text::tr("When to order nothing more: N rows side by side failed alike, or P percent of the "
                         "first M rows failed; 0 switches one of them off, \"off\" both. Default: 5,50/20."),
                u"N[,P/M]"_s),
        });
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
    if (submits && reader.isSet(u"breaker"_s))
        options.breaker = breakerFrom(reader);
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
