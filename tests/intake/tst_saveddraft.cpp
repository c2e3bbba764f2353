// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listdraft.h"
#include "intake/ownexport.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using intake::Fix;
using intake::ListDraft;
using intake::Role;
using intake::SavedDraft;

namespace {

using Random = std::mt19937;

const QByteArray header = "customer_id,business_name,business_url,phone_number,notes\n";

int upTo(Random &random, int bound)
{
    return static_cast<int>(random() % static_cast<unsigned>(bound));
}

QString someCell(Random &random, int column)
{
    static const QList<QStringList> cells{
        {u"1"_s, u"2"_s, u"a"_s, u"A"_s, u"ä"_s, u"a\u0308"_s, u" 1 "_s, u""_s, u"n/a"_s},
        {u"Bright"_s, u"bright"_s, u"Elm & Co"_s, u""_s, u"E\nx"_s},
        {u"https://a.example"_s, u"a.example"_s, u"www.a.example"_s, u"htp:/b.example"_s, u"x"_s,
            u"http://10.0.0.1"_s, u""_s},
        {u"+18435550101"_s, u"(843) 555-0101"_s, u"call"_s, u""_s}, {u""_s, u"x"_s, u"y"_s}};
    const QStringList &choice = cells.at(std::min<qsizetype>(column, 4));
    return choice.at(upTo(random, static_cast<int>(choice.size())));
}

QByteArray someRows(Random &random)
{
    QByteArray rows;
    for (int row = 0; row < 12; ++row) {
        QStringList cells;
        for (int column = 0; column < 4 + upTo(random, 3); ++column)
            cells.append(u'"' + someCell(random, column) + u'"');
        rows += cells.join(u',').toUtf8() + '\n';
    }
    return rows;
}

void changeSomething(ListDraft &draft, Random &random)
{
    const int row = upTo(random, draft.rowCount());
    const QList<intake::FixGroup> groups = draft.fixGroups();
    switch (random() % 8) {
    case 0:
        (void)draft.setLeftOut({row, upTo(random, draft.rowCount())}, random() % 3 != 0);
        break;
    case 1:
        if (!groups.isEmpty())
            (void)draft.apply(groups.at(upTo(random, static_cast<int>(groups.size()))));
        break;
    case 2:
        if (!draft.findingsOf(row).empty()) {
            for (const Fix &fix : draft.fixesFor(draft.findingsOf(row).front()))
                (void)draft.apply(fix);
        }
        break;
    case 3:
        (void)draft.undo();
        break;
    case 4:
        (void)draft.redo();
        break;
    case 5:
        if (random() % 4 == 0)
            (void)draft.setColumn(Role::PhoneNumber, upTo(random, 6) - 1);
        (void)draft.setCountryCode(random() % 2 != 0 ? u"1"_s : QString());
        break;
    default: {
        const int column = upTo(random, 5);
        (void)draft.setCell(row, column, someCell(random, column));
    }
    }
}

/** Everything a person sees of a draft. */
QStringList lookOf(const ListDraft &draft)
{
    QStringList look;
    for (int row = 0; row < draft.rowCount(); ++row) {
        QString line = QString::number(static_cast<int>(draft.standing(row)));
        for (int column = 0; column < draft.cellCount(row); ++column)
            line += u'|' + draft.cell(row, column);
        for (const intake::Finding &finding : draft.findingsOf(row))
            line += u'|' + sentenceFor(draft.problem(finding));
        look.append(line);
    }
    return look;
}

} // namespace

