// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"
#include "report/exportfile.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using report::Format;
using report::Scope;

namespace {

using Random = std::mt19937;

/** Cells that spreadsheets, readers or writers stumble over. */
QString randomCell(Random &random)
{
    static const QStringList pieces{u"="_s, u"+"_s, u"-"_s, u"@"_s, u"'"_s, u"''"_s, u"\t"_s, u"\r"_s,
        u"\n"_s, u"\r\n"_s, u","_s, u";"_s, u"\""_s, u"\"\""_s, u" "_s, u"a"_s, u"0042"_s, u"é"_s,
        u"e\u0301"_s, u"😀"_s, u"\uFF1D"_s, u"\uFF20"_s, u"\uFEFF"_s, u"\u00A0"_s, u"sep=;"_s, u"1e+20"_s,
        u"\\"_s, u"\\u0041"_s, u"\u001B[2J"_s, u"\u202E"_s, u"|"_s, u":"_s};
    QString cell;
    for (auto count = random() % 5; count > 0; --count)
        cell.append(pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))]);
    return cell;
}

fleet::Batch randomBatch(Random &random, int rows)
{
    fleet::Batch batch;
    batch.header =
        QStringList{u"customer_id"_s, u"business_name"_s, u"business_url"_s, randomCell(random), u"notes"_s};
    for (int i = 0; i < rows; ++i) {
        fleet::Customer customer;
        customer.cells = QStringList{randomCell(random) + QString::number(i), randomCell(random),
            randomCell(random), randomCell(random), randomCell(random)};
        customer.id = customer.cells[0].trimmed();
        batch.customers.append(customer);
    }
    return batch;
}

QList<fleet::Job> failedJobs(const fleet::Batch &batch)
{
    QList<fleet::Job> jobs;
    for (qsizetype i = 0; i < batch.customers.size(); ++i) {
        fleet::Job job;
        job.index = static_cast<fleet::JobIndex>(i);
        job.state = fleet::JobState::Failed;
        job.failure = fleet::Failure{};
        job.failure->code = u"invalid_url"_s;
        job.failure->message = u"=not, \"a\" formula"_s;
        jobs.append(job);
    }
    return jobs;
}

} // namespace

/** What report writes, intake reads: the two share no code, so this is where their agreement is kept. */
class tst_RoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** hazard 55: not a byte of a cell changes on its way out and back in, or a customer would get another key. */
    void cellsComeBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("delimiter");
        const QStringList encodings{QString(), u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Windows-1252"_s};
        const QString delimiters = u",;\t|:"_s;
        for (unsigned seed = 1; seed <= 50; ++seed) {
            QTest::addRow("seed %u", seed)
                << seed << (seed % 2 == 0 ? Scope::Failures : Scope::Results)
                << encodings.at(seed % encodings.size()) << delimiters.at(seed / 5 % delimiters.size());
        }
    }
    void cellsComeBack()
    {
        QFETCH(unsigned, seed);
        QFETCH(Scope, scope);
        QFETCH(QString, encoding);
        QFETCH(QChar, delimiter);
        Random random(seed);
        fleet::Batch batch = randomBatch(random, 200);
        batch.encoding = encoding;
        batch.delimiter = delimiter;
        const QByteArray file = report::writeExport(scope, Format::Csv, batch, failedJobs(batch)).bytes;
        const intake::CustomerList list = intake::readBytes(file, u"failures.csv"_s);
        QVERIFY2(!list.refusal(), list.refusal() ? qPrintable(list.refusal()->sentence) : "");
        QCOMPARE(list.header().mid(0, 5), batch.header);
        QCOMPARE(list.recordCount(), 200);
        for (int record = 0; record < 200; ++record)
            QCOMPARE(list.cells(record).mid(0, 5), batch.customers[record].cells);
        QCOMPARE(list.cells(0).value(5), u"failed"_s);
    }

    /** However few of its letters say what encoding it is in. */
    void aWesternListComesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"Ørsted"_s, u"Müller €5"_s, u"þ"_s, u"Ý ý Þ"_s, u"“quoted”"_s, u"naïve Ã©"_s, u"½ · ¼"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void aWesternListComesBack()
    {
        QFETCH(QString, name);
        fleet::Batch batch;
        batch.header = u"customer_id;business_name;business_url"_s.split(u';');
        batch.encoding = u"Windows-1252"_s;
        batch.delimiter = u';';
        fleet::Customer customer;
        customer.cells = QStringList{u"7"_s, name, u"https://a.example"_s};
        batch.customers.append(customer);
        const QByteArray file =
            report::writeExport(Scope::Failures, Format::Csv, batch, failedJobs(batch)).bytes;
        const intake::CustomerList list = intake::readBytes(file, u"failures.csv"_s);
        QCOMPARE(list.cells(0).mid(0, 3), customer.cells);
    }

    /** A file that is not ours keeps its apostrophes. */
    void foreignApostrophesStay()
    {
        const intake::CustomerList list = intake::readBytes(
            "customer_id,business_name,business_url\n'=1,'+a,https://a.example\n", u"list.csv"_s);
        QCOMPARE(list.cells(0), (QStringList{u"'=1"_s, u"'+a"_s, u"https://a.example"_s}));
    }

    /** A corrected failure file is a list like any other: its rows are ready, its status columns play no part. */
    void aCorrectedFileGoesBackIn()
    {
        fleet::Batch batch;
        batch.header = u"customer_id,business_name,business_url"_s.split(u',');
        fleet::Customer customer;
        customer.cells = QStringList{u"=7"_s, u"A"_s, u"https://old.example"_s};
        customer.id = u"=7"_s;
        batch.customers.append(customer);
        QByteArray file = report::writeExport(Scope::Failures, Format::Csv, batch, failedJobs(batch)).bytes;
        file.replace("https://old.example", "https://new.example");
        const QList<fleet::Customer> customers = intake::readBytes(file, u"failures.csv"_s).readyCustomers();
        QCOMPARE(customers.size(), 1);
        QCOMPARE(customers[0].id, u"=7"_s);
        QCOMPARE(customers[0].businessUrl, u"https://new.example"_s);
        QVERIFY(customers[0].phoneNumber.isEmpty());
    }

    /** hazard 55: a hundred thousand rows, each cell of them byte for byte what it was. */
    void aHundredThousandFailuresComeBack()
    {
        Random random(1);
        const fleet::Batch batch = randomBatch(random, 100'000);
        const QList<fleet::Job> jobs = failedJobs(batch);
        QElapsedTimer timer;
        timer.start();
        const QByteArray file = report::writeExport(Scope::Failures, Format::Csv, batch, jobs).bytes;
        const qint64 wrote = timer.restart();
        const intake::CustomerList list = intake::readBytes(file, u"failures.csv"_s);
        qInfo("wrote %lld MB in %lld ms, read in %lld ms", file.size() / 1'000'000, wrote, timer.elapsed());
        QCOMPARE(list.recordCount(), 100'000);
        for (int record = 0; record < list.recordCount(); ++record) {
            const QStringList cells = list.cells(record).mid(0, 5);
            if (cells != batch.customers[record].cells)
                QCOMPARE(cells, batch.customers[record].cells);
        }
        QVERIFY2(
            wrote < 20'000, qPrintable(QString::number(wrote))); // unoptimised and sanitized builds included
    }
};

QTEST_APPLESS_MAIN(tst_RoundTrip)
#include "tst_roundtrip.moc"
