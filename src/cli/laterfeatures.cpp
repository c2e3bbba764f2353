// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/laterfeatures.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

const QStringList &laterOptions()
{
    static const QStringList names{u"profile"_s};
    return names;
}

QCommandLineOption hidden(const QString &name)
{
    QCommandLineOption option(name, {}, u"VALUE"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

void describeLaterOptions(QCommandLineParser &parser)
{
    for (const QString &later : laterOptions())
        parser.addOption(hidden(later));
    parser.addOption(hidden(u"events"_s));
}

void refuseLaterOptions(OptionReader &reader)
{
    for (const QString &later : laterOptions()) {
        if (reader.isSet(later))
            reader.complain(notAvailable(u"--"_s + later));
    }
    const QString events = reader.text(u"events"_s);
    if (reader.isSet(u"events"_s) && events != u"none")
        reader.complain(notAvailable(u"--events "_s + events));
}

QString notAvailable(const QString &what)
{
    return Text::tr("\"%1\" is not available in this version.").arg(what);
}

} // namespace cli
