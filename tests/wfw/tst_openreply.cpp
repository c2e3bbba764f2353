// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationreply.h"

#include "wfw/replies.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using testing::rawReply;
using wfw::Answer;
using wfw::RawReply;
using wfw::TransportEnd;
using wfw::Verdict;

Q_DECLARE_METATYPE(wfw::TransportEnd)

// The verdict on everything that is no 200 or 202 with good JSON in it.
class TestOpenReply : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void statuses_data();
    void statuses();
    void errorBodies_data();
    void errorBodies();
    void contents_data();
    void contents();
    void transportEnds_data();
    void transportEnds();
    void statusSettlesACutReply();
    void longerWaitCounts_data();
    void longerWaitCounts();
};

namespace {

const QUrl origin(QStringLiteral("https://api.example"));

Answer submitAnswer(const RawReply &reply)
{
    return wfw::decodeSubmitReply(reply, origin).answer;
}

Answer pollAnswer(const RawReply &reply)
{
    return wfw::decodePollReply(reply, QStringLiteral("op_1"), origin).answer;
}

} // namespace

void TestOpenReply::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Verdict>("withError"); // to a submit, with the API's error body
    QTest::addColumn<Verdict>("withPage"); // to a submit, with HTML
    QTest::addColumn<Verdict>("polled"); // to a poll, with the API's error body
    using V = Verdict;
    const auto row = [](int status, V withError, V withPage, V polled) {
        QTest::addRow("%d", status) << status << withError << withPage << polled;
    };
    for (const int status : {101, 103, 201, 203, 204, 206, 226}) // hazard 42
        row(status, V::Malformed, V::Interfered, V::Malformed);
    for (const int status : {300, 301, 302, 303, 304, 307, 308, 407, 511}) // hazards 35 and 39
        row(status, V::Interfered, V::Interfered, V::Interfered);
    row(401, V::SignInExpired, V::Interfered, V::SignInExpired);
    row(403, V::Forbidden, V::Interfered, V::Forbidden); // hazard 34
    row(404, V::Refused, V::Interfered, V::NotFound);
    row(410, V::Refused, V::Interfered, V::NotFound);
    for (const int status : {400, 402, 405, 411, 413, 415, 422, 451}) // hazard 11
        row(status, V::Refused, V::Interfered, V::Malformed);
    row(409, V::ServerFault, V::Interfered, V::ServerFault); // hazard 8
    for (const int status : {408, 425, 500, 501, 503, 505, 507, 519, 530, 599})
        row(status, V::ServerFault, V::ServerFault, V::ServerFault);
    for (const int status : {502, 504, 520, 522, 524, 529}) // the server behind may be at work still
        row(status, V::Lost, V::Lost, V::Lost);
    row(429, V::Throttled, V::Throttled, V::Throttled); // hazard 27
    for (const int status : {600, 999})
        row(status, V::Interfered, V::Interfered, V::Interfered);
}

void TestOpenReply::statuses()
{
    QFETCH(int, status);
    const RawReply error = rawReply(status, R"({"error":{"code":"some_code","message":"Some words."}})");
    const RawReply page = rawReply(status, "<!doctype html><html></html>");
    QTEST(submitAnswer(error).verdict, "withError");
    QTEST(submitAnswer(page).verdict, "withPage");
    QTEST(pollAnswer(error).verdict, "polled");
    QCOMPARE(submitAnswer(error).httpStatus, status);
    QCOMPARE(submitAnswer(error).code, QStringLiteral("some_code"));
    QCOMPARE(submitAnswer(error).message, QStringLiteral("Some words."));
    QVERIFY(!submitAnswer(page).code.isEmpty());
}

