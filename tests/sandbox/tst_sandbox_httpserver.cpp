// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include "sandbox/exchange.h"
#include "sandbox/stand.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** The server under real sockets: what misbehaving clients send must cost it nothing but them. */
class HttpServerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsConnectionsAlive();
    void answersPipelinedRequestsInOrder();
    void serves30ConnectionsAtOnce();
    void turnsAwayBadInputAndGoesOn_data();
    void turnsAwayBadInputAndGoesOn();
    void endsSlowRequests();
    void endsIdleConnections();
    void answersUnknownAddresses_data();
    void answersUnknownAddresses();
    void answersHeadWithoutABody();
    void saysContinue();
    void takesChunkedBodies();
};

void HttpServerTest::keepsConnectionsAlive()
{
    Stand stand;
    for (int i = 0; i < 50; ++i) {
        const Answer answer = stand.get("/v2/agents");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.whole);
        QCOMPARE(answer.header("connection"), "keep-alive");
        QVERIFY(answer.header("date").endsWith(" GMT"));
    }
    const Answer last = stand.line().ask("GET", "/", {{"Connection", "close"}});
    QCOMPARE(last.header("connection"), "close");
    QVERIFY(stand.line().isEnded());
}

void HttpServerTest::answersPipelinedRequestsInOrder()
{
    sandbox::Options options = Stand::quick(10);
    options.getLatency = u"0.1-0.3"_s;
    Stand stand(options);
    for (int i = 0; i < 20; ++i)
        stand.line().send(
            "GET", "/v2/operations/op_" + QByteArray::number(i), {{"Authorization", "Bearer a"}});
    stand.line().send("GET", "/sandbox/status");
    for (int i = 0; i < 20; ++i)
        QCOMPARE(stand.line().read().errorCode(), u"operation_not_found"_s);
    QCOMPARE(
        stand.line().read().json().value("traffic"_L1).toObject().value("polls_in_flight_max"_L1).toInt(), 1);
}

void HttpServerTest::serves30ConnectionsAtOnce()
{
    sandbox::Options options = Stand::quick(10);
    options.getLatency = u"1"_s;
    Stand stand(options);
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 30; ++i) {
        lines.push_back(std::make_unique<Line>(stand.origin()));
        lines.back()->send("GET", "/v2/operations/op_x", {{"Authorization", "Bearer a"}});
    }
    for (const auto &line : lines)
        QCOMPARE(line->read().status, 404);
    QCOMPARE(stand.traffic().value("polls_in_flight_max"_L1).toInt(), 30);
}

void HttpServerTest::turnsAwayBadInputAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\xff\x00\x01garbage\r\n\r\n", 17) << 400;
    QTest::newRow("huge header") << "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(300'000, 'x') << 431;
    QTest::newRow("100 MB announced")
        << "POST /v2/agents HTTP/1.1\r\nHost: h\r\nContent-Length: 104857600\r\n\r\n"
            + QByteArray(500'000, 'x')
        << 413;
    QTest::newRow("bad length") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -5\r\n\r\n")
                                << 400;
}

void HttpServerTest::turnsAwayBadInputAndGoesOn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    Stand stand;
    Line bad(stand.origin());
    bad.sendRaw(bytes);
    const Answer answer = bad.read();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.whole);
    QVERIFY(!answer.errorCode().isEmpty());
    QVERIFY(bad.isEnded());
    QCOMPARE(stand.get("/v2/agents").status, 200);
}

void HttpServerTest::endsSlowRequests()
{
    sandbox::HttpServer server([](const auto &exchange) { exchange->answer({}); });
    server.setPatience({100, 5000, 50});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket slow;
    QSignalSpy ended(&slow, &QTcpSocket::disconnected);
    slow.connectToHost(server.serverAddress(), server.serverPort());
    QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
    slow.write("GET / HT"); // and never the rest
    QVERIFY(ended.wait(3000));
    QVERIFY(slow.readAll().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(server.connectionCount(), 0);
}

void HttpServerTest::endsIdleConnections()
{
    sandbox::HttpServer server([](const auto &exchange) { exchange->answer({}); });
    server.setPatience({5000, 100, 50});
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket idle;
    QSignalSpy ended(&idle, &QTcpSocket::disconnected);
    idle.connectToHost(server.serverAddress(), server.serverPort());
    QVERIFY(ended.wait(3000));
    QTRY_COMPARE(server.connectionCount(), 0);
}

void HttpServerTest::answersUnknownAddresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing there") << QByteArray("GET") << QByteArray("/v2/nothing") << 404 << u"not_found"_s;
    QTest::newRow("a longer id") << QByteArray("GET") << QByteArray("/v2/operations/a/b") << 404
                                 << u"not_found"_s;
    QTest::newRow("no id") << QByteArray("GET") << QByteArray("/v2/operations/") << 404 << u"not_found"_s;
    QTest::newRow("an escape") << QByteArray("GET") << QByteArray("/v2/%2e%2e/agents") << 404
                               << u"not_found"_s;
    QTest::newRow("a wrong method") << QByteArray("PUT") << QByteArray("/v2/agents") << 405
                                    << u"method_not_allowed"_s;
    QTest::newRow("a delete") << QByteArray("DELETE") << QByteArray("/v2/operations/op_1") << 405
                              << u"method_not_allowed"_s;
}

void HttpServerTest::answersUnknownAddresses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    Stand stand;
    const Answer answer = stand.line().ask(method, path, {{"Authorization", "Bearer a"}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.header("content-type"), "application/json");
}

void HttpServerTest::answersHeadWithoutABody()
{
    Stand stand;
    Line line(stand.origin());
    line.send("HEAD", "/v2/agents", {{"Connection", "close"}});
    const QByteArray unknown = line.readAll();
    QVERIFY(unknown.startsWith("HTTP/1.1 404 "));
    QVERIFY(unknown.endsWith("\r\n\r\n"));
    Line page(stand.origin());
    page.send("HEAD", "/", {{"Connection", "close"}});
    const QByteArray known = page.readAll();
    QVERIFY(known.startsWith("HTTP/1.1 200 "));
    QVERIFY(known.endsWith("\r\n\r\n"));
}

void HttpServerTest::saysContinue()
{
    Stand stand;
    stand.line().sendRaw(
        "POST /v2/auth/token HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(stand.line().read().status, 100);
    stand.line().sendRaw("{}");
    QCOMPARE(stand.line().read().status, 400);
}

void HttpServerTest::takesChunkedBodies()
{
    Stand stand;
    const QByteArray order = Stand::orderFor("chunked.example");
    stand.line().sendRaw(
        "POST /v2/agents HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(order.size(), 16) + "\r\n" + order + "\r\n0\r\n\r\n");
    QCOMPARE(stand.line().read().status, 202);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_sandbox_httpserver.moc"
