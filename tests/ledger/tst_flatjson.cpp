// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/customertext.h"
#include "ledger/flatjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

namespace {

fleet::Customer customerOf(const QString &text)
{
    fleet::Customer customer;
    customer.businessName = text;
    customer.businessUrl = QStringLiteral("https://") + text;
    customer.templateId = text.left(1);
    customer.phoneNumber = text + text;
    customer.agentName = text;
    customer.cells = {text, QString(), text + QLatin1Char(',')};
    customer.row = 2147483647;
    customer.line = -1;
    return customer;
}

} // namespace

/** The text that customers are kept as. */
class FlatJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QStringLiteral("Praxis am Markt");
        QTest::newRow("quotes") << QStringLiteral("\"a\" \\ \\\" \\\\");
        QTest::newRow("controls") << QStringLiteral("a\n\r\t\b\x01\x1f\x7f");
        QTest::newRow("null character") << QString(QChar(0));
        QTest::newRow("outside ASCII") << QStringLiteral("Zahnärzte 😀 \u2028 \ufeff");
        QTest::newRow("looks like JSON") << QStringLiteral("\"],\"row\":7}");
        QTest::newRow("long") << QStringLiteral("äb\"").repeated(10000);
    }

    void everyTextComesBack()
    {
        QFETCH(QString, text);
        const fleet::Customer customer = customerOf(text);
        const QByteArray json = ledger::textFrom(customer);
        QCOMPARE(ledger::customerFrom(json), customer);
        // And it is JSON to everybody else.
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object.value(QStringLiteral("name")).toString(), text);
        QCOMPARE(object.value(QStringLiteral("cells")).toArray().size(), 3);
        QCOMPARE(object.value(QStringLiteral("line")).toInt(), -1);
    }

    void randomTextsComeBack()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length) {
                const int kind = random.bounded(4);
                text += QChar(kind == 0 ? random.bounded(0x20)
                        : kind == 1     ? random.bounded(0x20, 0x7f)
                        : kind == 2     ? (random.bounded(2) ? '"' : '\\')
                                        : random.bounded(0x80, 0xd7ff));
            }
            QCOMPARE(ledger::customerFrom(ledger::textFrom(customerOf(text))), customerOf(text));
        }
    }

    void whatOthersWriteIsReadToo()
    {
        const fleet::Customer customer = customerOf(QStringLiteral("a\nb \"ä\""));
        const QByteArray ours = ledger::textFrom(customer);
        const QJsonDocument document = QJsonDocument::fromJson(ours);
        QCOMPARE(ledger::customerFrom(document.toJson(QJsonDocument::Compact)), customer); // \n, not \u000a
        QCOMPARE(ledger::customerFrom(document.toJson(QJsonDocument::Indented)), customer);
        QJsonObject more = document.object();
        more.insert(QStringLiteral("later"), QJsonArray{1, 2});
        QCOMPARE(ledger::customerFrom(QJsonDocument(more).toJson()), customer);
    }

    void cutTextsDoNotPassForWhole()
    {
        const QByteArray whole = ledger::textFrom(customerOf(QStringLiteral("x\ty")));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const QByteArray cut = whole.left(length);
            ledger::FlatJsonReader reader(cut);
            for (std::string_view name = reader.nextName(); !name.empty(); name = reader.nextName()) {
                if (name == "cells")
                    (void)reader.strings();
                else if (name == "row" || name == "line")
                    (void)reader.number();
                else
                    (void)reader.string();
            }
            QVERIFY2(reader.hasFailed(), cut.constData());
            QCOMPARE(ledger::customerFrom(cut), fleet::Customer());
        }
    }

    void wrongKindsFail()
    {
        for (const char *text : {"{\"a\":1}", "{\"a\":[1]}", "{\"a\":null}", "{\"a\":\"\\u0041\"}",
                 "{\"a\":\"\n\"}", "[]", "{}", "{\"\":\"\"}", "{\"a\":\"\"}x"}) {
            const QByteArray bytes(text);
            ledger::FlatJsonReader reader(bytes);
            if (!reader.nextName().empty()) {
                (void)reader.string();
                (void)reader.nextName();
            }
            QVERIFY2(reader.hasFailed(), text);
        }
    }

    void anEmptyObjectIsWhole() { QCOMPARE(ledger::FlatJsonWriter().take(), QByteArray("{}")); }
};

QTEST_APPLESS_MAIN(FlatJsonTest)
#include "tst_flatjson.moc"
