// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/settings.h"

#include "sandbox/scenario.h"
#include "sandbox/text.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

bool readPositive(const QString &text, double &number)
{
    bool ok = false;
    const double read = text.toDouble(&ok);
    if (!ok || !std::isfinite(read) || read <= 0)
        return false;
    number = read;
    return true;
}

bool isShare(double value)
{
    return std::isfinite(value) && value >= 0 && value <= 1;
}

QString readFaults(const QString &text, FaultRates &rates)
{
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const Fault fault =
            faultFromWord(QStringView(part).left(equals < 0 ? part.size() : equals).trimmed());
        bool ok = false;
        const double rate = equals < 0 ? -1 : part.mid(equals + 1).toDouble(&ok);
        if (fault == Fault::None)
            return Text::tr("Unknown fault \"%1\"; known are: %2").arg(part, faultWords());
        if (!ok || !isShare(rate))
            return Text::tr("The fault \"%1\" needs a share from 0 to 1, as in drop-after=0.1").arg(part);
        rates.set(fault, rate);
    }
    return {};
}

QString readDialect(const QString &word, Dialect &dialect)
{
    if (word == u"wrapped")
        dialect = Dialect::Wrapped;
    else if (word == u"data")
        dialect = Dialect::Data;
    else if (word == u"bare")
        dialect = Dialect::Bare;
    else if (word == u"mixed")
        dialect = Dialect::Mixed;
    else
        return Text::tr("Unknown dialect \"%1\"; known are: wrapped, data, bare, mixed").arg(word);
    return {};
}

QString readAmounts(const Options &options, Settings &settings)
{
    if (!options.postLatency.isEmpty() && !readRange(options.postLatency, settings.postLatency))
        return Text::tr("The latency \"%1\" is not of the form 0.1-0.3").arg(options.postLatency);
    if (!options.getLatency.isEmpty() && !readRange(options.getLatency, settings.getLatency))
        return Text::tr("The latency \"%1\" is not of the form 0.1-0.3").arg(options.getLatency);
    if (!options.writeBudget.isEmpty() && !readBudget(options.writeBudget, settings.writeBudget))
        return Text::tr("The budget \"%1\" is not of the form 60/60 or 60/60:10").arg(options.writeBudget);
    if (!options.readBudget.isEmpty() && !readBudget(options.readBudget, settings.readBudget))
        return Text::tr("The budget \"%1\" is not of the form 60/60 or 60/60:10").arg(options.readBudget);
    return {};
}

QString checkNumbers(const Options &options)
{
    if (!isShare(options.failureRate) || !isShare(options.faultRate))
        return Text::tr("Failure and fault rates are shares from 0 to 1");
    if (!std::isfinite(options.speed) || options.speed < 0.01 || options.speed > 100'000)
        return Text::tr("The speed must be between 0.01 and 100000");
    return {};
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QString readWebhook(const Options &options, Settings &settings)
{
    if (options.webhook.isEmpty())
        return options.webhookSecret.isEmpty() ? QString()
                                               : Text::tr("A webhook secret needs a webhook address");
    const QUrl url(options.webhook, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        return Text::tr("\"%1\" is not an http or https address for webhooks").arg(options.webhook);
    if (!options.webhookAnywhere && !isThisMachine(url.host()))
        return Text::tr("Webhooks go to this machine only, unless --webhook-anywhere is given: %1")
            .arg(options.webhook);
    constexpr qsizetype keyMin = 16;
    const QByteArray secret = options.webhookSecret.toUtf8();
    const auto key = QByteArray::fromBase64Encoding(
        secret.mid(6), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!secret.startsWith("whsec_") || !key || key.decoded.size() < keyMin)
        return Text::tr("A webhook needs a secret of the form whsec_ followed by 16 or more bytes in base64");
    settings.webhook = url;
    settings.webhookKey = key.decoded;
    return {};
}

} // namespace

QString readSettings(const Options &options, Settings &settings)
{
    settings.port = options.port;
    settings.database = options.database;
    settings.log = options.log;
    settings.tokens = options.tokens;
    settings.seed = options.seed;
    settings.speed = options.speed;
    if (!settings.address.setAddress(options.address))
        return Text::tr("\"%1\" is not an IP address to listen on").arg(options.address);
    if (QString problem = readDialect(options.dialect, settings.dialect); !problem.isEmpty())
        return problem;
    if (QString problem = checkNumbers(options); !problem.isEmpty())
        return problem;
    if (!options.scenario.isEmpty()) {
        if (QString problem = readScenarioFile(options.scenario, settings); !problem.isEmpty())
            return problem;
    }
    if (QString problem = readAmounts(options, settings); !problem.isEmpty())
        return problem;
    if (QString problem = readWebhook(options, settings); !problem.isEmpty())
        return problem;
    if (options.failureRate > 0)
        settings.failureRate = options.failureRate;
    settings.faults.spread(options.faultRate);
    if (QString problem = readFaults(options.faults, settings.faults); !problem.isEmpty())
        return problem;
    if (settings.faults.sum() > 1)
        return Text::tr("The fault rates add up to more than 1");
    if (options.failureEvents)
        settings.failureEvents = true;
    if (settings.rulesByName)
        settings.rules += rulesByName();
    return {};
}

bool readRange(const QString &text, Range &range)
{
    const qsizetype dash = text.indexOf(u'-');
    bool lowOk = false;
    bool highOk = false;
    const double low = text.left(dash < 0 ? text.size() : dash).toDouble(&lowOk);
    const double high = dash < 0 ? low : text.mid(dash + 1).toDouble(&highOk);
    if (!lowOk || !(highOk || dash < 0) || !std::isfinite(low) || !std::isfinite(high) || low < 0
        || high < low)
        return false;
    range = {low, high};
    return true;
}

bool readBudget(const QString &text, Budget &budget)
{
    const qsizetype slash = text.indexOf(u'/');
    const qsizetype colon = text.indexOf(u':');
    Budget read;
    if (slash < 0 || !readPositive(text.left(slash), read.count)
        || !readPositive(text.mid(slash + 1, colon < 0 ? -1 : colon - slash - 1), read.seconds))
        return false;
    read.burst = read.count;
    if (colon >= 0 && !readPositive(text.mid(colon + 1), read.burst))
        return false;
    if (read.burst < 1)
        return false;
    budget = read;
    return true;
}

} // namespace sandbox
