// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/webaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

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
};

QTEST_APPLESS_MAIN(tst_WebAddress)
#include "tst_webaddress.moc"
