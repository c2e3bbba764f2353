// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;

/** Lists that can be used and lists that cannot: the real program, its exit code, and one clear sentence. */
class ListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refuses_data();
    void refuses();
    void acceptsACleanList();
    void namesEveryProblem();
    void namesOnlyTheFirstProblemsBeforeARun();
    void leavesProblemsOut();
    void tellsWhatIsWorthKnowing();
    void survivesNonsenseInOptions_data();
    void survivesNonsenseInOptions();
    void printsTheDocument();
    void readsStandardInput();
    void tellsThatOutputWasLost();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {

const QByteArray header = "customer_id,business_name,business_url\n";
const QByteArray badRows =
    header + "1,Bright Smile,https://bright.example\n2,,https://b.example\n3,X,htp:/x\n";

} // namespace

QString ListsTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void ListsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray(); // hazard 51
    QTest::newRow("header alone") << header;
    QTest::newRow("only blank lines") << QByteArray("\n\n\n");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\x00\x00\x00\x00\xff\xfe\x00\x01",
        15)
                                   .repeated(50);
    QTest::newRow("a line of 50 MB") << QByteArray(50 * 1024 * 1024, 'x'); // hazard 59
    QTest::newRow("no needed columns") << QByteArray("name,street\nBright,Main\n");
    QTest::newRow("no web addresses") << QByteArray("customer_id,business_name\n1,Bright\n");
    QTest::newRow("a folder") << QByteArray("folder");
    QTest::newRow("no such file") << QByteArray("missing");
}

void ListsTest::refuses()
{
    QFETCH(const QByteArray, bytes);
    QString path = write(u"list.csv"_s, bytes);
    if (bytes == "folder")
        path = m_folder.path();
    if (bytes == "missing")
        path = m_folder.filePath(u"nowhere.csv"_s);
    for (const QStringList &arguments :
        {QStringList{u"check"_s, path}, {u"provision"_s, path, u"--sandbox"_s}}) {
        Cli cli;
        const Ended ended = cli.run(arguments);
        QCOMPARE(ended.exitCode, 3);
        QVERIFY2(ended.out.isEmpty(), qPrintable(ended.out));
        const bool isRun = arguments.size() == 3;
        QVERIFY2(ended.err.count(u'\n') == (isRun ? 2 : 1), qPrintable(ended.err.left(500)));
        QVERIFY2(ended.err.size() < 600, qPrintable(ended.err.left(500)));
        QVERIFY2(ended.err.contains(QFileInfo(path).fileName()), qPrintable(ended.err));
        if (isRun)
            QVERIFY2(ended.err.endsWith(u"Nothing was ordered.\n"), qPrintable(ended.err));
    }
}

void ListsTest::acceptsACleanList()
{
    Cli cli;
    const Ended ended = cli.run({u"check"_s, testing::sampleList()});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.out.contains(u"100 rows, 100 ready"), qPrintable(ended.out));
    QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
}

void ListsTest::namesEveryProblem()
{
    Cli cli;
    const Ended ended = cli.run({u"check"_s, write(u"bad.csv"_s, badRows)});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains(u"row 2 (line 3), business_name: "), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"row 3 (line 4), business_url: "), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"--skip-invalid"), qPrintable(ended.err));
    QVERIFY2(ended.out.contains(u"3 rows, 1 ready"), qPrintable(ended.out));
}

void ListsTest::namesOnlyTheFirstProblemsBeforeARun()
{
    QByteArray rows = header;
    for (int row = 1; row <= 51; ++row)
        rows += QByteArray::number(row) + ",X,htp:/\xe2\x80\xaex\n";
    Cli cli;
    const Ended ended = cli.run({u"provision"_s, write(u"many.csv"_s, rows), u"--sandbox"_s});
    QCOMPARE(ended.exitCode, 3);
    QCOMPARE(ended.err.count(u"row "_s), 20);
    QVERIFY2(ended.err.contains(u"more problems"), qPrintable(ended.err));
    QVERIFY2(!ended.err.contains(QChar(0x202e)), qPrintable(ended.err)); // hazard 57
}

