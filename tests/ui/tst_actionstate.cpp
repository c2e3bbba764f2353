// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionstate.h"
#include "uitest.h"

#include <QApplication>

using runner::BatchPhase;
using ui::RowState;
using ui::Situation;

class TestActionState : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void nothingWithoutAList();
    void startsOnce();
    void pausesAndResumes();
    void offersRetryByWhatThereIs();
    void actsOnChosenRows();
    void checksAListBeforeItIsOrdered();

private:
    static Situation listed(int ready)
    {
        Situation situation;
        situation.environmentReady = true;
        situation.counts[ui::indexOf(RowState::Ready)] = static_cast<std::uint32_t>(ready);
        return situation;
    }
    static Situation running(RowState state)
    {
        Situation situation;
        situation.environmentReady = true;
        situation.batchKnown = true;
        situation.phase = BatchPhase::Running;
        situation.counts[ui::indexOf(state)] = 3;
        return situation;
    }
};

void TestActionState::nothingWithoutAList()
{
    const ui::Availability can = ui::availabilityIn(Situation{});
    QVERIFY(!can.start && !can.pause && !can.resume && !can.stop && !can.close && !can.copyChosen);
    QVERIFY(!can.retryFailed && !can.lookAgain && !can.exportFailures && !can.exportResults);
}

void TestActionState::startsOnce()
{
    QVERIFY(ui::availabilityIn(listed(5)).start);
    QVERIFY(!ui::availabilityIn(listed(0)).start);
    Situation notThere = listed(5);
    notThere.environmentReady = false;
    QVERIFY(!ui::availabilityIn(notThere).start);
    Situation reading = listed(5);
    reading.reading = true;
    QVERIFY(!ui::availabilityIn(reading).start);
    QVERIFY(!ui::availabilityIn(running(RowState::Queued)).start);
}

void TestActionState::pausesAndResumes()
{
    Situation situation = running(RowState::Queued);
    QVERIFY(ui::availabilityIn(situation).pause && ui::availabilityIn(situation).stop);
    QVERIFY(!ui::availabilityIn(situation).resume && !ui::availabilityIn(situation).close);
    situation.phase = BatchPhase::Paused;
    QVERIFY(ui::availabilityIn(situation).resume && !ui::availabilityIn(situation).pause);
    for (const BatchPhase phase :
        {BatchPhase::SignInRefused, BatchPhase::Forbidden, BatchPhase::LedgerUnusable}) {
        situation.phase = phase;
        QVERIFY(ui::availabilityIn(situation).resume && ui::availabilityIn(situation).stop);
    }
    situation.phase = BatchPhase::Finished;
    QVERIFY(ui::availabilityIn(situation).close && !ui::availabilityIn(situation).stop);
}

void TestActionState::offersRetryByWhatThereIs()
{
    QVERIFY(ui::availabilityIn(running(RowState::Failed)).retryFailed);
    QVERIFY(ui::availabilityIn(running(RowState::Failed)).exportFailures);
    QVERIFY(!ui::availabilityIn(running(RowState::Failed)).lookAgain);
    QVERIFY(ui::availabilityIn(running(RowState::Unknown)).lookAgain);
    QVERIFY(ui::availabilityIn(running(RowState::Overdue)).lookAgain);
    QVERIFY(!ui::availabilityIn(running(RowState::Unknown)).retryFailed); // never a blind new attempt
    QVERIFY(!ui::availabilityIn(running(RowState::Active)).exportFailures);
    QVERIFY(ui::availabilityIn(running(RowState::Active)).exportResults);
}

void TestActionState::actsOnChosenRows()
{
    Situation situation = running(RowState::Active);
    const auto choose = [&situation](RowState state) {
        situation.chosen = {};
        situation.chosen[ui::indexOf(state)] = 1;
        return ui::availabilityIn(situation);
    };
    QVERIFY(choose(RowState::Failed).retryChosen);
    QVERIFY(choose(RowState::Unknown).lookAgainAtChosen);
    QVERIFY(choose(RowState::Unknown).orderChosenAnew);
    QVERIFY(!choose(RowState::Overdue).orderChosenAnew && !choose(RowState::Failed).orderChosenAnew);
    QVERIFY(choose(RowState::Queued).cancelChosen);
    QVERIFY(!choose(RowState::Submitting).cancelChosen); // it may be at the server already
    QVERIFY(choose(RowState::Cancelled).putBackChosen);
    const ui::Availability can = choose(RowState::Active);
    QVERIFY(can.copyChosen && !can.retryChosen && !can.lookAgainAtChosen && !can.cancelChosen
        && !can.putBackChosen);
}

void TestActionState::checksAListBeforeItIsOrdered()
{
    Situation situation = listed(5);
    QVERIFY(!ui::availabilityIn(situation).check); // there is nothing that could be mended
    situation.listKnown = true;
    QVERIFY(ui::availabilityIn(situation).check);
    situation.checking = true;
    situation.chosen = situation.counts;
    const ui::Availability can = ui::availabilityIn(situation);
    QVERIFY(!can.check && !can.start && !can.copyChosen); // the table is not to be seen
    QVERIFY(can.close && can.goToProblem);
    situation.counts = {};
    QVERIFY(ui::availabilityIn(situation).close); // also where no column was recognized
    situation = running(RowState::Active);
    situation.listKnown = true;
    QVERIFY(!ui::availabilityIn(situation).check); // what was ordered stays as it was
    situation.phase = BatchPhase::Finished;
    QVERIFY(!ui::availabilityIn(situation).check);
}

UITEST_MAIN(TestActionState)
#include "tst_actionstate.moc"
