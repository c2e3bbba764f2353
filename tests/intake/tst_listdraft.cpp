// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listdraft.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::DraftChange;
using intake::Finding;
using intake::Fix;
using intake::ListDraft;
using intake::Problem;
using intake::Role;
using intake::Standing;

namespace {

intake::CustomerList read(const QByteArray &rows)
{
    return intake::readBytes(
        "customer_id,business_name,business_url,phone_number,notes\n" + rows, u"list.csv"_s);
}

const QByteArray messy = "1,A,smile.example,,\n"
                         "2,B,http:/b.example,,\n"
                         "3,C,https://c.example,,\n"
                         "3,C,https://c.example,,\n"
                         "4,D,https://d.example,,x\n"
                         "4,D,https://d.example,,y\n"
                         "5,\"E\nE\",https://e.example,,\n"
                         "6,F,https://f.example\n"
                         "7,\"G,https://g.example,,\n"
                         "8,H,,,\n";

/** "93 ready 4 problems 3 out" in short. */
QString totals(const ListDraft &draft)
{
    const intake::DraftTotals &all = draft.totals();
    return u"%1 %2 %3 %4"_s.arg(all.ready).arg(all.withProblems).arg(all.folded).arg(all.leftOut);
}

Finding findingOf(const ListDraft &draft, int row)
{
    const auto findings = draft.findingsOf(row);
    return findings.empty() ? Finding{-1} : findings.front();
}

} // namespace

