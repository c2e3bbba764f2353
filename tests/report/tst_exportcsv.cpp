// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cellmarks.h"
#include "report/exportfile.h"
#include "samplebatch.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

QByteArray written(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    return report::writeExport(scope, Format::Csv, batch, jobs).bytes;
}

} // namespace

class tst_ExportCsv : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void failures()
    {
        QList<fleet::Job> jobs = samplebatch::jobs();
        std::reverse(jobs.begin(), jobs.end()); // any order comes out in the list's
        const QByteArray expected = mark
            + "customer_id,business_name,business_url,city,status,code,error,hint,attempt,operation_id,"
              "failed_at\r\n"
              "4,\"Practice, 4\",https://p4.example,Bend,timeout,overdue,"
              "The agent was not ready within the time limit; the server was still at it. "
              "Details: Generating knowledge base documents...,"
              "It may still become ready. Look again later; do not order it a second "
              "time.,1,op_4,2026-03-01T09:30:15Z\r\n"
              "6,\"Practice, 6\",https://p6.example,Bend,failed,template_not_found,"
              "The template does not exist. Details: There is no template named missing,"
              "\"Choose a template that exists for this row, or correct its spelling, then "
              "retry.\",3,\"\",2026-03-01T09:30:15Z\r\n"
              "7,\"Practice, 7\",https://p7.example,Bend,unknown,fate_unknown,"
              "It is not known whether the order reached the server.,"
              "\"Look again when the connection works: it asks for the same order, not for a new "
              "one.\",1,\"\",\"\"\r\n";
        QCOMPARE(written(Scope::Failures, samplebatch::batch(), jobs), expected);
    }

    void results()
    {
        const QList<QByteArray> lines =
            written(Scope::Results, samplebatch::batch(), samplebatch::jobs()).split('\n');
        QCOMPARE(lines.size(), qsizetype(fleet::jobStateCount) + 2);
        QVERIFY(lines[0].endsWith(",operation_id,agent_id,phone_number,failed_at\r"));
        QVERIFY(lines[1].startsWith("1,\"Practice, 1\",https://p1.example,Bend,queued,"));
        QVERIFY(lines[4].contains(",timeout,overdue,"));
        QVERIFY(lines[5].endsWith(",active,\"\",\"\",\"\",1,op_5,agt_5,'+12025550100,\"\"\r"));
        QVERIFY(lines[8].contains(",cancelled,"));
    }

    void nothingFailed()
    {
        fleet::Batch batch = samplebatch::batch();
        QCOMPARE(written(Scope::Failures, batch, {}).count('\n'), 1);
    }

    /** A list that was itself a failure file does not get its status columns twice. */
    void statusColumnsReplaceEarlierOnes()
    {
        fleet::Batch batch = samplebatch::batch();
        const QByteArray before = written(Scope::Failures, batch, samplebatch::jobs());
        batch.header += u"status,code,error,hint,attempt,operation_id,failed_at"_s.split(u',');
        for (fleet::Customer &customer : batch.customers)
            customer.cells += u"failed,old,old,old,1,op_old,then"_s.split(u',');
        QCOMPARE(written(Scope::Failures, batch, samplebatch::jobs()), before);
    }

    void shortRowsAreFilledAndLongOnesCut()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.customers[5].cells = QStringList{u"6"_s};
        QVERIFY(
            written(Scope::Failures, batch, samplebatch::jobs()).contains("\r\n6,\"\",\"\",\"\",failed,"));
        batch.customers[5].cells = u"6,b,c,d,,,"_s.split(u',');
        QVERIFY(written(Scope::Failures, batch, samplebatch::jobs()).contains("\r\n6,b,c,d,failed,"));
    }

    /** hazard 55 */
    void neutralises_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("harmless");
        for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\uFF1D"_s,
                 u"\uFF0B"_s, u"\uFF0D"_s, u"\uFF20"_s}) {
            QTest::addRow("U+%04X", start.front().unicode()) << start + u"1+1"_s << u"'"_s + start + u"1+1"_s;
            QTest::addRow("marked U+%04X", start.front().unicode()) << u"'"_s + start << u"''"_s + start;
        }
        // hazard 57: nothing that steers a terminal or turns the reading direction gets through.
        QTest::newRow("escape") << u"a\\b\u001B[31m"_s << u"'\\a\\\\b\\u001b[31m"_s;
        QTest::newRow("override") << u"=\u202Efdp"_s << u"'\\=\\u202efdp"_s;
        QTest::newRow("looks escaped") << u"'\\u0041"_s << u"''\\u0041"_s;
        QTest::newRow("a backslash") << u"C:\\list"_s << u"C:\\list"_s;
        QTest::newRow("two apostrophes") << u"''"_s << u"'''"_s;
        QTest::newRow("one apostrophe") << u"'"_s << u"'"_s;
        QTest::newRow("a name") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
        QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void neutralises()
    {
        QFETCH(QString, cell);
        QTEST(report::neutralised(cell), "harmless");
    }

    /** hazard 55: no cell of a whole file starts a formula, whoever it came from. */
    void aFileHasNoFormulas()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.header[3] = u"=HYPERLINK(\"https://x.example\")"_s;
        QList<fleet::Job> jobs = samplebatch::jobs();
        batch.customers[5].cells = QStringList{u"=1+1"_s, u"+x"_s, u"@y"_s, u"-z"_s};
        jobs[5].failure->code = u"=cmd"_s;
        jobs[5].failure->message = u"=cmd|' /C calc'!A0"_s;
        jobs[5].operationId = u"@op"_s;
        const QByteArray bytes = written(Scope::Failures, batch, {jobs[5]});
        static const QRegularExpression formula(u"(^|[,\\n])\"?[=+@\\-\\t]"_s);
        QVERIFY2(!QString::fromUtf8(bytes).contains(formula), bytes.constData());
        QVERIFY(bytes.contains("'=1+1,'+x,'@y,'-z,failed,'=cmd,"));
    }

    void agents()
    {
        const QList<QByteArray> lines =
            written(Scope::Agents, samplebatch::batch(), samplebatch::jobs()).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith(",operation_id,agent_id,phone_number,failed_at\r"));
        QVERIFY(lines[1].startsWith("5,"));
    }

    /** The list comes back in the form it came in. */
    void formOfTheList()
    {
        fleet::Batch batch = samplebatch::batch();
        batch.customers[5].cells[3] = u"Zürich €"_s;
        batch.delimiter = u';';
        batch.encoding = u"Windows-1252"_s;
        const QList<fleet::Job> failed{samplebatch::jobs()[5]};
        QVERIFY(written(Scope::Failures, batch, failed)
                    .contains("6;Practice, 6;https://p6.example;Z\xFCrich \x80;"));
        batch.encoding = u"UTF-16LE"_s;
        const QByteArray wide = written(Scope::Failures, batch, failed);
        QVERIFY(wide.startsWith("\xFF\xFE") && wide.contains(QByteArray("Z\0\xFC\0r\0", 6)));
        batch.encoding = u"UTF-16BE"_s;
        QVERIFY(written(Scope::Failures, batch, failed).startsWith("\xFE\xFF"));
        batch.encoding = u"Windows-1252"_s;
        batch.customers[5].cells[3] = u"Łódź"_s; // what it cannot hold is not lost
        QVERIFY(written(Scope::Failures, batch, failed).startsWith(mark));
        batch.delimiter = u':'; // what nobody looks for is told
        QVERIFY(written(Scope::Failures, batch, failed).startsWith(mark + "sep=:\r\ncustomer_id:"));
    }

    /** hazard 62 */
    void suggestedNames_data()
    {
        QTest::addColumn<QString>("batch");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"practices.csv"_s << u"practices-failures-2026-03-01.csv"_s;
        QTest::newRow("path") << u"/a/b/../../etc/passwd.x"_s << u"passwd-failures-2026-03-01.csv"_s;
        QTest::newRow("hidden") << u"..\\..\\.x"_s << u"fleet-failures-2026-03-01.csv"_s;
        QTest::newRow("signs") << u"a<b>:\"|?*\n\u202E.csv"_s << u"a-b-failures-2026-03-01.csv"_s;
        QTest::newRow("words") << u"Zürich 東京 (2).csv"_s << u"Zürich 東京 (2)-failures-2026-03-01.csv"_s;
        QTest::newRow("none") << QString() << u"fleet-failures-2026-03-01.csv"_s;
    }
    void suggestedNames()
    {
        QFETCH(QString, batch);
        fleet::Batch named;
        named.name = batch;
        QTEST(report::suggestedName(Scope::Failures, Format::Csv, named, samplebatch::at.date()), "name");
        named.name = QString(500, u'x');
        QVERIFY(
            report::suggestedName(Scope::Agents, Format::Xlsx, named, samplebatch::at.date()).size() < 120);
    }

    void formats()
    {
        QCOMPARE(report::formatForPath(u"/a/b.csv"_s), Format::Csv);
        QCOMPARE(report::formatForPath(u"B.JSON"_s), Format::Json);
        QCOMPARE(report::formatForPath(u"b.tar.Csv"_s), Format::Csv);
        QCOMPARE(report::formatForPath(u"b.xlsx"_s), Format::Xlsx);
        QCOMPARE(report::formatForPath(u"b.HTML"_s), Format::Html);
        QCOMPARE(report::formatForPath(u"b.pdf"_s), Format::Pdf);
        QVERIFY(!report::formatForPath(u"b.xls"_s));
        QVERIFY(!report::formatForPath(u"b.txt"_s));
        QVERIFY(!report::formatForPath(u"csv"_s));
        QVERIFY(!report::formatForPath(QString()));
    }
};

QTEST_APPLESS_MAIN(tst_ExportCsv)
#include "tst_exportcsv.moc"
