// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentspage.h"

#include "wfw/replies.h"

#include <QRegularExpression>
#include <QTest>

using testing::rawReply;
using wfw::AgentRow;
using wfw::AgentsPage;
using wfw::Verdict;

class TestAgentsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void reads_data();
    void reads();
    void meta_data();
    void meta();
    void rowsWithoutIdArePassedOver();
    void refuses_data();
    void refuses();
};

void TestAgentsPage::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray row =
        R"({"id":"agt_1","name":"Bay\u202e Dental","status":"active","business_url":"https://b.example"})";
    const QByteArray camel =
        R"({"agentId":"agt_1","name":"Bay Dental","status":"active","businessUrl":"https://b.example","x":[]})";
    QTest::newRow("data and meta") << R"({"data":[)" + row + R"(],"meta":{"total":1}})";
    QTest::newRow("data only") << R"({"data":[)" + camel + "]}";
    QTest::newRow("bare list") << "[" + row + "]";
    QTest::newRow("agents") << R"({"agents":[)" + row + "]}";
    QTest::newRow("agents in data") << R"({"data":{"agents":[)" + row + R"(],"total":1}})";
}

void TestAgentsPage::reads()
{
    QFETCH(QByteArray, body);
    const AgentsPage page = wfw::decodeAgentsPage(rawReply(200, body));
    QVERIFY(page.isRead());
    const AgentRow expected{QStringLiteral("agt_1"), QStringLiteral("Bay Dental"), QStringLiteral("active"),
        QStringLiteral("https://b.example")};
    QCOMPARE(page.agents, QList{expected});
}

void TestAgentsPage::meta_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<qint64>("total"); // -1: none
    QTest::addColumn<QString>("cursor");
    const auto row = [](const char *meta, qint64 total, const char *cursor) {
        QTest::addRow("%s", meta) << QByteArray(meta) << total << QString::fromUtf8(cursor);
    };
    row(R"("meta":{"total":1234,"next_cursor":"abc=="})", 1234, "abc==");
    row(R"("meta":{"total":0,"nextCursor":"x/y+z"})", 0, "x/y+z");
    row(R"("total":7,"nextCursor":"x")", 7, "x");
    row(R"("meta":{"total":"12","next_cursor":null})", 12, "");
    row(R"("meta":{"total":-1,"next_cursor":""})", -1, "");
    row(R"("meta":{"total":1e300,"next_cursor":5})", -1, "");
    row(R"("meta":{"next_cursor":"a\nb"})", -1, ""); // it would not go back as it came
    row(R"("meta":[])", -1, "");
}

void TestAgentsPage::meta()
{
    QFETCH(QByteArray, meta);
    const AgentsPage page = wfw::decodeAgentsPage(rawReply(200, R"({"data":[],)" + meta + "}"));
    QVERIFY(page.isRead());
    QTEST(page.total.value_or(-1), "total");
    QTEST(page.nextCursor, "cursor");
}

void TestAgentsPage::rowsWithoutIdArePassedOver()
{
    const AgentsPage page =
        wfw::decodeAgentsPage(rawReply(200, R"({"data":[{"name":"x"},7,null,{"id":5},{"id":"agt_1"}]})"));
    QVERIFY(page.isRead());
    QCOMPARE(page.agents.size(), 1);
    QCOMPARE(page.agents.first().name, QString());
}

void TestAgentsPage::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("no list") << 200 << QByteArray(R"({"data":{}})") << Verdict::Malformed << "missing_agents";
    QTest::newRow("error") << 200 << QByteArray(R"({"error":{"code":"oops"}})") << Verdict::Malformed
                           << "oops";
    QTest::newRow("cut") << 200 << QByteArray(R"({"data":[)") << Verdict::Lost << "truncated_reply";
    QTest::newRow("page") << 200 << QByteArray("<html>") << Verdict::Interfered << "not_json";
    QTest::newRow("401") << 401 << QByteArray(R"({"error":{"code":"expired"}})") << Verdict::SignInExpired
                         << "expired";
    QTest::newRow("404") << 404 << QByteArray(R"({"error":{"code":"gone"}})") << Verdict::Refused << "gone";
}

void TestAgentsPage::refuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const AgentsPage page = wfw::decodeAgentsPage(rawReply(status, body));
    QTEST(page.answer.verdict, "verdict");
    QTEST(page.answer.code, "code");
    QVERIFY(page.agents.isEmpty());
}

QTEST_APPLESS_MAIN(TestAgentsPage)
#include "tst_agentspage.moc"
