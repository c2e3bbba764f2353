// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordsplitter.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::Records;
using intake::RecordSplitter;

namespace {

using Rows = QList<QStringList>;

Records split(const QByteArray &text, char delimiter = ',')
{
    return RecordSplitter(text, 0, {delimiter}).split();
}

Rows rowsOf(const Records &records)
{
    Rows rows;
    for (int record = 0; record < records.count(); ++record) {
        QStringList cells;
        for (int column = 0; column < records.cellCount(record); ++column)
            cells.append(records.cellText(record, column));
        rows.append(cells);
    }
    return rows;
}

QList<int> linesOf(const Records &records)
{
    QList<int> lines;
    for (int record = 0; record < records.count(); ++record)
        lines.append(records.line(record));
    return lines;
}

} // namespace

class tst_RecordSplitter : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QList<int>>("lines");
        const auto add = [](const char *name, const QByteArray &text, const Rows &rows,
                             const QList<int> &lines) { QTest::newRow(name) << text << rows << lines; };
        const QString e;
        add("nothing", "", {}, {});
        add("plain", "a,b\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        add("no last line end", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        add("CR LF", "a,b\r\nc,d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        add("CR", "a,b\rc,d\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}, {1, 2});
        add("mixed", "a\r\nb\rc\nd", {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}}, {1, 2, 3, 4});
        add("empty cells", ",\n,,", {{e, e}, {e, e, e}}, {1, 2});
        add("delimiter at the end", "a,\nb,", {{u"a"_s, e}, {u"b"_s, e}}, {1, 2});
        add("empty lines", "\n\r\n\ra\n\n\nb\n\n", {{u"a"_s}, {u"b"_s}}, {4, 7});
        add("quoted", "\"a,b\",\"c\"\n", {{u"a,b"_s, u"c"_s}}, {1});
        add("quoted empty", "\"\"\n\"\",\"\"", {{e}, {e, e}}, {1, 2});
        add("doubled quotes", "\"say \"\"hi\"\"\",\"\"\"\"\n", {{u"say \"hi\""_s, u"\""_s}}, {1});
        add("line ends inside", "\"a\nb\r\nc\rd\",e\nf\n", {{u"a\nb\r\nc\rd"_s, u"e"_s}, {u"f"_s}}, {1, 5});
        add("quote inside a bare cell", "5\" pipe,b\nc,d", {{u"5\" pipe"_s, u"b"_s}, {u"c"_s, u"d"_s}},
            {1, 2});
        add("blanks after a quote", "\"a\" ,b\n\"c\"  \nd", {{u"a"_s, u"b"_s}, {u"c"_s}, {u"d"_s}},
            {1, 2, 3});
        add("blanks before a quote", "a, \"b\"\n", {{u"a"_s, u" \"b\""_s}}, {1});
        add("stray quotes that close", "\"Joe \"The Tooth\" Smith\",x\ny",
            {{u"Joe \"The Tooth\" Smith"_s, u"x"_s}, {u"y"_s}}, {1, 2});
        add("zero bytes", QByteArray("a\0b,c\n", 6), {{QString::fromLatin1("a\0b", 3), u"c"_s}}, {1});
        add("longer than one block",
            QByteArray(100, 'x') + ',' + QByteArray(33, 'y') + '\n' + QByteArray(15, 'z'),
            {{QString(100, u'x'), QString(33, u'y')}, {QString(15, u'z')}}, {1, 2});
    }
    void splits()
    {
        QFETCH(QByteArray, text);
        const Records records = split(text);
        QTEST(rowsOf(records), "rows");
        QTEST(linesOf(records), "lines");
        for (int record = 0; record < records.count(); ++record)
            QCOMPARE(records.brokenCell(record), -1);
    }

    void otherDelimiters()
    {
        for (const char delimiter : {';', '\t', '|'}) {
            const QByteArray text = QByteArray("a,1;\"b;|\t\"").replace(';', delimiter);
            const Rows rows = rowsOf(split(text, delimiter));
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows[0].size(), delimiter == ';' ? 2 : 2);
            QCOMPARE(rows[0][0], u"a,1"_s);
        }
        // A tab that separates is no blank behind a quote.
        QCOMPARE(rowsOf(split("\"a\"\t\tb", '\t')), (Rows{{u"a"_s, QString(), u"b"_s}}));
    }

    /** hazard 59: one slip costs one row. */
    void unclosedQuotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("record");
        QTest::addColumn<int>("cell");
        QTest::newRow("to the end") << QByteArray("a,b\n1,\"x,y\n2,z\n")
                                    << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"\"x"_s, u"y"_s}, {u"2"_s, u"z"_s}}
                                    << 1 << 1;
        QTest::newRow("up to the next quoted cell")
            << QByteArray("1,\"x\n2,y\n3,\"p, q\"\n")
            << Rows{{u"1"_s, u"\"x"_s}, {u"2"_s, u"y"_s}, {u"3"_s, u"p, q"_s}} << 0 << 1;
        QTest::newRow("cells before it keep their quotes' meaning")
            << QByteArray("\"a,b\",\"c\n2,y\n") << Rows{{u"a,b"_s, u"\"c"_s}, {u"2"_s, u"y"_s}} << 0 << 1;
        QTest::newRow("stray quotes that do not close on the line")
            << QByteArray("\"12\" pipe,b\nc,\"d\"\n") << Rows{{u"\"12\" pipe"_s, u"b"_s}, {u"c"_s, u"d"_s}}
            << 0 << 0;
        QTest::newRow("last byte") << QByteArray("a\nb,\"") << Rows{{u"a"_s}, {u"b"_s, u"\""_s}} << 1 << 1;
    }
    void unclosedQuotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, record);
        const Records records = split(text);
        QTEST(rowsOf(records), "rows");
        QTEST(records.brokenCell(record), "cell");
        for (int other = 0; other < records.count(); ++other) {
            if (other != record)
                QCOMPARE(records.brokenCell(other), -1);
        }
    }

    void cellsBeyondTheLimitAreDropped()
    {
        const int max = static_cast<int>(Records::cellsMax);
        const Records records = split(QByteArray(max - 1, ',') + '\n' + QByteArray(max + 5, ',') + "\nx,y");
        QCOMPARE(records.count(), 3);
        QCOMPARE(records.cellCount(0), max);
        QVERIFY(!records.isCut(0));
        QCOMPARE(records.cellCount(1), max);
        QVERIFY(records.isCut(1));
        QCOMPARE(records.cellText(1, max - 1), QString());
        QCOMPARE(records.cellCount(2), 2);
        QCOMPARE(records.cellText(2, 1), u"y"_s);
    }

    /** hazard 59: texts that make careless readers search to the end again and again. */
    void hostileTextsTakeLinearTime_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("one line of quotes") << QByteArray("\"");
        QTest::newRow("one line of opened cells") << QByteArray("\"\"x,");
        QTest::newRow("even runs at line starts") << QByteArray("\"\"x\n");
        QTest::newRow("odd runs at line starts") << QByteArray("\"\"\"x\n");
        QTest::newRow("a quote a line") << QByteArray("\"x\n");
        QTest::newRow("stray quotes") << QByteArray("\"a\"b\n");
        QTest::newRow("doubled quotes in cells") << QByteArray("\"a\"\"b\nc");
        QTest::newRow("nothing but delimiters") << QByteArray(",");
        QTest::newRow("one long cell") << QByteArray("x");
    }
    void hostileTextsTakeLinearTime()
    {
        QFETCH(QByteArray, piece);
        constexpr qsizetype size = 4 * 1024 * 1024;
        const QByteArray text = "\"" + piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const Records records = split(text);
        QVERIFY(records.count() > 0);
        // A quadratic search takes many minutes here; the limit leaves room for sanitizers and busy machines.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    /** Long texts are split in two places at once: as if it had been done in one go, whatever stands in the middle. */
    void longTexts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("1,abc,https://a.example\n");
        QTest::newRow("quotes") << QByteArray("1,\"a, \"\"b\"\"\n\r\nc\",x\r\n");
        QTest::newRow("quotes that do not pair") << QByteArray("1,a \" b,\"c\nd\",\"e\n");
        QTest::newRow("more quotes than anything") << QByteArray("\"\"\"\n\"\"\"\",\n\n");
        QTest::newRow("Macintosh line ends") << QByteArray("1,\"a\rb\",c\r\r");
        QTest::newRow("one record") << QByteArray("abcdefgh,");
    }
    void longTexts()
    {
        QFETCH(QByteArray, line);
        QByteArray text = line.repeated(5'000'000 / line.size());
        for (qsizetype noise = 0; noise < 40; ++noise) // so that it does not repeat itself in the middle
            text.insert((text.size() / 2 + noise * 77'777) % text.size(), noise % 2 == 0 ? "\"" : "\n");
        const Records inOne = RecordSplitter(text, 0, {}).split(SIZE_MAX - 1);
        const Records inTwo = RecordSplitter(text, 0, {}).split();
        QCOMPARE(inTwo.count(), inOne.count());
        for (int record = 0; record < inOne.count(); ++record) {
            // Millions of times, so without QCOMPARE.
            if (inTwo.line(record) != inOne.line(record) || inTwo.cellCount(record) != inOne.cellCount(record)
                || inTwo.rawRecord(record) != inOne.rawRecord(record)
                || inTwo.brokenCell(record) != inOne.brokenCell(record)
                || inTwo.isCut(record) != inOne.isCut(record))
                QFAIL(qPrintable(u"record %1"_s.arg(record)));
        }
    }
};

QTEST_APPLESS_MAIN(tst_RecordSplitter)
#include "tst_recordsplitter.moc"
