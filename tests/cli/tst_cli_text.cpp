// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/duration.h"
#include "cli/terminaltext.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/** What goes out to a terminal, and how times are read and shown. */
class CliTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void escapesWhatTerminalsObey_data();
    void escapesWhatTerminalsObey();
    void shortens();
    void readsDurations_data();
    void readsDurations();
    void showsDurations();
    void keepsTheStatusLineBelow();
    void remembersThatOutputWasLost();
};

// hazard 57
void CliTextTest::escapesWhatTerminalsObey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Zahnärzte Süd, 42 % 🦷"_s << u"Zahnärzte Süd, 42 % 🦷"_s;
    QTest::newRow("colour") << u"a\x1b[31mb"_s << u"a\\x1b[31mb"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s << u"a\\x0d\\x0ab\\x09c"_s;
    QTest::newRow("null and delete") << u"a"_s + QChar(0) + u"b\x7f"_s << u"a\\x00b\\x7f"_s;
    QTest::newRow("C1") << u"a"_s + QChar(0x9B) + u"31m"_s << u"a\\x9b31m"_s;
    QTest::newRow("right to left") << u"a"_s + QChar(0x202E) + u"b"_s << u"a\\u202eb"_s;
    QTest::newRow("isolate") << u"a"_s + QChar(0x2067) + u"b"_s << u"a\\u2067b"_s;
    QTest::newRow("line separator") << u"a"_s + QChar(0x2028) + u"b"_s << u"a\\u2028b"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83E) << u"a\\ud83e"_s;
}

void CliTextTest::escapesWhatTerminalsObey()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(cli::forTerminal(text), shown);
}

void CliTextTest::shortens()
{
    QCOMPARE(cli::forTerminal(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(cli::forTerminal(u"abcdefg"_s, 6), u"abcde…"_s);
    QCOMPARE(cli::forTerminal(u"🦷🦷🦷"_s, 4), u"🦷…"_s); // no half tooth
}

void CliTextTest::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // 0: refused
    QTest::newRow("ms") << u"500ms"_s << qint64{500};
    QTest::newRow("s") << u"2s"_s << qint64{2000};
    QTest::newRow("decimal") << u"1.5m"_s << qint64{90'000};
    QTest::newRow("h") << u"0.5h"_s << qint64{1'800'000};
    QTest::newRow("longest") << u"48h"_s << qint64{172'800'000};
    for (const QString &text : {u""_s, u"2"_s, u"s"_s, u"-1s"_s, u"+1s"_s, u"0s"_s, u"0.4ms"_s, u"1e3s"_s,
             u"nans"_s, u"infs"_s, u"2 s"_s, u" 2s"_s, u"2s "_s, u"2S"_s, u"2d"_s, u"1,5s"_s, u".5s"_s,
             u"5.s"_s, u"49h"_s, u"99999999999999h"_s, u"2s\n"_s})
        QTest::addRow("refuses %s", qPrintable(text)) << text << qint64{0};
}

void CliTextTest::readsDurations()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);
    const auto duration = cli::durationFromText(text);
    QCOMPARE(duration.has_value(), milliseconds > 0);
    if (duration)
        QCOMPARE(qint64{duration->count()}, milliseconds);
}

void CliTextTest::showsDurations()
{
    QCOMPARE(cli::durationText(400ms), u"0 s"_s);
    QCOMPARE(cli::durationText(59'400ms), u"59 s"_s);
    QCOMPARE(cli::durationText(59'600ms), u"1 min 0 s"_s);
    QCOMPARE(cli::durationText(412'300ms), u"6 min 52 s"_s);
    QCOMPARE(cli::durationText(2h + 5min + 20s), u"2 h 5 min"_s);
}

void CliTextTest::keepsTheStatusLineBelow()
{
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    {
        cli::Console console(out, err);
        console.setStatus(u"[##--]"_s);
        console.complain(u"row 3"_s);
        console.say(u"done\x1b[2J"_s);
    }
    QCOMPARE(out.data(), QByteArray("done\\x1b[2J\n"));
    // Drawn, erased for the complaint, drawn again; the same for what goes to the other stream; erased in the end.
    QCOMPARE(err.data(),
        QByteArray("\r[##--]\x1b[K"
                   "\r\x1b[Krow 3\n\r[##--]\x1b[K"
                   "\r\x1b[K\r[##--]\x1b[K"
                   "\r\x1b[K"));
}

void CliTextTest::remembersThatOutputWasLost()
{
    QFile full(u"/dev/full"_s);
    QBuffer err;
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && err.open(QIODevice::WriteOnly));
    cli::Console console(full, err);
    QVERIFY(console.outProblem().isEmpty());
    console.print("{}\n");
    QVERIFY(!console.outProblem().isEmpty());
}

QTEST_APPLESS_MAIN(CliTextTest)
#include "tst_cli_text.moc"
