// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationreply.h"

#include "wfw/replies.h"

#include <QRegularExpression>
#include <QTest>

using fleet::Operation;
using testing::rawReply;
using wfw::Answer;
using wfw::Decoded;
using wfw::Verdict;

// What replies of status 200 and 202 say, in every dialect.
class TestOperationReply : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void acceptedSubmits_data();
    void acceptedSubmits();
    void completed_data();
    void completed();
    void failed_data();
    void failed();
    void inProgress_data();
    void inProgress();
    void percents_data();
    void percents();
    void brokenContracts_data();
    void brokenContracts();
    void statusLinks_data();
    void statusLinks();
    void textsAreBounded();
};

namespace {

const QUrl origin(QStringLiteral("https://api.example"));
const QString asked = QStringLiteral("op_1");

Answer submitAnswer(int status, const QByteArray &body)
{
    return wfw::decodeSubmitReply(rawReply(status, body), origin).answer;
}

Answer pollAnswer(const QByteArray &body)
{
    return wfw::decodePollReply(rawReply(200, body), asked, origin).answer;
}

} // namespace

// R7
void TestOperationReply::acceptedSubmits_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) { QTest::newRow(name) << QByteArray(body); };
    row("bare, camel case", R"({"operationId":"op_1","status":"pending","statusUrl":"/v2/operations/op_1"})");
    row("bare, snake case",
        R"({"operation_id":"op_1","status":"pending","status_url":"/v2/operations/op_1"})");
    row("bare, id", R"({"id":"op_1","status":"pending","type":"agent_provision"})");
    row("data and meta", R"({"data":{"operationId":"op_1","status":"pending"},"meta":{"requestId":"r"}})");
    row("data only", R"({"data":{"operation_id":"op_1","status":"pending"}})");
    row("everything", R"({"data":{"id":"op_1","status":"pending","estimatedDurationSeconds":90,
        "expiresAt":"2026-09-23T00:00:00Z","progressPct":null,"statusMessage":null,"result":null,"error":null}})");
    row("white space and a mark", "\xEF\xBB\xBF \r\n{\"operationId\":\"op_1\",\"status\":\"pending\"}\n");
    row("named twice", R"({"operationId":"op_0","operationId":"op_1","status":"pending"})"); // hazard 25
    row("odd neighbours",
        R"({"operationId":"op_1","status":"pending","data":null,"progress":{"a":[]},"x":1e300})");
}

void TestOperationReply::acceptedSubmits()
{
    QFETCH(QByteArray, body);
    const Answer answer = submitAnswer(202, body);
    QCOMPARE(answer.verdict, Verdict::InProgress);
    QCOMPARE(answer.httpStatus, 202);
    QCOMPARE(answer.code, QString());
    QCOMPARE(answer.operation.id, QStringLiteral("op_1"));
    QCOMPARE(answer.operation.status, Operation::Status::InProgress);
    QCOMPARE(answer.operation.statusWord, QStringLiteral("pending"));
    QCOMPARE(answer.operation.percent, std::nullopt);
    QCOMPARE(answer.operation.message, QString());
}

void TestOperationReply::completed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("phone");
    const auto row = [](const char *name, const char *body, bool hasPhone = true) {
        QTest::newRow(name) << QByteArray(body) << (hasPhone ? QStringLiteral("+18435551234") : QString());
    };
    row("result", R"({"operationId":"op_1","status":"completed",
        "result":{"agentId":"agt_9","phoneNumber":"+18435551234","entityData":{}}})");
    row("result, snake case", R"({"id":"op_1","status":"completed",
        "result":{"agent_id":"agt_9","phone_number":"+18435551234"}})");
    row("top level",
        R"({"operation_id":"op_1","status":"active","agent_id":"agt_9","phone_number":"+18435551234",
        "provisioning_time_seconds":71})");
    row("top level, camel case", R"({"operationId":"op_1","status":"active","agentId":"agt_9",
        "phoneNumber":"+18435551234"})");
    row("wrapped", R"({"data":{"id":"op_1","status":"completed","result":{"agentId":"agt_9",
        "phoneNumber":"+18435551234"}},"meta":{}})");
    row("result has an id", R"({"id":"op_1","status":"completed","result":{"id":"agt_9",
        "phone_number":"+18435551234"}})");
    row("result beats top level", R"({"id":"op_1","status":"completed","agent_id":"agt_0","phone_number":"+1",
        "result":{"agentId":"agt_9","phoneNumber":"+18435551234"}})");
    row("capitals", R"({"id":"op_1","status":"Completed","agent_id":"agt_9","phone_number":"+18435551234"})");
    row("error is null", R"({"id":"op_1","status":"completed","error":null,"agent_id":"agt_9",
        "phone_number":"+18435551234"})");
    row("no number yet", R"({"operationId":"op_1","status":"completed","result":{"agentId":"agt_9"}})",
        false);
    row("number null", R"({"id":"op_1","status":"active","agent_id":"agt_9","phone_number":null})", false);
    row("number mistyped", R"({"id":"op_1","status":"active","agent_id":"agt_9","phone_number":18435551234})",
        false);
}

