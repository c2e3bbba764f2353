// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contrast.h"
#include "ui/icons.h"
#include "ui/palettes.h"
#include "uitest.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void everyFileDrawsSomething_data();
    void everyFileDrawsSomething();
    void statesDifferWithoutColor();
    void followThePalette();
    void areSharpOnFineScreens();

private:
    static QImage shape(const QIcon &icon, int size)
    {
        QImage image = icon.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage::Format_Alpha8);
        image.setDevicePixelRatio(1.0);
        return image;
    }
};

void TestIcons::everyFileDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
}

void TestIcons::everyFileDrawsSomething()
{
    QFETCH(QString, name);
    for (const int size : {16, 20, 48}) {
        const QImage image = shape(ui::icon(name), size);
        QCOMPARE(image.size(), QSize(size, size));
        int drawn = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                drawn += qAlpha(image.pixel(x, y)) > 96 ? 1 : 0;
        }
        QVERIFY2(drawn > size * size / 20, qPrintable(QString::number(drawn)));
        for (int i = 0; i < size; ++i) // nothing is cut off at the border
            QVERIFY(
                name == u"fleetwright" || (qAlpha(image.pixel(0, i)) < 96 && qAlpha(image.pixel(i, 0)) < 96));
    }
}

void TestIcons::statesDifferWithoutColor()
{
    for (const ui::RowState left : ui::allRowStates) {
        for (const ui::RowState right : ui::allRowStates) {
            if (left < right)
                QVERIFY(shape(ui::icon(left), 16) != shape(ui::icon(right), 16));
        }
    }
}

void TestIcons::followThePalette()
{
    const QPalette before = QApplication::palette();
    const QIcon icon = ui::icon(QStringLiteral("pause"));
    const auto ink = [&icon](QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(24, 24), 1.0, mode).toImage();
        return image.pixelColor(8, 12);
    };
    QApplication::setPalette(ui::lightPalette());
    const QColor onLight = ink(QIcon::Normal);
    QVERIFY(ui::contrastRatio(onLight, ui::lightPalette().color(QPalette::Window)) >= ui::textContrast);
    QVERIFY(ink(QIcon::Disabled) != onLight);
    QApplication::setPalette(ui::darkPalette());
    QVERIFY(
        ui::contrastRatio(ink(QIcon::Normal), ui::darkPalette().color(QPalette::Window)) >= ui::textContrast);
    QApplication::setPalette(before);
}

void TestIcons::areSharpOnFineScreens()
{
    const QPixmap pixmap = ui::icon(QStringLiteral("search")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

UITEST_MAIN(TestIcons)
#include "tst_icons.moc"
