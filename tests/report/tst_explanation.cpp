// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/causes.h"
#include "report/explanation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using fleet::Failure;

namespace {

Failure failureWith(const QString &code, int httpStatus = 0, Failure::Kind kind = Failure::Kind::Server)
{
    Failure failure;
    failure.code = code;
    failure.httpStatus = httpStatus;
    failure.kind = kind;
    return failure;
}

/** Says everything backwards, which no text of ours is by itself. */
class BackwardsTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(
        const char *context, const char *text, const char * /*disambiguation*/, int /*n*/) const override
    {
        if (qstrcmp(context, "Explanation") != 0)
            return {};
        QString backwards = QString::fromUtf8(text);
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class tst_Explanation : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /** Every code of the published API and every one our own client gives has an entry of its own. */
    void everyKnownCodeIsExplained_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"rate_limit_exceeded", "insufficient_scopes", "operation_not_found",
                 "scout_crawl_failed", "invalid_url", "template_not_found", "voice_not_found",
                 "invalid_request", "invalid_client", "token_expired", "classification_failed",
                 "operation_failed", "network_lost", "deadline_exceeded", "reply_too_large",
                 "connection_refused", "host_not_found", "tls_failed", "proxy_failed", "not_connected",
                 "proxy_sign_in", "network_sign_in", "not_json", "unexpected_status", "empty_reply",
                 "truncated_reply", "broken_json", "no_origin", "unusable_token", "unusable_key",
                 "invalid_operation_id", "missing_status", "missing_operation_id", "missing_agent_id",
                 "other_operation", "missing_agents", "contract_breach", "overdue", "fate_unknown"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyKnownCodeIsExplained()
    {
        QFETCH(QString, code);
        QVERIFY(report::causeOfCode(code) != nullptr);
        const report::Explanation explanation = report::explainForFile(failureWith(code));
        QVERIFY(explanation.sentence.endsWith(u'.'));
        QVERIFY(explanation.hint.endsWith(u'.'));
        QVERIFY(explanation.sentence != explanation.hint);
        QCOMPARE(
            report::explainForFile(failureWith(code.toUpper().remove(u'_'))).sentence, explanation.sentence);
    }

    void codeThenStatusThenKind()
    {
        const auto sentence = [](const Failure &failure) { return report::explainForFile(failure).sentence; };
        QCOMPARE(sentence(failureWith(u"template_not_found"_s, 422, Failure::Kind::Input)),
            u"The template does not exist."_s);
        QCOMPARE(sentence(failureWith(u"brand_new_code"_s, 429)), u"The server was asked too often."_s);
        QCOMPARE(sentence(failureWith(u"brand_new_code"_s, 0, Failure::Kind::Expired)),
            u"The server no longer knows the order."_s);
        QCOMPARE(sentence(failureWith(QString(), 0, Failure::Kind::Input)),
            u"The server does not accept the row."_s);
        // The reply that reports a failed operation is a 200: it says nothing about why.
        Failure failed = failureWith(u"brand_new_code"_s, 404, Failure::Kind::Operation);
        failed.stage = Failure::Stage::Operation;
        QCOMPARE(sentence(failed), u"The server could not set up the agent."_s);
    }

    void everyStatusAndKindHasAnAnswer()
    {
        for (int status = 0; status < 700; ++status) {
            for (int kind = 0; kind <= static_cast<int>(Failure::Kind::Expired); ++kind) {
                const report::Explanation explanation =
                    report::explainForFile(failureWith(u"x"_s, status, static_cast<Failure::Kind>(kind)));
                QVERIFY(!explanation.sentence.isEmpty() && !explanation.hint.isEmpty());
            }
        }
        QVERIFY(report::causeOfStatus(200) == nullptr);
        QVERIFY(report::causeOfStatus(418) == nullptr);
        QVERIFY(report::causeOfStatus(599) != nullptr);
    }

    void windowsSpeakTheUsersLanguageAndFilesDoNot()
    {
        const Failure failure = failureWith(u"invalid_url"_s);
        const QString english = report::explain(failure).sentence;
        QCOMPARE(english, report::explainForFile(failure).sentence);
        BackwardsTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QVERIFY(report::explain(failure).sentence != english);
        QVERIFY(report::explain(failure).hint != report::explainForFile(failure).hint);
        QCOMPARE(report::explainForFile(failure).sentence, english);
        QVERIFY(QCoreApplication::removeTranslator(&translator));
    }
};

QTEST_GUILESS_MAIN(tst_Explanation)
#include "tst_explanation.moc"
