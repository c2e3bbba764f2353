// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/replyfacts.h"
#include "wfw/tenant.h"
#include "wfw/tokenclient.h"

#include <QTest>

using wfw::Kinship;
using wfw::kinship;
using wfw::tenantFor;

/** Whose account a batch is, and how long that server remembers its keys. */
class TenantTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aTokenCannotBeHadFromIt() // hazard 60
    {
        const QString tenant = tenantFor(m_here, "secret-token");
        QVERIFY(!tenant.contains(QStringLiteral("secret")));
        QCOMPARE(tenant.size(), 6 + 32);
        QCOMPARE(tenantFor(m_here, "secret-token"), tenant);
        QVERIFY(tenantFor(m_here, "secret-tokem") != tenant);
        QVERIFY(tenantFor(QUrl(QStringLiteral("https://there.example")), "secret-token") != tenant);
        QVERIFY(tenantFor(m_here, QByteArray()).isEmpty());
    }

    void accountsAreToldApart() // hazard 15
    {
        const QString first = tenantFor(wfw::ServiceAccount{"sa_1", "sk_live_x"});
        QVERIFY(!first.contains(QStringLiteral("sk_live")));
        QCOMPARE(kinship(first, tenantFor(wfw::ServiceAccount{"sa_1", "sk_live_new"})), Kinship::Same);
        QCOMPARE(kinship(first, tenantFor(wfw::ServiceAccount{"sa_2", "sk_live_x"})), Kinship::Other);
        const QString token = tenantFor(m_here, "one");
        QCOMPARE(kinship(token, token), Kinship::Same);
        QCOMPARE(kinship(token, tenantFor(m_here, "two")), Kinship::Perhaps);
        QCOMPARE(kinship(token, first), Kinship::Perhaps);
        QCOMPARE(kinship(QString(), first), Kinship::Perhaps);
    }

    void aKeysLifeIsReadFromTheReply_data()
    {
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("expires");
        QTest::addColumn<int>("hours"); // -1: not told
        const QString end = QStringLiteral("2026-03-03T10:00:00Z");
        QTest::newRow("both") << QStringLiteral("2026-03-01T10:00:00Z") << end << 48;
        QTest::newRow("with milliseconds and a zone") << QStringLiteral("2026-03-01T11:00:00.000+01:00")
                                                      << QStringLiteral("2026-03-03T10:00:00.000Z") << 48;
        QTest::newRow("since the reply") << QString() << end << 24; // by its Date
        QTest::newRow("no end") << QStringLiteral("2026-03-01T10:00:00Z") << QString() << -1;
        QTest::newRow("nonsense") << QString() << QStringLiteral("soon") << -1;
        QTest::newRow("past") << QString() << QStringLiteral("2026-03-01T10:00:00Z") << -1;
    }

    void aKeysLifeIsReadFromTheReply() // hazard 46: by the server's clock
    {
        QFETCH(const QString, created);
        QFETCH(const QString, expires);
        QFETCH(const int, hours);
        wfw::RawReply reply;
        reply.headers = {{"Date", "Mon, 02 Mar 2026 10:00:00 GMT"}};
        reply.receivedAt = 0; // ours is far off
        const auto life = wfw::keyLifeFrom(reply, created, expires);
        QCOMPARE(life.has_value(), hours > 0);
        if (life)
            QCOMPARE(*life, std::chrono::milliseconds(std::chrono::hours(hours)));
    }

private:
    const QUrl m_here{QStringLiteral("https://here.example")};
};

QTEST_APPLESS_MAIN(TenantTest)
#include "tst_tenant.moc"
