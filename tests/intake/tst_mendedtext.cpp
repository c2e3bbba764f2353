// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mendedtext.h"

#include "intake/utf8.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class tst_MendedText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void invisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mended");
        QTest::newRow("nothing to do") << u"Café 日本 😀"_s << u"Café 日本 😀"_s;
        QTest::newRow("a line break") << u"Line\nBreak"_s << u"Line Break"_s;
        QTest::newRow("with blanks around it") << u"Line \r\n Break\t"_s << u"Line Break"_s;
        QTest::newRow("at the ends") << u"\n\tx\r\n"_s << u"x"_s;
        QTest::newRow("controls") << u"a\x1B[1mb\x07"_s << u"a[1mb"_s;
        QTest::newRow("directions") << u"a\u202Eb\u2066c"_s << u"abc"_s;
        QTest::newRow("other line ends") << u"a\u2028b\u0085c"_s << u"a b c"_s;
        QTest::newRow("nothing left") << u"\r\n\u202E"_s << QString();
    }
    void invisible()
    {
        QFETCH(QString, text);
        QTEST(QString::fromStdString(intake::withoutInvisible(text.toStdString())), "mended");
    }

    void strayBytes()
    {
        QCOMPARE(
            intake::strayBytesAsWestern("Caf\xE9 \xC3\xA9t\xC3\xA9 \x80\x99"), std::string("Café été €™"));
        QCOMPARE(intake::strayBytesAsWestern(""), std::string());
    }

    /** Whatever bytes come in: text comes out, with nothing in it that would be reported again. */
    void anyBytesAreMended()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes;
            for (auto count = random() % 12; count > 0; --count)
                bytes += static_cast<char>(random());
            const std::string text = intake::strayBytesAsWestern(bytes);
            QVERIFY(intake::tallyUtf8(text).allValid());
            const std::string mended = intake::withoutInvisible(text);
            QVERIFY(!intake::hasControlCharacter(mended));
            QVERIFY(intake::trimmedBlanks(mended) == mended);
        }
    }
};

QTEST_APPLESS_MAIN(tst_MendedText)
#include "tst_mendedtext.moc"
