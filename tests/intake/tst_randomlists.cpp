// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using intake::CustomerList;

namespace {

using Rows = QList<QStringList>;
using Random = std::mt19937;

template <typename List>
auto anyOf(const List &list, Random &random)
{
    return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
}

QString randomCell(Random &random)
{
    static const QStringList pieces{u"a"_s, u"practice"_s, u" "_s, u","_s, u";"_s, u"\t"_s, u"|"_s, u"\""_s,
        u"\"\""_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"é"_s, u"日本語"_s, u"😀"_s, u"\u00A0"_s, u"'"_s, u"=1"_s,
        u"0042"_s};
    QString cell;
    for (auto count = random() % 6; count > 0; --count)
        cell.append(anyOf(pieces, random));
    return cell;
}

/** A writer of its own, so that reader and writer cannot share a mistake. Quotes more often than it must. */
QByteArray written(const Rows &rows, QChar delimiter, const QString &lineEnd, Random &random)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            static const QRegularExpression special(u"[,;\t|\"\r\n]|^ | $"_s);
            QString cell = row[i];
            const bool isLoneEmpty = row.size() == 1 && cell.isEmpty();
            if (cell.contains(special) || isLoneEmpty || random() % 4 == 0)
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            text += (i > 0 ? QString(delimiter) : QString()) + cell;
        }
        text += lineEnd;
    }
    if (random() % 2 == 0)
        text.chop(lineEnd.size());
    return text.toUtf8();
}

} // namespace

class tst_RandomLists : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 400; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        const QStringList header{u"customer_id"_s, u"business_name"_s, u"business_url"_s, u"notes"_s};
        Rows rows{header};
        for (auto count = 1 + random() % 20; count > 0; --count)
            rows.append({randomCell(random), randomCell(random), randomCell(random), randomCell(random)});
        const QChar delimiter = anyOf(u",;\t|"_s, random);
        const QByteArray bytes =
            written(rows, delimiter, anyOf(QStringList{u"\n"_s, u"\r\n"_s, u"\r"_s}, random), random);
        const CustomerList list = intake::readBytes(bytes, u"list.csv"_s);
        QVERIFY2(!list.refusal(), bytes.constData());
        QCOMPARE(list.delimiter(), delimiter);
        QCOMPARE(list.header(), header);
        QCOMPARE(list.recordCount(), static_cast<int>(rows.size()) - 1);
        for (int record = 0; record < list.recordCount(); ++record)
            QCOMPARE(list.cells(record), rows[record + 1]);
    }

    /** hazard 59: no text whatever breaks the reader or its promises. */
    void anyBytesAreSurvived_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 100; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyBytesAreSurvived()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        static const QList<QByteArray> pieces{"\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "a", " ", "'", "=",
            "\xFF", "\xC3", "\xA9", "\xEF\xBB\xBF", "https://a.example", QByteArray(1, '\0'), "sep=;", "\t"};
        for (int round = 0; round < 50; ++round) {
            QByteArray bytes = random() % 4 == 0 ? QByteArray() : QByteArray("id,name,url\n");
            for (auto count = random() % 60; count > 0; --count)
                bytes.append(anyOf(pieces, random));
            const CustomerList list = intake::readBytes(bytes, u"list.csv"_s);
            int line = 0;
            int ready = 0;
            for (int record = 0; record < list.recordCount(); ++record) {
                QVERIFY(!list.cells(record).isEmpty());
                QVERIFY(list.lineOf(record) > line);
                line = list.lineOf(record);
                QVERIFY(list.refusal() || list.isReady(record) == list.problemsOf(record).isEmpty());
                ready += list.isReady(record) ? 1 : 0;
            }
            QCOMPARE(list.readyCount(), ready);
            QCOMPARE(static_cast<int>(list.readyCustomers().size()), ready);
            QVERIFY(line <= 2 + bytes.count('\n') + bytes.count('\r'));
        }
    }
};

QTEST_APPLESS_MAIN(tst_RandomLists)
#include "tst_randomlists.moc"
