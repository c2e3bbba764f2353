// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/scenario.h"
#include "sandbox/stand.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Scenario files and options: what they can say, and what is said about mistakes in them. */
class ScenarioTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decidesWhatBecomesOfWhom();
    void strikesThePostOfOneKey();
    void knowsServiceAccounts();
    void setsAmounts();
    void optionsWinOverTheScenario();
    void complainsAboutMistakes_data();
    void complainsAboutMistakes();
    void complainsAboutOptions_data();
    void complainsAboutOptions();
    void complainsAboutMissingFiles();

private:
    /** A stand that runs this scenario. */
    std::unique_ptr<Stand> standWith(const QByteArray &scenario, sandbox::Options options = Stand::quick())
    {
        m_file = std::make_unique<QTemporaryFile>();
        if (m_file->open())
            m_file->write(scenario);
        m_file->close();
        options.scenario = m_file->fileName();
        return std::make_unique<Stand>(options);
    }

    std::unique_ptr<QTemporaryFile> m_file;
};

void ScenarioTest::decidesWhatBecomesOfWhom()
{
    const auto stand = standWith(R"({"rules": [
        {"when": {"host": "crawlfail-but-fine"}, "outcome": "active"},
        {"when": {"name": "VOICELESS"}, "outcome": "failed", "at": 70, "code": "voice_not_found",
         "message": "No such voice", "retryable": true},
        {"when": {"url": "https://exact.example", "first_attempts": 2}, "outcome": "failed"},
        {"when": {"key": "~2"}, "phone": false},
        {"when": {"template": "dental_receptionist", "host": "closed"},
         "reject": {"status": 503, "code": "maintenance", "message": "Back soon", "retryable": true, "retry_after": 30}}
    ]})");
    QVERIFY2(!stand->origin().isEmpty(), qPrintable(stand->problem()));
    QCOMPARE(statusIn(stand->ending(idIn(stand->create("a", "crawlfail-but-fine.example")))), u"completed"_s);
    QCOMPARE(statusIn(stand->ending(idIn(stand->create("b", "crawlfail.example")))), u"failed"_s);
    const Answer voiceless = stand->ending(idIn(stand->create("c", "voiceless.example")));
    QCOMPARE(voiceless.data().value("error"_L1)["code"_L1].toString(), u"voice_not_found"_s);
    QCOMPARE(voiceless.data().value("error"_L1)["message"_L1].toString(), u"No such voice"_s);
    QVERIFY(voiceless.data().value("error"_L1)["retryable"_L1].toBool());
    QCOMPARE(voiceless.data().value("progressPct"_L1).toInt(), 70);
    QCOMPARE(statusIn(stand->ending(idIn(stand->create("d", "exact.example")))), u"failed"_s);
    QCOMPARE(statusIn(stand->ending(idIn(stand->create("d~2", "exact.example")))), u"failed"_s);
    QCOMPARE(statusIn(stand->ending(idIn(stand->create("d~3", "exact.example")))), u"completed"_s);
    QVERIFY(!stand->ending(idIn(stand->create("e~2", "x.example")))
                 .data()
                 .value("result"_L1)
                 .toObject()
                 .contains("phoneNumber"_L1));
    const Answer closed = stand->create("g", "closed.example");
    QCOMPARE(closed.status, 503);
    QCOMPARE(closed.errorCode(), u"maintenance"_s);
    QCOMPARE(closed.header("retry-after"), "0.03");
    QVERIFY(closed.json().value("error"_L1)["retryable"_L1].toBool());
}

