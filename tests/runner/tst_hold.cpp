// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetsession.h"
#include "runner/hold.h"
#include "runner/orders.h"
#include "runner/wiretranslation.h"
#include "sandbox/embeddedsandbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using fleet::JobState;
using runner::BatchDelta;
using runner::BatchPhase;
using runner::Hold;

/** How a hold reaches people: with its cause, over the whole way from the server's word to the sentence. */
class HoldTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_sandbox = std::make_unique<sandbox::EmbeddedSandbox>();
        sandbox::Options options;
        options.speed = 200;
        QVERIFY2(m_sandbox->start(options), qPrintable(m_sandbox->problem()));
        m_session = std::make_unique<runner::FleetSession>();
        connect(m_session.get(), &runner::FleetSession::changed, this,
            [this](const BatchDelta &delta) { m_last = delta; });
        m_last = {};
    }

    void cleanup()
    {
        m_session.reset();
        m_sandbox.reset();
    }

    void rowsThatFailAlikePauseTheBatch()
    {
        runner::BatchOrder order = orderFor(m_sandbox->origin(), m_sandbox->token(), 60);
        for (int row = 0; row < 60; ++row)
            order.batch.customers[row].templateId = u"missing"_s;
        m_session->start(order);
        QTRY_COMPARE(m_last.hold.kind, Hold::Kind::EqualFailures);
        QCOMPARE(m_last.phase, BatchPhase::Paused);
        QVERIFY(m_last.hold.failure);
        QCOMPARE(m_last.hold.failure->code, u"template_not_found"_s);
        QVERIFY(runner::sentenceFor(m_last.hold).contains(u"template_not_found"_s));
        QTRY_COMPARE(m_last.flight.submitsInFlight, 0);
        QVERIFY(m_last.totals.of(JobState::Queued) >= 50U); // spared
        m_session->resume();
        QTRY_VERIFY(m_last.totals.of(JobState::Failed) > 9U); // a person's word goes
    }

    void cautionCanBeSwitchedOff()
    {
        runner::BatchOrder order = orderFor(m_sandbox->origin(), m_sandbox->token(), 40);
        for (int row = 0; row < 40; ++row)
            order.batch.customers[row].templateId = u"missing"_s;
        order.limits.caution = fleet::Caution{0, 0, 50, 0};
        QSignalSpy finished(m_session.get(), &runner::FleetSession::finished);
        m_session->start(order);
        QVERIFY(finished.wait(30000));
        QCOMPARE(m_last.totals.of(JobState::Failed), 40U);
    }

    void theFirstRowsGoAhead()
    {
        runner::BatchOrder order = orderFor(m_sandbox->origin(), m_sandbox->token(), 12);
        order.limits.caution = fleet::Caution();
        order.limits.caution->canaryRows = 3;
        bool aheadOfThem = false;
        connect(m_session.get(), &runner::FleetSession::changed, this, [&](const BatchDelta &delta) {
            const bool othersSent = delta.totals.of(JobState::Queued) < 9U;
            aheadOfThem = aheadOfThem || (othersSent && delta.totals.of(JobState::Active) < 3U);
        });
        QSignalSpy finished(m_session.get(), &runner::FleetSession::finished);
        m_session->start(order);
        QTRY_VERIFY(m_last.firstRowsUnderWay);
        QVERIFY(finished.wait(30000));
        QVERIFY(!aheadOfThem);
        QCOMPARE(m_last.totals.of(JobState::Active), 12U);
    }

    void aFailedFirstRowIsNamed()
    {
        runner::BatchOrder order = orderFor(m_sandbox->origin(), m_sandbox->token(), 12);
        order.limits.caution = fleet::Caution();
        order.limits.caution->canaryRows = 2;
        order.batch.customers[1].businessUrl = u"https://crawlfail.example"_s;
        m_session->start(order);
        QTRY_COMPARE_WITH_TIMEOUT(m_last.hold.kind, Hold::Kind::FirstRows, 20000);
        QCOMPARE(m_last.hold.example, 1U);
        QCOMPARE(m_last.hold.failed, 1);
        QCOMPARE(m_last.hold.of, 2);
        QCOMPARE(m_last.totals.of(JobState::Queued), 10U);
        QVERIFY(runner::sentenceFor(m_last.hold).contains(u"1 of the 2"_s));
    }

    void everyHoldHasItsSentence()
    {
        QCOMPARE(runner::sentenceFor({}), QString());
        Hold hold{Hold::Kind::EqualFailures, 5, 5, 3, {}};
        const QString bare = runner::sentenceFor(hold);
        QVERIFY(bare.startsWith(u"5 "_s));
        hold.failure.emplace();
        QCOMPARE(runner::sentenceFor(hold), bare); // a failure without a code says no more
        hold = {Hold::Kind::EarlyFailures, 11, 20, 3, {}};
        QVERIFY(runner::sentenceFor(hold).startsWith(u"11 of the first 20 rows"_s));
    }

    void causesAreEqualWhereCodesMeanTheSame()
    {
        const auto cause = [](const QString &code) {
            wfw::Answer answer;
            answer.verdict = wfw::Verdict::Refused;
            answer.code = code;
            return runner::eventFrom(engine::Lane::Submit, 0, answer).cause;
        };
        QCOMPARE(cause(u"invalid_url"_s), cause(u"InvalidURL"_s));
        QVERIFY(cause(u"invalid_url"_s) != cause(u"template_not_found"_s));
        QCOMPARE(cause(QString()), std::uint16_t{0});
        QVERIFY(cause(u"a"_s) != 0);
    }

private:
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
    std::unique_ptr<runner::FleetSession> m_session;
    BatchDelta m_last;
};

QTEST_GUILESS_MAIN(HoldTest)
#include "tst_hold.moc"
