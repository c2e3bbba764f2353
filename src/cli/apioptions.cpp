// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/apioptions.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

void ApiOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        option(u"api"_s, Text::tr("Origin of the API. Default: $WFW_API_BASE."), u"URL"_s),
        option(u"sandbox"_s, Text::tr("Start the embedded sandbox and use that: no agent is really made.")),
        option(u"sandbox-speed"_s, Text::tr("The sandbox's time runs so many times faster. Default: 20."),
            u"N"_s),
        option(u"token-stdin"_s, Text::tr("Read the token from standard input instead of $WFW_API_TOKEN.")),
    });
}

ApiOptions ApiOptions::from(OptionReader &reader)
{
    ApiOptions options;
    options.address = reader.text(u"api"_s);
    options.usesSandbox = reader.isSet(u"sandbox"_s);
    options.sandboxSpeed = reader.factor(u"sandbox-speed"_s, options.sandboxSpeed);
    options.tokenFromInput = reader.isSet(u"token-stdin"_s);
    if (options.usesSandbox && reader.isSet(u"api"_s))
        reader.complain(Text::tr("--sandbox and --api name two servers. Use one of them."));
    if (options.usesSandbox && options.tokenFromInput)
        reader.complain(Text::tr("The sandbox has a token of its own. Leave --token-stdin out."));
    if (!options.usesSandbox && reader.isSet(u"sandbox-speed"_s))
        reader.complain(Text::tr("--sandbox-speed is for the sandbox. Add --sandbox, or leave it out."));
    return options;
}

} // namespace cli
