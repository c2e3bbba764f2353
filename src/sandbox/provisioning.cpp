// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/provisioning.h"

#include "sandbox/database.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

Q_LOGGING_CATEGORY(log, "sandbox.provisioning")

constexpr double keepSeconds = 48 * 3600;
constexpr int progressWriteMs = 500;
constexpr std::chrono::seconds failureWait{1}; ///< before a database that failed is tried again

QString freshId(QLatin1StringView prefix)
{
    constexpr QByteArrayView letters = "0123456789abcdefghjkmnpqrstvwxyz";
    QString id(prefix);
    for (int i = 0; i < 20; ++i)
        id += QLatin1Char(letters.at(QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))));
    return id;
}

/** Numbers kept for fiction, 555-0100 to 555-0199, in as many area codes as it takes. */
QString phoneNumber(qint64 agentNumber)
{
    constexpr std::array areas{843, 803, 864, 704, 919, 404, 615, 205, 503, 206, 303, 512, 214, 312, 612, 414,
        317, 513, 412, 215, 617, 207, 802, 603, 401, 203, 518, 609, 302, 410, 540, 304, 502, 316, 402, 515,
        605, 701};
    constexpr qint64 perArea = 100;
    const auto block = static_cast<std::size_t>(agentNumber / perArea);
    // Past the listed area codes any 2xx to 9xx will do.
    const qint64 area = block < areas.size() ? areas.at(block) : 220 + static_cast<qint64>(block) % 770;
    return u"+1"_s + QString::number(area) + u"5550"_s + QString::number(100 + agentNumber % perArea);
}

} // namespace

