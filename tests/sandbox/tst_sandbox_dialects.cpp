// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** The shapes that replies may have. */
class DialectsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void speaksData();
    void speaksBare();
    void mixesEverything();

private:
    static sandbox::Options speaking(const QString &dialect)
    {
        sandbox::Options options = Stand::quick();
        options.dialect = dialect;
        return options;
    }
    /** Polls an operation to its end, wherever the dialect puts its status. */
    static Answer ending(Stand &stand, const QByteArray &id);
};

Answer DialectsTest::ending(Stand &stand, const QByteArray &id)
{
    Answer answer;
    for (int i = 0; i < 10'000; ++i) {
        answer = stand.get("/v2/operations/" + id);
        const QString status = statusIn(answer);
        if (status == u"completed" || status == u"active" || status == u"failed")
            return answer;
    }
    return answer;
}

void DialectsTest::speaksData()
{
    Stand stand(speaking(u"data"_s));
    const Answer created = stand.create("k", "crawlfail.example");
    QVERIFY(created.json().contains("data"_L1) && !created.json().contains("meta"_L1));
    QVERIFY(!created.data().contains("statusUrl"_L1));
    const QByteArray id = created.data().value("id"_L1).toString().toLatin1();
    QCOMPARE(created.header("location"), "/v2/operations/" + id);
    const Answer failed = ending(stand, id);
    QCOMPARE(failed.data().value("result"_L1)["error"_L1]["code"_L1].toString(), u"scout_crawl_failed"_s);
}

void DialectsTest::speaksBare()
{
    Stand stand(speaking(u"bare"_s));
    const Answer created = stand.create("k", "a.example");
    const QJsonObject object = created.json();
    QVERIFY(!object.contains("data"_L1));
    const QString id = object.value("operation_id"_L1).toString();
    QCOMPARE(object.value("status_url"_L1).toString(), stand.origin().toString() + u"/v2/operations/"_s + id);
    QVERIFY(created.header("location").isEmpty());
    QCOMPARE(object.value("estimated_seconds"_L1).toDouble(), 0.09);
    const QJsonObject active = ending(stand, id.toLatin1()).json();
    QCOMPARE(active.value("status"_L1).toString(), u"active"_s);
    QVERIFY(active.value("agent_id"_L1).toString().startsWith(u"agt_"));
    QVERIFY(active.value("phone_number"_L1).toString().startsWith(u"+1"));
    QVERIFY(active.value("provisioning_time_seconds"_L1).toDouble() >= 0.06);
    QCOMPARE(active.value("progress_pct"_L1).toInt(), 100);
    const Answer list = stand.get("/v2/agents?limit=1");
    QVERIFY(list.json().value("data"_L1)[0].toObject().contains("business_url"_L1));
    QVERIFY(list.json().value("meta"_L1).toObject().contains("next_cursor"_L1));
    const Answer failed = ending(
        stand, stand.create("f", "crawlfail.example").json().value("operation_id"_L1).toString().toLatin1());
    QCOMPARE(failed.json().value("result"_L1)["code"_L1].toString(), u"scout_crawl_failed"_s);
}

void DialectsTest::mixesEverything()
{
    const auto shapes = [] {
        Stand stand(speaking(u"mixed"_s));
        QStringList seen;
        for (int i = 0; i < 300; ++i) {
            const Answer answer = stand.create(QByteArray::number(i), "a.example");
            QStringList names = answer.data().keys();
            names.append(answer.json().contains("data"_L1) ? u"data"_s : u"bare"_s);
            names.append(answer.json().contains("meta"_L1) ? u"meta"_s : u"no meta"_s);
            names.append(answer.header("location").isEmpty() ? u"no location"_s : u"location"_s);
            seen.append(names.join(u' '));
        }
        return seen;
    };
    const QStringList first = shapes();
    QVERIFY(QSet<QString>(first.cbegin(), first.cend()).size() > 40);
    QCOMPARE(shapes(), first); // seeded
}

QTEST_GUILESS_MAIN(DialectsTest)
#include "tst_sandbox_dialects.moc"
