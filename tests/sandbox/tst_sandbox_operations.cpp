// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** GET /v2/operations/{id}, GET /v2/agents, and the 48 hours that operations are kept. */
class OperationsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void growsFromPendingToCompleted();
    void saysWhenToAskAgain();
    void forgetsAfter48Hours();
    void listsInPages();
    void refusesBadListQueries_data();
    void refusesBadListQueries();
    void givesEachAgentAFictionalNumberOfItsOwn();
    void repeatsItsChoicesForTheSameSeed();
};

void OperationsTest::growsFromPendingToCompleted()
{
    Stand stand(Stand::quick(60)); // slow enough for a busy machine to see every stage
    const Answer created = stand.create("k", "a.example");
    const QString id = idIn(created);
    QStringList states{statusIn(created)};
    QSet<QString> messages;
    int last = -1;
    Answer answer;
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
    do {
        answer = stand.operation(id);
        QCOMPARE(answer.status, 200);
        if (states.constLast() != statusIn(answer))
            states.append(statusIn(answer));
        messages.insert(answer.data().value("statusMessage"_L1).toString());
        const QJsonValue progress = answer.data().value("progressPct"_L1);
        QVERIFY(statusIn(answer) != u"pending" || progress.isNull());
        QVERIFY2(progress.toInt(0) >= last, "progress went backwards");
        last = progress.toInt(0);
    } while (statusIn(answer) != u"completed" && QDateTime::currentMSecsSinceEpoch() - began < 5000);
    QCOMPARE(states, QStringList({u"pending"_s, u"running"_s, u"completed"_s}));
    QCOMPARE(last, 100);
    QVERIFY(messages.contains(u"Generating knowledge base documents..."_s));
    QVERIFY(messages.contains(u"Crawling a.example..."_s));
    QVERIFY(messages.size() >= 6);
    const QJsonObject data = answer.data();
    const auto time = [&data](QLatin1StringView name) {
        return QDateTime::fromString(data.value(name).toString(), Qt::ISODateWithMs);
    };
    const qint64 took = time("createdAt"_L1).msecsTo(time("completedAt"_L1));
    QVERIFY(took >= 60'000 / 60 && took <= 120'000 / 60 + 1);
    QVERIFY(time("createdAt"_L1) <= time("startedAt"_L1) && time("startedAt"_L1) < time("completedAt"_L1));
    QCOMPARE(time("createdAt"_L1).msecsTo(time("expiresAt"_L1)), 48 * 3600'000 / 60);
}

void OperationsTest::saysWhenToAskAgain()
{
    Stand stand(Stand::quick(20));
    const Answer created = stand.create("k", "a.example");
    QCOMPARE(created.header("x-poll-after"), "0.5");
    Answer answer = stand.operation(idIn(created));
    QTRY_COMPARE(statusIn(answer = stand.operation(idIn(created))), u"running"_s);
    QCOMPARE(answer.header("x-poll-after"), "0.25");
}

void OperationsTest::forgetsAfter48Hours()
{
    Stand stand(Stand::quick(100'000)); // 48 hours in 1.7 s
    const QString id = idIn(stand.create("k", "a.example"));
    const QString stuck = idIn(stand.create("s", "stuck.example"));
    QCOMPARE(statusIn(stand.ending(id)), u"completed"_s);
    QTRY_COMPARE(stand.operation(id).status, 404);
    QCOMPARE(stand.operation(id).errorCode(), u"operation_not_found"_s);
    // hazard 13: with the operation its key is gone, so the same request makes a second agent
    const Answer again = stand.create("k", "a.example");
    QCOMPARE(again.status, 202);
    QVERIFY(idIn(again) != id);
    QCOMPARE(stand.traffic().value("doubled_customers"_L1).toInt(), 1);
    // Only what has ended is purged.
    QCOMPARE(stand.operation(stuck).status, 200);
    QCOMPARE(stand.get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 3);
}

void OperationsTest::listsInPages()
{
    Stand stand;
    QStringList ids;
    for (int i = 0; i < 25; ++i)
        ids.append(idIn(stand.create(QByteArray::number(i), "p" + QByteArray::number(i) + ".example")));
    ids.append(idIn(stand.create("f", "crawlfail.example")));
    for (const QString &id : std::as_const(ids))
        QVERIFY(statusIn(stand.ending(id)) != u"running");
    QSet<QString> agents;
    QByteArray cursor;
    int pages = 0;
    do {
        const Answer page =
            stand.get("/v2/agents?status=active&limit=10" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
        QCOMPARE(page.status, 200);
        QCOMPARE(page.json().value("meta"_L1)["total"_L1].toInt(), 25);
        for (const QJsonValue &agent : page.json().value("data"_L1).toArray())
            agents.insert(agent["id"_L1].toString());
        cursor = page.json().value("meta"_L1)["nextCursor"_L1].toString().toLatin1();
        ++pages;
    } while (!cursor.isEmpty() && pages < 10);
    QCOMPARE(pages, 3);
    QCOMPARE(agents.size(), 25);
    QCOMPARE(stand.get("/v2/agents?status=failed").json().value("meta"_L1)["total"_L1].toInt(), 1);
    QCOMPARE(
        stand.get("/v2/agents?status=active&limit=10&offset=20").json().value("data"_L1).toArray().size(), 5);
    QCOMPARE(stand.get("/v2/agents?limit=5000").json().value("data"_L1).toArray().size(), 26);
}

void OperationsTest::refusesBadListQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("limit 0") << QByteArray("limit=0");
    QTest::newRow("limit below") << QByteArray("limit=-1");
    QTest::newRow("limit a word") << QByteArray("limit=all");
    QTest::newRow("a made-up cursor") << QByteArray("cursor=xyz");
    QTest::newRow("an offset below") << QByteArray("offset=-5");
}

void OperationsTest::refusesBadListQueries()
{
    QFETCH(const QByteArray, query);
    Stand stand;
    const Answer answer = stand.get("/v2/agents?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), u"invalid_request"_s);
}

void OperationsTest::givesEachAgentAFictionalNumberOfItsOwn()
{
    Stand stand(Stand::quick(100'000));
    const QRegularExpression fictional(u"^\\+1[2-9]\\d\\d55501\\d\\d$"_s);
    QSet<QString> numbers;
    for (int i = 0; i < 150; ++i)
        QCOMPARE(stand.create(QByteArray::number(i), "n.example").status, 202);
    QTRY_COMPARE(stand.get("/v2/agents?status=active").json().value("meta"_L1)["total"_L1].toInt(), 150);
    for (const QJsonValue &agent :
        stand.get("/v2/agents?status=active&limit=200").json().value("data"_L1).toArray()) {
        const QString number = agent["phoneNumber"_L1].toString();
        QVERIFY2(fictional.match(number).hasMatch(), qPrintable(number));
        numbers.insert(number);
    }
    QCOMPARE(numbers.size(), 150);
}

void OperationsTest::repeatsItsChoicesForTheSameSeed()
{
    const auto endings = [](std::uint64_t seed) {
        sandbox::Options options = Stand::quick();
        options.failureRate = 0.5;
        options.seed = seed;
        Stand stand(options);
        QStringList states;
        QStringList ids;
        for (int i = 0; i < 16; ++i)
            ids.append(idIn(stand.create(QByteArray::number(i), "a.example")));
        for (const QString &id : std::as_const(ids))
            states.append(statusIn(stand.ending(id)));
        return states;
    };
    const QStringList first = endings(7);
    QCOMPARE(endings(7), first);
    QVERIFY(endings(8) != first);
    QVERIFY(first.contains(u"failed"_s) && first.contains(u"completed"_s));
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_sandbox_operations.moc"
