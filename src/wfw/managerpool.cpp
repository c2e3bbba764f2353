// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/managerpool.h"

#include <QHostAddress>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>

#include <algorithm>

namespace wfw {

namespace {

constexpr int connectionsPerManager = 6;

/** Takes nothing and has nothing. */
class NullCookieJar final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

ManagerPool::ManagerPool(const QUrl &origin, int inFlightMax, QObject *parent)
    : QObject(parent)
    , m_origin(origin)
{
    grow(inFlightMax);
}

void ManagerPool::grow(int inFlightMax)
{
    const auto wanted = static_cast<std::size_t>(
        (std::max(inFlightMax, 1) + connectionsPerManager - 1) / connectionsPerManager);
    while (m_slots.size() < wanted)
        m_slots.push_back({makeManager(), 0});
}

QNetworkAccessManager *ManagerPool::take()
{
    const auto least = std::min_element(m_slots.begin(), m_slots.end(),
        [](const Slot &left, const Slot &right) { return left.inFlight < right.inFlight; });
    ++least->inFlight;
    return least->manager;
}

void ManagerPool::giveBack(QNetworkAccessManager *manager)
{
    const auto isIt = [manager](const Slot &slot) { return slot.manager == manager; };
    if (const auto found = std::find_if(m_slots.begin(), m_slots.end(), isIt); found != m_slots.end()) {
        --found->inFlight;
        return;
    }
    const auto retired = std::find_if(m_retired.begin(), m_retired.end(), isIt);
    if (retired != m_retired.end() && --retired->inFlight == 0) {
        retired->manager->deleteLater();
        m_retired.erase(retired);
    }
}

void ManagerPool::renew()
{
    for (Slot &slot : m_slots) {
        if (slot.inFlight == 0)
            slot.manager->deleteLater();
        else
            m_retired.push_back(slot);
        slot = {makeManager(), 0};
    }
}

QNetworkAccessManager *ManagerPool::makeManager()
{
    auto *manager = new QNetworkAccessManager(this);
    manager->setCookieJar(new NullCookieJar(manager));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(m_origin.host()))
        manager->setProxy(QNetworkProxy::NoProxy);
    return manager;
}

} // namespace wfw
