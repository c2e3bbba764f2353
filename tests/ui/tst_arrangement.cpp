// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/arrangement.h"
#include "ui/fleetorder.h"
#include "uitest.h"

#include <algorithm>
#include <limits>
#include <random>

using ui::Record;

class TestArrangement : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void knowsTheWayBack();
    void sortsAsAStableSortDoes_data();
    void sortsAsAStableSortDoes();
    void keepsAnOrderByATextThatNeverChanges();
    void saysWhenNothingHasMoved();
};

void TestArrangement::knowsTheWayBack()
{
    const auto some = ui::arrangementOf({3, 1}, 5);
    QCOMPARE(some->rowOf, std::vector<int>({-1, 1, -1, 0, -1}));
    const auto all = ui::plainArrangement(3);
    QCOMPARE(all->records, std::vector<Record>({0, 1, 2}));
    QCOMPARE(all->rowOf, std::vector<int>({0, 1, 2}));
}

void TestArrangement::sortsAsAStableSortDoes_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("greatest");
    QTest::addColumn<Qt::SortOrder>("direction");
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto row = [direction](const char *name, qint64 least, qint64 greatest) {
            QTest::addRow("%s %d", name, direction) << least << greatest << direction;
        };
        row("all alike", 7, 7);
        row("percent", -1, 100);
        row("elapsed", -1, 90'000'000);
        row("everything", std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    }
}

void TestArrangement::sortsAsAStableSortDoes()
{
    QFETCH(qint64, least);
    QFETCH(qint64, greatest);
    QFETCH(Qt::SortOrder, direction);
    std::mt19937_64 random(5);
    std::uniform_int_distribution<qint64> any(least, greatest);
    std::vector<Record> records;
    std::vector<qint64> keys;
    std::vector<qint64> keyOf(5000);
    for (Record record = 0; record < 5000; ++record) {
        keyOf[record] = any(random);
        records.push_back(record);
        keys.push_back(keyOf[record]);
    }
    std::vector<Record> expected = records;
    std::stable_sort(expected.begin(), expected.end(), [&](Record left, Record right) {
        return direction == Qt::AscendingOrder ? keyOf[left] < keyOf[right] : keyOf[right] < keyOf[left];
    });
    ui::sortByKeys(records, keys, direction);
    QCOMPARE(records, expected);
}

void TestArrangement::keepsAnOrderByATextThatNeverChanges()
{
    ui::FleetRows rows;
    rows.setDraft(uitest::draftOf(uitest::list(12)));
    ui::OrderWish wish;
    wish.sortedBy = ui::Column::Practice;
    wish.direction = Qt::DescendingOrder;
    const auto first = ui::OrderTask(rows, wish, 0, nullptr, nullptr).arrange();
    QCOMPARE(first.arrangement->records.front(), 11U); // "Practice 12"
    wish.search = QStringLiteral("practice 1");
    const auto second = ui::OrderTask(rows, wish, 0, first.arrangement, first.textOrder).arrange();
    QCOMPARE(second.textOrder, first.textOrder); // made once, and only filtered the second time
    QCOMPARE(second.arrangement->records, std::vector<Record>({11, 10, 9, 0}));
    wish.direction = Qt::AscendingOrder;
    const auto third = ui::OrderTask(rows, wish, 0, second.arrangement, second.textOrder).arrange();
    QVERIFY(third.textOrder != first.textOrder);
    QCOMPARE(third.arrangement->records, std::vector<Record>({0, 9, 10, 11}));
}

void TestArrangement::saysWhenNothingHasMoved()
{
    ui::FleetRows rows;
    rows.setDraft(uitest::draftOf(uitest::list(4)));
    const ui::OrderWish wish;
    QVERIFY(!ui::OrderTask(rows, wish, 0, ui::plainArrangement(4), nullptr).arrange().arrangement);
    QVERIFY(ui::OrderTask(rows, wish, 0, ui::arrangementOf({1}, 4), nullptr).arrange().arrangement);
}

UITEST_MAIN(TestArrangement)
#include "tst_arrangement.moc"
