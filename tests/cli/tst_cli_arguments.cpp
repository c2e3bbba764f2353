// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/program.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** The command line itself: what is understood, what is refused, and that a refusal is one clear sentence. */
class ArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void helps_data();
    void helps();
    void hidesWhatComesLater();
    void tellsItsVersion();
    void refuses_data();
    void refuses();
    void takesWhatAsksForNothing();

private:
    int run(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_list;
    QString m_out;
    QString m_err;
};

void ArgumentsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_list = m_folder.filePath(u"list.csv"_s);
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer_id,business_name,business_url\n1,Bright,https://bright.example\n");
}

void ArgumentsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_out.clear();
    m_err.clear();
}

int ArgumentsTest::run(const QStringList &arguments)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        return -1;
    cli::Console console(out, err);
    cli::Interrupt interrupt;
    cli::Program program({console, in, interrupt, {}, false});
    QStringList all = QStringList{u"fleetwright-cli"_s} + arguments;
    const int code = static_cast<int>(program.run(all.replaceInStrings(u"LIST"_s, m_list)));
    m_out = QString::fromUtf8(out.data());
    m_err = QString::fromUtf8(err.data());
    return code;
}

void ArgumentsTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("program") << QStringList{u"--help"_s}
                             << QStringList{u"check LIST"_s, u"provision LIST"_s, u"watch OPERATION"_s,
                                    u"Exit codes"_s};
    QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"check LIST"_s};
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s}
                           << QStringList{u"Usage: fleetwright-cli check [options] LIST"_s, u"--map"_s,
                                  u"--encoding"_s, u"--delimiter"_s, u"--no-header"_s, u"--json"_s,
                                  u"--records"_s, u"--skip-invalid"_s, u"--log-level"_s, u"--log-file"_s};
    QTest::newRow("provision") << QStringList{u"provision"_s, u"LIST"_s, u"--help"_s}
                               << QStringList{u"--api"_s, u"--sandbox"_s, u"--sandbox-speed"_s,
                                      u"--token-stdin"_s, u"--dialect"_s, u"--template"_s,
                                      u"--name-pattern"_s, u"--submit-limit"_s, u"--poll-limit"_s,
                                      u"--poll-delay"_s, u"--poll-delay-max"_s, u"--operation-timeout"_s,
                                      u"--request-timeout"_s, u"--failures"_s, u"--results"_s,
                                      u"--progress"_s, u"--json"_s, u"--skip-invalid"_s};
    QTest::newRow("watch") << QStringList{u"watch"_s, u"-h"_s}
                           << QStringList{u"watch [options] OPERATION"_s, u"--poll-limit"_s};
}

void ArgumentsTest::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, words);
    QCOMPARE(run(arguments), 0);
    QVERIFY(m_err.isEmpty());
    for (const QString &word : words)
        QVERIFY2(m_out.contains(word), qPrintable(word));
}

void ArgumentsTest::hidesWhatComesLater()
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, {u"check"_s, u"--help"_s},
             {u"provision"_s, u"--help"_s}, {u"watch"_s, u"--help"_s}}) {
        QCOMPARE(run(arguments), 0);
        for (const QString &later : {u"--profile"_s, u"--events"_s})
            QVERIFY2(!m_out.contains(later), qPrintable(later));
    }
}

void ArgumentsTest::tellsItsVersion()
{
    for (const QStringList &arguments : {QStringList{u"--version"_s}, {u"-v"_s}, {u"check"_s, u"--version"_s},
             {u"watch"_s, u"op_1"_s, u"-v"_s}}) {
        QCOMPARE(run(arguments), 0);
        QCOMPARE(m_out, u"fleetwright-cli " FLEETWRIGHT_VERSION "\n"_s);
    }
}

void ArgumentsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word"); // that the sentence must have
    const auto row = [](const char *name, const QString &arguments, const QString &word) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << word;
    };
    row("nothing", u""_s, u"command"_s);
    row("unknown command", u"frobnicate"_s, u"frobnicate"_s);
    row("option before command", u"--sandbox provision LIST"_s, u"--sandbox"_s);
    row("unknown option", u"check LIST --frobnicate"_s, u"frobnicate"_s);
    row("flag with a value", u"check LIST --json=yes"_s, u"json"_s);
    row("missing value", u"check LIST --map"_s, u"map"_s);
    row("no list", u"check"_s, u"list"_s);
    row("two lists", u"check LIST other.csv"_s, u"other.csv"_s);
    row("unknown role", u"check LIST --map phone=x"_s, u"phone=x"_s);
    row("role without column", u"check LIST --map customer_id"_s, u"ROLE=COLUMN"_s);
    row("role twice", u"check LIST --map customer_id=a --map customer_id=b"_s, u"customer_id"_s);
    row("long delimiter", u"check LIST --delimiter ;;"_s, u";;"_s);
    row("empty delimiter", u"check LIST --delimiter="_s, u"delimiter"_s);
    row("unknown encoding", u"check LIST --encoding klingon"_s, u"klingon"_s);
    row("open brace", u"check LIST --name-pattern {business_name"_s, u"brace"_s);
    row("empty pattern", u"check LIST --name-pattern="_s, u"name-pattern"_s);
    row("records alone", u"check LIST --records"_s, u"--json"_s);
    row("log level", u"check LIST --log-level loud"_s, u"loud"_s);
    row("log file", u"check LIST --log-file /nowhere/at/all"_s, u"/nowhere/at/all"_s);
    row("no address", u"provision LIST"_s, u"WFW_API_BASE"_s);
    row("two servers", u"provision LIST --sandbox --api https://a.example"_s, u"--api"_s);
    row("speed alone", u"provision LIST --api https://a.example --sandbox-speed 2"_s, u"--sandbox"_s);
    row("speed of zero", u"provision LIST --sandbox --sandbox-speed 0"_s, u"--sandbox-speed"_s);
    row("speed of nan", u"provision LIST --sandbox --sandbox-speed nan"_s, u"--sandbox-speed"_s);
    row("submit limit", u"provision LIST --sandbox --submit-limit 0"_s, u"--submit-limit"_s);
    row("poll limit", u"provision LIST --sandbox --poll-limit many"_s, u"many"_s);
    row("huge limit", u"provision LIST --sandbox --poll-limit 1001"_s, u"1000"_s);
    row("duration without unit", u"provision LIST --sandbox --poll-delay 2"_s, u"--poll-delay"_s);
    row("negative duration", u"provision LIST --sandbox --request-timeout -1s"_s, u"-1s"_s);
    row("cap below first", u"provision LIST --sandbox --poll-delay 5s --poll-delay-max 4s"_s,
        u"--poll-delay-max"_s);
    row("dialect", u"provision LIST --sandbox --dialect esperanto"_s, u"esperanto"_s);
    row("template", u"provision LIST --sandbox --template="_s, u"--template"_s);
    row("progress", u"provision LIST --sandbox --progress fancy"_s, u"fancy"_s);
    row("suffix", u"provision LIST --sandbox --failures x.txt"_s, u".csv"_s);
    row("no folder", u"provision LIST --sandbox --failures /nowhere/x.csv"_s, u"/nowhere"_s);
    row("over the list", u"provision LIST --sandbox --failures LIST"_s, u"list itself"_s);
    row("same file", u"provision LIST --sandbox --failures x.csv --results ./x.csv"_s, u"same file"_s);
    row("json twice", u"provision LIST --sandbox --json --progress json"_s, u"standard output"_s);
    row("files on stdout", u"provision LIST --sandbox --failures - --results -"_s, u"standard output"_s);
    row("json and file", u"provision LIST --sandbox --json --results -"_s, u"standard output"_s);
    row("both reconciles", u"provision LIST --sandbox --reconcile --no-reconcile"_s, u"contradict"_s);
    row("stdin twice", u"provision - --api https://a.example --token-stdin"_s, u"standard input"_s);
    row("sandbox's token", u"provision LIST --sandbox --token-stdin"_s, u"token"_s);
    row("no operation", u"watch --sandbox"_s, u"operations"_s);
    row("bad operation", u"watch --sandbox op/../../x"_s, u"op/../../x"_s);
    row("submit limit of watch", u"watch --sandbox op_1 --submit-limit 3"_s, u"submit-limit"_s);
    row("already", u"provision LIST --sandbox --already maybe"_s, u"maybe"_s);
    row("empty ledger name", u"provision LIST --sandbox --ledger="_s, u"--ledger"_s);
    row("ledger of watch", u"watch op_1 --ledger x"_s, u"ledger"_s);
    row("no batch to retry", u"retry"_s, u"batch"_s);
    row("no batch to export", u"export --results -"_s, u"batch"_s);
    row("no batch to reconcile", u"reconcile"_s, u"batch"_s);
    for (const QString &word : {u"newest"_s, u"0"_s, u"-1"_s, u"1.5"_s, u"99999999999999999999"_s})
        row(qPrintable(u"batch "_s + word), u"export --results - -- "_s + word, word);
    row("two batches", u"resume 1 2"_s, u"one too many"_s);
    row("nothing to export", u"export 1"_s, u"--failures"_s);
    row("batches of what", u"batches 1"_s, u"one too many"_s);
    for (const QString &option : {u"--profile x"_s, u"--events sse"_s, u"--events auto"_s})
        row(qPrintable(u"later: "_s + option), u"provision LIST --sandbox "_s + option,
            u"is not available in this version"_s);
    for (const QString &suffix : {u"xls"_s, u"htm"_s, u"ods"_s, u""_s})
        row(qPrintable(u"no suffix of ours: "_s + suffix),
            u"provision LIST --sandbox --results x."_s + suffix, u".csv, .json, .xlsx, .html, .pdf"_s);
}

void ArgumentsTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(QString, word);
    QCOMPARE(run(arguments), 1);
    QVERIFY2(m_err.contains(word), qPrintable(m_err));
    QCOMPARE(m_err.count(u'\n'), 1);
    QVERIFY2(m_out.isEmpty(), qPrintable(m_out));
}

void ArgumentsTest::takesWhatAsksForNothing()
{
    QCOMPARE(run({u"check"_s, u"LIST"_s, u"--events"_s, u"none"_s}), 0);
    QVERIFY2(m_err.isEmpty(), qPrintable(m_err));
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_cli_arguments.moc"