void TestOperationReply::completed()
{
    QFETCH(QByteArray, body);
    for (const Answer &answer : {submitAnswer(200, body), submitAnswer(202, body), pollAnswer(body)}) {
        QCOMPARE(answer.verdict, Verdict::Completed);
        QCOMPARE(answer.operation.status, Operation::Status::Completed);
        QCOMPARE(answer.operation.id, QStringLiteral("op_1"));
        QCOMPARE(answer.operation.agentId, QStringLiteral("agt_9"));
        QTEST(answer.operation.phoneNumber, "phone");
    }
}

void TestOperationReply::failed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("retryable"); // -1: not said
    const auto row = [](const char *name, const char *body, const char *code, const char *message,
                         int retryable) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(code) << QString::fromUtf8(message)
                            << retryable;
    };
    row("beside status", R"({"operationId":"op_1","status":"failed",
        "error":{"code":"scout_crawl_failed","message":"no answer","retryable":true}})",
        "scout_crawl_failed", "no answer", 1);
    row("inside data", R"({"data":{"id":"op_1","status":"failed",
        "error":{"code":"scout_crawl_failed","message":"no answer","retryable":false}},"meta":{}})",
        "scout_crawl_failed", "no answer", 0);
    row("beside data", R"({"data":{"id":"op_1","status":"failed"},
        "error":{"code":"scout_crawl_failed","message":"no answer"}})",
        "scout_crawl_failed", "no answer", -1);
    row("result.error", R"({"id":"op_1","status":"failed",
        "result":{"error":{"code":"scout_crawl_failed","message":"no answer","retryable":true}}})",
        "scout_crawl_failed", "no answer", 1);
    row("result is the error", R"({"id":"op_1","status":"failed",
        "result":{"code":"scout_crawl_failed","message":"no answer","retryable":true}})",
        "scout_crawl_failed", "no answer", 1);
    row("error is text", R"({"id":"op_1","status":"failed","error":"no answer"})", "operation_failed",
        "no answer", -1);
    row("only a status message", R"({"id":"op_1","status":"failed","status_message":"no answer","error":{}})",
        "operation_failed", "no answer", -1);
    row("no reason", R"({"id":"op_1","status":"failed"})", "operation_failed", "", -1);
    row("number for a code", R"({"id":"op_1","status":"FAILED","error":{"code":17,"message":"no answer"}})",
        "17", "no answer", -1);
    row("mistyped", R"({"id":"op_1","status":"failed","error":{"code":[],"message":{},"retryable":"yes"}})",
        "operation_failed", "", -1);
}

// hazard 1: also what a POST replays
void TestOperationReply::failed()
{
    QFETCH(QByteArray, body);
    for (const Answer &answer : {submitAnswer(202, body), submitAnswer(200, body), pollAnswer(body)}) {
        QCOMPARE(answer.verdict, Verdict::OperationFailed);
        QCOMPARE(answer.operation.status, Operation::Status::Failed);
        QCOMPARE(answer.operation.id, QStringLiteral("op_1"));
        QTEST(answer.code, "code");
        QTEST(answer.message, "message");
        QTEST(answer.retryable ? static_cast<int>(*answer.retryable) : -1, "retryable");
    }
}

