// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columncontent.h"

#include "intake/columnmapping.h"
#include "intake/listdraft.h"
#include "intake/mappingmemory.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using intake::CustomerList;
using intake::FoundBy;
using intake::ListDraft;
using intake::Role;

/** Columns whose names say nothing, and columns a person has chosen before. */
class tst_ColumnContent : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addressesAreFoundUnasked()
    {
        const CustomerList list = intake::readBytes(
            "id,name,where\n1,A,https://a.example\n2,B,www.b.example\n3,C,c.example\n", u"list.csv"_s);
        QVERIFY(!list.refusal());
        QCOMPARE(list.columnOf(Role::BusinessUrl), 2);
        QCOMPARE(list.foundBy(Role::BusinessUrl), FoundBy::Content);
        QCOMPARE(list.foundBy(Role::CustomerId), FoundBy::Name);
        QCOMPARE(list.foundBy(Role::PhoneNumber), FoundBy::Nothing);
        intake::ReadOptions options;
        options.columns.insert(Role::BusinessUrl, u"where"_s);
        const CustomerList chosen =
            intake::readBytes("id,name,where\n1,A,https://a.example\n", u"list.csv"_s, options);
        QCOMPARE(chosen.foundBy(Role::BusinessUrl), FoundBy::Choice);
    }

    void twoColumnsOfAddressesAreNoAnswer()
    {
        const CustomerList list = intake::readBytes(
            "id,name,logo,where\n1,A,https://cdn.example/a.png,https://a.example\n", u"list.csv"_s);
        QVERIFY(list.refusal());
        QCOMPARE(list.columnOf(Role::BusinessUrl), -1);
        QCOMPARE(columnOf(ListDraft(list).suggestedRules().mapping, Role::BusinessUrl), 2);
    }

    void otherColumnsAreOnlyProposed_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QList<int>>("columns");
        QTest::newRow("all in their usual order") << QByteArray(
            "100,Bright Smile,https://a.example,+1 843 555 0101\n101,Elm Dental,https://b.example,\n")
                                                  << QList{0, 1, 2, -1, 3};
        QTest::newRow("another order") << QByteArray(
            "Bright Smile,(843) 555-0101,C-7,a.example\nElm Dental,(843) 555-0102,C-8,b.example\n")
                                       << QList{2, 0, 3, -1, 1};
        QTest::newRow("no column tells rows apart")
            << QByteArray("x1,Bright Smile,https://a.example,\nx1,Elm Dental,https://b.example,\n")
            << QList{-1, 1, 2, -1, -1};
        QTest::newRow("no addresses")
            << QByteArray("1,A,Main Street,\n2,B,Elm Street,\n") << QList{0, 1, -1, -1, -1};
    }
    void otherColumnsAreOnlyProposed()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QList<int>, columns);
        const CustomerList list = intake::readBytes("foo,bar,baz,qux\n" + rows, u"list.csv"_s);
        QVERIFY(list.refusal());
        QCOMPARE(list.columnOf(Role::CustomerId), -1);
        const ListDraft draft(list);
        const intake::CheckRules rules = draft.suggestedRules();
        QCOMPARE(QList<int>(rules.mapping.begin(), rules.mapping.end()), columns);
    }

    void proposalsAreAdopted()
    {
        ListDraft draft(intake::readBytes(
            "foo,bar,baz\nk1,Bright Smile,https://a.example\nk2,Elm Dental,https://b.example\n",
            u"list.csv"_s));
        QVERIFY(!draft.missingRoles().isEmpty());
        QVERIFY(draft.adopt(draft.suggestedRules()).everything);
        QVERIFY(draft.missingRoles().isEmpty());
        QCOMPARE(draft.totals().ready, 2);
        (void)draft.undo();
        QCOMPARE(draft.totals().ready, 0);
        intake::CheckRules wide;
        wide.mapping[0] = 3;
        QVERIFY(draft.adopt(wide).isEmpty());
    }

    void choicesAreRemembered()
    {
        const QStringList header{u"Ref"_s, u"Who"_s, u"Página"_s};
        intake::CheckRules rules;
        rules.mapping = {0, 1, 2, -1, -1};
        rules.constants[3] = "vet";
        rules.countryCode = "34";
        intake::MappingMemory memory;
        QVERIFY(!memory.recall(header));
        memory.remember(header, rules);
        const auto again = intake::MappingMemory::fromBytes(memory.toBytes());
        QCOMPARE(again.recall(header), rules);
        QCOMPARE(again.recall({u"REF"_s, u"who "_s, u"pagina"_s}), rules);
        QVERIFY(!again.recall({u"Ref"_s, u"Who"_s}));
        QVERIFY(!again.recall({u"Who"_s, u"Ref"_s, u"Página"_s}));
        rules.countryCode = "52";
        memory.remember(header, rules);
        QCOMPARE(memory.recall(header), rules);
        memory.forget(header);
        QVERIFY(!memory.recall(header));
    }

    /** One list without a header looks like the next, whose columns may stand in another order. */
    void nothingIsRememberedOfAListWithoutAHeader()
    {
        intake::CheckRules rules;
        rules.mapping = {0, 1, 2, -1, -1};
        intake::MappingMemory memory;
        memory.remember(intake::numberedHeader(3), rules);
        QVERIFY(!memory.recall(intake::numberedHeader(3)));
        memory.remember({u"column_1"_s, u"column_2"_s, u"Web"_s}, rules);
        QVERIFY(memory.recall({u"column_1"_s, u"column_2"_s, u"Web"_s}));
    }

    void memoryIsBounded()
    {
        intake::MappingMemory memory;
        const auto header = [](int number) { return QStringList{u"column %1"_s.arg(number)}; };
        for (int number = 0; number <= intake::MappingMemory::entriesMax; ++number)
            memory.remember(header(number), {});
        QVERIFY(!memory.recall(header(0)));
        QVERIFY(memory.recall(header(1)));
    }

    void damagedMemoriesAreForgotten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"mappings\":[]}");
        QTest::newRow("another shape")
            << QByteArray("{\"version\":1,\"mappings\":[1,{\"header\":5},{\"header\":\"x\","
                          "\"rules\":{\"country_code\":\"1\",\"mapping\":[],\"constants\":{}}}]}");
        QTest::newRow("deep") << "{\"version\":1,\"mappings\":" + QByteArray(100'000, '[') + "}";
    }
    void damagedMemoriesAreForgotten()
    {
        QFETCH(QByteArray, bytes);
        const auto memory = intake::MappingMemory::fromBytes(bytes);
        QCOMPARE(memory.toBytes(), intake::MappingMemory().toBytes());
    }
};

QTEST_APPLESS_MAIN(tst_ColumnContent)
#include "tst_columncontent.moc"
