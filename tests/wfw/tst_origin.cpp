// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/origin.h"

#include <QRegularExpression>
#include <QTest>

using Problem = wfw::OriginResult::Problem;

Q_DECLARE_METATYPE(Problem)

class TestOrigin : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
};

void TestOrigin::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *text, const char *origin) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(origin);
    };
    row("https://api.example", "https://api.example");
    row("https://api.example/", "https://api.example");
    row("https://api.example/v2", "https://api.example");
    row("https://api.example/v2/", "https://api.example");
    row("  https://api.example\n", "https://api.example");
    row("HTTPS://API.Example:443/v2", "https://api.example");
    row("https://api.example:8443", "https://api.example:8443");
    row("https://bücher.example", "https://xn--bcher-kva.example");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://LOCALHOST", "http://localhost");
    row("http://127.0.0.1:80", "http://127.0.0.1");
    row("http://127.255.255.254:1", "http://127.255.255.254:1");
    row("http://[::1]:9000/", "http://[::1]:9000");
}

void TestOrigin::accepts()
{
    QFETCH(QString, text);
    const wfw::OriginResult result = wfw::originFromText(text);
    QCOMPARE(result.problem, Problem::None);
    QTEST(result.origin.toString(), "origin");
}

void TestOrigin::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *text, Problem problem) {
        QTest::addRow("'%s'", text) << QString::fromUtf8(text) << problem;
    };
    for (const char *text :
        {"", "api.example", "localhost:8080", "https://", "https:///v2", "file:///etc/passwd", "data:,x",
            "ftp://api.example", "ws://localhost", "https://api.example:0", "https://api.example:99999",
            "https://api .example", "https://[::1", "//api.example", "https://a\nb.example"})
        row(text, Problem::NotAnAddress);
    // hazard 40
    for (const char *text : {"http://api.example", "http://localhost.evil.example",
             "http://127.0.0.1.evil.example", "http://128.0.0.1", "http://0.0.0.0", "http://[::2]",
             "http://[::ffff:10.0.0.1]", "http://10.0.0.1", "http://192.168.1.1", "http://notlocalhost",
             "http://localhost.", "http://①27.example"})
        row(text, Problem::PlainHttp);
    for (const char *text : {"https://user@api.example", "https://user:secret@api.example",
             "http://localhost@evil.example", "http://127.0.0.1:80@evil.example", "https://@api.example"})
        row(text, Problem::HasCredentials);
    for (const char *text : {"https://api.example/v1", "https://api.example/v2/agents",
             "https://api.example/v2/..", "https://api.example//", "https://api.example?x=1",
             "https://api.example/#x", "https://api.example/v2?"})
        row(text, Problem::HasPath);
}

void TestOrigin::refuses()
{
    QFETCH(QString, text);
    const wfw::OriginResult result = wfw::originFromText(text);
    QTEST(result.problem, "problem");
    QVERIFY(result.origin.isEmpty());
}

QTEST_APPLESS_MAIN(TestOrigin)
#include "tst_origin.moc"