void TestOperationReply::inProgress_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isNoted");
    const auto row = [](const char *body, const char *word, bool isNoted) {
        QTest::addRow("%s", body) << QByteArray(body) << QString::fromUtf8(word) << isNoted;
    };
    row(R"({"id":"op_1","status":"running"})", "running", false);
    row(R"({"status":"pending"})", "pending", false);
    row(R"({"data":{"operationId":"op_1","status":"running"}})", "running", false);
    row(R"({"id":"op_1","status":"running","agent_id":"agt_early"})", "running", false);
    row(R"({"id":"op_1","status":"running","error":{"code":"old"}})", "running", false);
    row(R"({"id":"op_1"})", "", false);
    row(R"({"id":"op_1","status":7})", "", false);
    // hazard 23
    row(R"({"id":"op_1","status":"provisioning_voice"})", "provisioning_voice", true);
    row(R"({"id":"op_1","status":"cancelled"})", "cancelled", true);
    row(R"({"id":"op_1","status":"done\u001b[2J\u202e"})", "done[2J", true);
    row(R"({"id":"op_1","status":""})", "", true);
}

void TestOperationReply::inProgress()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isNoted);
    const Decoded decoded = wfw::decodePollReply(rawReply(200, body), asked, origin);
    QCOMPARE(decoded.answer.verdict, Verdict::InProgress);
    QCOMPARE(decoded.answer.operation.id, asked);
    QTEST(decoded.answer.operation.statusWord, "word");
    QCOMPARE(!decoded.notes.isEmpty(), isNoted);
}

// hazard 25
void TestOperationReply::percents_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("percent"); // -1: none
    const auto row = [](const char *member, int percent) {
        QTest::addRow("%s", member) << QByteArray(member) << percent;
    };
    row(R"("progressPct":45)", 45);
    row(R"("progress_pct":45)", 45);
    row(R"("progress":45)", 45);
    row(R"("progressPct":null,"progress":45)", 45);
    row(R"("progress":45.9)", 45);
    row(R"("progress":99.99)", 99);
    row(R"("progress":100)", 100);
    row(R"("progress":400)", 100);
    row(R"("progress":-5)", 0);
    row(R"("progress":1e300)", 100);
    row(R"("progress":18446744073709551615)", 100);
    row(R"("progress":"45")", 45);
    row(R"("progress":"45%")", -1);
    row(R"("progress":"nan")", -1);
    row(R"("progress":null)", -1);
    row(R"("progress":true)", -1);
    row(R"("progress":{})", -1);
    row(R"("x":1)", -1);
}

void TestOperationReply::percents()
{
    QFETCH(QByteArray, member);
    const Answer answer = pollAnswer(R"({"status":"running",)" + member + "}");
    QCOMPARE(answer.verdict, Verdict::InProgress);
    QTEST(answer.operation.percent.value_or(-1), "percent");
}

void TestOperationReply::brokenContracts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isPoll");
    const auto row = [](const char *name, const QByteArray &body, const char *code, bool isPoll = false) {
        QTest::newRow(name) << body << QString::fromUtf8(code) << isPoll;
    };
    row("no id", R"({"status":"pending"})", "missing_operation_id");
    row("id is a number", R"({"operationId":7,"status":"pending"})", "missing_operation_id");
    row("id is null", R"({"operationId":null,"status":"pending"})", "missing_operation_id");
    row("nothing", "{}", "missing_status");
    row("empty data", R"({"data":{},"meta":{}})", "missing_status");
    row("a list", "[]", "broken_json");
    row("error with 200", R"({"error":{"code":"invalid_url","message":"no"}})", "invalid_url");
    // hazard 22
    for (const char *id : {"", "op 1", "op/1", "../agents", "op%2e", "op.1", "op\\n1", "\\u0430p_1"})
        row(id, QByteArray(R"({"status":"pending","operationId":")") + id + "\"}", "invalid_operation_id");
    row("id too long", R"({"status":"pending","operationId":")" + QByteArray(129, 'a') + "\"}",
        "invalid_operation_id");
    row("failed, but whose", R"({"status":"failed","operationId":"a b"})", "invalid_operation_id");
    // hazard 23
    row("completed without agent", R"({"id":"op_1","status":"completed"})", "missing_agent_id");
    row("completed, empty agent", R"({"id":"op_1","status":"active","agent_id":""})", "missing_agent_id");
    row("completed, agent mistyped", R"({"id":"op_1","status":"active","agent_id":{}})", "missing_agent_id");
    row("completed, agent too long",
        R"({"id":"op_1","status":"active","agent_id":")" + QByteArray(200, 'a') + "\"}", "missing_agent_id");
    row("poll: completed without agent", R"({"status":"completed","result":{}})", "missing_agent_id", true);
    row("poll: another operation", R"({"operationId":"op_2","status":"running"})", "other_operation", true);
    row("poll: bad id", R"({"operationId":"op 2","status":"running"})", "invalid_operation_id", true);
    row("poll: nothing", R"({"x":1})", "missing_status", true);
}

