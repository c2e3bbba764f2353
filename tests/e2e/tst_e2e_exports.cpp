// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "e2e/strace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::Injection;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A shell with its own mounts, in which it may mount what it likes. */
struct Shell
{
    int exitCode = -1;
    QString out;
    QString err;
};

Shell inOwnMounts(const QString &script, const QStringList &arguments)
{
    QProcess shell;
    shell.start(u"unshare"_s, QStringList{u"-rm"_s, u"sh"_s, u"-eu"_s, u"-c"_s, script, u"sh"_s} + arguments);
    if (!shell.waitForFinished(60'000))
        shell.kill();
    return {shell.exitCode(), QString::fromUtf8(shell.readAllStandardOutput()),
        QString::fromUtf8(shell.readAllStandardError())};
}

} // namespace

/** hazard 54: whatever ends an export, what was there before stays, or the new file is there as a whole. */
class ExportsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aFullDisk_data();
    void aFullDisk();
    void aDiskThatIsReadOnly();
    void killedAtAnyStep_data();
    void killedAtAnyStep();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void skipWithoutMounts();

    QTemporaryDir m_folder;
};

void ExportsTest::initTestCase()
{
    Cli cli;
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--sandbox"_s, u"--sandbox-speed"_s,
        u"200"_s, u"--ledger"_s, path(u"ledger.sqlite"_s)});
    QVERIFY2(ended.exitCode == 2, qPrintable(ended.err));
}

void ExportsTest::skipWithoutMounts()
{
    const Shell trial = inOwnMounts(u"mount -t tmpfs -o size=64k none \"$1\""_s, {m_folder.path()});
    if (trial.exitCode != 0)
        QSKIP("nothing may be mounted here");
}

void ExportsTest::aFullDisk_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"csv"_s, u"json"_s, u"xlsx"_s, u"html"_s, u"pdf"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void ExportsTest::aFullDisk()
{
    skipWithoutMounts();
    QFETCH(QString, suffix);
    QVERIFY(QDir().mkpath(path(u"small"_s)));
    const Shell ended =
        inOwnMounts(u"mount -t tmpfs -o size=64k none \"$1\"\n"
                    "head -c 52000 /dev/zero | tr '\\0' x >\"$1/out.$2\"\n"
                    "code=0; \"$3\" export latest --ledger \"$4\" --results \"$1/out.$2\" || code=$?\n"
                    "echo \"exit $code\"\n"
                    "tr -d x <\"$1/out.$2\" | wc -c\n"
                    "wc -c <\"$1/out.$2\"\n"
                    "ls -A \"$1\""_s,
            {path(u"small"_s), suffix, QStringLiteral(CLI_PROGRAM), path(u"ledger.sqlite"_s)});
    QCOMPARE(ended.out, u"exit 1\n0\n52000\nout.%1\n"_s.arg(suffix));
    QCOMPARE(ended.err.count(u'\n'), 1); // one clear sentence
    QVERIFY2(ended.err.contains(u"could not be written"), qPrintable(ended.err));
}

void ExportsTest::aDiskThatIsReadOnly()
{
    skipWithoutMounts();
    QVERIFY(QDir().mkpath(path(u"small"_s)));
    const Shell ended =
        inOwnMounts(u"mount -t tmpfs -o size=64k none \"$1\"\n"
                    "echo old >\"$1/out.csv\"\n"
                    "mount -o remount,ro \"$1\"\n"
                    "code=0; \"$2\" export latest --ledger \"$3\" --results \"$1/out.csv\" || code=$?\n"
                    "echo \"exit $code\"\n"
                    "cat \"$1/out.csv\""_s,
            {path(u"small"_s), QStringLiteral(CLI_PROGRAM), path(u"ledger.sqlite"_s)});
    QCOMPARE(ended.out, u"exit 1\nold\n"_s);
    QCOMPARE(ended.err.count(u'\n'), 1);
}

void ExportsTest::killedAtAnyStep_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("upTo");
    QTest::newRow("write") << u"write"_s << 30;
    QTest::newRow("fsync") << u"fsync"_s << 3;
    QTest::newRow("rename") << u"rename"_s << 2;
}

void ExportsTest::killedAtAnyStep()
{
    if (const QString problem = testing::straceProblem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QFETCH(QString, call);
    QFETCH(int, upTo);
    const QString target = path(u"out.csv"_s);
    const QStringList program{QStringLiteral(CLI_PROGRAM), u"export"_s, u"latest"_s, u"--ledger"_s,
        path(u"ledger.sqlite"_s), u"--results"_s, target};
    QCOMPARE(QProcess::execute(program.first(), program.mid(1)), 0);
    const QByteArray whole = contentOf(target);
    QVERIFY(whole.size() > 10'000);
    int kills = 0;
    for (int number = 1; number <= upTo; ++number) {
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("old") == 3);
        file.close();
        const int code = QProcess::execute(u"strace"_s,
            testing::straceArguments(Injection{call, number, u"signal=SIGKILL"_s, false}, program));
        kills += code == 0 ? 0 : 1;
        const QByteArray left = contentOf(target);
        QVERIFY2(left == "old" || left == whole, qPrintable(u"%1 %2"_s.arg(call).arg(number)));
    }
    QVERIFY(kills > 0);
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_e2e_exports.moc"