class tst_ListDraft : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void beginsAsTheListWasRead()
    {
        const intake::CustomerList list = read(messy);
        const ListDraft draft(list);
        QCOMPARE(totals(draft), u"1 8 1 0"_s);
        QCOMPARE(draft.totals().ready, list.readyCount());
        QCOMPARE(draft.totals().rows, list.recordCount());
        qsizetype errors = 0;
        for (const Finding &finding : draft.findings())
            errors += isError(finding.code) ? 1 : 0;
        QCOMPARE(errors, list.problems().size());
        QVERIFY(!draft.canUndo() && !draft.canRedo());
        QCOMPARE(draft.cell(0, 2), u"smile.example"_s);
        QCOMPARE(draft.customers(), list.readyCustomers());
    }

    void aCellIsEditedAndUndone()
    {
        ListDraft draft(read(messy));
        const DraftChange change = draft.setCell(9, 2, u"www.h.example"_s);
        QCOMPARE(change.rows, std::vector<int>{9});
        QCOMPARE(totals(draft), u"2 7 1 0"_s);
        QCOMPARE(draft.cell(9, 2), u"www.h.example"_s);
        QCOMPARE(draft.original(9, 2), QString());
        QVERIFY(draft.isEdited(9, 2) && !draft.isEdited(9, 1) && draft.isEdited(9) && !draft.isEdited(8));
        QCOMPARE(draft.value(9, Role::BusinessUrl), u"https://www.h.example"_s);
        QCOMPARE(draft.customers().last().businessUrl, u"https://www.h.example"_s);
        QCOMPARE(draft.customers().last().cells.at(2), u"www.h.example"_s);
        QCOMPARE(draft.undo().rows, std::vector<int>{9});
        QVERIFY(!draft.isEdited(9));
        QCOMPARE(totals(draft), u"1 8 1 0"_s);
        QVERIFY(draft.canRedo());
        (void)draft.redo();
        QCOMPARE(totals(draft), u"2 7 1 0"_s);
        QVERIFY(!draft.resetCell(9, 2).isEmpty());
        QVERIFY(!draft.isEdited(9));
        QVERIFY(draft.setCell(9, 2, QString()).isEmpty());
    }

    /** A row stands in relation to others: mending one may free another. */
    void changesReachOtherRows()
    {
        ListDraft draft(read("1,A,https://a.example,,\n2,B,https://b.example,,\n1,C,https://c.example,,\n"));
        QCOMPARE(totals(draft), u"1 2 0 0"_s);
        QCOMPARE(draft.setCell(2, 0, u"3"_s).rows, (std::vector<int>{0, 2}));
        QCOMPARE(totals(draft), u"3 0 0 0"_s);
        QCOMPARE(draft.setCell(1, 0, u"3"_s).rows, (std::vector<int>{1, 2}));
        QCOMPARE(totals(draft), u"1 2 0 0"_s);
        (void)draft.undo();
        (void)draft.undo();
        QCOMPARE(totals(draft), u"1 2 0 0"_s);
        QCOMPARE(draft.setLeftOut({2}, true).rows, (std::vector<int>{0, 2}));
        QCOMPARE(totals(draft), u"2 0 0 1"_s);
        QVERIFY(draft.findingsOf(2).empty());
        QCOMPARE(draft.excludedCount(), 1);
    }

    void everyProblemHasAFix()
    {
        ListDraft draft(read(messy));
        const QList<Fix::Kind> kinds{Fix::Kind::AddScheme, Fix::Kind::RepairAddress, Fix::Kind::LeaveOut,
            Fix::Kind::Fold, Fix::Kind::KeepThis, Fix::Kind::LeaveOut, Fix::Kind::RemoveInvisible,
            Fix::Kind::FillUp, Fix::Kind::RemoveQuote, Fix::Kind::LeaveOut};
        for (const int row : {0, 1, 3, 4, 6, 7, 8, 9}) {
            const QList<Fix> fixes = draft.fixesFor(findingOf(draft, row));
            QVERIFY(!fixes.isEmpty());
            QCOMPARE(fixes.first().kind, kinds.at(row));
            QVERIFY(!textFor(fixes.first()).isEmpty() && !textFor(fixes.first()).contains(u'%'));
            (void)draft.apply(fixes.first());
            QCOMPARE(draft.undoText(), textFor(fixes.first()));
            for (const Finding &finding : draft.findingsOf(row))
                QVERIFY(!isError(finding.code));
        }
        QCOMPARE(totals(draft), u"7 0 0 3"_s);
        QCOMPARE(draft.cell(0, 2), u"https://smile.example"_s);
        QCOMPARE(draft.cell(1, 2), u"http://b.example"_s);
        QCOMPARE(draft.cell(6, 1), u"E E"_s);
        QCOMPARE(draft.cell(8, 1), u"G"_s);
        while (draft.canUndo())
            (void)draft.undo();
        QCOMPARE(totals(draft), u"1 8 1 0"_s);
        while (draft.canRedo())
            (void)draft.redo();
        QCOMPARE(totals(draft), u"7 0 0 3"_s);
    }

    void allRowsAlikeAreFixedAtOnce()
    {
        QByteArray rows;
        for (int row = 0; row < 12; ++row)
            rows += QByteArray::number(row) + ",N" + QByteArray::number(row) + ",s" + QByteArray::number(row)
                + ".example,,\n";
        ListDraft draft(read(rows + "99,Z,https://z.example,,\n"));
        const QList<intake::FixGroup> groups = draft.fixGroups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first(), (intake::FixGroup{Fix::Kind::AddScheme, Problem::Code::InvalidUrl, 2, 12}));
        QVERIFY(textFor(groups.first()).contains(u"12"));
        QCOMPARE(draft.apply(groups.first()).rows.size(), std::size_t{12});
        QCOMPARE(totals(draft), u"13 0 0 0"_s);
        QVERIFY(draft.fixGroups().isEmpty());
        QCOMPARE(draft.undo().rows.size(), std::size_t{12});
        QCOMPARE(totals(draft), u"1 12 0 0"_s);
    }

    void columnsAndConstantsAreChosen()
    {
        const intake::CustomerList list =
            intake::readBytes("ref,who,where\n1,A,https://a.example\n2,B,https://b.example\n", u"list.csv"_s);
        QVERIFY(list.refusal() && ListDraft::canMend(list));
        ListDraft draft(list);
        QCOMPARE(draft.missingRoles(),
            (QList{Role::CustomerId, Role::BusinessName})); // addresses are known by their look
        QCOMPARE(totals(draft), u"0 2 0 0"_s);
        QVERIFY(draft.setColumn(Role::CustomerId, 0).everything);
        QVERIFY(draft.setColumn(Role::BusinessName, 1).everything);
        QVERIFY(draft.setColumn(Role::BusinessUrl, -1).everything);
        QVERIFY(draft.setColumn(Role::BusinessUrl, 2).everything);
        QCOMPARE(totals(draft), u"2 0 0 0"_s);
        QVERIFY(draft.setConstant(Role::TemplateId, u" vet "_s).everything);
        QCOMPARE(draft.customers().first().templateId, u"vet"_s);
        QVERIFY(draft.setConstant(Role::CustomerId, u"1"_s).isEmpty());
        QVERIFY(draft.setConstant(Role::BusinessUrl, u"nonsense"_s).isEmpty());
        // A column serves one role.
        QVERIFY(draft.setColumn(Role::BusinessName, 0).everything);
        QCOMPARE(draft.missingRoles(), QList{Role::CustomerId});
        (void)draft.undo();
        QVERIFY(draft.missingRoles().isEmpty());
        QVERIFY(draft.setColumn(Role::BusinessName, 1).isEmpty());
        QVERIFY(!ListDraft::canMend(intake::readBytes("", u"list.csv"_s)));
    }
};

QTEST_APPLESS_MAIN(tst_ListDraft)
#include "tst_listdraft.moc"
