// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/plan.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr double neverEndingStall = 83; ///< percent at which a stuck operation stays

QString stageMessage(int percent, const QString &host)
{
    if (percent < 25)
        return u"Crawling %1..."_s.arg(host);
    if (percent < 40)
        return u"Classifying the business..."_s;
    if (percent < 60)
        return u"Extracting services, hours and staff..."_s;
    if (percent < 90)
        return u"Generating knowledge base documents..."_s;
    return u"Activating the agent..."_s;
}

} // namespace

double Plan::totalSeconds() const
{
    switch (end) {
    case End::Completes:
        return pendingSeconds + runningSeconds;
    case End::Fails:
        return pendingSeconds + runningSeconds * failPercent / 100.0;
    case End::Never:
        break;
    }
    return std::numeric_limits<double>::infinity();
}

Stage stageOf(const Plan &plan, double elapsedSeconds, const QString &host)
{
    if (elapsedSeconds < plan.pendingSeconds)
        return {false, 0, u"Waiting for a worker..."_s};
    const double share = std::clamp((elapsedSeconds - plan.pendingSeconds) / plan.runningSeconds, 0.0, 1.0);
    // A gentle wave around the straight line: rising everywhere, because |bend| < 1.
    const double bent = share + plan.bend * std::sin(2 * std::numbers::pi * share) / (2 * std::numbers::pi);
    double percent = 100.0 * bent;
    if (plan.end == Plan::End::Never)
        percent = std::min(percent, neverEndingStall);
    else if (plan.end == Plan::End::Fails)
        percent = std::min(percent, static_cast<double>(plan.failPercent));
    const int shown = std::clamp(static_cast<int>(percent), 0, 99);
    return {true, shown, stageMessage(shown, host)};
}

QByteArray planToText(const Plan &plan)
{
    QJsonObject object{{u"pending"_s, plan.pendingSeconds}, {u"running"_s, plan.runningSeconds},
        {u"bend"_s, plan.bend}, {u"phone"_s, plan.phone}};
    if (plan.end == Plan::End::Never)
        object.insert(u"never"_s, true);
    if (plan.end == Plan::End::Fails) {
        object.insert(u"fails_at"_s, plan.failPercent);
        object.insert(u"code"_s, plan.code);
        object.insert(u"message"_s, plan.message);
        object.insert(u"retryable"_s, plan.retryable);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Plan planFromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Plan plan;
    plan.pendingSeconds = object.value("pending"_L1).toDouble(plan.pendingSeconds);
    plan.runningSeconds = object.value("running"_L1).toDouble(plan.runningSeconds);
    plan.bend = object.value("bend"_L1).toDouble();
    plan.phone = object.value("phone"_L1).toBool(true);
    if (object.value("never"_L1).toBool()) {
        plan.end = Plan::End::Never;
    } else if (object.contains("fails_at"_L1)) {
        plan.end = Plan::End::Fails;
        plan.failPercent = object.value("fails_at"_L1).toInt(plan.failPercent);
        plan.code = object.value("code"_L1).toString();
        plan.message = object.value("message"_L1).toString();
        plan.retryable = object.value("retryable"_L1).toBool();
    }
    return plan;
}

} // namespace sandbox
