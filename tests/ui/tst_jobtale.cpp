// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobtale.h"
#include "ui/pauselog.h"
#include "uitest.h"

using fleet::JobState;

class TestJobTale : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void tellsInOrderAndHowMuchLater();
    void tellsDecisionsAndConflicts();
    void putsPausesWhereTheyFell();
    void tellsEveryOutcome_data();
    void tellsEveryOutcome();
    void showsForeignTextOnOneLine();
    void supportSeesTheExchange();
    void notesPausesOnce();

private:
    static QDateTime at(qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }
    static fleet::JobHistory history()
    {
        fleet::JobHistory history;
        fleet::AttemptFacts attempt;
        attempt.key = "provision-customer-c1";
        attempt.bodySha256 = QByteArray(32, 'x');
        attempt.origin = QStringLiteral("https://api.example.com");
        attempt.intendedAt = at(1000);
        history.attempts.append(attempt);
        fleet::Request submit;
        submit.duration = std::chrono::milliseconds(2100);
        submit.httpStatus = 202;
        submit.outcome = QStringLiteral("in_progress");
        history.entries = {{at(1010), 1, JobState::Submitting, std::nullopt}, {at(3110), 1, {}, submit},
            {at(3120), 1, JobState::Provisioning, std::nullopt},
            {at(65'120), 1, JobState::Active, std::nullopt}};
        return history;
    }
};

void TestJobTale::tellsInOrderAndHowMuchLater()
{
    const auto tale = ui::taleOf(history(), {});
    QCOMPARE(tale.size(), 5);
    QVERIFY(!tale.first().sincePrevious);
    QCOMPARE(tale.first().text, QStringLiteral("Order written down"));
    QCOMPARE(tale.at(2).facts, QStringLiteral("took 2.1 s"));
    QCOMPARE(tale.at(4).text, QStringLiteral("The agent is live"));
    QCOMPARE(tale.at(4).sincePrevious, std::optional(std::chrono::milliseconds(62'000)));
    QVERIFY(ui::taleOf({}, {{at(0), {}, QStringLiteral("paused")}}).isEmpty());
}

void TestJobTale::tellsDecisionsAndConflicts() // hazards 12 and 24
{
    fleet::JobHistory decided = history();
    decided.entries.append(
        {at(70'000), 1, {}, std::nullopt, fleet::Note{fleet::orderedAnewNote, QStringLiteral("op_1")}});
    decided.entries.append(
        {at(80'000), 1, {}, std::nullopt, fleet::Note{fleet::conflictNote, QStringLiteral("not_listed")}});
    const auto tale = ui::taleOf(decided, {});
    QCOMPARE(tale.size(), 7);
    QVERIFY(tale.at(5).text.contains(QStringLiteral("A person had it ordered anew")));
    QCOMPARE(tale.at(5).facts, QStringLiteral("op_1"));
    QVERIFY(tale.at(6).text.contains(QStringLiteral("its end stands")));
    const QString support = ui::supportTextOf(decided);
    QVERIFY(support.contains(QStringLiteral("#1  conflict not_listed")));
}

void TestJobTale::putsPausesWhereTheyFell()
{
    const QList<ui::RunPause> pauses{
        {at(10), at(900), QStringLiteral("Before it.")}, {at(4000), at(34'000), QStringLiteral("Paused.")}};
    const auto tale = ui::taleOf(history(), pauses);
    QCOMPARE(tale.size(), 6);
    QCOMPARE(tale.at(4).attempt, 0);
    QCOMPARE(tale.at(4).text, QStringLiteral("Paused."));
    QCOMPARE(tale.at(4).facts, QStringLiteral("for 30 s"));
}

void TestJobTale::tellsEveryOutcome_data()
{
    QTest::addColumn<QString>("outcome");
    for (const char *word :
        {"in_progress", "completed", "operation_failed", "refused", "throttled", "server_fault", "lost",
            "not_sent", "interfered", "malformed", "not_found", "sign_in_expired", "forbidden"})
        QTest::addRow("%s", word) << QString::fromLatin1(word);
}

void TestJobTale::tellsEveryOutcome()
{
    QFETCH(QString, outcome);
    for (const auto kind : {fleet::Request::Kind::Submit, fleet::Request::Kind::Poll}) {
        fleet::JobHistory history;
        fleet::Request request;
        request.kind = kind;
        request.outcome = outcome;
        history.entries = {{at(1), 1, {}, request}};
        const QString text = ui::taleOf(history, {}).first().text;
        QVERIFY2(text != outcome && text.contains(u' ') && !text.contains(u'_'), qPrintable(text));
    }
}

void TestJobTale::showsForeignTextOnOneLine() // hazard 56
{
    fleet::JobHistory history;
    fleet::Request request;
    request.outcome = QStringLiteral("refused");
    request.message = QStringLiteral("a\nb\u202Ec");
    request.body = "{\n\"x\":1}";
    history.entries = {{at(1), 1, {}, request}};
    QVERIFY(ui::taleOf(history, {}).first().facts.contains(QStringLiteral("a bc")));
    QVERIFY(ui::supportTextOf(history).contains(QStringLiteral("{ \"x\":1}")));
}

void TestJobTale::supportSeesTheExchange()
{
    const QString text = ui::supportTextOf(history());
    for (const auto &expected : {u"provision-customer-c1"_qs, u"7878787878"_qs, u"HTTP 202"_qs, u"2100 ms"_qs,
             u"1970-01-01T00:00:03.110Z"_qs, u"state active"_qs})
        QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestJobTale::notesPausesOnce()
{
    ui::PauseLog log;
    ui::RunView view;
    view.phase = runner::BatchPhase::Running;
    log.note(view, at(0));
    QVERIFY(log.pauses().isEmpty());
    view.phase = runner::BatchPhase::Paused;
    log.note(view, at(10));
    log.note(view, at(20));
    QCOMPARE(log.pauses().size(), 1);
    QVERIFY(!log.pauses().first().to.isValid());
    view.phase = runner::BatchPhase::Running;
    view.flight.offline = true;
    log.note(view, at(30)); // from one reason to the next
    QCOMPARE(log.pauses().first().to, at(30));
    view.flight.offline = false;
    log.note(view, at(40));
    QCOMPARE(log.pauses().size(), 2);
    QCOMPARE(log.pauses().last().to, at(40));
}

UITEST_MAIN(TestJobTale)
#include "tst_jobtale.moc"
