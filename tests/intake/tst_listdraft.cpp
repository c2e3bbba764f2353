// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listdraft.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <numeric>

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

    /** hazard 5: of rows that contradict each other a person keeps one; those that repeat each other count once. */
    void oneOfSeveralRowsIsKept()
    {
        ListDraft draft(read("1,A,https://a.example,,x\n1,A,https://a.example,,y\n1,A,https://a.example,,y\n"
                             "2,B,https://b.example,,\n"));
        QCOMPARE(totals(draft), u"1 3 0 0"_s);
        const QList<Fix> fixes = draft.fixesFor(findingOf(draft, 1));
        QCOMPARE(fixes.first().kind, Fix::Kind::KeepThis);
        QCOMPARE(draft.apply(fixes.first()).rows, (std::vector<int>{0, 1, 2}));
        QCOMPARE(totals(draft), u"2 0 0 2"_s);
        (void)draft.undo();
        QCOMPARE(draft.setCell(0, 4, u" y "_s).rows, (std::vector<int>{0, 1, 2}));
        QCOMPARE(totals(draft), u"2 0 2 0"_s);
        QCOMPARE(draft.standing(1), Standing::Folded);
        const auto fold = draft.fixGroups().first();
        QCOMPARE(fold.kind, Fix::Kind::Fold);
        QCOMPARE(fold.count, 2);
        (void)draft.apply(fold);
        QCOMPARE(totals(draft), u"2 0 0 2"_s);
    }

    /** hazard 6: ids that differ in case are two customers, and a person is told. */
    void likenessesAreTold_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("told");
        const auto add = [](const char *name, const QByteArray &rows, const QStringList &told) {
            QTest::newRow(name) << rows << told;
        };
        add("case", "ab,A,https://a.example,,\nAB,B,https://b.example,,\n",
            {u"1 id_differs_in_case 2"_s, u"2 id_differs_in_case 1"_s});
        add("case outside ASCII",
            "Ä1,A,https://a.example,,\na\u0308"
            "1,B,https://b.example,,\n",
            {u"1 id_differs_in_case 2"_s, u"2 id_differs_in_case 1"_s});
        add("case, and once more",
            "ab,A,https://a.example,,\nAB,B,https://b.example,,\nab,A,https://a.example,,\n",
            {u"1 id_differs_in_case 2"_s, u"2 id_differs_in_case 1"_s, u"3 duplicate_id 1"_s,
                u"3 id_differs_in_case 2"_s});
        add("address", "1,A,https://www.a.example/,,\n2,B,http://A.example,,\n3,C,https://a.example/c,,\n",
            {u"2 address_changed 0"_s, u"2 same_address 1"_s});
        add("name",
            "1,Smile & Co,https://a.example,,\n2,\"smile, co\",https://b.example,,\n3,SMILE "
            "CO.,https://c.example,,\n",
            {u"2 same_name 1"_s, u"3 same_name 1"_s});
        add("nothing to compare", "1,-,https://a.example,,\n2,-,https://b.example,,\n",
            {u"1 missing_value 0"_s, u"2 missing_value 0"_s});
        add("one id, so no likeness", "1,A,https://a.example,,\n1,A,https://a.example,,\n",
            {u"2 duplicate_id 1"_s});
    }
    void likenessesAreTold()
    {
        QFETCH(QByteArray, rows);
        const intake::CustomerList list = read(rows);
        const ListDraft draft(list);
        QStringList told;
        for (const Finding &finding : draft.findings()) {
            const Problem problem = draft.problem(finding);
            const std::string_view word = intake::wordFor(problem.code);
            told.append(u"%1 %2 %3"_s.arg(QString::number(problem.row),
                QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())),
                QString::number(problem.otherRow)));
            const QString sentence = sentenceFor(problem);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
        QTEST(told, "told");
        // The reader finds the same.
        qsizetype errors = 0;
        for (const Finding &finding : draft.findings())
            errors += isError(finding.code) ? 1 : 0;
        QCOMPARE(list.problems().size(), errors);
        QCOMPARE(list.warningCount(), draft.totals().warnings);
        int warning = 0;
        for (const Finding &finding : draft.findings()) {
            if (!isError(finding.code))
                QCOMPARE(sentenceFor(list.warning(warning++)), sentenceFor(draft.problem(finding)));
        }
    }

    void aCountryIsGivenToAllNumbers()
    {
        ListDraft draft(read("1,A,https://a.example,(843) 555-0101,\n2,B,https://b.example,8435550102,\n"
                             "3,C,https://c.example,555-0103,\n4,D,https://d.example,+49 89 123456,\n"));
        QCOMPARE(totals(draft), u"4 0 0 0"_s);
        QCOMPARE(draft.totals().warnings, 4);
        QCOMPARE(draft.value(0, Role::PhoneNumber), u"(843) 555-0101"_s);
        QCOMPARE(draft.value(3, Role::PhoneNumber), u"+4989123456"_s);
        QVERIFY(draft.fixesFor(findingOf(draft, 0)).isEmpty());
        QVERIFY(draft.setCountryCode(u"1"_s).everything);
        const auto group = draft.fixGroups().last();
        QCOMPARE(group.kind, Fix::Kind::AddCountry);
        QCOMPARE(group.count, 2); // seven digits fit no country
        (void)draft.apply(group);
        QCOMPARE(draft.cell(0, 3), u"+18435550101"_s);
        QCOMPARE(draft.cell(1, 3), u"+18435550102"_s);
        QCOMPARE(draft.totals().warnings, 2);
        QVERIFY(draft.setCountryCode(u"1a"_s).everything);
        QVERIFY(draft.rules().countryCode.empty());
        QVERIFY(draft.setCountryCode(u"0049"_s).isEmpty());
    }

    void whatCannotBeReadIsMended()
    {
        ListDraft draft(
            read("1,Caf\xE9 \xC3\xA9t\xC3\xA9 \xC3\xBC,https://a.example,,\n2,B,https://b.example,,,x,y\n"));
        QCOMPARE(totals(draft), u"0 2 0 0"_s);
        const auto western = draft.fixesFor(findingOf(draft, 0)).first();
        QCOMPARE(western.value, u"Café été ü"_s);
        (void)draft.apply(western);
        (void)draft.apply(draft.fixesFor(findingOf(draft, 1)).first());
        QCOMPARE(draft.cellCount(1), 5);
        QCOMPARE(draft.customers().last().cells.size(), 5);
        QCOMPARE(totals(draft), u"2 0 0 0"_s);
        (void)draft.undo();
        QCOMPARE(draft.cellCount(1), 7);
    }

    /** The last thing done can be taken back, however large; what lies far back is forgotten. */
    void theHistoryIsBounded()
    {
        intake::DraftHistory history;
        for (std::size_t step = 0; step < intake::DraftHistory::stepsMax + 10; ++step)
            history.add({QString::number(step), {}, {}});
        int steps = 0;
        for (; history.canUndo(); ++steps)
            (void)history.undone();
        QCOMPARE(static_cast<std::size_t>(steps), intake::DraftHistory::stepsMax);
        QCOMPARE(history.redoText(), u"10"_s);
        history.add({u"huge"_s, std::vector<intake::DraftStep::Row>(intake::DraftHistory::rowsMax + 1), {}});
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undoText(), u"huge"_s);
        (void)history.undone();
        QVERIFY(!history.canUndo());
    }

    /** 5,000 rows of 100,000 are mended at once, and back: a matter of milliseconds, not of the rows squared. */
    void manyRowsAreFixedInNoTime()
    {
        QByteArray rows;
        for (int row = 0; row < 100'000; ++row) {
            const QByteArray number = QByteArray::number(row);
            rows += number + ",N" + number + (row % 20 == 0 ? ",s" : ",https://s") + number + ".example,,\n";
        }
        ListDraft draft(read(rows));
        const auto group = draft.fixGroups().first();
        QCOMPARE(group.count, 5000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(draft.apply(group).rows.size(), std::size_t{5000});
        const qint64 applied = timer.restart();
        (void)draft.undo();
        qInfo("5,000 of 100,000 rows fixed in %lld ms, undone in %lld ms", applied, timer.elapsed());
        QVERIFY(applied < 2000 && timer.elapsed() < 2000);
    }

    /** Every row with one id: leaving them out one by one and all at once stays linear. */
    void oneIdForAllRowsIsBearable()
    {
        ListDraft draft(
            read(QByteArray("1,A,https://a.example,,\n").repeated(20'000) + "1,B,https://b.example,,\n"));
        QCOMPARE(draft.totals().withProblems, 20'001);
        std::vector<int> rows(20'000);
        std::iota(rows.begin(), rows.end(), 0);
        QElapsedTimer timer;
        timer.start();
        (void)draft.setLeftOut(rows, true);
        QCOMPARE(totals(draft), u"1 0 0 20000"_s);
        (void)draft.undo();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
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
