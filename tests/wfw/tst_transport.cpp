// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/apiclient.h"

#include "wfw/rawserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;
using wfw::Answer;
using wfw::ApiClient;
using wfw::Verdict;

Q_DECLARE_METATYPE(wfw::Verdict)

// What hostile and broken servers send, through Qt's own HTTP.
class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void replies_data();
    void replies();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void hugeBodiesAreGivenUp_data();
    void hugeBodiesAreGivenUp();
    void deadlineIsTotal_data();
    void deadlineIsTotal();
    void deadlineBeforeAnythingLeft();
    void cookiesAreForgotten();
    void otherSchemesAreNotServed_data();
    void otherSchemesAreNotServed();
};

namespace {

const QByteArray canary = "canary-5f1c";
const QByteArray running = R"({"operationId":"op_1","status":"running"})";

/** Submits once over a connection of its own. */
Answer submitTo(const QUrl &origin, std::chrono::milliseconds timeout = 20s)
{
    ApiClient client({origin, canary, timeout, 5, 20});
    QSignalSpy answered(&client, &ApiClient::submitAnswered);
    client.submit(1, canary + "-key", R"({"name":")" + canary + R"("})");
    if (!answered.wait(25000))
        return {};
    return answered.at(0).at(1).value<Answer>();
}

/** The most memory this process ever had, in KiB. */
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

void TestTransport::replies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("status");
    const QByteArray page = "<html><title>Welcome to our Wi-Fi</title></html>";
    // hazard 35
    QTest::newRow("portal with 200") << httpReply(200, page) << Verdict::Interfered << 200;
    QTest::newRow("portal with 403") << httpReply(403, page) << Verdict::Interfered << 403;
    QTest::newRow("proxy wants sign-in")
        << httpReply(407, page, "Proxy-Authenticate: Basic realm=\"x\"\r\n") << Verdict::Interfered << 407;
    QTest::newRow("network wants sign-in") << httpReply(511, page) << Verdict::Interfered << 511;
    // hazard 42, Q8
    QTest::newRow("early hints") << "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + httpReply(202, running)
                                 << Verdict::Malformed << 103;
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Verdict::Malformed << 204;
    QTest::newRow("created") << httpReply(201, running) << Verdict::Malformed << 201;
    QTest::newRow("chunked") << "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n"
            + chunk(running.first(5)) + chunk(running.mid(5)) + "0\r\n\r\n"
                             << Verdict::InProgress << 202;
    QTest::newRow("no reason phrase")
        << QByteArray("HTTP/1.1 202\r\nContent-Length: 41\r\n\r\n" + running) << Verdict::InProgress << 202;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Verdict::Lost << 0;
    QTest::newRow("other error codes")
        << httpReply(503, R"({"error":{"code":"busy"}})") << Verdict::ServerFault << 503;
    QTest::newRow("bad gateway") << httpReply(502, page) << Verdict::Lost << 502;
}

void TestTransport::replies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Verdict, verdict);
    QFETCH(int, status);
    RawServer server([&](const Request &) { return Reaction{bytes, Reaction::End::Close}; });
    const Answer answer = submitTo(server.origin());
    QCOMPARE(answer.verdict, verdict);
    QCOMPARE(answer.httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

// hazard 39, Q2: neither token, key nor body reach the other host
void TestTransport::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    RawServer other([](const Request &) { return Reaction{httpReply(202, running)}; });
    const QByteArray elsewhere = other.origin().toEncoded() + "/v2/operations/op_1";
    RawServer server(
        [&](const Request &) { return Reaction{httpReply(status, {}, "Location: " + elsewhere + "\r\n")}; });
    const Answer answer = submitTo(server.origin());
    QCOMPARE(answer.verdict, Verdict::Interfered);
    QCOMPARE(answer.code, QStringLiteral("redirected"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestTransport::hugeBodiesAreGivenUp_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n{\"a\":\"");
    QTest::newRow("until closed") << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":\"");
    QTest::newRow("pretends to be packed") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 104857600\r\n\r\n{\"a\":\"");
}

// hazard 37, Q7
void TestTransport::hugeBodiesAreGivenUp()
{
    QFETCH(QByteArray, head);
    RawServer server([&](const Request &) {
        Reaction reaction{head, Reaction::End::Close};
        reaction.flood = 100LL * 1024 * 1024;
        return reaction;
    });
    const qint64 before = peakMemory();
    const Answer answer = submitTo(server.origin());
    QCOMPARE(answer.verdict, Verdict::Malformed);
    QCOMPARE(answer.code, QStringLiteral("reply_too_large"));
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 32 * 1024, qPrintable(QString::number(grown)));
}

