// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnmemory.h"
#include "ui/draftkeeper.h"
#include "ui/mending.h"
#include "ui/previewmodel.h"
#include "ui/problemfinder.h"
#include "ui/problemmodel.h"
#include "ui/rowcellsmodel.h"
#include "ui/settings.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using intake::Problem;
using Kind = ui::ProblemLine::Kind;

/** What the page for checking a list stands on: changes, the table of problems, and what is kept. */
class TestMending : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        uitest::failOnWarnings();
        ui::Settings().clear();
    }
    void changesHappenInTheirOrder();
    void aCancelledChangeDoesNotHappen();
    void linesFollowTheDraft();
    void searchAndKindNarrowTheLines();
    void theValueOfALineCanBeEdited();
    void oneRowIsShownAtLength();
    void thePreviewShowsTheFile();
    void columnsAreRememberedByHeader();
    void damagedSettingsAreNoColumns();
    void aDraftSurvives();
    void aDraftIsForgotten();
    void damagedDraftsAreNotOffered_data();
    void damagedDraftsAreNotOffered();

private:
    static ui::OpenedList opened(const QByteArray &csv, const QString &path)
    {
        ui::OpenedList opened;
        opened.source.path = path;
        opened.list = intake::readBytes(csv, path);
        opened.draft = uitest::draftOf(opened.list);
        return opened;
    }
    static ui::Mending::Change put(int row, int column, const QString &text)
    {
        return [=](intake::ListDraft &draft) { return draft.setCell(row, column, text); };
    }

    const QByteArray m_csv = "customer_id,business_name,business_url\n"
                             "1,One,https://one.example\n"
                             "2,Two,htp:/two\n"
                             "3,,https://three.example\n"
                             "4,Four,nowhere\n";
};

void TestMending::changesHappenInTheirOrder()
{
    ui::Mending mending;
    mending.change(put(0, 0, QStringLiteral("no list"))); // nothing is open: nothing happens
    mending.begin(uitest::draftOf(uitest::list(2, 1)));
    const ui::DraftPointer first = mending.draft();
    QSignalSpy changed(&mending, &ui::Mending::changed);
    mending.change(put(2, 2, QStringLiteral("https://a.example")));
    mending.change(put(2, 2, QStringLiteral("https://b.example")));
    mending.undo();
    QTRY_COMPARE(changed.size(), 3);
    QTRY_VERIFY(!mending.isBusy());
    QCOMPARE(mending.draft()->cell(2, 2), QStringLiteral("https://a.example"));
    QVERIFY(mending.isChanged());
    QCOMPARE(first->cell(2, 2), QStringLiteral("htp:/nowhere")); // what somebody still shows stays as it was
    mending.redo();
    QTRY_COMPARE(mending.draft()->cell(2, 2), QStringLiteral("https://b.example"));
    mending.undo();
    mending.undo();
    QTRY_COMPARE(mending.draft()->cell(2, 2), QStringLiteral("htp:/nowhere"));
    QVERIFY(!mending.isChanged());
}

void TestMending::aCancelledChangeDoesNotHappen()
{
    ui::Mending mending;
    mending.begin(uitest::draftOf(uitest::list(1)));
    QSignalSpy changed(&mending, &ui::Mending::changed);
    mending.change(put(0, 1, QStringLiteral("Other")));
    mending.change(put(0, 1, QStringLiteral("Another")));
    mending.cancel();
    QTRY_VERIFY(!mending.isBusy());
    QCOMPARE(changed.size(), 0);
    mending.change(put(0, 1, QStringLiteral("A third")));
    QTRY_COMPARE(mending.draft()->cell(0, 1), QStringLiteral("A third"));
}

