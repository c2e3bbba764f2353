// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/checkreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray wholeReport =
    "{\"file\":\"some "
    "list.csv\",\"encoding\":\"UTF-8\",\"delimiter\":\";\",\"quotes\":\"double\",\"header_line\":2,"
    "\"header\":[\"ID\",\"name\",\"url\"],"
    "\"mapping\":{\"customer_id\":\"ID\",\"business_name\":\"name\",\"business_url\":\"url\"},"
    "\"records\":2,\"ready\":1,\"left_out\":[{\"line\":1,\"kind\":\"title\",\"text\":\"As of "
    "today\"}],\"problems\":["
    "{\"row\":2,\"line\":5,\"column\":\"ID\",\"code\":\"control_character\",\"value\":\"2\\n\","
    "\"message\":\"Row 2: the value for “ID” has a line break or another invisible character in it. Take it "
    "out.\"},"
    "{\"row\":2,\"line\":5,\"column\":\"url\",\"code\":\"invalid_url\",\"value\":\"htp:/x\","
    "\"message\":\"Row 2: “htp:/x” cannot be used as a web address. Write it in full, like "
    "https://"
    "www.example.com.\"}],\"warnings\":[{\"row\":1,\"line\":3,\"column\":\"url\",\"code\":\"address_"
    "changed\","
    "\"value\":\"www.a.example\",\"used\":\"https://www.a.example\",\"other_row\":null,"
    "\"message\":\"Row 1: the web address “www.a.example” is used as “https://www.a.example”.\"}]}";
const QByteArray wholeRows =
    ",\"rows\":[[\"1\",\" \\\"A\\\"\\\" \",\"www.a.example\"],[\"2\\n\",\"Müller\",\"htp:/x\"]]}";

QByteArray reportOf(const QByteArray &bytes, bool withRows)
{
    return intake::checkReport(intake::readBytes(bytes, u"some list.csv"_s), withRows);
}

} // namespace

class tst_CheckReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whole()
    {
        const QByteArray list =
            "As of today\r\nID;name;url\r\n1; \"A\"\" ;www.a.example\r\n\r\n\"2\n\";Müller;htp:/x\r\n";
        QCOMPARE(reportOf(list, false), wholeReport);
        const QByteArray rows = reportOf(list, true);
        QVERIFY(rows.startsWith(reportOf(list, false).chopped(1)));
        QVERIFY(rows.endsWith(wholeRows));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QJsonArray>("header");
        QTest::addColumn<QJsonObject>("mapping");
        QTest::addColumn<int>("records");
        QTest::newRow("nothing") << QByteArray() << QJsonArray() << QJsonObject() << 0;
        QTest::newRow("a missing column")
            << QByteArray("customer_id,foo\n1,2\n") << QJsonArray{u"customer_id"_s, u"foo"_s}
            << QJsonObject{{u"customer_id"_s, u"customer_id"_s}} << 1;
        QTest::newRow("no rows") << QByteArray("id,name,url\n") << QJsonArray{u"id"_s, u"name"_s, u"url"_s}
                                 << QJsonObject{{u"customer_id"_s, u"id"_s}, {u"business_name"_s, u"name"_s},
                                        {u"business_url"_s, u"url"_s}}
                                 << 0;
    }
    void refused()
    {
        QFETCH(QByteArray, list);
        for (const bool withRows : {false, true}) {
            const QJsonObject report = QJsonDocument::fromJson(reportOf(list, withRows)).object();
            QCOMPARE(report.contains(u"rows"_s), withRows);
            QTEST(report.value(u"header"_s).toArray(), "header");
            QTEST(report.value(u"mapping"_s).toObject(), "mapping");
            QTEST(report.value(u"records"_s).toInt(-1), "records");
            QCOMPARE(report.value(u"ready"_s).toInt(-1), 0);
            QCOMPARE(report.value(u"problems"_s), QJsonValue(QJsonArray()));
            QCOMPARE(report.value(u"warnings"_s), QJsonValue(QJsonArray()));
        }
    }

    /** Whatever bytes a list holds, the document is JSON. */
    void anyBytesMakeValidJson()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray list =
                "id,name,url\n1,a" + QByteArray(1, static_cast<char>(byte)) + "b,https://a.example\n";
            QJsonParseError error{};
            (void)QJsonDocument::fromJson(reportOf(list, true), &error);
            QVERIFY2(error.error == QJsonParseError::NoError,
                qPrintable(u"byte %1: %2"_s.arg(byte).arg(error.errorString())));
        }
    }
};

QTEST_APPLESS_MAIN(tst_CheckReport)
#include "tst_checkreport.moc"