void TestOpenReply::errorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const auto row = [](int status, const char *body, Verdict verdict, const char *code) {
        QTest::addRow("%d %s", status, body)
            << status << QByteArray(body) << verdict << QString::fromUtf8(code);
    };
    row(422, R"({"error":{"code":"invalid_url","retryable":true}})", Verdict::ServerFault, "invalid_url");
    row(422, R"({"error":{"code":"invalid_url","retryable":false}})", Verdict::Refused, "invalid_url");
    row(422, R"({"error":{"code":"invalid_url","retryable":"true"}})", Verdict::Refused, "invalid_url");
    row(500, R"({"error":{"code":"oops","retryable":false}})", Verdict::ServerFault, "oops");
    row(400, R"({"error":{"code":"insufficient_scopes"}})", Verdict::Forbidden, "insufficient_scopes");
    row(400, R"({"error":{"code":"InsufficientScopes"}})", Verdict::Forbidden, "InsufficientScopes");
    row(400, R"({"error":"no such thing"})", Verdict::Refused, "http_400");
    row(400, R"({"code":"bare","message":"m"})", Verdict::Refused, "bare");
    row(400, R"({"data":{"error":{"code":"inner"}}})", Verdict::Refused, "inner");
    row(400, R"({"anything":"else"})", Verdict::Refused, "http_400");
    row(400, "", Verdict::Interfered, "http_400");
    row(404, "404 page not found", Verdict::Interfered, "not_json");
    row(401, "Unauthorized", Verdict::SignInExpired, "http_401");
    row(401, "", Verdict::SignInExpired, "http_401");
    row(403, "Forbidden", Verdict::Forbidden, "http_403");
    row(403, "", Verdict::Forbidden, "http_403");
    row(429, "slow down", Verdict::Throttled, "http_429");
    row(500, "[]", Verdict::ServerFault, "http_500");
    row(500, "", Verdict::ServerFault, "http_500");
    row(302, "", Verdict::Interfered, "redirected");
    row(407, "", Verdict::Interfered, "proxy_sign_in");
    row(511, "", Verdict::Interfered, "network_sign_in");
    row(204, "", Verdict::Malformed, "unexpected_status");
    row(201, R"({"operationId":"op_1"})", Verdict::Malformed, "unexpected_status");
    row(400, R"({"error":{"code":"half)", Verdict::Lost, "truncated_reply");
}

void TestOpenReply::errorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Answer answer = submitAnswer(rawReply(status, body));
    QTEST(answer.verdict, "verdict");
    QTEST(answer.code, "code");
}

void TestOpenReply::contents_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("length"); // Content-Length; empty: none
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const QByteArray good = R"({"operationId":"op_1","status":"pending"})";
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &length, Verdict verdict,
                         const char *code) {
        QTest::newRow(name) << body << length << verdict << QString::fromUtf8(code);
    };
    row("good", good, QByteArray::number(good.size()), Verdict::InProgress, "");
    row("good, no length", good, {}, Verdict::InProgress, "");
    row("good, odd length", good, "x", Verdict::InProgress, "");
    // hazard 36, Q5
    row("shorter than announced", good, QByteArray::number(good.size() + 1), Verdict::Lost,
        "truncated_reply");
    row("longer than announced", good, QByteArray::number(good.size() - 1), Verdict::Lost, "truncated_reply");
    for (qsizetype cut = 1; cut < good.size(); ++cut)
        row(qPrintable(QStringLiteral("cut at %1").arg(cut)), good.first(cut), {}, Verdict::Lost,
            "truncated_reply");
    row("cut before it began", {}, {}, Verdict::Lost, "empty_reply");
    row("empty as announced", {}, "0", Verdict::Malformed, "empty_reply");
    // hazard 35
    row("page", "<html></html>", {}, Verdict::Interfered, "not_json");
    row("words", "OK", {}, Verdict::Interfered, "not_json");
    row("number", "1", {}, Verdict::Interfered, "not_json");
    row("packed", QByteArray("\x1f\x8b\x08\0\0", 5), {}, Verdict::Interfered, "not_json");
    row("not quite JSON", "{'operationId':'op_1'}", {}, Verdict::Malformed, "broken_json");
    row("two documents", good + good, {}, Verdict::Malformed, "broken_json");
    row("bad UTF-8", "{\"operationId\":\"op_1\",\"status\":\"\xff\"}", {}, Verdict::Malformed, "broken_json");
    row("overlong UTF-8", "{\"operationId\":\"op_1\",\"status\":\"\xc0\xaf\"}", {}, Verdict::Malformed,
        "broken_json");
    row("number too large", R"({"operationId":"op_1","progress":1e999})", {}, Verdict::Malformed,
        "broken_json");
    row("lone surrogate", R"({"operationId":"op_1","status":"pending","statusMessage":"cut \ud83d"})", {},
        Verdict::InProgress, "");
    row("deep", R"({"operationId":"op_1","x":)" + QByteArray(63, '[') + QByteArray(63, ']') + "}", {},
        Verdict::InProgress, "");
    row("too deep", R"({"operationId":"op_1","x":)" + QByteArray(64, '[') + QByteArray(64, ']') + "}", {},
        Verdict::Malformed, "broken_json");
    row("a million deep", QByteArray(1'000'000, '['), {}, Verdict::Malformed, "broken_json");
    row("brackets in text", R"({"operationId":"op_1","statusMessage":")" + QByteArray(200, '[') + "\"}", {},
        Verdict::InProgress, "");
}

