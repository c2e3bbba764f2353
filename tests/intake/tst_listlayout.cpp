// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listlayout.h"
#include "intake/recordsplitter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::Aside;

namespace {

/** "title@1 totals@7": what was left out, where. */
QString asidesOf(const intake::ListLayout &layout)
{
    const QStringList kinds{u"title"_s, u"comment"_s, u"second"_s, u"totals"_s, u"blank"_s};
    QStringList words;
    for (const Aside &aside : layout.asides)
        words.append(u"%1@%2"_s.arg(kinds.at(static_cast<int>(aside.kind))).arg(aside.line));
    return words.join(u' ');
}

} // namespace

class tst_ListLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void layouts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("header");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("asides");
        const QByteArray head = "customer_id,business_name,business_url\n";
        const QByteArray row = "1,A,https://a.example\n";
        const auto add = [](const char *name, const QByteArray &text, int header, int first, int end,
                             const QString &asides) {
            QTest::newRow(name) << text << header << first << end << asides;
        };
        add("header and rows", head + row + row, 0, 1, 3, {});
        add("a header alone", head, 0, 1, 1, {});
        add("names nobody knows", "foo,bar,baz\n" + row, 0, 1, 2, {});
        add("no header", row + row, -1, 0, 2, {});
        add("no header, bare hosts", "1,A,www.a.example\n2,B,www.b.example\n", -1, 0, 2, {});
        add("no header, mail addresses", "1,A,x@a.example\n2,B,y@b.example\n", -1, 0, 2, {});
        add("titles above", "Our customers\n2026-11-24,,\n" + head + row, 2, 3, 4, u"title@1 title@2"_s);
        add("a title above names nobody knows", "Our customers\nfoo,bar,baz\n1,2,3\n", 1, 2, 3, u"title@1"_s);
        add("comments above", "# exported, 2026\n// by hand\n" + head + row, 2, 3, 4,
            u"comment@1 comment@2"_s);
        add("comments above no header", "# exported\n" + row + row, -1, 1, 3, u"comment@1"_s);
        add("a number sign as a column", "#,Name,Website\n" + row, 0, 1, 2, {});
        add("groups above", "Customer,,Web\ncustomer id,name,website\n" + row, 1, 2, 3, u"title@1"_s);
        add("names for people under names for programs", head + "Customer ID,Business name,Website\n" + row,
            0, 2, 3, u"second@2"_s);
        add("a line drawn", head + "-----------,-------------,------------\n" + row, 0, 2, 3, u"second@2"_s);
        add("totals", head + row + row + "Total,2,\n", 0, 1, 3, u"totals@4"_s);
        add("totals in words", head + row + "Total: 1 customers\n", 0, 1, 2, u"totals@3"_s);
        add("totals in German", head + row + "Summe,,1\n", 0, 1, 2, u"totals@3"_s);
        add("a database's count", head + row + "(1 rows)\n", 0, 1, 2, u"totals@3"_s);
        add("a line and totals", head + row + "---,---,\nTotal,1,\n", 0, 1, 2, u"totals@3 totals@4"_s);
        add("a business called Total", head + row + "Total,Total Dental,https://t.example\n", 0, 1, 3, {});
        add("totals of nothing", head + "Total,0,\n", 0, 1, 1, u"totals@2"_s);
        add("blank records at the end", head + row + ",,\n,,\n , ,\n", 0, 1, 2, u"blank@3"_s);
        add("a blank record between", head + ",,\n" + row, 0, 1, 3, {});
        add("totals, then blank", head + row + "Total,,1\n,,\n", 0, 1, 2, u"totals@3 blank@4"_s);
    }
    void layouts()
    {
        QFETCH(QByteArray, text);
        const intake::Records records = intake::RecordSplitter(text, 0, {}).split();
        const intake::ListLayout layout = intake::layoutOf(records, {});
        QTEST(layout.header, "header");
        QTEST(layout.first, "first");
        QTEST(layout.end, "end");
        QTEST(asidesOf(layout), "asides");
    }

    void whatAPersonChose()
    {
        const QByteArray text = "id,name,url\nfoo,bar,baz\n1,A,https://a.example\n";
        const intake::Records records = intake::RecordSplitter(text, 0, {}).split();
        intake::ReadOptions options;
        options.headerLine = 2;
        QCOMPARE(intake::layoutOf(records, options).header, 1);
        options.headerLine = 0;
        QCOMPARE(intake::layoutOf(records, options).header, -1);
        QCOMPARE(intake::layoutOf(records, options).first, 0);
    }

    void asidesSayWhatStoodThere()
    {
        const QByteArray text = "# by\x1B[31m Ann , on Monday,\ncustomer_id,business_name,business_url\n";
        const intake::Records records = intake::RecordSplitter(text, 0, {}).split();
        QCOMPARE(intake::layoutOf(records, {}).asides.first().text, u"# by\uFFFD[31m Ann · on Monday"_s);
    }
};

QTEST_APPLESS_MAIN(tst_ListLayout)
#include "tst_listlayout.moc"
