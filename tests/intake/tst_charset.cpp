// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/charset.h"
#include "intake/charsetguess.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *codec)
{
    QStringEncoder encoder(codec);
    QByteArray bytes = encoder(text);
    return encoder.hasError() ? QByteArray() : bytes;
}

} // namespace

class tst_Charset : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void guesses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QString>("encoding");
        const QString german =
            u"1;Zahnärzte am Schloß;https://a.example\n2;Dr. Müller – Praxis;https://b.example\n"_s;
        const QString french = u"1;Café de l’Hôtel;https://a.example\n2;Crèche Noël;https://b.example\n"_s;
        const QString spanish =
            u"1;Clínica Muñoz;https://a.example\n2;Peluquería Ibáñez;https://b.example\n"_s;
        const QString polish =
            u"1;Gabinet Świętosława;https://a.example\n2;Łódź Dentysta żółć;https://b.example\n"_s;
        const QString czech =
            u"1;Zubní ordinace Dvořák;https://a.example\n2;Šťastný úsměv, Plzeň;https://b.example\n"_s;
        const QString russian =
            u"1;Стоматология Улыбка;https://a.example\n2;Клиника доктора Иванова;https://b.example\n"_s;
        const QString greek =
            u"1;Οδοντιατρείο Παπαδόπουλος;https://a.example\n2;Κλινική Αθηνών;https://b.example\n"_s;
        const QString japanese =
            u"1,さくら歯科クリニック,https://a.example\n2,東京デンタルオフィス,https://b.example\n3,株式会社テスト,https://c.example\n"_s;
        const auto add = [](const char *name, const QString &text, const char *codec,
                             const QString &encoding) {
            QTest::newRow(name) << text << QByteArray(codec) << encoding;
        };
        add("German, Windows", german, "windows-1252", u"Windows-1252"_s);
        add("German, Macintosh", german, "macintosh", u"Mac Roman"_s);
        add("German, DOS", QString(german).replace(u'–', u'-'), "IBM850", u"IBM850"_s);
        add("one umlaut", u"1;Bäcker;https://a.example\n"_s, "windows-1252", u"Windows-1252"_s);
        add("one umlaut, Macintosh", u"1;Bäcker;https://a.example\n"_s, "macintosh", u"Mac Roman"_s);
        add("one typed apostrophe", u"1,Joe’s Diner,https://a.example\n"_s, "windows-1252",
            u"Windows-1252"_s);
        add("one apostrophe, Macintosh", u"1,Joe’s Diner,https://a.example\n"_s, "macintosh", u"Mac Roman"_s);
        add("a dash and a euro", u"1,Hill – Dale €,https://a.example\n"_s, "windows-1252", u"Windows-1252"_s);
        add("French, Windows", french, "windows-1252", u"Windows-1252"_s);
        add("French, Macintosh", french, "macintosh", u"Mac Roman"_s);
        add("Spanish, Windows", spanish, "windows-1252", u"Windows-1252"_s);
        add("Spanish, Macintosh", spanish, "macintosh", u"Mac Roman"_s);
        add("Polish, Windows", polish, "windows-1250", u"Windows-1250"_s);
        add("Czech, Windows", czech, "windows-1250", u"Windows-1250"_s);
        add("Polish, ISO", polish, "ISO-8859-2", u"ISO-8859-2"_s);
        add("Russian, Windows", russian, "windows-1251", u"Windows-1251"_s);
        add("Russian, KOI8", russian, "KOI8-R", u"KOI8-R"_s);
        add("Greek, Windows", greek, "windows-1253", u"ISO-8859-7"_s);
        add("Japanese, Shift_JIS", japanese, "Shift_JIS", u"Shift_JIS"_s);
        add("Japanese, EUC", japanese, "EUC-JP", u"EUC-JP"_s);
        add("Chinese, GB18030",
            u"1,北京口腔医院,https://a.example\n2,上海牙科诊所有限公司,https://b.example\n"_s, "GB18030",
            u"GB18030"_s);
        add("Korean", u"1,서울치과의원,https://a.example\n2,부산 미소 치과,https://b.example\n"_s, "EUC-KR",
            u"EUC-KR"_s);
    }
    void guesses()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, codec);
        QFETCH(QString, encoding);
        const QByteArray bytes = encoded(text, codec.constData());
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(intake::guessCharset({bytes.constData(), static_cast<std::size_t>(bytes.size())}), encoding);
        const intake::CharsetText decoded = intake::decodeCharset(bytes, encoding);
        QVERIFY(decoded.isValid);
        QCOMPARE(QString::fromUtf8(decoded.utf8), text);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("shown") << u"UTF-8"_s << u"UTF-8"_s;
        QTest::newRow("plain") << u"utf8"_s << u"UTF-8"_s;
        QTest::newRow("latin1") << u"Latin-1"_s << u"Windows-1252"_s;
        QTest::newRow("code page") << u"CP1250"_s << u"Windows-1250"_s;
        QTest::newRow("macintosh") << u"macintosh"_s << u"Mac Roman"_s;
        QTest::newRow("blanks") << u" mac roman "_s << u"Mac Roman"_s;
        QTest::newRow("sjis") << u"SJIS"_s << u"Shift_JIS"_s;
        QTest::newRow("unknown") << u"ebcdic"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(intake::encodingNamed(name), "encoding");
    }

    void everyKnownEncodingIsFoundByItsName()
    {
        const QStringList known = intake::knownEncodings();
        QVERIFY(known.size() > 20);
        for (const QString &name : known)
            QCOMPARE(intake::encodingNamed(name), name);
    }

    void whatIsNoCharacterIsStray()
    {
        const intake::CharsetText greek = intake::decodeCharset("a\xFF\n", u"Windows-1253"_s);
        QVERIFY(!greek.isValid);
        QCOMPARE(greek.utf8, QByteArray("a\xFF\n"));
        const intake::CharsetText japanese =
            intake::decodeCharset("\x82\xA0\n1,\x82\n\x82\xA2\n", u"Shift_JIS"_s);
        QVERIFY(!japanese.isValid);
        QVERIFY(japanese.utf8.startsWith("あ\n1,"));
        QVERIFY(japanese.utf8.endsWith("\nい\n")); // the slip costs its own line
        QVERIFY(japanese.utf8.contains('\xFF'));
    }
};

QTEST_APPLESS_MAIN(tst_Charset)
#include "tst_charset.moc"
