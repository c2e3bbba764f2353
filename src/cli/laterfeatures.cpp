// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/laterfeatures.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

struct LaterOption
{
    QString name;
    bool takesValue;
};

const QList<LaterOption> &laterOptions()
{
    static const QList<LaterOption> options{
        {u"ledger"_s, true}, {u"profile"_s, true}, {u"already"_s, true}, {u"reconcile"_s, false}};
    return options;
}

QCommandLineOption hidden(const QString &name, bool takesValue)
{
    QCommandLineOption option(name, {}, takesValue ? u"VALUE"_s : QString());
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

void describeLaterOptions(QCommandLineParser &parser)
{
    for (const LaterOption &later : laterOptions())
        parser.addOption(hidden(later.name, later.takesValue));
    parser.addOption(hidden(u"no-reconcile"_s, false));
    parser.addOption(hidden(u"events"_s, true));
}

void refuseLaterOptions(OptionReader &reader)
{
    for (const LaterOption &later : laterOptions()) {
        if (reader.isSet(later.name))
            reader.complain(notAvailable(u"--"_s + later.name));
    }
    const QString events = reader.text(u"events"_s);
    if (reader.isSet(u"events"_s) && events != u"none")
        reader.complain(notAvailable(u"--events "_s + events));
}

bool isLaterCommand(const QString &name)
{
    static const QStringList names{u"resume"_s, u"retry"_s, u"batches"_s, u"export"_s, u"reconcile"_s};
    return names.contains(name);
}

QString notAvailable(const QString &what)
{
    return Text::tr("\"%1\" is not available in this version.").arg(what);
}

} // namespace cli