void ScenarioTest::strikesThePostOfOneKey()
{
    const auto stand =
        standWith(R"({"rules": [{"when": {"host": "lost"}, "fault": "drop-after", "times": 2}]})");
    for (int i = 0; i < 2; ++i) {
        Line line(stand->origin());
        QCOMPARE(
            line.ask("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("lost.example")).status,
            0);
    }
    const Answer third = stand->create("k", "lost.example");
    QVERIFY(third.status == 202 || third.status == 200); // the operation that the first one made
    QCOMPARE(stand->get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 1);
    Line other(stand->origin());
    QCOMPARE(
        other.ask("POST", "/v2/agents", Stand::submitHeaders("l"), Stand::orderFor("lost.example")).status,
        0);
}

void ScenarioTest::knowsServiceAccounts()
{
    const auto stand = standWith(R"({"service_accounts": [
        {"client_id": "sa_a", "client_secret": "sk_live_a", "scopes": ["agents:read"]}]})");
    const auto ask = [&stand](const QByteArray &id) {
        return stand->line().ask("POST", "/v2/auth/token", {},
            R"({"grant_type":"client_credentials","client_id":")" + id + R"(","client_secret":"sk_live_a"})");
    };
    QCOMPARE(ask("sa_b").errorCode(), u"invalid_client"_s);
    const Answer minted = ask("sa_a");
    QCOMPARE(minted.status, 200);
    const QByteArray token = minted.json().value("access_token"_L1).toString().toLatin1();
    QCOMPARE(stand->create("k", "a.example", token).errorCode(), u"insufficient_scopes"_s);
    QCOMPARE(stand->get("/v2/agents", token).status, 200);
}

void ScenarioTest::setsAmounts()
{
    sandbox::Settings settings;
    QCOMPARE(sandbox::readScenario(R"({"failure_rate": 0.25, "post_latency": "0.2-6", "get_latency": "1",
        "write_budget": "60/60:10", "read_budget": "600/60", "failure_events": true, "rules_by_name": false,
        "faults": {"drop-after": 0.1, "5xx": 0.05}})",
                 settings),
        QString());
    QCOMPARE(settings.failureRate, 0.25);
    QCOMPARE(settings.postLatency.low, 0.2);
    QCOMPARE(settings.postLatency.high, 6.0);
    QCOMPARE(settings.getLatency.low, 1.0);
    QCOMPARE(settings.getLatency.high, 1.0);
    QCOMPARE(settings.writeBudget.count, 60.0);
    QCOMPARE(settings.writeBudget.seconds, 60.0);
    QCOMPARE(settings.writeBudget.burst, 10.0);
    QCOMPARE(settings.readBudget.burst, 600.0);
    QVERIFY(settings.failureEvents && !settings.rulesByName);
    QVERIFY(qAbs(settings.faults.sum() - 0.15) < 1e-9);
}

void ScenarioTest::optionsWinOverTheScenario()
{
    sandbox::Options options = Stand::quick();
    options.writeBudget = u"1/1000"_s;
    const auto stand = standWith(R"({"write_budget": "100/60", "failure_rate": 1})", options);
    const Answer first = stand->create("k", "a.example");
    QCOMPARE(first.header("x-ratelimit-limit"), "1");
    QCOMPARE(statusIn(stand->ending(idIn(first))), u"failed"_s);
}

void ScenarioTest::complainsAboutMistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("start");
    QTest::newRow("not JSON") << QByteArray("{\n\"rules\": [\n  oops\n]}") << u"line 3 is not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"must be an object"_s;
    QTest::newRow("an unknown member")
        << QByteArray(R"({"failure": 1})") << u"failure: is not known here; known are: "_s;
    QTest::newRow("an unknown condition") << QByteArray(R"({"rules":[{"when":{}},{"when":{"hots":"a"}}]})")
                                          << u"rules[1].when.hots: is not known here"_s;
    QTest::newRow("no condition") << QByteArray(R"({"rules":[{"outcome":"failed"}]})")
                                  << u"rules[0]: needs a member"_s;
    QTest::newRow("an outcome unknown") << QByteArray(R"({"rules":[{"when":{},"outcome":"fail"}]})")
                                        << u"rules[0].outcome: must be active, failed or stuck"_s;
    QTest::newRow("a rate too high") << QByteArray(R"({"failure_rate": 1.5})")
                                     << u"failure_rate: must be a number from 0 to 1"_s;
    QTest::newRow("a rate as text") << QByteArray(R"({"failure_rate": "0.5"})")
                                    << u"failure_rate: must be a number"_s;
    QTest::newRow("half a percent") << QByteArray(R"({"rules":[{"when":{},"at":0.5}]})")
                                    << u"rules[0].at: must be a whole number"_s;
    QTest::newRow("a fault unknown") << QByteArray(R"({"faults":{"dorp":0.5}})")
                                     << u"faults.dorp: is no fault"_s;
    QTest::newRow("a rule's fault unknown")
        << QByteArray(R"({"rules":[{"when":{},"fault":"dorp"}]})") << u"rules[0].fault: is no fault"_s;
    QTest::newRow("a range backwards")
        << QByteArray(R"({"post_latency":"6-0.2"})") << u"post_latency: must be a range"_s;
    QTest::newRow("a budget of words")
        << QByteArray(R"({"write_budget":"many"})") << u"write_budget: must be a budget"_s;
    QTest::newRow("rules no list") << QByteArray(R"({"rules":{}})") << u"rules: must be a list"_s;
    QTest::newRow("an account without a secret")
        << QByteArray(R"({"service_accounts":[{"client_id":"sa_a"}]})")
        << u"service_accounts[0]: needs a client_id and a client_secret"_s;
    QTest::newRow("a refusal that is none")
        << QByteArray(R"({"rules":[{"when":{},"reject":{"status":200}}]})")
        << u"rules[0].reject.status: must be a number from 400 to 599"_s;
}

