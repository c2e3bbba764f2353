// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/textdecoder.h"
#include "intake/utf8.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::DecodedText;
using intake::Refusal;

namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char high = static_cast<char>(unit.unicode() >> 8U);
        const char low = static_cast<char>(unit.unicode() & 0xFFU);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

class tst_TextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        const QString text = u"id,name\n1,Zahnärzte “Łódź” 😀 €\n"_s;
        const QString western = u"id,name\n1,Zahnärzte – Café €\n"_s;
        const QByteArray westernBytes("id,name\n1,Zahn\xE4rzte \x96 Caf\xE9 \x80\n");
        QTest::newRow("UTF-8") << text.toUtf8() << QString() << u"UTF-8"_s << text << true;
        QTest::newRow("UTF-8 with mark")
            << "\xEF\xBB\xBF" + text.toUtf8() << QString() << u"UTF-8"_s << text << true;
        QTest::newRow("ASCII") << QByteArray("a,b\n") << QString() << u"UTF-8"_s << u"a,b\n"_s << true;
        QTest::newRow("UTF-16LE with mark")
            << "\xFF\xFE" + utf16(text, false) << QString() << u"UTF-16LE"_s << text << true;
        QTest::newRow("UTF-16BE with mark")
            << "\xFE\xFF" + utf16(text, true) << QString() << u"UTF-16BE"_s << text << true;
        QTest::newRow("UTF-16LE without") << utf16(text, false) << QString() << u"UTF-16LE"_s << text << true;
        QTest::newRow("UTF-16BE without") << utf16(text, true) << QString() << u"UTF-16BE"_s << text << true;
        QTest::newRow("Windows-1252") << westernBytes << QString() << u"Windows-1252"_s << western << true;
        QTest::newRow("UTF-32LE with mark") << QByteArray("\xFF\xFE\0\0a\0\0\0\x00\xF6\x01\0", 12)
                                            << QString() << u"UTF-32LE"_s << u"a\U0001F600"_s << true;
        QTest::newRow("UTF-32BE, cut")
            << QByteArray("\0\0\xFE\xFF\0\0\0a\0", 9) << QString() << u"UTF-32BE"_s << u"a\uFFFD"_s << false;
        QTest::newRow("Macintosh") << QByteArray("id,name\r1,Zahn\x8Arzte\r") << QString() << u"Mac Roman"_s
                                   << u"id,name\r1,Zahnärzte\r"_s << true;
        QTest::newRow("chosen UTF-16, the mark says how")
            << "\xFE\xFF" + utf16(u"ab"_s, true) << u"utf-16"_s << u"UTF-16BE"_s << u"ab"_s << true;
        QTest::newRow("chosen Windows-1252")
            << QByteArray("\xC3\xA9") << u"cp1252"_s << u"Windows-1252"_s << u"Ã©"_s << true;
        QTest::newRow("chosen latin1")
            << westernBytes << u"ISO-8859-1"_s << u"Windows-1252"_s << western << true;
        QTest::newRow("chosen UTF-16 big-endian")
            << utf16(u"ab"_s, true) << u"utf-16be"_s << u"UTF-16BE"_s << u"ab"_s << true;
        QTest::newRow("chosen UTF-8 that is none")
            << westernBytes << u"UTF8"_s << u"UTF-8"_s << QString::fromUtf8(westernBytes) << false;
        QTest::newRow("one wrong byte among many right ones")
            << text.toUtf8() + "2,\xE9\n"
            << QString() << u"UTF-8"_s << text + u"2,\uFFFD\n"_s << false;
        QTest::newRow("lone surrogate") << "\xFF\xFE" + utf16(u"a"_s + QChar(0xD800) + u"b"_s, false)
                                        << QString() << u"UTF-16LE"_s << u"a\uFFFD\uFFFD\uFFFDb"_s << false;
        QTest::newRow("odd last byte") << QByteArray("\xFF\xFE"
                                                     "a\0b",
            5) << QString() << u"UTF-16LE"_s
                                       << u"a\uFFFD"_s << false;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, chosen);
        const intake::TextOrRefusal result = intake::decodeText(bytes, chosen, u"list.csv"_s);
        const auto *decoded = std::get_if<DecodedText>(&result);
        QVERIFY(decoded != nullptr);
        QTEST(decoded->encoding, "encoding");
        QTEST(QString::fromUtf8(decoded->utf8.mid(static_cast<qsizetype>(decoded->start))), "text");
        QTEST(decoded->isValid, "valid");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("reason");
        const auto notText = static_cast<int>(Refusal::Reason::NotText);
        QTest::newRow("workbook") << QByteArray("PK\x03\x04"
                                                "anything")
                                  << QString() << notText;
        QTest::newRow("old workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xx") << QString() << notText;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QString() << notText;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << QString() << notText;
        QByteArray noise;
        for (unsigned i = 0, state = 1; i < 4096; ++i) {
            state = state * 1103515245U + 12345U;
            noise.append(static_cast<char>(state >> 16U));
        }
        QTest::newRow("noise") << noise << QString() << notText;
        QTest::newRow("unknown encoding")
            << QByteArray("a,b\n") << u"klingon"_s << static_cast<int>(Refusal::Reason::UnknownEncoding);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, chosen);
        const intake::TextOrRefusal result = intake::decodeText(bytes, chosen, u"list.csv"_s);
        const auto *refusal = std::get_if<Refusal>(&result);
        QVERIFY(refusal != nullptr);
        QTEST(static_cast<int>(refusal->reason), "reason");
        QVERIFY(refusal->sentence.endsWith(u'.'));
    }

    void tallies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("valid");
        QTest::addColumn<int>("stray");
        QTest::newRow("longest forms") << QByteArray("\xF4\x8F\xBF\xBF\xEF\xBF\xBF\xDF\xBF") << 3 << 0;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0 << 2;
        QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << 0 << 3;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0 << 3;
        QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << 0 << 4;
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << 0 << 2;
        QTest::newRow("cut by ASCII") << QByteArray("\xE2\x82"
                                                    "a\xC3\xA9")
                                      << 1 << 2;
        QTest::newRow("behind a block")
            << QByteArray(40, 'x') + "\xC3\xA9" + QByteArray(40, 'x') + "\xFF" << 1 << 1;
    }
    void tallies()
    {
        QFETCH(QByteArray, bytes);
        const intake::Utf8Tally tally =
            intake::tallyUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QTEST(static_cast<int>(tally.validSequences), "valid");
        QTEST(static_cast<int>(tally.strayBytes), "stray");
    }

    void textsKeepTheirFirstCharacter()
    {
        QCOMPARE(intake::textOf(""), QString());
        QCOMPARE(intake::textOf("Caf\xC3\xA9\xFF"), u"Café\uFFFD"_s);
        QCOMPARE(intake::textOf("\uFEFF\uFEFFa\xC3"), u"\uFEFF\uFEFFa\uFFFD"_s);
        const QByteArray many = QByteArray("\uFEFF").repeated(1'000'000);
        QCOMPARE(intake::textOf({many.constData(), static_cast<std::size_t>(many.size())}),
            QString(1'000'000, QChar(0xFEFF)));
    }

    void controlCharacters()
    {
        for (const char *harmless : {"", "plain", "Müller", "日本", "😀", "a\u00A0b", "\u0627\u200F"})
            QVERIFY2(!intake::hasControlCharacter(harmless), harmless);
        using namespace std::string_view_literals;
        for (const std::string_view bad : {"a\nb"sv, "\r"sv, "a\tb"sv, "a\0b"sv, "\x1B[31m"sv, "\x7F"sv,
                 "\u0085"sv, "\u2028"sv, "\u202E"sv, "\u2066"sv})
            QVERIFY(intake::hasControlCharacter(bad));
    }

    void trimsBlanksButNoLineEnds()
    {
        QCOMPARE(intake::trimmedBlanks(" \t\u00A0a b\u3000 "), std::string_view("a b"));
        QCOMPARE(intake::trimmedBlanks(" \n a"), std::string_view("\n a"));
        QCOMPARE(intake::trimmedBlanks("   "), std::string_view());
    }
};

QTEST_APPLESS_MAIN(tst_TextDecoder)
#include "tst_textdecoder.moc"
