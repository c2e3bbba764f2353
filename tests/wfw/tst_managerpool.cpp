// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/managerpool.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <random>

using wfw::ManagerPool;

class TestManagerPool : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void noManagerHasMoreThanItsConnections_data();
    void noManagerHasMoreThanItsConnections();
    void renewedManagersEndWithTheirLastRequest();
    void loopbackGoesRoundTheProxy_data();
    void loopbackGoesRoundTheProxy();
    void managersRememberNothing();
};

void TestManagerPool::noManagerHasMoreThanItsConnections_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 5, 6, 7, 20, 21, 100})
        QTest::addRow("%d", limit) << limit;
}

// Q4
void TestManagerPool::noManagerHasMoreThanItsConnections()
{
    QFETCH(int, limit);
    ManagerPool pool(QUrl(QStringLiteral("https://api.example")), 1, nullptr);
    pool.grow(limit);
    std::mt19937 random(17);
    QList<QNetworkAccessManager *> inFlight;
    for (int i = 0; i < 10000; ++i) {
        if (inFlight.size() < limit) {
            inFlight.append(pool.take());
            QVERIFY(inFlight.count(inFlight.last()) <= 6);
        }
        if (inFlight.size() == limit || random() % 3 == 0)
            pool.giveBack(
                inFlight.takeAt(static_cast<qsizetype>(random() % static_cast<quint32>(inFlight.size()))));
    }
}

// hazard 44
void TestManagerPool::renewedManagersEndWithTheirLastRequest()
{
    ManagerPool pool(QUrl(QStringLiteral("https://api.example")), 1, nullptr);
    const QPointer<QNetworkAccessManager> old = pool.take();
    QCOMPARE(pool.take(), old.data());
    pool.renew();
    const QPointer<QNetworkAccessManager> fresh = pool.take();
    QVERIFY(fresh != old);
    pool.giveBack(old);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(old);
    pool.giveBack(old);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!old);
    QVERIFY(fresh);
    pool.giveBack(fresh);
    pool.renew(); // nobody uses it: it goes at once
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!fresh);
}

void TestManagerPool::loopbackGoesRoundTheProxy_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isDirect");
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:8080") << true;
    QTest::newRow("127.9.9.9") << QStringLiteral("http://127.9.9.9") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:8080") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost") << true;
    QTest::newRow("elsewhere") << QStringLiteral("https://api.example") << false;
    QTest::newRow("looks like it") << QStringLiteral("https://localhost.example") << false;
}

// hazard 43
void TestManagerPool::loopbackGoesRoundTheProxy()
{
    QFETCH(QString, origin);
    QFETCH(bool, isDirect);
    ManagerPool pool(QUrl(origin), 1, nullptr);
    const QNetworkProxy proxy = pool.take()->proxy();
    QCOMPARE(proxy.type(), isDirect ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
}

// hazard 39, Q2, Q8
void TestManagerPool::managersRememberNothing()
{
    ManagerPool pool(QUrl(QStringLiteral("https://api.example")), 1, nullptr);
    QNetworkAccessManager *manager = pool.take();
    QCOMPARE(manager->redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
    QVERIFY(!manager->cache());
    const QUrl url(QStringLiteral("https://api.example/v2/agents"));
    QVERIFY(!manager->cookieJar()->setCookiesFromUrl({QNetworkCookie("a", "b")}, url));
    QVERIFY(manager->cookieJar()->cookiesForUrl(url).isEmpty());
}

QTEST_GUILESS_MAIN(TestManagerPool)
#include "tst_managerpool.moc"