void TestOpenReply::contents()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, length);
    RawReply reply = rawReply(202, body);
    reply.headers.clear();
    if (!length.isEmpty())
        reply.headers.append({"content-length", length});
    const Answer answer = submitAnswer(reply);
    QTEST(answer.verdict, "verdict");
    QTEST(answer.code, "code");
}

void TestOpenReply::transportEnds_data()
{
    QTest::addColumn<TransportEnd>("end");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    const auto row = [](TransportEnd end, Verdict verdict, const char *code) {
        QTest::newRow(code) << end << verdict << QString::fromUtf8(code);
    };
    row(TransportEnd::ConnectionLost, Verdict::Lost, "network_lost");
    row(TransportEnd::DeadlinePassed, Verdict::Lost, "deadline_exceeded");
    row(TransportEnd::TooLarge, Verdict::Malformed, "reply_too_large");
    row(TransportEnd::ConnectionRefused, Verdict::NotSent, "connection_refused");
    row(TransportEnd::HostNotFound, Verdict::NotSent, "host_not_found");
    row(TransportEnd::TlsFailed, Verdict::NotSent, "tls_failed");
    row(TransportEnd::ProxyFailed, Verdict::NotSent, "proxy_failed");
    row(TransportEnd::NeverLeft, Verdict::NotSent, "not_connected");
}

void TestOpenReply::transportEnds()
{
    QFETCH(TransportEnd, end);
    RawReply reply;
    reply.end = end;
    reply.problem = QStringLiteral("Words of the transport\x1b");
    const Answer answer = submitAnswer(reply);
    QTEST(answer.verdict, "verdict");
    QTEST(answer.code, "code");
    QCOMPARE(answer.message, QStringLiteral("Words of the transport"));
    QCOMPARE(answer.httpStatus, 0);
}

void TestOpenReply::statusSettlesACutReply()
{
    for (const auto &[status, verdict] :
        {std::pair(429, Verdict::Throttled), {401, Verdict::SignInExpired}, {302, Verdict::Interfered},
            {407, Verdict::Interfered}, {202, Verdict::Lost}, {400, Verdict::Lost}}) {
        RawReply reply = rawReply(status, R"({"error":{"co)", {{"Retry-After", "7"}});
        QCOMPARE(submitAnswer(reply).verdict, verdict);
        reply.end = TransportEnd::ConnectionLost;
        QCOMPARE(submitAnswer(reply).verdict, verdict);
        QCOMPARE(submitAnswer(reply).retryAfter, std::optional(7000ms));
    }
    RawReply huge = rawReply(503, {});
    huge.end = TransportEnd::TooLarge;
    QCOMPARE(submitAnswer(huge).verdict, Verdict::ServerFault);
}

void TestOpenReply::longerWaitCounts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("wait"); // ms; -1: none
    const auto row = [](const char *header, const char *member, int wait) {
        QTest::addRow("'%s' and %s", header, member) << QByteArray(header) << QByteArray(member) << wait;
    };
    row("", R"("retry_after_seconds":38)", 38000);
    row("5", R"("retry_after_seconds":38)", 38000);
    row("60", R"("retry_after_seconds":38)", 60000);
    row("60", R"("code":"x")", 60000);
    row("", R"("retry_after_seconds":1.5)", 1500);
    row("", R"("retryAfterSeconds":"2")", 2000);
    row("", R"("retry_after_seconds":1e9)", 3600000); // hazard 30
    row("", R"("retry_after_seconds":-3)", -1);
    row("", R"("retry_after_seconds":null)", -1);
    row("", R"("retry_after_seconds":"soon")", -1);
    row("junk", R"("retry_after_seconds":0)", 0);
}

void TestOpenReply::longerWaitCounts()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, member);
    const Answer answer =
        submitAnswer(rawReply(429, R"({"error":{)" + member + "}}", {{"Retry-After", header}}));
    QCOMPARE(answer.verdict, Verdict::Throttled);
    QTEST(answer.retryAfter ? static_cast<int>(answer.retryAfter->count()) : -1, "wait");
}

QTEST_APPLESS_MAIN(TestOpenReply)
#include "tst_openreply.moc"
