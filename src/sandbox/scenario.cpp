// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/scenario.h"

#include "sandbox/jsonfields.h"
#include "sandbox/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr qint64 fileMax = qint64{1024} * 1024;

Range readRangeField(
    JsonFields &fields, const QString &name, const Range &otherwise, JsonComplaint &complaint)
{
    const QString text = fields.text(name);
    Range range = otherwise;
    if (!text.isEmpty() && !readRange(text, range))
        complaint.add(fields.pathOf(name), Text::tr(R"(must be a range of seconds, as in "0.2-6")"));
    return range;
}

Budget readBudgetField(
    JsonFields &fields, const QString &name, const Budget &otherwise, JsonComplaint &complaint)
{
    const QString text = fields.text(name);
    Budget budget = otherwise;
    if (!text.isEmpty() && !readBudget(text, budget))
        complaint.add(fields.pathOf(name), Text::tr(R"(must be a budget, as in "60/60" or "60/60:10")"));
    return budget;
}

void readFaults(const QJsonValue &value, const QString &path, FaultRates &rates, JsonComplaint &complaint)
{
    JsonFields fields(value, path, complaint);
    for (std::size_t i = 1; i < faultCount; ++i) {
        const auto fault = static_cast<Fault>(i);
        if (fields.has(faultWord(fault)))
            rates.set(fault, fields.number(faultWord(fault), 0, 1, 0));
    }
    for (const QString &name : value.toObject().keys()) {
        if (faultFromWord(name) == Fault::None)
            complaint.add(fields.pathOf(name), Text::tr("is no fault; known are: %1").arg(faultWords()));
    }
}

ServiceAccount readAccount(const QJsonValue &value, const QString &path, JsonComplaint &complaint)
{
    JsonFields fields(value, path, complaint);
    ServiceAccount account{
        fields.text(u"client_id"_s), fields.text(u"client_secret"_s), fields.texts(u"scopes"_s)};
    if (account.id.isEmpty() || account.secret.isEmpty())
        complaint.add(path, Text::tr("needs a client_id and a client_secret"));
    fields.finish();
    return account;
}

void readWhen(const QJsonValue &value, const QString &path, Rule &rule, JsonComplaint &complaint)
{
    JsonFields fields(value, path, complaint);
    rule.hostContains = fields.text(u"host"_s);
    rule.urlEquals = fields.text(u"url"_s);
    rule.nameContains = fields.text(u"name"_s);
    rule.keyContains = fields.text(u"key"_s);
    rule.templateEquals = fields.text(u"template"_s);
    rule.attemptsMax = fields.whole(u"first_attempts"_s, 1, 1000, std::numeric_limits<int>::max());
    fields.finish();
}

ApiError readReject(const QJsonValue &value, const QString &path, double speed, JsonComplaint &complaint)
{
    JsonFields fields(value, path, complaint);
    ApiError error;
    error.status = fields.whole(u"status"_s, 400, 599, 422);
    error.code = fields.text(u"code"_s, u"invalid_request"_s);
    error.message = fields.text(u"message"_s, u"The scenario refuses this order"_s);
    error.retryable = fields.flag(u"retryable"_s, false);
    if (fields.has(u"retry_after"_s))
        error.retryAfter = fields.number(u"retry_after"_s, 0, 86400, 0) / speed;
    fields.finish();
    return error;
}

void readOutcome(JsonFields &fields, Rule &rule, JsonComplaint &complaint)
{
    const QString outcome = fields.text(u"outcome"_s);
    if (outcome == u"active")
        rule.end = Plan::End::Completes;
    else if (outcome == u"failed")
        rule.end = Plan::End::Fails;
    else if (outcome == u"stuck")
        rule.end = Plan::End::Never;
    else if (!outcome.isEmpty())
        complaint.add(fields.pathOf(u"outcome"_s), Text::tr("must be active, failed or stuck"));
    rule.failPercent = fields.whole(u"at"_s, 0, 99, 25);
    rule.code = fields.text(u"code"_s, u"provisioning_failed"_s);
    rule.message = fields.text(u"message"_s, u"The scenario lets this operation fail"_s);
    rule.retryable = fields.flag(u"retryable"_s, false);
}