Provisioning::Provisioning(Database &database, Clock &clock, Wording &wording, const Settings &settings)
    : m_clock(clock)
    , m_wording(wording)
    , m_database(database)
    , m_operations(database)
    , m_events(database)
    , m_rulebook(settings.rules, settings.seed, settings.failureRate)
    , m_failureEvents(settings.failureEvents)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        settle();
        if (m_database.hasFailed())
            qCWarning(log).noquote() << m_database.takeFailure();
    });
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(progressWriteMs);
    connect(&m_writeTimer, &QTimer::timeout, this, &Provisioning::writeProgress);
    connect(&m_purgeTimer, &QTimer::timeout, this, &Provisioning::purge);
    m_purgeTimer.start(std::clamp(static_cast<int>(m_clock.wallMs(600)), 500, 600'000));
}

void Provisioning::resume()
{
    purge();
    for (const Operation &operation : m_operations.unfinished())
        schedule(operation);
    settle();
}

void Provisioning::settle()
{
    const qint64 now = m_clock.now();
    if (m_due.empty() || m_due.top().at > now)
        return armTimer();
    QList<Event> events;
    if (!m_database.begin()) {
        m_timer.start(failureWait);
        return;
    }
    std::vector<Due> carriedOut;
    while (!m_due.empty() && m_due.top().at <= now) {
        carriedOut.push_back(m_due.top());
        m_due.pop();
        carryOut(carriedOut.back(), events);
    }
    if (m_database.hasFailed() || !m_database.commit()) {
        m_database.rollback();
        for (const Due &due : carriedOut)
            m_due.push(due);
        m_timer.start(failureWait); // the request that asked, if any, is answered with 500
        return;
    }
    armTimer();
    for (const Event &event : std::as_const(events))
        emit happened(event);
}

std::optional<Operation> Provisioning::operation(const QString &tenant, const QString &id)
{
    settle();
    const qint64 now = m_clock.now();
    std::optional<Operation> found = m_operations.find(tenant, id, now);
    if (found)
        lookInto(*found, now);
    return found;
}

std::optional<Operation> Provisioning::operationByKey(const QString &tenant, const QString &key)
{
    settle();
    const qint64 now = m_clock.now();
    std::optional<Operation> found = m_operations.findByKey(tenant, key, now);
    if (found)
        lookInto(*found, now);
    return found;
}

std::optional<Operation> Provisioning::accept(const QString &tenant, const QString &key, const Order &order)
{
    settle();
    Operation operation;
    operation.id = freshId("op_"_L1);
    operation.agentId = freshId("agt_"_L1);
    operation.tenant = tenant;
    operation.key = key;
    operation.order = order;
    operation.plan = m_rulebook.plan(order, key, m_operations.startedFor(tenant, order.businessUrl));
    operation.created = m_clock.now();
    operation.updated = operation.created;
    operation.expires = operation.created + static_cast<qint64>(m_clock.wallMs(keepSeconds));
    if (!m_operations.insert(operation))
        return std::nullopt;
    schedule(operation);
    armTimer();
    return operation;
}

int Provisioning::startedFor(const QString &tenant, const QString &businessUrl)
{
    return m_operations.startedFor(tenant, businessUrl);
}

void Provisioning::schedule(const Operation &operation)
{
    const auto wall = [&](double seconds) {
        return operation.created + static_cast<qint64>(std::ceil(m_clock.wallMs(seconds)));
    };
    if (operation.status == u"pending")
        m_due.push({wall(operation.plan.pendingSeconds), operation.tenant, operation.id, false});
    if (const double total = operation.plan.totalSeconds(); std::isfinite(total))
        m_due.push({wall(total), operation.tenant, operation.id, true});
}

void Provisioning::armTimer()
{
    if (m_due.empty()) {
        m_timer.stop();
        return;
    }
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const qint64 wait = std::clamp<qint64>(m_due.top().at - m_clock.now(), 1, dayMs);
    m_timer.start(std::chrono::milliseconds(wait));
}

void Provisioning::carryOut(const Due &due, QList<Event> &events)
{
    std::optional<Operation> operation = m_operations.find(due.tenant, due.id, due.at);
    if (!operation || operation->hasEnded())
        return;
    operation->updated = due.at;
    if (operation->started == 0)
        operation->started = operation->created
            + static_cast<qint64>(std::ceil(m_clock.wallMs(operation->plan.pendingSeconds)));
    if (!due.ends) {
        operation->status = u"running"_s;
        m_operations.update(*operation);
        return;
    }
    operation->completed = due.at;
    end(*operation);
    m_operations.update(*operation);
    m_unwritten.remove(operation->id);
    if (operation->status == u"failed" && !m_failureEvents)
        return;
    Event event;
    event.tenant = operation->tenant;
    event.name = operation->status == u"completed" ? u"agent.provisioned"_s : u"agent.failed"_s;
    event.created = due.at;
    event.body = m_wording.event(event.name, due.at, *operation);
    m_events.add(event);
    events.append(event);
}

void Provisioning::end(Operation &operation)
{
    const Plan &plan = operation.plan;
    if (plan.end == Plan::End::Fails) {
        operation.status = u"failed"_s;
        operation.progress = plan.failPercent;
        operation.message = plan.message;
        operation.result = {{u"error"_s,
            QJsonObject{
                {u"code"_s, plan.code}, {u"message"_s, plan.message}, {u"retryable"_s, plan.retryable}}}};
        return;
    }
    operation.status = u"completed"_s;
    operation.progress = 100;
    operation.message = u"The agent is live"_s;
    operation.result = {{u"agentId"_s, operation.agentId},
        {u"entityData"_s,
            QJsonObject{{u"name"_s, operation.order.name}, {u"website"_s, operation.order.businessUrl},
                {u"template"_s, operation.order.templateId}}}};
    if (plan.phone)
        operation.result.insert(u"phoneNumber"_s, phoneNumber(operation.agentNumber));
}

void Provisioning::lookInto(Operation &operation, qint64 now)
{
    if (operation.hasEnded())
        return;
    const Stage stage =
        stageOf(operation.plan, m_clock.sandboxSeconds(now - operation.created), operation.order.host());
    operation.progress = stage.percent;
    operation.message = stage.message;
    operation.updated = now;
    if (stage.running && operation.status == u"pending")
        operation.status = u"running"_s;
    m_unwritten.insert(operation.id, stage);
    if (!m_writeTimer.isActive())
        m_writeTimer.start();
}

void Provisioning::writeProgress()
{
    if (m_unwritten.isEmpty() || !m_database.begin())
        return;
    const qint64 now = m_clock.now();
    for (auto entry = m_unwritten.constBegin(); entry != m_unwritten.constEnd(); ++entry)
        m_operations.updateProgress(entry.key(), entry.value(), now);
    m_unwritten.clear();
    if (m_database.hasFailed() || !m_database.commit()) {
        qCWarning(log).noquote()
            << m_database.takeFailure(); // it can be computed again; only a reader misses it
        m_database.rollback();
    }
}

void Provisioning::purge()
{
    const qint64 now = m_clock.now();
    m_operations.purge(now);
    m_events.purge(now - static_cast<qint64>(m_clock.wallMs(keepSeconds)));
}

} // namespace sandbox
