// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulebook.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr Range usualSeconds{60, 120};
constexpr double slowSecondsMax = 170; ///< slow, yet within the three minutes that clients wait

struct Mishap
{
    const char *code;
    const char *message;
    int percent;
    bool retryable;
};

constexpr std::array mishaps{
    Mishap{"scout_crawl_failed", "The website did not answer in time", 18, true},
    Mishap{"classification_failed", "The kind of business could not be recognised", 36, true},
    Mishap{"voice_not_found", "The template's voice is not available", 71, false},
    Mishap{"number_unavailable", "No phone number is free in this area", 94, true},
};

} // namespace

Rulebook::Rulebook(QList<Rule> rules, std::uint64_t seed, double failureRate)
    : m_rules(std::move(rules))
    , m_seed(seed)
    , m_failureRate(failureRate)
{
}

ApiError Rulebook::refusal(const Order &order, const QString &key, int startedBefore) const
{
    for (const Rule &rule : m_rules) {
        if (rule.reject && rule.matches(order, key, startedBefore))
            return *rule.reject;
    }
    return {};
}

Plan Rulebook::plan(const Order &order, const QString &key, int startedBefore) const
{
    Dice dice(m_seed, (key.isEmpty() ? order.name + order.businessUrl : key).toUtf8());
    Range seconds = usualSeconds;
    double factor = 1;
    bool timed = false;
    bool numbered = false;
    bool ended = false;
    Plan plan;
    decideByChance(plan, dice);
    for (const Rule &rule : m_rules) {
        if (!rule.matches(order, key, startedBefore))
            continue;
        if (rule.end && !std::exchange(ended, true)) {
            plan.end = *rule.end;
            plan.failPercent = rule.failPercent;
            plan.code = rule.code;
            plan.message = rule.message;
            plan.retryable = rule.retryable;
        }
        if ((rule.seconds || rule.factor) && !std::exchange(timed, true)) {
            seconds = rule.seconds.value_or(seconds);
            factor = rule.factor.value_or(factor);
        }
        if (rule.phone && !std::exchange(numbered, true))
            plan.phone = *rule.phone;
    }
    double total = dice.between(seconds.low, seconds.high) * factor;
    if (factor > 1)
        total = std::min(total, std::max(slowSecondsMax, seconds.high));
    plan.pendingSeconds = std::min(dice.between(1, 4), total / 4);
    plan.runningSeconds = total - plan.pendingSeconds;
    plan.bend = dice.between(-0.18, 0.18);
    return plan;
}

Fault Rulebook::fault(const Order &order, const QString &key, int startedBefore)
{
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        if (rule.fault == Fault::None || !rule.matches(order, key, startedBefore))
            continue;
        int &struck = m_struck[QString::number(i) + u' ' + (key.isEmpty() ? order.businessUrl : key)];
        if (struck >= rule.faultTimes)
            continue;
        ++struck;
        return rule.fault;
    }
    return Fault::None;
}

void Rulebook::decideByChance(Plan &plan, Dice &dice) const
{
    const Mishap &mishap = mishaps.at(static_cast<std::size_t>(dice.pick(static_cast<int>(mishaps.size()))));
    if (!dice.chance(m_failureRate))
        return;
    plan.end = Plan::End::Fails;
    plan.failPercent = mishap.percent;
    plan.code = QString::fromLatin1(mishap.code);
    plan.message = QString::fromLatin1(mishap.message);
    plan.retryable = mishap.retryable;
}

} // namespace sandbox
