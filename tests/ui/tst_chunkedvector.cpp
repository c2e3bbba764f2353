// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chunkedvector.h"

#include <QTest>

class TestChunkedVector : public QObject
{
    Q_OBJECT

private slots:
    void beginsAlike();
    void growsBeyondAChunk();
    void aCopyKeepsWhatItHad();
};

void TestChunkedVector::beginsAlike()
{
    ui::ChunkedVector<int, 4> numbers;
    numbers.assign(10, 7);
    QCOMPARE(numbers.size(), std::size_t{10});
    numbers.edit(5) = 8;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers[i], i == 5 ? 8 : 7);
}

void TestChunkedVector::growsBeyondAChunk()
{
    ui::ChunkedVector<int, 4> numbers;
    for (int i = 0; i < 9; ++i)
        numbers.append(i);
    QCOMPARE(numbers.size(), std::size_t{9});
    QCOMPARE(numbers[8], 8);
    numbers.clear();
    QCOMPARE(numbers.size(), std::size_t{0});
    numbers.append(3);
    QCOMPARE(numbers[0], 3);
}

void TestChunkedVector::aCopyKeepsWhatItHad()
{
    ui::ChunkedVector<int, 4> numbers;
    numbers.assign(8, 1);
    const ui::ChunkedVector<int, 4> copy = numbers;
    const int *shared = &copy[4];
    numbers.edit(0) = 2;
    QCOMPARE(copy[0], 1);
    QCOMPARE(numbers[0], 2);
    QCOMPARE(&std::as_const(numbers)[4], shared); // what was not written to is still the same memory
}

QTEST_GUILESS_MAIN(TestChunkedVector)
#include "tst_chunkedvector.moc"
