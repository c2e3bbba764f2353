// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/plaintext.h"

#include <QRegularExpression>
#include <QTest>

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void cleans_data();
    void cleans();
    void bounds();
};

// hazard 57
void TestPlainText::cleans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("as it is") << QStringLiteral("Généré 😀 <b>") << QStringLiteral("Généré 😀 <b>");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\tc\u2028d") << QStringLiteral("a  b c d");
    QTest::newRow("terminal colours")
        << QStringLiteral("\x1b[31mred\x1b[0m\x07") << QStringLiteral("[31mred[0m");
    QTest::newRow("C1") << QStringLiteral("a\u009Bb\u0085c") << QStringLiteral("ab c");
    QTest::newRow("reordering") << QStringLiteral("a\u202Eb\u2066c\u200Fd\u061Ce") << QStringLiteral("abcde");
    QTest::newRow("invisible") << QStringLiteral("a\uFEFFb\u200Bc\u00ADd") << QStringLiteral("abcd");
    QTest::newRow("joiners stay") << QStringLiteral("👩\u200D🔧 می\u200Cخواهم")
                                  << QStringLiteral("👩\u200D🔧 می\u200Cخواهم");
    QTest::newRow("tags") << QStringLiteral("a\U000E0041b") << QStringLiteral("ab");
    QTest::newRow("lone surrogates") << QStringLiteral("a") + QChar(0xD83D) + QChar(u'b') + QChar(0xDE00)
                                     << QStringLiteral("ab");
    QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QChar(u'b') << QStringLiteral("ab");
    QTest::newRow("outer space") << QStringLiteral("  a ") << QStringLiteral("a");
    QTest::newRow("nothing") << QString() << QString();
}

void TestPlainText::cleans()
{
    QFETCH(QString, text);
    QTEST(wfw::plainText(text, 100), "plain");
}

void TestPlainText::bounds()
{
    QCOMPARE(wfw::plainText(QString(1000, u'x'), 500).size(), 500);
    QCOMPARE(wfw::plainText(QStringLiteral("ab😀"), 3), QStringLiteral("ab")); // no half of a pair
    QCOMPARE(wfw::plainText(std::string(1'000'000, 'x'), 500).size(), 500);
    QCOMPARE(wfw::plainText(std::string("a\xC3"), 500), QStringLiteral("a\uFFFD"));
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
