// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/numberformat.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class tst_NumberFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        const auto add = [](const QString &code, double value, const QString &text) {
            QTest::addRow("%s of %g", qPrintable(code), value) << code << value << text;
        };
        add(u"General"_s, 1001, u"1001"_s);
        add(u"General"_s, 1e20, u"1E+20"_s);
        add(u"General"_s, 1234567890123456.0, u"1.23456789012346E+15"_s); // the last digit is lost
        add(u"0"_s, 1.234567890123456789e18, u"1234567890123460000"_s); // as the spreadsheet shows it
        add(u"#,##0.00"_s, 1e15, u"1,000,000,000,000,000.00"_s);
        add(u"0"_s, std::numeric_limits<double>::infinity(), u"#NUM!"_s);
        add(u"General"_s, 123456789012345, u"123456789012345"_s);
        add(u"General"_s, 0.1 + 0.2, u"0.3"_s);
        add(u"General"_s, -2.5, u"-2.5"_s);
        add(u"General"_s, 1e300, u"1E+300"_s);
        add(u"0.00E+00"_s, 1.5e15, u"1.5E+15"_s);
        add(u"0"_s, 41.5, u"42"_s);
        add(u"00000"_s, 7, u"00007"_s);
        add(u"00000"_s, 1234567, u"1234567"_s);
        add(u"0.00"_s, 2.675, u"2.68"_s);
        add(u"0.00"_s, 0, u"0.00"_s);
        add(u"#.##"_s, 0.5, u".5"_s);
        add(u"0.0#"_s, 1.25, u"1.25"_s);
        add(u"0.0#"_s, 1, u"1.0"_s);
        add(u"#,##0"_s, 1234567, u"1,234,567"_s);
        add(u"#,##0"_s, 12, u"12"_s);
        add(u"#,##0.00"_s, -1234.5, u"-1,234.50"_s);
        add(u"0,"_s, 12345, u"12"_s);
        add(u"0%"_s, 0.256, u"26%"_s);
        add(u"0.0%"_s, 0.256, u"25.6%"_s);
        add(u"#,##0;(#,##0)"_s, -5, u"(5)"_s);
        add(u"0;-0;\"none\""_s, 0, u"none"_s);
        add(u"[Red]0;[Blue]-0"_s, -3, u"-3"_s);
        add(u"\"ID-\"0000"_s, 42, u"ID-0042"_s);
        add(u"\\K0"_s, 42, u"K42"_s);
        add(u"(000) 000-0000"_s, 8435550101, u"(843) 555-0101"_s);
        add(u"[<=9999999]###-####;(###) ###-####"_s, 5550101, u"555-0101"_s);
        add(u"[<=9999999]###-####;(###) ###-####"_s, 8435550101, u"(843) 555-0101"_s);
        add(u"[$€-407] #,##0.00"_s, 12.5, u"€ 12.50"_s);
        add(u"_-* #,##0_-"_s, 5, u"5"_s);
        add(u"@"_s, 1e15, u"1E+15"_s);
        add(u"\"No. \"General"_s, 7, u"No. 7"_s);
        add(u"# ?/?"_s, 0.5, u"0.5"_s);
    }
    void numbers()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QTEST(intake::NumberFormat(code).text(value, false), "text");
    }

    void dates_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        const auto add = [](const QString &code, double serial, const QString &text, bool from1904 = false) {
            QTest::addRow("%s of %g", qPrintable(code), serial) << code << serial << from1904 << text;
        };
        add(u"yyyy-mm-dd"_s, 46350, u"2026-11-24"_s);
        add(u"dd.mm.yyyy"_s, 46350, u"24.11.2026"_s);
        add(u"m/d/yy"_s, 46350, u"11/24/26"_s);
        add(u"d\\. mmmm yyyy"_s, 46350, u"24. November 2026"_s);
        add(u"ddd, d-mmm-yy"_s, 46350, u"Tue, 24-Nov-26"_s);
        add(u"[$-F800]dddd, mmmm dd, yyyy"_s, 46350, u"Tuesday, November 24, 2026"_s);
        add(u"yyyy-mm-dd"_s, 1, u"1900-01-01"_s);
        add(u"yyyy-mm-dd"_s, 59, u"1900-02-28"_s);
        add(u"yyyy-mm-dd"_s, 60, u"1900-02-29"_s); // as Excel has it
        add(u"yyyy-mm-dd"_s, 61, u"1900-03-01"_s);
        add(u"yyyy-mm-dd"_s, 0, u"1904-01-01"_s, true);
        add(u"yyyy-mm-dd"_s, 44888, u"2026-11-24"_s, true);
        add(u"yyyy-mm-dd hh:mm:ss"_s, 46350.75, u"2026-11-24 18:00:00"_s);
        add(u"h:mm AM/PM"_s, 0.5, u"12:00 PM"_s);
        add(u"h:mm AM/PM"_s, 0.0, u"12:00 AM"_s);
        add(u"mm:ss.0"_s, 0.0007, u"01:00.4"_s);
        add(u"[h]:mm:ss"_s, 1.5, u"36:00:00"_s);
        add(u"hh:mm"_s, 0.999999, u"00:00"_s); // the next day
        add(u"yyyy-mm-dd"_s, -1, u"-1"_s);
        add(u"yyyy-mm-dd"_s, 3e6, u"3000000"_s);
    }
    void dates()
    {
        QFETCH(QString, code);
        QFETCH(double, serial);
        QFETCH(bool, from1904);
        QTEST(intake::NumberFormat(code).text(serial, from1904), "text");
    }

    void builtIns()
    {
        QVERIFY(intake::builtInFormat(0).isEmpty());
        QCOMPARE(intake::builtInFormat(14), u"yyyy-mm-dd"_s);
        QCOMPARE(intake::NumberFormat(intake::builtInFormat(10)).text(0.5, false), u"50.00%"_s);
        QVERIFY(intake::NumberFormat(intake::builtInFormat(49)).isGeneral());
        QVERIFY(intake::NumberFormat(QString(300, u'0')).isGeneral());
    }
};

QTEST_APPLESS_MAIN(tst_NumberFormat)
#include "tst_numberformat.moc"