void TestMending::linesFollowTheDraft()
{
    ui::ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::ProblemFinder finder;
    connect(&finder, &ui::ProblemFinder::found, &model,
        [&model](
            const ui::DraftPointer &draft, const ui::ProblemView &view) { model.show(draft, view.lines); });
    const ui::DraftPointer draft = uitest::draftOf(intake::readBytes(m_csv, u"a.csv"_qs));
    finder.find(draft, {});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ui::ProblemModel::RowSection).data().toString(), QStringLiteral("2"));
    QCOMPARE(model.index(0, ui::ProblemModel::LineSection).data().toString(), QStringLiteral("3"));
    QCOMPARE(
        model.index(0, ui::ProblemModel::ColumnSection).data().toString(), QStringLiteral("business_url"));
    QCOMPARE(model.index(0, ui::ProblemModel::ValueSection).data().toString(), QStringLiteral("htp:/two"));
    QVERIFY(!model.index(0, ui::ProblemModel::SentenceSection).data().toString().isEmpty());

    const QPersistentModelIndex mended = model.index(0, 0);
    const QPersistentModelIndex kept = model.index(2, ui::ProblemModel::ValueSection);
    intake::ListDraft next(*draft);
    next.setCell(1, 2, QStringLiteral("https://two.example"));
    finder.find(std::make_shared<const intake::ListDraft>(next), {});
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(!mended.isValid());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("nowhere"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestMending::searchAndKindNarrowTheLines()
{
    intake::ListDraft draft(intake::readBytes(m_csv, u"a.csv"_qs));
    ui::ProblemWish wish;
    wish.search = QStringLiteral("FOUR");
    QCOMPARE(ui::problemView(draft, wish).lines.size(), 1U);
    wish.search = QStringLiteral("3"); // a row's number, or part of a text
    QCOMPARE(ui::problemView(draft, wish).lines.front().finding.row, 2);
    wish = {};
    wish.code = Problem::Code::MissingValue;
    QCOMPARE(ui::problemView(draft, wish).lines.size(), 1U);
    draft.setCell(1, 2, QStringLiteral("https://two.example"));
    draft.setLeftOut({3}, true);
    wish = {Kind::Changed, {}, {}};
    const ui::ProblemView changed = ui::problemView(draft, wish);
    QCOMPARE(changed.lines.size(), 1U);
    QCOMPARE(changed.changed, 1);
    QVERIFY(ui::sentenceFor(draft, changed.lines.front()).contains(QStringLiteral("htp:/two")));
    wish.kind = Kind::LeftOut;
    QCOMPARE(ui::problemView(draft, wish).lines.size(), 1U);
    QCOMPARE(ui::problemView(draft, wish).leftOut, 1);
    const intake::DraftTotals totals = draft.totals();
    QCOMPARE(totals.ready + totals.withProblems + totals.leftOut + totals.folded, totals.rows);
    QVERIFY(ui::totalsText(totals).contains(QStringLiteral("2 ready")));
}

void TestMending::theValueOfALineCanBeEdited()
{
    ui::ProblemModel model;
    const ui::DraftPointer draft = uitest::draftOf(intake::readBytes(m_csv, u"a.csv"_qs));
    model.show(draft, ui::problemView(*draft, {}).lines);
    QSignalSpy edited(&model, &ui::ProblemModel::edited);
    const QModelIndex value = model.index(0, ui::ProblemModel::ValueSection);
    QVERIFY(value.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, ui::ProblemModel::RowSection).flags() & Qt::ItemIsEditable));
    QVERIFY(model.setData(value, QStringLiteral("htp:/two"))); // unchanged: nobody is told
    QCOMPARE(edited.size(), 0);
    QVERIFY(model.setData(value, QStringLiteral("https://two.example")));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toInt(), 1);
}

