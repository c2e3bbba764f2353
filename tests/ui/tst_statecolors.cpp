// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contrast.h"
#include "ui/palettes.h"
#include "ui/statecolors.h"
#include "uitest.h"

#include <QApplication>
#include <QPalette>

#include <set>

Q_DECLARE_METATYPE(QPalette)

class TestStateColors : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void contrastIsMeasuredAsWcagDoes();
    void readableKeepsWhatIsReadable();
    void everyColorCanBeRead_data();
    void everyColorCanBeRead();
    void statesDiffer_data() { everyColorCanBeRead_data(); }
    void statesDiffer();
};

void TestStateColors::contrastIsMeasuredAsWcagDoes()
{
    QCOMPARE(ui::contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(ui::contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestStateColors::readableKeepsWhatIsReadable()
{
    const QColor good(0x10, 0x40, 0x90);
    QCOMPARE(ui::readableOn(Qt::white, good), good);
    const QColor pale(0xff, 0xee, 0x88);
    QVERIFY(ui::contrastRatio(ui::readableOn(Qt::white, pale), Qt::white) >= ui::textContrast);
    QVERIFY(ui::contrastRatio(ui::readableOn(Qt::black, QColor(0, 0, 60)), Qt::black) >= ui::textContrast);
    const QColor middle(0x77, 0x77, 0x77);
    QVERIFY(ui::contrastRatio(ui::readableOn(middle, middle), middle) >= 4.4); // the best there is
}

void TestStateColors::everyColorCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addRow("light") << ui::lightPalette();
    QTest::addRow("dark") << ui::darkPalette();
    QTest::addRow("the style's own") << QApplication::palette();
    QPalette blackOnWhite;
    QPalette whiteOnBlack;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        blackOnWhite.setColor(role, Qt::white);
        whiteOnBlack.setColor(role, Qt::black);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text}) {
        blackOnWhite.setColor(role, Qt::black);
        whiteOnBlack.setColor(role, Qt::white);
    }
    QTest::addRow("black on white") << blackOnWhite;
    QTest::addRow("white on black") << whiteOnBlack;
}

void TestStateColors::everyColorCanBeRead()
{
    QFETCH(QPalette, palette);
    const ui::StateColors colors(palette);
    for (const ui::RowState state : ui::allRowStates) {
        for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY(ui::contrastRatio(colors.strong(state), palette.color(ground)) >= ui::textContrast);
        QVERIFY(ui::contrastRatio(palette.color(QPalette::Text), colors.tint(state)) >= ui::textContrast);
    }
    QVERIFY(ui::contrastRatio(palette.color(QPalette::Text), colors.track()) >= ui::textContrast);
}

void TestStateColors::statesDiffer()
{
    QFETCH(QPalette, palette);
    const ui::StateColors colors(palette);
    std::set<QRgb> seen;
    for (const ui::RowState state : ui::allRowStates)
        seen.insert(colors.strong(state).rgb());
    QCOMPARE(seen.size(), ui::rowStateCount);
}

UITEST_MAIN(TestStateColors)
#include "tst_statecolors.moc"