void TestTransport::deadlineIsTotal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("silence") << QByteArray() << 0;
    QTest::newRow("headers byte by byte")
        << "HTTP/1.1 202 Accepted\r\nX-Long: " + QByteArray(10000, 'x') << 0;
    QTest::newRow("body byte by byte") << httpReply(202, QByteArray(10000, ' ')) << 202;
}

// hazard 38, Q3: a transfer timeout would start anew with each byte
void TestTransport::deadlineIsTotal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const qsizetype body = bytes.indexOf("\r\n\r\n");
    RawServer server([&](const Request &) {
        Reaction reaction{bytes, Reaction::End::Silence};
        reaction.drip = 20ms;
        reaction.dripFrom = body > 0 ? body + 4 : 0;
        return reaction;
    });
    QElapsedTimer clock;
    clock.start();
    const Answer answer = submitTo(server.origin(), 300ms);
    QVERIFY(clock.elapsed() >= 300);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(answer.verdict, Verdict::Lost);
    QCOMPARE(answer.code, QStringLiteral("deadline_exceeded"));
    QCOMPARE(answer.httpStatus, status);
    QCOMPARE(server.requests().size(), 1);
}

// A POST whose body was never asked for did not leave: no quiet period is needed before it is sent again.
void TestTransport::deadlineBeforeAnythingLeft()
{
    RawServer server([](const Request &) { return Reaction{{}, Reaction::End::Silence}; });
    ApiClient client(
        {server.origin(), canary, 300ms, 1, 1}); // one manager: the seventh waits for a connection
    QSignalSpy answered(&client, &ApiClient::submitAnswered);
    for (quint32 i = 0; i < 7; ++i)
        client.submit(i, "key-" + QByteArray::number(i), "{}");
    QTRY_COMPARE(answered.size(), 7);
    QCOMPARE(server.requests().size(), 6);
    int unsent = 0;
    for (const auto &arguments : answered) {
        const auto answer = arguments.at(1).value<Answer>();
        if (answer.verdict == Verdict::NotSent) {
            ++unsent;
            QCOMPARE(answer.code, QStringLiteral("not_connected"));
        } else {
            QCOMPARE(answer.verdict, Verdict::Lost);
        }
    }
    QCOMPARE(unsent, 1);
}

// Q8
void TestTransport::cookiesAreForgotten()
{
    RawServer server([](const Request &) {
        return Reaction{httpReply(202, running, "Set-Cookie: session=1; Path=/\r\n")};
    });
    ApiClient client({server.origin(), canary, 5s, 1, 1});
    QSignalSpy answered(&client, &ApiClient::submitAnswered);
    for (int i = 1; i <= 2; ++i) {
        client.submit(1, "key", "{}");
        QTRY_COMPARE(answered.size(), i);
    }
    QCOMPARE(server.requests().at(1).header("Cookie"), QByteArray());
}

void TestTransport::otherSchemesAreNotServed_data()
{
    QTest::addColumn<QString>("origin");
    for (const char *origin : {"", "file:///etc", "data:,x", "ftp://127.0.0.1"})
        QTest::addRow("%s", origin) << QString::fromLatin1(origin);
}

// Q9
void TestTransport::otherSchemesAreNotServed()
{
    QFETCH(QString, origin);
    const Answer answer = submitTo(QUrl(origin));
    QCOMPARE(answer.verdict, Verdict::NotSent);
    QCOMPARE(answer.code, QStringLiteral("no_origin"));
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