void TestMending::oneRowIsShownAtLength()
{
    ui::RowCellsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ui::DraftPointer draft = uitest::draftOf(intake::readBytes(m_csv, u"a.csv"_qs));
    model.show(draft, 1);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex address = model.index(2, ui::RowCellsModel::ValueSection);
    QCOMPARE(address.data().toString(), QStringLiteral("htp:/two"));
    QVERIFY(
        !model.index(2, ui::RowCellsModel::NameSection).data(Qt::DecorationRole).isNull()); // what is wrong
    QSignalSpy edited(&model, &ui::RowCellsModel::edited);
    QVERIFY(model.setData(address, QStringLiteral("https://two.example")));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(address.data().toString(), QStringLiteral("htp:/two")); // until the draft says so
    intake::ListDraft next(*draft);
    next.setCell(1, 2, QStringLiteral("https://two.example"));
    model.show(std::make_shared<const intake::ListDraft>(next), 1);
    QCOMPARE(address.data().toString(), QStringLiteral("https://two.example"));
    model.show({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestMending::thePreviewShowsTheFile()
{
    ui::PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QByteArray wide = "customer_id,business_name,business_url";
    for (int i = 4; i <= 30; ++i)
        wide += ",c" + QByteArray::number(i);
    QByteArray csv = wide + '\n';
    for (int i = 1; i <= 500; ++i)
        csv += QByteArray::number(i) + ",One,https://one.example" + QByteArray(27, ',') + '\n';
    model.show(intake::readBytes(csv, u"a.csv"_qs));
    QCOMPARE(model.rowCount(), ui::PreviewModel::recordsMax);
    QCOMPARE(model.columnCount(), 31); // the line, then A, B, … Z, AA, …
    const auto heading = [&model](int section) {
        return model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QCOMPARE(heading(1), QStringLiteral("A"));
    QCOMPARE(heading(26), QStringLiteral("Z"));
    QCOMPARE(heading(27), QStringLiteral("AA"));
    QVERIFY(model.index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("3"));
    model.show(intake::readBytes(
        "customer_id,business_name,business_url\n1,One,https://one.example\n", u"b.csv"_qs));
    QCOMPARE(model.rowCount(), 2);
}

void TestMending::columnsAreRememberedByHeader()
{
    const QByteArray csv = "a,b,c,d\n1,One,https://one.example,+1 843 555 0101\n";
    const intake::CustomerList list = intake::readBytes(csv, u"a.csv"_qs);
    QVERIFY(intake::ListDraft::canMend(list));
    intake::ListDraft draft(list);
    draft.setColumn(intake::Role::CustomerId, 0);
    draft.setColumn(intake::Role::BusinessName, 1);
    draft.setColumn(intake::Role::BusinessUrl, 2);
    draft.setConstant(intake::Role::TemplateId, QStringLiteral("dental_receptionist"));
    const ui::ColumnMemory memory;
    memory.remember(draft.header(), {draft.rules(), QStringLiteral("{b} desk")});
    const auto again = memory.recall({u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs});
    QVERIFY(again);
    QCOMPARE(again->rules, draft.rules());
    QCOMPARE(again->namePattern, QStringLiteral("{b} desk"));
    QVERIFY(!memory.recall({u"a"_qs, u"b"_qs, u"c"_qs, u"e"_qs})); // another header
}

void TestMending::damagedSettingsAreNoColumns()
{
    ui::Settings().setValue(QStringLiteral("confirmedColumns"), QByteArray("nonsense"));
    QVERIFY(!ui::ColumnMemory().recall({u"a"_qs}));
}

void TestMending::aDraftSurvives() // hazard 62
{
    const QTemporaryDir folder;
    const ui::OpenedList list = opened(m_csv, QStringLiteral("/lists/a.csv"));
    intake::ListDraft mended(*list.draft);
    mended.setCell(1, 2, QStringLiteral("https://two.example"));
    mended.setLeftOut({3}, true);
    {
        ui::DraftKeeper keeper(folder.filePath(u"drafts"_qs));
        keeper.keep(list, std::make_shared<const intake::ListDraft>(mended));
    } // it ends at once, and what it was given is on the disk all the same
    ui::DraftKeeper keeper(folder.filePath(u"drafts"_qs));
    std::optional<ui::DraftFile> found;
    connect(&keeper, &ui::DraftKeeper::found, this, [&found](const ui::DraftFile &draft) { found = draft; });
    keeper.lookForAny();
    QTRY_VERIFY(found);
    QCOMPARE(found->wish.source, list.source);
    QCOMPARE(found->changes, 2);
    QCOMPARE(QFile::permissions(found->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto saved = intake::SavedDraft::fromBytes(found->wish.savedDraft);
    QVERIFY(saved);
    const auto restored = intake::ListDraft::restored(list.list, *saved);
    QVERIFY(restored);
    QCOMPARE(restored->cell(1, 2), QStringLiteral("https://two.example"));
    QCOMPARE(restored->totals(), mended.totals());
    QVERIFY(!intake::ListDraft::restored(uitest::list(9), *saved)); // of another list
}

void TestMending::aDraftIsForgotten()
{
    const QTemporaryDir folder;
    const ui::OpenedList list = opened(m_csv, QStringLiteral("/lists/a.csv"));
    ui::DraftKeeper keeper(folder.path());
    keeper.keep(list, list.draft);
    keeper.keepNow();
    const QString path = ui::draftPath(folder.path(), list.source);
    QTRY_VERIFY(QFile::exists(path));
    keeper.forget(list.source);
    QTRY_VERIFY(!QFile::exists(path));
}

void TestMending::damagedDraftsAreNotOffered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("nonsense") << QByteArray("nonsense");
    QTest::addRow("another version") << QByteArray::fromHex("a16776657273696f6e1902bc");
}

void TestMending::damagedDraftsAreNotOffered()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.draft"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!ui::newestDraft(folder.path()));
}

UITEST_MAIN(TestMending)
#include "tst_mending.moc"