void TestOperationReply::brokenContracts()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isPoll);
    const Answer answer = isPoll ? pollAnswer(body) : submitAnswer(202, body);
    QCOMPARE(answer.verdict, Verdict::Malformed);
    QTEST(answer.code, "code");
}

// hazard 21
void TestOperationReply::statusLinks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("id"); // empty: Malformed
    QTest::addColumn<int>("notes");
    const QByteArray none;
    const QByteArray pending = R"({"status":"pending"})";
    QTest::newRow("Location") << pending << QByteArray("/v2/operations/op_7") << "op_7" << 0;
    QTest::newRow("Location, absolute")
        << pending << QByteArray("https://api.example/v2/operations/op_7") << "op_7" << 0;
    QTest::newRow("no status at all") << QByteArray("{}") << QByteArray("/v2/operations/op_7") << "op_7" << 0;
    QTest::newRow("statusUrl") << QByteArray(R"({"statusUrl":"/v2/operations/op_8"})") << none << "op_8" << 0;
    QTest::newRow("statusUrl first") << QByteArray(R"({"status_url":"/v2/operations/op_8"})")
                                     << QByteArray("/v2/operations/op_7") << "op_8" << 0;
    QTest::newRow("body first") << QByteArray(
        R"({"id":"op_1","statusUrl":"https://evil.example/v2/operations/op_8"})")
                                << QByteArray("//evil.example/x") << "op_1" << 2;
    QTest::newRow("elsewhere") << pending << QByteArray("https://evil.example/v2/operations/op_7") << "op_7"
                               << 1;
    QTest::newRow("file") << pending << QByteArray("file:///v2/operations/op_7") << "" << 1;
    QTest::newRow("climbing") << pending << QByteArray("/v2/operations/%2e%2e/agents") << "" << 1;
}

void TestOperationReply::statusLinks()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QFETCH(QString, id);
    const Decoded decoded = wfw::decodeSubmitReply(rawReply(202, body, {{"Location", location}}), origin);
    QCOMPARE(decoded.answer.verdict, id.isEmpty() ? Verdict::Malformed : Verdict::InProgress);
    QCOMPARE(decoded.answer.operation.id, id);
    QTEST(static_cast<int>(decoded.notes.size()), "notes");
}

void TestOperationReply::textsAreBounded()
{
    const QByteArray longText(100'000, 'x');
    const Answer answer = pollAnswer(R"({"status":")" + longText + R"(","statusMessage":"a\u001b[31m\u202eb)"
        + longText + R"(","error":{"code":")" + longText + R"(","message":")" + longText + "\"}}");
    QCOMPARE(answer.verdict, Verdict::InProgress);
    QCOMPARE(answer.operation.statusWord.size(), 100);
    QCOMPARE(answer.operation.message.size(), 500);
    QVERIFY(answer.operation.message.startsWith(u"a[31mbxx")); // hazard 57
    const Answer failure = pollAnswer(
        R"({"status":"failed","error":{"code":")" + longText + R"(","message":")" + longText + "\"}}");
    QCOMPARE(failure.code.size(), 100);
    QCOMPARE(failure.message.size(), 500);
}

QTEST_APPLESS_MAIN(TestOperationReply)
#include "tst_operationreply.moc"