Rule readRule(const QJsonValue &value, const QString &path, double speed, JsonComplaint &complaint)
{
    Rule rule;
    JsonFields fields(value, path, complaint);
    if (fields.has(u"when"_s))
        readWhen(fields.value(u"when"_s), fields.pathOf(u"when"_s), rule, complaint);
    else
        complaint.add(path, Text::tr("needs a member \"when\", which may be {}"));
    if (fields.has(u"reject"_s))
        rule.reject = readReject(fields.value(u"reject"_s), fields.pathOf(u"reject"_s), speed, complaint);
    readOutcome(fields, rule, complaint);
    if (fields.has(u"seconds"_s))
        rule.seconds = readRangeField(fields, u"seconds"_s, {}, complaint);
    if (fields.has(u"factor"_s))
        rule.factor = fields.number(u"factor"_s, 0.001, 1000, 1);
    if (fields.has(u"phone"_s))
        rule.phone = fields.flag(u"phone"_s, true);
    const QString fault = fields.text(u"fault"_s);
    rule.fault = faultFromWord(fault);
    if (!fault.isEmpty() && rule.fault == Fault::None)
        complaint.add(fields.pathOf(u"fault"_s), Text::tr("is no fault; known are: %1").arg(faultWords()));
    rule.faultTimes = fields.whole(u"times"_s, 1, 1'000'000, 1);
    fields.finish();
    return rule;
}

/** Each item of a list member, with its path. */
template <typename Read>
void forEachItem(JsonFields &fields, const QString &name, JsonComplaint &complaint, Read read)
{
    if (!fields.has(name))
        return;
    const QJsonValue list = fields.value(name);
    if (!list.isArray())
        complaint.add(fields.pathOf(name), Text::tr("must be a list"));
    const QJsonArray items = list.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        read(items.at(i), u"%1[%2]"_s.arg(fields.pathOf(name)).arg(i));
}

} // namespace

QString readScenarioFile(const QString &path, Settings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Text::tr("The scenario %1 cannot be read: %2").arg(path, file.errorString());
    const QByteArray text = file.read(fileMax + 1);
    if (text.size() > fileMax)
        return Text::tr("The scenario %1 is larger than a mebibyte").arg(path);
    const QString problem = readScenario(text, settings);
    return problem.isEmpty() ? QString() : Text::tr("The scenario %1: %2").arg(path, problem);
}

QString readScenario(const QByteArray &text, Settings &settings)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (parse.error != QJsonParseError::NoError) {
        const auto line = text.first(std::min<qsizetype>(parse.offset, text.size())).count('\n') + 1;
        return Text::tr("line %1 is not JSON: %2").arg(line).arg(parse.errorString());
    }
    if (!document.isObject())
        return Text::tr("must be an object");
    JsonComplaint complaint;
    JsonFields fields(document.object(), {}, complaint);
    settings.failureRate = fields.number(u"failure_rate"_s, 0, 1, settings.failureRate);
    settings.postLatency = readRangeField(fields, u"post_latency"_s, settings.postLatency, complaint);
    settings.getLatency = readRangeField(fields, u"get_latency"_s, settings.getLatency, complaint);
    settings.writeBudget = readBudgetField(fields, u"write_budget"_s, settings.writeBudget, complaint);
    settings.readBudget = readBudgetField(fields, u"read_budget"_s, settings.readBudget, complaint);
    settings.failureEvents = fields.flag(u"failure_events"_s, settings.failureEvents);
    settings.rulesByName = fields.flag(u"rules_by_name"_s, true);
    if (fields.has(u"faults"_s))
        readFaults(fields.value(u"faults"_s), u"faults"_s, settings.faults, complaint);
    forEachItem(fields, u"service_accounts"_s, complaint, [&](const QJsonValue &item, const QString &path) {
        settings.accounts.append(readAccount(item, path, complaint));
    });
    forEachItem(fields, u"rules"_s, complaint, [&](const QJsonValue &item, const QString &path) {
        settings.rules.append(readRule(item, path, settings.speed, complaint));
    });
    fields.finish();
    return complaint.text;
}

} // namespace sandbox
