// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"

#include "sandbox/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

QCommandLineOption option(const QString &name, const char *description, const QString &value = {})
{
    return QCommandLineOption(name, Text::tr(description), value);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        Text::tr("A stand-in for the WFW API: provisions imaginary agents, in real "
                 "time or faster, with every answer and "
                 "every trouble the real one may give."));
    parser.addOptions({
        option(u"listen"_s, QT_TRANSLATE_NOOP("Sandbox", "IP address to listen on (default 127.0.0.1)."),
            u"address"_s),
        option(
            u"port"_s, QT_TRANSLATE_NOOP("Sandbox", "Port to listen on (default: any free one)."), u"port"_s),
        option(u"speed"_s, QT_TRANSLATE_NOOP("Sandbox", "Its time runs so many times faster (default 1)."),
            u"factor"_s),
        option(u"database"_s,
            QT_TRANSLATE_NOOP("Sandbox", "SQLite file to keep everything in (default: memory)."), u"file"_s),
        option(u"scenario"_s, QT_TRANSLATE_NOOP("Sandbox", "JSON file that says what becomes of whom."),
            u"file"_s),
        option(u"log"_s,
            QT_TRANSLATE_NOOP("Sandbox", "Append a line a request to this file (default: standard output)."),
            u"file"_s),
        option(u"quiet"_s, QT_TRANSLATE_NOOP("Sandbox", "No request lines on standard output.")),
        option(u"token"_s, QT_TRANSLATE_NOOP("Sandbox", "Accept this bearer token only; may be repeated."),
            u"token"_s),
        option(u"dialect"_s, QT_TRANSLATE_NOOP("Sandbox", "Shape of replies: wrapped, data, bare or mixed."),
            u"name"_s),
        option(
            u"seed"_s, QT_TRANSLATE_NOOP("Sandbox", "Seed of every random choice (default 1)."), u"number"_s),
        option(u"failure-rate"_s, QT_TRANSLATE_NOOP("Sandbox", "Share of operations that fail, 0 to 1."),
            u"share"_s),
        option(u"fault-rate"_s, QT_TRANSLATE_NOOP("Sandbox", "Share of requests hit by any fault, 0 to 1."),
            u"share"_s),
        option(u"fault"_s, QT_TRANSLATE_NOOP("Sandbox", "Single faults, as in drop-after=0.1,5xx=0.05."),
            u"list"_s),
        option(u"post-latency"_s,
            QT_TRANSLATE_NOOP("Sandbox", "Sandbox seconds a create takes, as in 0.2-6 (default 0.1-0.3)."),
            u"range"_s),
        option(u"get-latency"_s,
            QT_TRANSLATE_NOOP("Sandbox", "Sandbox seconds other requests take (default 0.05-0.15)."),
            u"range"_s),
        option(u"write-budget"_s,
            QT_TRANSLATE_NOOP("Sandbox", "Creates a tenant may send, as count/seconds[:burst]."),
            u"budget"_s),
        option(u"read-budget"_s, QT_TRANSLATE_NOOP("Sandbox", "The same for reading."), u"budget"_s),
        option(u"webhook"_s, QT_TRANSLATE_NOOP("Sandbox", "Post events to this address."), u"url"_s),
        option(u"webhook-secret"_s, QT_TRANSLATE_NOOP("Sandbox", "Sign them with this secret, whsec_..."),
            u"secret"_s),
        option(u"webhook-anywhere"_s, QT_TRANSLATE_NOOP("Sandbox", "Allow webhooks to other machines.")),
        option(u"failure-events"_s,
            QT_TRANSLATE_NOOP("Sandbox", "Announce failed operations too, as agent.failed.")),
    });
}

/** A number of that option, if it was given; the complaint otherwise stays empty. */
template <typename Number, typename Convert>
QString readNumber(const QCommandLineParser &parser, const QString &name, Number &number, Convert convert)
{
    if (!parser.isSet(name))
        return {};
    bool ok = false;
    const Number read = convert(parser.value(name), &ok);
    if (!ok)
        return Text::tr("--%1: \"%2\" is not a number that fits").arg(name, parser.value(name));
    number = read;
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    CommandLine line;
    const auto complain = [&line](const QString &text) {
        line.wish = CommandLine::Wish::Complain;
        line.text = text;
        return line;
    };
    if (!parser.parse(arguments))
        return complain(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        line.wish = CommandLine::Wish::ShowText;
        line.text = parser.isSet(help)
            ? parser.helpText()
            : QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(
            Text::tr("Unexpected argument \"%1\"").arg(parser.positionalArguments().constFirst()));

    Options &options = line.options;
    const auto toDouble = [](const QString &text, bool *ok) { return text.toDouble(ok); };
    const auto toPort = [](const QString &text, bool *ok) { return text.toUShort(ok); };
    const auto toSeed = [](const QString &text, bool *ok) { return std::uint64_t{text.toULongLong(ok)}; };
    for (const QString &problem : {readNumber(parser, u"port"_s, options.port, toPort),
             readNumber(parser, u"seed"_s, options.seed, toSeed),
             readNumber(parser, u"speed"_s, options.speed, toDouble),
             readNumber(parser, u"failure-rate"_s, options.failureRate, toDouble),
             readNumber(parser, u"fault-rate"_s, options.faultRate, toDouble)}) {
        if (!problem.isEmpty())
            return complain(problem);
    }
    const auto readText = [&parser](const QString &name, QString &text) {
        if (parser.isSet(name))
            text = parser.value(name);
    };
    options.log = parser.isSet(u"quiet"_s) ? QString() : u"-"_s;
    readText(u"listen"_s, options.address);
    readText(u"database"_s, options.database);
    readText(u"scenario"_s, options.scenario);
    readText(u"log"_s, options.log);
    readText(u"dialect"_s, options.dialect);
    readText(u"fault"_s, options.faults);
    readText(u"post-latency"_s, options.postLatency);
    readText(u"get-latency"_s, options.getLatency);
    readText(u"write-budget"_s, options.writeBudget);
    readText(u"read-budget"_s, options.readBudget);
    readText(u"webhook"_s, options.webhook);
    readText(u"webhook-secret"_s, options.webhookSecret);
    options.tokens = parser.values(u"token"_s);
    options.webhookAnywhere = parser.isSet(u"webhook-anywhere"_s);
    options.failureEvents = parser.isSet(u"failure-events"_s);
    return line;
}

} // namespace sandbox
