// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::CustomerList;
using intake::Role;

/** The lists in resources/samples are what the rest of the program is tried on: they must stay what they are. */
class tst_Samples : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dentalPractices()
    {
        const CustomerList list =
            intake::readFile(QStringLiteral(FLEETWRIGHT_SAMPLES "/dental-practices-100.csv"));
        QVERIFY(!list.refusal());
        QCOMPARE(list.recordCount(), 100);
        QCOMPARE(list.readyCount(), 100);
        int failing = 0;
        int flaky = 0;
        int withoutTemplate = 0;
        static const QRegularExpression fictional(u"^\\+1[2-9][0-9]{2}55501[0-9]{2}$"_s);
        for (const fleet::Customer &customer : list.readyCustomers()) {
            failing += customer.businessUrl.contains(u"crawlfail") ? 1 : 0;
            flaky += customer.businessUrl.contains(u"crawlflaky") ? 1 : 0;
            withoutTemplate += customer.templateId == u"missing" ? 1 : 0;
            QVERIFY(!customer.businessUrl.contains(u"stuck") && !customer.businessUrl.contains(u"slow"));
            QVERIFY(customer.businessUrl.contains(u".example"));
            QVERIFY(customer.phoneNumber.isEmpty() || fictional.match(customer.phoneNumber).hasMatch());
        }
        QCOMPARE(failing, 1);
        QCOMPARE(flaky, 1);
        QCOMPARE(withoutTemplate, 1);
    }

    void messyPractices()
    {
        const CustomerList list =
            intake::readFile(QStringLiteral(FLEETWRIGHT_SAMPLES "/messy-practices.csv"));
        QVERIFY(!list.refusal());
        QCOMPARE(list.delimiter(), QChar(u';'));
        QCOMPARE(list.recordCount(), 30);
        QCOMPARE(list.readyCount(), 12);
        QSet<intake::Problem::Code> codes;
        for (const intake::Problem &problem : list.problems())
            codes.insert(problem.code);
        QCOMPARE(codes.size(), 8); // all but undecodable text and too long
        QCOMPARE(list.cell(2, Role::CustomerId), u"2003"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Samples)
#include "tst_samples.moc"
