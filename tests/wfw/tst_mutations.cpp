// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentspage.h"
#include "wfw/operationid.h"
#include "wfw/operationreply.h"

#include "wfw/replies.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using testing::rawReply;
using wfw::Answer;
using wfw::RawReply;
using wfw::Verdict;

/**
 * Valid replies, damaged at random: whatever comes in, an answer comes out, and it keeps its promises. A failing seed
 * is a row's name, so it can be run again by itself.
 */
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void everyMutationIsAnswered_data();
    void everyMutationIsAnswered();
};

namespace {

constexpr int seeds = 100;
constexpr int mutationsPerSeed = 1000;
const QUrl origin(QStringLiteral("https://api.example"));

const QList<QByteArray> bodies = {
    R"({"data":{"operationId":"op_1","status":"pending","statusUrl":"/v2/operations/op_1"},"meta":{"a":[1,2.5,null]}})",
    R"({"id":"op_1","status":"running","progress_pct":45,"status_message":"Generating \u00e9\ud83d\ude00 documents"})",
    R"({"operation_id":"op_1","status":"active","agent_id":"agt_9","phone_number":"+18435551234"})",
    R"({"operationId":"op_1","status":"completed","result":{"agentId":"agt_9","entityData":{"x":{"y":[]}}}})",
    R"({"id":"op_1","status":"failed","result":{"error":{"code":"scout_crawl_failed","message":"m","retryable":true}}})",
    R"({"error":{"code":"rate_limit_exceeded","message":"m","retry_after_seconds":38}})",
    R"({"data":[{"id":"agt_1","name":"n","status":"active","business_url":"u"}],"meta":{"total":3,"next_cursor":"c"}})",
};

const QList<QByteArray> tokens = {"{", "}", "[", "]", "\"", ":", ",", "null", "true", "-1", "1e999", "NaN",
    "\\", "\\u0000", "\\ud800", "\xff", "\xc3", "\xf4\x90\x80\x80", "<html>", "\"operationId\"", "\"status\"",
    "\"data\"", "\"result\"", "\"error\"", "\"completed\"", "\"failed\"", "99999999999999999999",
    QByteArray("\0", 1), QByteArray(80, '['), "//evil.example/v2/operations/op_2", "Fri, 31 Feb 2026",
    "1790000038"};

class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    qsizetype below(qsizetype bound)
    {
        return std::uniform_int_distribution<qsizetype>(0, bound - 1)(m_random);
    }

    QByteArray damaged(QByteArray bytes)
    {
        for (qsizetype i = below(4); i >= 0; --i) {
            const qsizetype at = below(bytes.size() + 1);
            switch (below(5)) {
            case 0:
                bytes.truncate(at);
                break;
            case 1:
                bytes.remove(at, below(20));
                break;
            case 2:
                bytes.insert(at, tokens.at(below(tokens.size())));
                break;
            case 3:
                bytes.replace(at, below(8), tokens.at(below(tokens.size())));
                break;
            default:
                if (at < bytes.size())
                    bytes[at] = static_cast<char>(below(256));
            }
        }
        return bytes;
    }

    RawReply reply()
    {
        static constexpr int statuses[] = {
            200, 200, 200, 202, 202, 202, 400, 401, 404, 429, 500, 502, 302, 103, 0};
        RawReply reply =
            rawReply(statuses[below(std::size(statuses))], damaged(bodies.at(below(bodies.size()))));
        reply.headers = {{"X-Poll-After", damaged("5")},
            {"Retry-After", damaged("Mon, 21 Sep 2026 14:14:00 GMT")},
            {"X-RateLimit-Reset", damaged("1790000038")}, {"Date", damaged("Mon, 21 Sep 2026 14:13:20 GMT")},
            {"Location", damaged("https://api.example/v2/operations/op_1")}};
        return reply;
    }

private:
    std::mt19937 m_random;
};

/** What holds for every answer; an empty text, or what does not hold. */
const char *brokenPromise(const Answer &answer)
{
    using namespace std::chrono_literals;
    if (answer.message.size() > 500 || answer.code.size() > 100 || answer.operation.message.size() > 500)
        return "a text is too long";
    if (answer.pollAfter && (*answer.pollAfter < 100ms || *answer.pollAfter > 300s))
        return "pollAfter is out of bounds";
    if (answer.retryAfter && (*answer.retryAfter < 0ms || *answer.retryAfter > 1h))
        return "retryAfter is out of bounds";
    if (answer.rate.resetAfter && (*answer.rate.resetAfter < 0ms || *answer.rate.resetAfter > 15min))
        return "resetAfter is out of bounds";
    if (answer.operation.percent && (*answer.operation.percent < 0 || *answer.operation.percent > 100))
        return "percent is out of bounds";
    if (!answer.operation.id.isEmpty() && !wfw::isOperationId(answer.operation.id))
        return "an unusable operation id came through";
    const bool isSuccess = answer.verdict == Verdict::InProgress || answer.verdict == Verdict::Completed
        || answer.verdict == Verdict::OperationFailed;
    if (isSuccess && answer.httpStatus != 200 && answer.httpStatus != 202)
        return "a success without a status of success";
    if (!isSuccess && answer.code.isEmpty())
        return "a failure without a code";
    return nullptr;
}

void checkPromises(const Answer &answer, const RawReply &reply)
{
    const char *broken = brokenPromise(answer);
    QVERIFY2(!broken, broken ? (QByteArray(broken) + ": " + reply.body).constData() : "");
    const bool isLive = answer.verdict == Verdict::Completed;
    QVERIFY2(!isLive || !answer.operation.agentId.isEmpty(), reply.body.constData());
}

void checkSubmit(const RawReply &reply)
{
    const Answer answer = wfw::decodeSubmitReply(reply, origin).answer;
    checkPromises(answer, reply);
    QVERIFY2(answer.verdict != Verdict::InProgress || !answer.operation.id.isEmpty(), reply.body.constData());
}

void checkPoll(const RawReply &reply)
{
    const QString asked = QStringLiteral("op_1");
    const Answer answer = wfw::decodePollReply(reply, asked, origin).answer;
    checkPromises(answer, reply);
    QVERIFY2(answer.operation.id.isEmpty() || answer.operation.id == asked, reply.body.constData());
}

void checkPage(const RawReply &reply)
{
    const wfw::AgentsPage page = wfw::decodeAgentsPage(reply);
    const char *broken = page.isRead() ? nullptr : brokenPromise(page.answer);
    QVERIFY2(!broken, broken ? (QByteArray(broken) + ": " + reply.body).constData() : "");
    QVERIFY2(page.isRead() || page.agents.isEmpty(), reply.body.constData());
    for (const wfw::AgentRow &row : page.agents)
        QVERIFY2(!row.id.isEmpty() && row.name.size() <= 500, reply.body.constData());
}

} // namespace

void TestMutations::everyMutationIsAnswered_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// hazards 18 to 30 and 36, decoding
void TestMutations::everyMutationIsAnswered()
{
    QFETCH(quint32, seed);
    Mutator mutator(seed);
    for (int i = 0; i < mutationsPerSeed; ++i) {
        const RawReply reply = mutator.reply();
        switch (i % 3) {
        case 0:
            checkSubmit(reply);
            break;
        case 1:
            checkPoll(reply);
            break;
        default:
            checkPage(reply);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(TestMutations)
#include "tst_mutations.moc"