void ListsTest::leavesProblemsOut()
{
    const QString path = write(u"bad.csv"_s, badRows);
    Cli checking;
    QCOMPARE(checking.run({u"check"_s, path, u"--skip-invalid"_s}).exitCode, 0);
    Cli running;
    const Ended ended = running.run({u"provision"_s, path, u"--sandbox"_s, u"--sandbox-speed"_s, u"400"_s,
        u"--skip-invalid"_s, u"--progress"_s, u"json"_s});
    QCOMPARE(ended.exitCode, 0);
    const QJsonObject last = ended.lines().constLast();
    QCOMPARE(last[u"total"_s].toInt(), 3);
    QCOMPARE(last[u"active"_s].toInt(), 1);
    QCOMPARE(last[u"excluded"_s].toInt(), 2);
    Cli none;
    QCOMPARE(none.run({u"check"_s, write(u"none.csv"_s, header + "1,,\n"), u"--skip-invalid"_s}).exitCode, 3);
}

/** Notes cost nothing: not the exit code, not a row, and no place among the problems. */
void ListsTest::tellsWhatIsWorthKnowing()
{
    QByteArray rows = "customer_id,business_name,where,phone\n";
    for (int row = 1; row <= 8; ++row)
        rows += QByteArray::number(row) + ",N" + QByteArray::number(row) + ",www.n" + QByteArray::number(row)
            + ".example,555 010 " + QByteArray::number(row) + "\n";
    const QString path = write(u"notes.csv"_s, rows);
    Cli telling;
    const Ended told = telling.run({u"check"_s, path});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.out.contains(u"8 rows, 8 ready"), qPrintable(told.out));
    QVERIFY2(told.err.contains(u"“where”"), qPrintable(told.err));
    QVERIFY2(
        told.err.contains(u"“www.n5.example” is used as “https://www.n5.example”"), qPrintable(told.err));
    QVERIFY2(!told.err.contains(u"www.n6.example"), qPrintable(told.err));
    QVERIFY2(told.err.contains(u"… and 6 more"), qPrintable(told.err));
    Cli counting;
    const Ended ended = counting.run({u"check"_s, path, u"--json"_s});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
    const QJsonObject json = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(json[u"ready"_s].toInt(), 8);
    QVERIFY(json[u"problems"_s].toArray().isEmpty());
    QCOMPARE(json[u"warnings"_s].toArray().size(), 16);
    QCOMPARE(json[u"warnings"_s][0][u"code"_s].toString(), u"address_changed"_s);
    QCOMPARE(json[u"warnings"_s][1][u"code"_s].toString(), u"phone_without_country"_s);
    QCOMPARE(json[u"mapping"_s][u"business_url"_s].toString(), u"where"_s);
}

