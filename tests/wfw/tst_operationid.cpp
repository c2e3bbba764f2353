// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationid.h"

#include <QRegularExpression>
#include <QTest>

class TestOperationId : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void ids();
    void links_data();
    void links();
};

// hazard 22
void TestOperationId::ids()
{
    QVERIFY(wfw::isOperationId(u"op_abc-DEF_123"));
    QVERIFY(wfw::isOperationId(QString(128, u'a')));
    QVERIFY(!wfw::isOperationId(QString(129, u'a')));
    for (const char16_t *id :
        {u"", u"a b", u"a/b", u"..", u"a.b", u"a%2e", u"é", u"a\n", u"a?b", u"a#b", u"٣"})
        QVERIFY2(!wfw::isOperationId(id), qPrintable(QString::fromUtf16(id)));
}

void TestOperationId::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isOdd");
    const auto row = [](const char *link, const char *id, bool isOdd) {
        QTest::addRow("%s", link) << QString::fromUtf8(link) << QString::fromUtf8(id) << isOdd;
    };
    row("/v2/operations/op_1", "op_1", false);
    row("/v2/operations/op_1/", "op_1", false);
    row("/v2/operations/op_1?wait=1", "op_1", false);
    row("operations/op_1", "op_1", false);
    row("https://api.example/v2/operations/op_1", "op_1", false);
    row("https://API.example:443/v2/operations/op_1", "op_1", false);
    // hazard 21: never followed; a good id in a strange link is still an id
    row("https://evil.example/v2/operations/op_1", "op_1", true);
    row("http://api.example/v2/operations/op_1", "op_1", true);
    row("https://api.example:8443/v2/operations/op_1", "op_1", true);
    row("https://user:pw@api.example/v2/operations/op_1", "op_1", true);
    row("https://api.example@evil.example/v2/operations/op_1", "op_1", true);
    row("//evil.example/v2/operations/op_1", "", true);
    row("file:///v2/operations/op_1", "", true);
    row("data:text/plain,/v2/operations/op_1", "", true);
    row("javascript:/v2/operations/op_1", "", true);
    row("/v2/operations/%2e%2e/agents", "", true);
    row("/v2/operations/../agents", "", true);
    row("/v2/operations/op_1/../op_2", "", true);
    row("/v2/operations/", "", true);
    row("/v2/agents/op_1", "", true);
    row("/v2/operations/op 1", "", true);
    row("/other/v2/operations/op_1", "", true);
    row("https://api.example", "", true);
    row("https://[::1", "", true);
    QTest::newRow("very long") << QStringLiteral("/v2/operations/op_1?") + QString(5000, u'x') << QString()
                               << true;
}

void TestOperationId::links()
{
    QFETCH(QString, link);
    const wfw::StatusLink read = wfw::readStatusLink(link, QUrl(QStringLiteral("https://api.example")));
    QTEST(read.operationId, "id");
    QTEST(read.isOdd, "isOdd");
}

QTEST_APPLESS_MAIN(TestOperationId)
#include "tst_operationid.moc"
