// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/startup.h"
#include "uitest.h"

#include <QApplication>

using ui::Environment;

class TestStartup : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void takesTheSandboxByDefault();
    void takesAnApi();
    void explainsAddresses_data();
    void explainsAddresses();
    void refusesNonsense_data();
    void refusesNonsense();
    void helps();

private:
    static ui::StartupResult read(
        QStringList arguments, const QString &base = {}, const QByteArray &token = {})
    {
        arguments.prepend(QStringLiteral("fleetwright"));
        return ui::readStartup(arguments, base, token);
    }
};

void TestStartup::takesTheSandboxByDefault()
{
    auto result = read({});
    QVERIFY(result.startup);
    QCOMPARE(result.startup->environment.kind, Environment::Kind::Sandbox);
    QCOMPARE(result.startup->sandboxSpeed, 20.0);
    QVERIFY(result.startup->list.isEmpty());
    result = read(
        {u"--sandbox"_qs, u"--sandbox-speed"_qs, u"2.5"_qs, u"a.csv"_qs}, u"https://api.example.com"_qs, "t");
    QCOMPARE(result.startup->environment.kind, Environment::Kind::Sandbox);
    QCOMPARE(result.startup->sandboxSpeed, 2.5);
    QCOMPARE(result.startup->list, QStringLiteral("a.csv"));
}

void TestStartup::takesAnApi()
{
    auto result = read({u"--api"_qs, u"https://api.example.com/v2"_qs}, {}, "secret");
    QVERIFY(result.startup);
    const Environment live = result.startup->environment;
    QCOMPARE(live.kind, Environment::Kind::Live);
    QCOMPARE(live.name, QStringLiteral("api.example.com"));
    QCOMPARE(live.token, QByteArray("secret"));
    QVERIFY(live.isReady());
    QVERIFY(!ui::describe(live).contains(QStringLiteral("secret")));
    QCOMPARE(read({}, u"https://other.example.com"_qs, "t").startup->environment.name,
        QStringLiteral("other.example.com"));
    QCOMPARE(
        read({u"--api"_qs, u"http://127.0.0.1:8080"_qs}).startup->environment.kind, Environment::Kind::Local);
    QVERIFY(!read({u"--api"_qs, u"https://api.example.com"_qs}).startup->environment.isReady()); // no token
}

void TestStartup::explainsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addRow("plain http") << QStringLiteral("http://api.example.com"); // hazard 40
    QTest::addRow("no loopback") << QStringLiteral("http://localhost.evil.example");
    QTest::addRow("no address") << QStringLiteral("nonsense");
    QTest::addRow("password") << QStringLiteral("https://me:word@api.example.com");
    QTest::addRow("path") << QStringLiteral("https://api.example.com/other/place");
}

void TestStartup::explainsAddresses()
{
    QFETCH(QString, address);
    const auto result = read({u"--api"_qs, address}, {}, "t");
    QVERIFY(result.startup); // the window opens all the same and says so
    QVERIFY(!result.startup->environment.problem.isEmpty());
    QVERIFY(!result.startup->environment.problem.contains(QStringLiteral("me:word")));
    QVERIFY(!result.startup->environment.isReady());
    QVERIFY(ui::describe(result.startup->environment) != ui::describe(ui::sandboxEnvironment()));
}

void TestStartup::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("unknown option") << QStringList{u"--no-such-thing"_qs};
    QTest::addRow("both") << QStringList{u"--sandbox"_qs, u"--api"_qs, u"https://api.example.com"_qs};
    QTest::addRow("two lists") << QStringList{u"a.csv"_qs, u"b.csv"_qs};
    QTest::addRow("speed zero") << QStringList{u"--sandbox-speed"_qs, u"0"_qs};
    QTest::addRow("speed nan") << QStringList{u"--sandbox-speed"_qs, u"nan"_qs};
    QTest::addRow("speed word") << QStringList{u"--sandbox-speed"_qs, u"fast"_qs};
    QTest::addRow("palette") << QStringList{u"--palette"_qs, u"pink"_qs};
}

void TestStartup::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    const auto result = read(arguments);
    QVERIFY(!result.startup);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.text.contains(QStringLiteral("--help")));
}

void TestStartup::helps()
{
    auto result = read({u"--help"_qs});
    QVERIFY(!result.startup);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.text.contains(QStringLiteral("--sandbox-speed")));
    QVERIFY(!result.text.contains(QStringLiteral("--palette")));
    result = read({u"--version"_qs});
    QCOMPARE(result.text, QStringLiteral("fleetwright " FLEETWRIGHT_VERSION "\n"));
}

UITEST_MAIN(TestStartup)
#include "tst_startup.moc"
