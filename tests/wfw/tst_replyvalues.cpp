// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentlister.h"
#include "wfw/agentspage.h"
#include "wfw/answer.h"

#include <QTest>

using namespace std::chrono_literals;
using wfw::AgentsListing;
using wfw::AgentsPage;
using wfw::Answer;

namespace {

Answer sampleAnswer()
{
    Answer answer;
    answer.verdict = wfw::Verdict::Throttled;
    answer.httpStatus = 429;
    answer.code = QStringLiteral("rate_limit_exceeded");
    answer.retryAfter = 38s;
    answer.rate = {60, 0, 38s};
    answer.operation.id = QStringLiteral("op_1");
    return answer;
}

} // namespace

/** Answers cross threads inside of QVariants: what comes out is what went in, and differs where anything differs. */
class ReplyValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void answersTravelWhole()
    {
        const Answer answer = sampleAnswer();
        const QVariant carried = QVariant::fromValue(answer);
        QCOMPARE(carried.value<Answer>(), answer);
        QCOMPARE(carried, QVariant::fromValue(sampleAnswer()));
        Answer other = answer;
        other.rate.remaining = 1;
        QVERIFY(!(answer == other));
        QVERIFY(!(answer == Answer{}));
        QCOMPARE(QVariant(QMetaType::fromType<Answer>()).value<Answer>(), Answer{});
    }

    void pagesTravelWhole()
    {
        AgentsPage page;
        page.answer = sampleAnswer();
        page.agents = {{QStringLiteral("agt_1"), QStringLiteral("A"), QStringLiteral("active"), {}}};
        page.total = 7;
        page.nextCursor = QStringLiteral("next");
        const QVariant carried = QVariant::fromValue(page);
        QCOMPARE(carried.value<AgentsPage>(), page);
        AgentsPage other = page;
        other.agents[0].name = QStringLiteral("B");
        QVERIFY(!(page == other));
        QCOMPARE(QVariant(QMetaType::fromType<AgentsPage>()).value<AgentsPage>(), AgentsPage{});
    }

    void listingsTravelWhole()
    {
        AgentsListing listing;
        listing.answer = sampleAnswer();
        listing.agents = {{QStringLiteral("agt_1"), QStringLiteral("A"), QStringLiteral("active"), {}}};
        listing.total = 1;
        listing.isComplete = true;
        const QVariant carried = QVariant::fromValue(listing);
        QCOMPARE(carried.value<AgentsListing>(), listing);
        AgentsListing other = listing;
        other.isComplete = false;
        QVERIFY(!(listing == other));
        QCOMPARE(QVariant(QMetaType::fromType<AgentsListing>()).value<AgentsListing>(), AgentsListing{});
    }
};

QTEST_APPLESS_MAIN(ReplyValuesTest)
#include "tst_replyvalues.moc"
