// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textshelf.h"

#include <QList>
#include <QTest>

class TestTextShelf : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPut_data();
    void givesBackWhatWasPut();
    void fillsManyBoards();
    void aCopyReadsOn();
};

void TestTextShelf::givesBackWhatWasPut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("an id") << QStringLiteral("op_1");
    QTest::addRow("beyond ASCII") << QStringLiteral("M\u00fcller \u6b6f\u79d1");
    QTest::addRow("with a zero") << QString(QChar(0)) + u'a';
}

void TestTextShelf::givesBackWhatWasPut()
{
    QFETCH(QString, text);
    ui::TextShelf shelf;
    const auto place = shelf.put(text);
    QCOMPARE(place == 0, text.isEmpty());
    QCOMPARE(shelf.text(place), text);
    QVERIFY(shelf.isAt(place, text));
    QVERIFY(!shelf.isAt(place, text + u'x'));
    QVERIFY(shelf.text(0).isEmpty() && shelf.isAt(0, {}));
}

void TestTextShelf::fillsManyBoards()
{
    ui::TextShelf shelf;
    QList<ui::TextShelf::Place> places;
    const auto textOf = [](int i) { return QStringLiteral("text %1 ").arg(i).repeated(1 + i % 40); };
    for (int i = 0; i < 5000; ++i)
        places.append(shelf.put(textOf(i)));
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(shelf.text(places.at(i)), textOf(i));
    QCOMPARE(shelf.text(shelf.put(QString(100'000, u'x'))).size(), 60'000);
}

void TestTextShelf::aCopyReadsOn()
{
    ui::TextShelf shelf;
    const auto place = shelf.put(QStringLiteral("first"));
    const ui::TextShelf copy = shelf;
    (void)shelf.put(QStringLiteral("second"));
    shelf.clear();
    QCOMPARE(copy.text(place), QStringLiteral("first"));
}

QTEST_GUILESS_MAIN(TestTextShelf)
#include "tst_textshelf.moc"
