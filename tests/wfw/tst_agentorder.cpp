// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentorder.h"

#include <QRegularExpression>
#include <QTest>

using wfw::AgentOrder;
using wfw::Dialect;

Q_DECLARE_METATYPE(wfw::Dialect)

class TestAgentOrder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void writes_data();
    void writes();
    void textIsEscaped();
    void words();
};

void TestAgentOrder::writes_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QByteArray>("body");
    const QString phone = QStringLiteral("+18435551234");
    QTest::newRow("payload")
        << Dialect::Payload << QString()
        << QByteArray(R"({"payload":{"name":"Bay Dental AI Receptionist",)"
                      R"("business_url":"https://bay.example","template_id":"dental_receptionist"}})");
    QTest::newRow("payload, phone")
        << Dialect::Payload << phone
        << QByteArray(
               R"({"payload":{"name":"Bay Dental AI Receptionist","business_url":"https://bay.example",)"
               R"("template_id":"dental_receptionist","phone_number":"+18435551234"}})");
    QTest::newRow("flat")
        << Dialect::Flat << QString()
        << QByteArray(R"({"name":"Bay Dental AI Receptionist","business_url":"https://bay.example",)"
                      R"("template_id":"dental_receptionist"})");
    QTest::newRow("mixed") << Dialect::Mixed << QString()
                           << QByteArray(R"({"businessUrl":"https://bay.example","verticalType":"dental"})");
    QTest::newRow("mixed, phone") << Dialect::Mixed << phone
                                  << QByteArray(
                                         R"({"businessUrl":"https://bay.example","verticalType":"dental",)"
                                         R"("phone_number":"+18435551234"})");
}

void TestAgentOrder::writes()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, phone);
    const AgentOrder order{QStringLiteral("Bay Dental AI Receptionist"),
        QStringLiteral("https://bay.example"), QStringLiteral("dental_receptionist"), phone};
    QTEST(wfw::writeAgentOrder(order, dialect), "body");
    QCOMPARE(wfw::writeAgentOrder(order, dialect), wfw::writeAgentOrder(order, dialect));
}

// hazard 56: a name is data, whatever is in it
void TestAgentOrder::textIsEscaped()
{
    AgentOrder order;
    order.name = QStringLiteral("\"},\"x\":1 \\ Zürich\n😀") + QChar(0xD83D);
    order.businessUrl = QStringLiteral("https://a.example/?q=<b>");
    order.templateId = QStringLiteral("legal");
    QCOMPARE(wfw::writeAgentOrder(order, Dialect::Flat),
        QByteArray("{\"name\":\"\\\"},\\\"x\\\":1 \\\\ Zürich\\n😀?\","
                   "\"business_url\":\"https://a.example/?q=<b>\",\"template_id\":\"legal\"}"));
    QVERIFY(wfw::writeAgentOrder(order, Dialect::Mixed).contains("\"verticalType\":\"legal\""));
}

void TestAgentOrder::words()
{
    for (const Dialect dialect : {Dialect::Payload, Dialect::Flat, Dialect::Mixed})
        QCOMPARE(wfw::dialectFromWord(wfw::wordFor(dialect)), std::optional(dialect));
    QCOMPARE(wfw::wordFor(Dialect::Payload), QStringLiteral("payload"));
    for (const char16_t *word : {u"", u"Payload", u"flat ", u"other"})
        QVERIFY(!wfw::dialectFromWord(word));
}

QTEST_APPLESS_MAIN(TestAgentOrder)
#include "tst_agentorder.moc"