class tst_SavedDraft : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whateverIsDoneComesBack_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /** Checked bit by bit, checked at once after being saved and restored, and undone: all the same. */
    void whateverIsDoneComesBack()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        const intake::CustomerList list = intake::readBytes(header + someRows(random), u"list.csv"_s);
        QVERIFY(ListDraft::canMend(list));
        ListDraft draft(list);
        const QStringList before = lookOf(draft);
        for (int step = 0; step < 40; ++step) {
            changeSomething(draft, random);
            const auto saved = SavedDraft::fromBytes(draft.saved(u"/lists/list.csv"_s, {}).toBytes());
            QVERIFY(saved);
            QCOMPARE(saved->path, u"/lists/list.csv"_s);
            const auto again = ListDraft::restored(list, *saved);
            QVERIFY(again);
            QCOMPARE(lookOf(draft), lookOf(*again));
            QCOMPARE(draft.totals(), again->totals());
            QVERIFY(std::equal(draft.findings().begin(), draft.findings().end(), again->findings().begin(),
                again->findings().end()));
            const intake::DraftTotals &all = draft.totals();
            QCOMPARE(all.ready + all.withProblems + all.folded + all.leftOut, all.rows);
            const int ready = draft.missingRoles().isEmpty() ? all.ready : 0;
            QCOMPARE(draft.customers().size(), ready);
        }
        while (draft.canUndo())
            (void)draft.undo();
        QCOMPARE(lookOf(draft), before);
    }

    void howItWasReadIsKept()
    {
        SavedDraft draft;
        draft.path = u"/a/ü.csv"_s;
        draft.fingerprint = "abc";
        draft.options.columns = {{Role::CustomerId, u"Nº"_s}, {Role::TemplateId, QString()}};
        draft.options.encoding = u"windows-1252"_s;
        draft.options.delimiter = u';';
        draft.options.quotes = intake::QuoteStyle::Single;
        draft.options.headerLine = 3;
        draft.options.sheet = u"Sheet 2"_s;
        draft.options.namePattern = u"{name}!"_s;
        const auto again = SavedDraft::fromBytes(draft.toBytes());
        QVERIFY(again);
        QCOMPARE(again->options.columns, draft.options.columns);
        QCOMPARE(again->options.encoding, draft.options.encoding);
        QCOMPARE(again->options.delimiter, draft.options.delimiter);
        QCOMPARE(again->options.quotes, draft.options.quotes);
        QCOMPARE(again->options.headerLine, draft.options.headerLine);
        QCOMPARE(again->options.sheet, draft.options.sheet);
        QCOMPARE(again->options.namePattern, draft.options.namePattern);
        QCOMPARE(again->toBytes(), draft.toBytes());
    }

    void anotherListIsNotTaken()
    {
        const auto list = intake::readBytes(header + "1,A,https://a.example,,\n", u"list.csv"_s);
        ListDraft draft(list);
        (void)draft.setCell(0, 4, u"x"_s);
        SavedDraft saved = draft.saved(u"list.csv"_s, {});
        QVERIFY(ListDraft::restored(list, saved));
        QVERIFY(!ListDraft::restored(
            intake::readBytes(header + "1,B,https://a.example,,\n", u"list.csv"_s), saved));
        QVERIFY(!ListDraft::restored(intake::readBytes("", u"list.csv"_s), saved));
        saved.rows.insert(7, saved.rows.value(0));
        QVERIFY(!ListDraft::restored(list, saved));
    }

    void damagedBytesAreRefused()
    {
        ListDraft draft(intake::readBytes(header + "1,A,https://a.example,,\n", u"list.csv"_s));
        (void)draft.setCell(0, 4, u"x"_s);
        (void)draft.setLeftOut({0}, true);
        const QByteArray whole = draft.saved(u"list.csv"_s, {}).toBytes();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!SavedDraft::fromBytes(whole.first(size)));
        Random random(1);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = whole;
            bytes[upTo(random, static_cast<int>(bytes.size()))] = static_cast<char>(random());
            (void)SavedDraft::fromBytes(bytes); // anything but a crash
        }
        QByteArray newer = whole;
        QVERIFY(newer.contains("\"version\":1"));
        QVERIFY(!SavedDraft::fromBytes(newer.replace("\"version\":1", "\"version\":2")));
    }

    void anEarlierExportIsKnownAgain()
    {
        const auto list =
            intake::readBytes("id,name,url,status,code,error,hint,attempt,operation_id,failed_at\n"
                              "'=1,A,https://a.example,failed,crawl_failed,No site,Check it,2,op_1,2026\n"
                              "2,B,https://b.example,timeout,,,,1,op_2,\n"
                              "3,C,https://c.example,active,,,,x,,\n",
                u"failures.csv"_s);
        QVERIFY(intake::isEarlierExport(list));
        QCOMPARE(intake::listColumns(list), (QStringList{u"id"_s, u"name"_s, u"url"_s}));
        const intake::EarlierAttempt first = intake::earlierAttempt(list, 0);
        QCOMPARE(first,
            (intake::EarlierAttempt{
                u"failed"_s, u"crawl_failed"_s, u"No site"_s, u"Check it"_s, 2, u"op_1"_s, u"2026"_s}));
        QCOMPARE(intake::openAttempts(list), (QList{0, 1}));
        QCOMPARE(list.cell(0, Role::CustomerId), u"=1"_s); // hazard 55: the mark our export put there is gone
        const auto plain =
            intake::readBytes("id,name,url,status\n1,A,https://a.example,failed\n", u"list.csv"_s);
        QVERIFY(!intake::isEarlierExport(plain) && intake::openAttempts(plain).isEmpty());
        QCOMPARE(intake::listColumns(plain).size(), 4);
        QCOMPARE(intake::earlierAttempt(plain, 0), intake::EarlierAttempt{});
    }
};

QTEST_APPLESS_MAIN(tst_SavedDraft)
#include "tst_saveddraft.moc"
