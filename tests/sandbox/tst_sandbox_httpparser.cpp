// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpparser.h"

#include <QTest>

using sandbox::HttpParser;

class HttpParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsARequestByteByByte();
    void readsRequestsInARow();
    void readsChunks();
    void wantsToBeToldToContinue();
    void refuses_data();
    void refuses();
    void survivesNoise_data();
    void survivesNoise();
};

void HttpParserTest::readsARequestByteByByte()
{
    HttpParser parser({});
    const QByteArray text("\r\nPOST /v2/agents?a=1%202 HTTP/1.1\r\nHost: here\r\nX-Thing:  two words \r\n"
                          "Content-Length: 4\r\n\r\nbody");
    for (qsizetype i = 0; i < text.size(); ++i) {
        QCOMPARE(parser.next(), HttpParser::Progress::NeedsMore);
        parser.feed(text.mid(i, 1));
    }
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    const sandbox::HttpRequest request = parser.take();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.path, "/v2/agents");
    QCOMPARE(request.queryValue("a"), "1 2");
    QCOMPARE(request.queryValue("b"), "");
    QCOMPARE(request.header("x-thing"), "two words");
    QCOMPARE(request.body, "body");
    QVERIFY(request.keepAlive);
    QVERIFY(!parser.isMidRequest());
}

void HttpParserTest::readsRequestsInARow()
{
    HttpParser parser({});
    parser.feed(
        "GET /1 HTTP/1.1\r\nHost: h\r\n\r\nGET http://h/2?x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
        "GET /3 HTTP/1.0\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    QCOMPARE(parser.take().path, "/1");
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    const sandbox::HttpRequest second = parser.take();
    QCOMPARE(second.path, "/2");
    QVERIFY(!second.keepAlive);
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    const sandbox::HttpRequest third = parser.take();
    QVERIFY(!third.keepAlive && !third.chunkedAnswers);
    QCOMPARE(parser.next(), HttpParser::Progress::NeedsMore);
}

void HttpParserTest::readsChunks()
{
    HttpParser parser({});
    parser.feed(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4;x=y\r\nWiki\r\nA\r\n0123456789\r\n"
        "0\r\nTrailer: t\r\n\r\nGET /next HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    QCOMPARE(parser.take().body, "Wiki0123456789");
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
    QCOMPARE(parser.take().path, "/next");
}

void HttpParserTest::wantsToBeToldToContinue()
{
    HttpParser parser({});
    parser.feed("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n");
    QCOMPARE(parser.next(), HttpParser::Progress::NeedsMore);
    QVERIFY(parser.takeContinueWish());
    QVERIFY(!parser.takeContinueWish());
    parser.feed("x");
    QCOMPARE(parser.next(), HttpParser::Progress::Complete);
}

void HttpParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    const QByteArray start("POST / HTTP/1.1\r\nHost: h\r\n");
    QTest::newRow("a TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01") << 400;
    QTest::newRow("a bare word") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << start + "Host: h\r\n\r\n" << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("no slash") << QByteArray("GET index HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("a space before the colon") << start + "X : y\r\n\r\n" << 400;
    QTest::newRow("a folded line") << start + "X: y\r\n z\r\n\r\n" << 400;
    QTest::newRow("a lone line feed") << start + "X: y\nZ: w\r\n\r\n" << 400;
    QTest::newRow("a NUL") << start + QByteArray("X: \0\r\n\r\n", 8) << 400;
    QTest::newRow("a negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("a length in words") << start + "Content-Length: many\r\n\r\n" << 400;
    QTest::newRow("a plus sign") << start + "Content-Length: +4\r\n\r\n" << 400;
    QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("length and chunks") << start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       << 400;
    QTest::newRow("a strange coding") << start + "Transfer-Encoding: gzip\r\n\r\n" << 501;
    QTest::newRow("100 MB announced") << start + "Content-Length: 100000000\r\n\r\n" << 413;
    QTest::newRow("a length past all numbers") << start + "Content-Length: 99999999999999999999\r\n\r\n"
                                               << 400;
    QTest::newRow("a chunk of 100 MB") << start + "Transfer-Encoding: chunked\r\n\r\n5F5E100\r\n" << 413;
    QTest::newRow("a chunk of nonsense") << start + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" << 400;
    QTest::newRow("a chunk that runs over") << start + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n"
                                            << 400;
    QTest::newRow("a long address") << "GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n"
                                    << 414;
    QTest::newRow("a head without end") << start + QByteArray(20'000, 'a') << 431;
    QTest::newRow("a head that ends too late") << start + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n" << 431;
    QTest::newRow("many headers") << start + QByteArray("A: b\r\n").repeated(200) + "\r\n" << 431;
}

void HttpParserTest::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    HttpParser parser({});
    parser.feed(text);
    QCOMPARE(parser.next(), HttpParser::Progress::Broken);
    QCOMPARE(parser.problem().status, status);
    parser.feed("GET / HTTP/1.1\r\nHost: h\r\n\r\n"); // nothing after it counts
    QCOMPARE(parser.next(), HttpParser::Progress::Broken);
}

void HttpParserTest::survivesNoise_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HttpParserTest::survivesNoise()
{
    QFETCH(const quint32, seed);
    // A good request with bytes flipped, fed in random pieces: it must end, whichever way, and hold little.
    quint32 state = seed;
    const auto roll = [&state](quint32 count) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8U) % count;
    };
    QByteArray text(
        "POST /v2/agents HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    for (quint32 flips = roll(6); flips > 0; --flips)
        text[static_cast<qsizetype>(roll(static_cast<quint32>(text.size())))] = static_cast<char>(roll(256));
    HttpParser parser({});
    bool broken = false;
    for (qsizetype at = 0; at < text.size() && !broken;) {
        const auto piece = static_cast<qsizetype>(1 + roll(9));
        parser.feed(text.mid(at, piece));
        at += piece;
        HttpParser::Progress progress = parser.next();
        while (progress == HttpParser::Progress::Complete) {
            QVERIFY(parser.take().body.size() <= text.size());
            progress = parser.next();
        }
        broken = progress == HttpParser::Progress::Broken;
        if (broken)
            QVERIFY(parser.problem().status >= 400);
    }
}

QTEST_APPLESS_MAIN(HttpParserTest)
#include "tst_sandbox_httpparser.moc"
