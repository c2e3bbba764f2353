// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/webaddress.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using intake::Cause;

class tst_WebAddress : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void urls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("usable");
        const auto add = [](const QByteArray &url, bool usable) {
            QTest::newRow(url.left(60).constData()) << url << usable;
        };
        for (const char *url : {"http://a.example", "https://a.example/", "HTTPS://A.EXAMPLE/Path",
                 "https://a.example:8443", "https://a.example:1/x", "https://a.example?x=1",
                 "https://a.example#top", "https://a.example./", "https://xn--80ak6aa92e.example",
                 "www.a.example", "https://søren.example/über", "https://a_b.example", "http://192.0.2.7/",
                 "http://[2001:db8::1]", "http://[2001:db8::1]:8080/x", "https://a.example/a,b;c?d=%20&e='f'",
                 "https://a.example/user@home", "https://a.example/x:y"})
            add(url, true);
        for (const char *url : {"", "a.example", "www.example", "//a.example", "htp:/x", "http:/a.example",
                 "http:a.example", "http//a.example", "ftp://a.example", "javascript:alert(1)",
                 "file:///etc/passwd", "https://", "https:///path", "https://?x", "https://:80",
                 "https://a.example:", "https://a.example:0", "https://a.example:65536",
                 "https://a.example:8a", "https://user@a.example", "https://u:p@a.example",
                 "https://a..example", "https://.example", "https://-a.example", "https://a-.example",
                 "https://a b.example", "https://a.example/x y", "https://a.example\\@b.example",
                 "https://a.example/<b>", "https://a.example/\"", "https://a%2eexample", "https://[::1",
                 "https://[]", "https://[zz::1]", "https://[::1]x", "https://a.example/\x01",
                 "https://a.example/\n", "https://a,b.example", "https:// a.example"})
            add(url, false);
        add("https://" + QByteArray(63, 'a') + ".example", true);
        add("https://" + QByteArray(64, 'b') + ".example", false);
        add("https://" + QByteArray("abcdefg.").repeated(32) + "example", false);
    }
    void urls()
    {
        QFETCH(QByteArray, url);
        QTEST(intake::readWebAddress({url.constData(), static_cast<std::size_t>(url.size())}).isUsable,
            "usable");
    }

    /** What is certain is put right, what is likely is proposed, and for the rest it is said why not. */
    void meant_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("usable");
        QTest::addColumn<int>("cause");
        QTest::addColumn<QByteArray>("becomes");
        const auto add = [](const QByteArray &text, bool usable, Cause cause, const QByteArray &becomes) {
            QTest::newRow(text.constData()) << text << usable << static_cast<int>(cause) << becomes;
        };
        const auto uses = [&](const QByteArray &text, const QByteArray &becomes) {
            add(text, true, Cause::None, becomes);
        };
        uses("www.smile.example", "https://www.smile.example");
        uses("WWW.Smile.Example/About", "https://www.smile.example/About");
        uses("www.smile.co.example:8443/x?y", "https://www.smile.co.example:8443/x?y");
        uses("HTTPS://A.EXAMPLE/Path", "https://a.example/Path");
        uses("Http://A.example", "http://a.example");
        uses("https://a.example./x", "https://a.example/x");
        uses("https://a.example.", "https://a.example");
        uses("https://søren.example/über", "https://xn--sren-gra.example/über");
        uses("www.søren.example", "https://www.xn--sren-gra.example");
        uses("https://a_b.example", "https://a_b.example");
        const auto proposes = [&](const QByteArray &text, Cause cause, const QByteArray &becomes) {
            add(text, false, cause, becomes);
        };
        proposes("smile.example", Cause::NoScheme, "https://smile.example");
        proposes("//smile.example/x", Cause::NoScheme, "https://smile.example/x");
        proposes("Smile.example:8080", Cause::NoScheme, "https://smile.example:8080");
        for (const char *slip : {"https:/smile.example", "https:smile.example", "https//smile.example",
                 "https:///smile.example", "htps://smile.example", "hhttps://Smile.example",
                 "ttps://smile.example", "https;//smile.example", "https://https://smile.example",
                 "https://smile .example", "https: //smile.example", "https:\\\\smile.example"})
            proposes(slip, Cause::Misspelt, "https://smile.example");
        proposes("htp://smile.example/a b", Cause::Misspelt, "http://smile.example/ab");
        const auto refuses = [&](const QByteArray &text, Cause cause) { add(text, false, cause, {}); };
        for (const char *other : {"ftp://a.example", "javascript:alert(1)", "file:///etc/passwd",
                 "data:text/html,x", "tel:+18435550101", "chrome://settings"})
            refuses(other, Cause::OtherScheme);
        for (const char *user :
            {"https://user@a.example", "https://u:p@a.example", "https://a.example@evil.example"})
            refuses(user, Cause::UserInfo);
        for (const char *inside : {"http://localhost", "http://localhost:8080/x", "localhost:3000",
                 "https://intranet", "https://printer.local", "https://crm.internal/x", "https://a.home.arpa",
                 "http://10.1.2.3", "http://127.0.0.1:8080", "http://172.16.0.1", "http://172.31.255.255",
                 "http://192.168.1.1/admin", "http://169.254.169.254/latest", "http://100.64.0.1",
                 "http://0.0.0.0", "http://224.0.0.1", "http://[::1]", "http://[fc00::1]",
                 "http://[fd12::1]:80", "http://[fe80::1]", "http://[::ffff:192.168.0.1]", "http://LOCALHOST",
                 "http://127.0.0.1.", "192.168.0.1"})
            refuses(inside, Cause::PrivateHost);
        for (const char *mail : {"info@smile.example", "mailto:info@smile.example"})
            refuses(mail, Cause::MailAddress);
        for (const char *none : {"", "-", "Bright Smile Dental", "none", "htp:/x", "www", "www.", "1.5",
                 "readme", "https://2130706433", "https://0x7f.0x1", "https://1.2.3", "https://256.1.1.1",
                 "http://172.32.0", "see our website www.smile.example for details please",
                 "https://[1.2.3.4]"})
            refuses(none, Cause::None);
        uses("http://172.32.0.1", "http://172.32.0.1");
        uses("http://8.8.8.8/", "http://8.8.8.8/");
        uses("http://[2001:db8::1]:8080/x", "http://[2001:db8::1]:8080/x");
    }
    void meant()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, usable);
        const intake::WebAddress address = intake::readWebAddress(text.toStdString());
        QCOMPARE(address.isUsable, usable);
        QTEST(static_cast<int>(address.cause), "cause");
        QTEST(QByteArray::fromStdString(address.text), "becomes");
        // What came out is used as it is from then on.
        if (!address.text.empty()) {
            const intake::WebAddress again = intake::readWebAddress(address.text);
            QVERIFY(again.isUsable);
            QCOMPARE(again.text, address.text);
        }
    }

    /** The short way says yes only where the long one would use the very same text. */
    void bothWaysAgree()
    {
        static const std::string signs = "ahttpsw.:/@-_0919AZ?#[] \\lc\xC3\xB8";
        std::mt19937 random(7);
        int plain = 0;
        for (int round = 0; round < 200'000; ++round) {
            std::string text = random() % 4 != 0 ? "https://" : "";
            for (auto count = random() % 12; count > 0; --count)
                text += signs[random() % signs.size()];
            if (random() % 2 != 0)
                text += ".example";
            const intake::WebAddress address = intake::readWebAddress(text);
            if (intake::isPlainWebAddress(text)) {
                ++plain;
                QVERIFY2(address.isUsable && address.text == text, text.c_str());
            }
            if (!address.text.empty())
                QVERIFY2(intake::readWebAddress(address.text).isUsable, text.c_str());
        }
        QVERIFY(plain > 1000);
    }

    void keysAreAlike()
    {
        for (const char *text :
            {"https://smile.example", "http://www.smile.example/", "WWW.Smile.example", "smile.example//"})
            QCOMPARE(intake::addressKey(text), std::string("smile.example"));
        QVERIFY(
            intake::addressKey("https://smile.example/a") != intake::addressKey("https://smile.example/b"));
    }
};

QTEST_APPLESS_MAIN(tst_WebAddress)
#include "tst_webaddress.moc"