void ListsTest::survivesNonsenseInOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    int number = 0;
    const auto add = [&number](const QStringList &options, int exitCode) {
        QTest::addRow("%d %s", ++number, qPrintable(options.join(u' ').left(60))) << options << exitCode;
    };
    for (const QString &map : {u""_s, u"="_s, u"customer_id"_s, u"=customer_id"_s, u"customerid=x"_s,
             u"CUSTOMER_ID=customer_id"_s, u" customer_id=customer_id"_s, QString(5000, u'x')})
        add({u"--map"_s, map}, 1);
    add({u"--map"_s, u"customer_id=1"_s, u"--map"_s, u"customer_id=2"_s}, 1);
    for (const QString &column : {u"nowhere"_s, u"0"_s, u"4"_s, u"-1"_s, u"99999999999999999999"_s, u"=="_s,
             u"\u202Ex"_s, QString(5000, u'y')})
        add({u"--map"_s, u"customer_id="_s + column}, 3);
    add({u"--map"_s, u"customer_id=1"_s, u"--map"_s, u"business_name=1"_s}, 3);
    add({u"--map"_s, u"customer_id="_s}, 3);
    add({u"--map"_s, u"template_id="_s}, 0);
    add({u"--map"_s, u"customer_id=CUSTOMER id"_s, u"--map"_s, u"business_url=3"_s}, 0);
    for (const QString &encoding : {u"klingon"_s, u"utf-99"_s, u"\n"_s, QString(5000, u'z')})
        add({u"--encoding"_s, encoding}, 1);
    for (const QString &delimiter :
        {u""_s, u",,"_s, u"comma"_s, u"a"_s, u"7"_s, u"\""_s, u"\n"_s, u"é"_s, u"😀"_s})
        add({u"--delimiter"_s, delimiter}, 1);
    add({u"--delimiter"_s, u"|"_s}, 3);
    add({u"--no-header"_s}, 3);
    add({u"--no-header"_s, u"--map"_s, u"customer_id=1"_s, u"--map"_s, u"business_name=column_2"_s,
            u"--map"_s, u"business_url=3"_s, u"--skip-invalid"_s},
        0);
    add({u"--records"_s}, 1);
    add({u"--nonsense"_s}, 1);
    add({u"another.csv"_s}, 1);
}

/** One sentence, a bounded one, and the right exit code; nothing on standard output but a document. */
void ListsTest::survivesNonsenseInOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    const QString path =
        write(u"good.csv"_s, header + "1,Bright,https://a.example\n2,Elm,https://b.example\n");
    Cli cli;
    const Ended ended = cli.run(QStringList{u"check"_s, path} + options);
    QVERIFY2(ended.exitCode == exitCode, qPrintable(QString::number(ended.exitCode) + ended.err.left(500)));
    if (exitCode != 0) {
        QVERIFY2(ended.out.isEmpty(), qPrintable(ended.out));
        QVERIFY2(!ended.err.isEmpty() && ended.err.size() < 7000, qPrintable(ended.err.left(500)));
        QVERIFY2(!ended.err.contains(QChar(0x202E)), qPrintable(ended.err.left(500)));
    }
}

void ListsTest::printsTheDocument()
{
    Cli cli;
    const Ended ended = cli.run({u"check"_s, write(u"bad.csv"_s, badRows), u"--json"_s, u"--records"_s});
    QCOMPARE(ended.exitCode, 3);
    const QJsonObject json = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(json[u"records"_s].toInt(), 3);
    QCOMPARE(json[u"ready"_s].toInt(), 1);
    QCOMPARE(json[u"problems"_s].toArray().size(), 2);
    QCOMPARE(json[u"problems"_s][1][u"code"_s].toString(), u"invalid_url"_s);
    QCOMPARE(json[u"rows"_s][0][1].toString(), u"Bright Smile"_s);

    Cli refused;
    const Ended early = refused.run({u"check"_s, write(u"cols.csv"_s, "name,street\nA,B\n"), u"--json"_s});
    QCOMPARE(early.exitCode, 3);
    QCOMPARE(QJsonDocument::fromJson(early.out.toUtf8()).object()[u"header"_s].toArray().size(), 2);
    QCOMPARE(early.err.count(u'\n'), 1);
}

void ListsTest::readsStandardInput()
{
    Cli cli;
    const Ended ended =
        cli.run({u"check"_s, u"-"_s, u"--delimiter"_s, u"tab"_s, u"--map"_s, u"customer_id=Nummer"_s},
            "Nummer\tbusiness_name\tbusiness_url\n1\tBright\thttps://bright.example\n");
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QVERIFY2(ended.out.contains(u"1 row, 1 ready"), qPrintable(ended.out));
}

void ListsTest::tellsThatOutputWasLost()
{
    Cli cli;
    cli.setOutputFile(u"/dev/full"_s);
    const Ended ended = cli.run({u"check"_s, testing::sampleList(), u"--json"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"Standard output"), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_cli_lists.moc"