void ScenarioTest::complainsAboutMistakes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, start);
    sandbox::Settings settings;
    const QString problem = sandbox::readScenario(text, settings);
    QVERIFY2(problem.startsWith(start), qPrintable(problem));
}

void ScenarioTest::complainsAboutOptions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("address") << u"address"_s << u"my-machine"_s;
    QTest::newRow("dialect") << u"dialect"_s << u"klingon"_s;
    QTest::newRow("fault") << u"faults"_s << u"dorp=0.5"_s;
    QTest::newRow("fault without a share") << u"faults"_s << u"delay"_s;
    QTest::newRow("fault above one") << u"faults"_s << u"delay=2"_s;
    QTest::newRow("faults above one together") << u"faults"_s << u"delay=0.6,html=0.6"_s;
    QTest::newRow("latency") << u"postLatency"_s << u"soon"_s;
    QTest::newRow("latency below zero") << u"postLatency"_s << u"-1"_s;
    QTest::newRow("budget") << u"writeBudget"_s << u"0/60"_s;
    QTest::newRow("budget endless") << u"writeBudget"_s << u"inf/60"_s;
    QTest::newRow("webhook elsewhere") << u"webhook"_s << u"https://hooks.example/x"_s; // hazard 64
    QTest::newRow("webhook almost here") << u"webhook"_s << u"http://localhost.evil.example/x"_s; // hazard 40
    QTest::newRow("webhook no address") << u"webhook"_s << u"ftp://127.0.0.1/"_s;
    QTest::newRow("webhook without secret") << u"webhook-unsigned"_s << u"http://127.0.0.1/"_s;
}

void ScenarioTest::complainsAboutOptions()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    sandbox::Options options;
    sandbox::Settings settings;
    QCOMPARE(sandbox::readSettings(options, settings), QString());
    options.webhookSecret = u"whsec_MDEyMzQ1Njc4OWFiY2RlZg=="_s;
    if (field == u"webhook-unsigned")
        options.webhookSecret.clear();
    if (!field.startsWith(u"webhook"))
        options.webhookSecret.clear();
    const QHash<QString, QString *> fields{{u"address"_s, &options.address}, {u"dialect"_s, &options.dialect},
        {u"faults"_s, &options.faults}, {u"postLatency"_s, &options.postLatency},
        {u"writeBudget"_s, &options.writeBudget}, {u"webhook"_s, &options.webhook},
        {u"webhook-unsigned"_s, &options.webhook}};
    *fields.value(field) = value;
    const QString problem = sandbox::readSettings(options, settings);
    QVERIFY(!problem.isEmpty());
    QVERIFY(!Stand(options).problem().isEmpty());
}

void ScenarioTest::complainsAboutMissingFiles()
{
    sandbox::Options options;
    options.scenario = u"/nowhere/scenario.json"_s;
    const Stand stand(options);
    QVERIFY(stand.origin().isEmpty());
    QVERIFY2(stand.problem().contains(u"/nowhere/scenario.json"), qPrintable(stand.problem()));
    sandbox::Options log;
    log.log = u"/nowhere/requests.log"_s;
    QVERIFY(Stand(log).problem().contains(u"/nowhere/requests.log"));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "tst_sandbox_scenario.moc"
