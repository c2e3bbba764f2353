// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rule.h"

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

bool missing(const QString &wanted, const QString &text)
{
    return !wanted.isEmpty() && !text.contains(wanted, Qt::CaseInsensitive);
}

bool differs(const QString &wanted, const QString &text)
{
    return !wanted.isEmpty() && text.compare(wanted, Qt::CaseInsensitive) != 0;
}

Rule failingCrawl(const QString &host)
{
    Rule rule;
    rule.hostContains = host;
    rule.end = Plan::End::Fails;
    rule.failPercent = 25;
    rule.code = u"scout_crawl_failed"_s;
    rule.message = u"The website could not be crawled"_s;
    return rule;
}

} // namespace

bool Rule::matches(const Order &order, const QString &key, int startedBefore) const
{
    return startedBefore < attemptsMax && !missing(hostContains, order.host())
        && !missing(nameContains, order.name) && !missing(keyContains, key)
        && !differs(urlEquals, order.businessUrl) && !differs(templateEquals, order.templateId);
}

QList<Rule> rulesByName()
{
    Rule flaky = failingCrawl(u"crawlflaky"_s);
    flaky.attemptsMax = 1;
    flaky.retryable = true;

    Rule slow;
    slow.hostContains = u"slow"_s;
    slow.factor = 2.2;

    Rule stuck;
    stuck.hostContains = u"stuck"_s;
    stuck.end = Plan::End::Never;

    Rule noNumber;
    noNumber.hostContains = u"nonumber"_s;
    noNumber.phone = false;

    Rule noTemplate;
    noTemplate.templateEquals = u"missing"_s;
    noTemplate.reject = ApiError{422, u"template_not_found"_s, u"There is no template named missing"_s};

    return {failingCrawl(u"crawlfail"_s), flaky, slow, stuck, noNumber, noTemplate};
}

} // namespace sandbox
