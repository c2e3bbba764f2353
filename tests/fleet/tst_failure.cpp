// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/failure.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using fleet::Failure;

class tst_Failure : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameCode_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"invalid_url"_s << u"invalid_url"_s << true;
        QTest::newRow("without underscores") << u"scout_crawl_failed"_s << u"scoutcrawlfailed"_s << true;
        QTest::newRow("case") << u"Operation_Not_Found"_s << u"operationNOTfound"_s << true;
        QTest::newRow("more underscores") << u"__a__b__"_s << u"ab"_s << true;
        QTest::newRow("a beginning") << u"invalid_url"_s << u"invalid"_s << false;
        QTest::newRow("a longer one") << u"invalid"_s << u"invalid_url"_s << false;
        QTest::newRow("other") << u"voice_not_found"_s << u"template_not_found"_s << false;
        QTest::newRow("hyphens count") << u"invalid-url"_s << u"invalid_url"_s << false;
        QTest::newRow("empty") << QString() << QString() << true;
        QTest::newRow("underscores only") << u"__"_s << QString() << true;
        QTest::newRow("empty and not") << QString() << u"a"_s << false;
    }
    void sameCode()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(fleet::sameCode(left, right), "same");
        QTEST(fleet::sameCode(right, left), "same");
    }

    void everyKindAndStageHasAWordOfItsOwn()
    {
        QSet<QByteArray> kinds;
        for (int kind = 0; kind <= static_cast<int>(Failure::Kind::Expired); ++kind) {
            const std::string_view word = fleet::wordFor(static_cast<Failure::Kind>(kind));
            QVERIFY(!word.empty());
            kinds.insert(QByteArray(word.data(), static_cast<qsizetype>(word.size())));
        }
        QCOMPARE(kinds.size(), 9);
        QCOMPARE(QByteArray(fleet::wordFor(Failure::Kind::RateLimit).data()), QByteArray("rate_limit"));
        QSet<QByteArray> stages;
        for (int stage = 0; stage <= static_cast<int>(Failure::Stage::Watch); ++stage)
            stages.insert(QByteArray(fleet::wordFor(static_cast<Failure::Stage>(stage)).data()));
        QCOMPARE(stages, (QSet<QByteArray>{"list", "submit", "operation", "watch"}));
    }
};

QTEST_APPLESS_MAIN(tst_Failure)
#include "tst_failure.moc"
