// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contrast.h"
#include "ui/palettes.h"
#include "ui/progressdelegate.h"
#include "uitest.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

using ui::RowState;

class TestProgressDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void fillsByPercent_data();
    void fillsByPercent();
    void mirrorsWithTheLanguage();
    void paintsNoBarBeforeTheOrder();
    void hatchesWhileSubmitting();
    void keepsTheBarOnASelectedRow();
    void textCanBeRead_data();
    void textCanBeRead();

private:
    static constexpr int stateRole = Qt::UserRole;
    static constexpr int percentRole = Qt::UserRole + 1;
    static constexpr int width = 212; // 200 for the bar
    static constexpr int height = 32;
    static constexpr int edgeRow = height - 5; // inside the strong line below the bar

    struct Cell
    {
        RowState state = RowState::Provisioning;
        int percent = -1;
        QString text;
        QPalette palette = ui::lightPalette();
        QStyle::State flags = QStyle::State_Enabled | QStyle::State_Active;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    QImage paint(const Cell &cell)
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), static_cast<int>(ui::indexOf(cell.state)), stateRole);
        model.setData(model.index(0, 0), cell.percent, percentRole);
        model.setData(model.index(0, 0), cell.text, Qt::DisplayRole);
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(cell.palette.color(QPalette::Base));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.palette = cell.palette;
        option.state = cell.flags;
        option.direction = cell.direction;
        option.showDecorationSelected = true; // as a table that selects whole rows asks for
        option.font = QApplication::font();
        option.fontMetrics = QFontMetrics(option.font);
        ui::ProgressDelegate(stateRole, percentRole).paint(&painter, option, model.index(0, 0));
        return image;
    }

    static int countInRow(const QImage &image, int y, const QColor &color)
    {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
        return count;
    }
};

void TestProgressDelegate::fillsByPercent_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("filled");
    const auto add = [](const char *name, RowState state, int percent, int filled) {
        QTest::addRow("%s", name) << static_cast<int>(ui::indexOf(state)) << percent << filled;
    };
    add("nothing yet", RowState::Provisioning, 0, 0);
    add("not told", RowState::Provisioning, -1, 0);
    add("a quarter", RowState::Provisioning, 25, 50);
    add("overdue", RowState::Overdue, 90, 180);
    add("failed", RowState::Failed, 40, 80);
    add("active", RowState::Active, -1, 200);
}

void TestProgressDelegate::fillsByPercent()
{
    QFETCH(int, state);
    QFETCH(int, percent);
    QFETCH(int, filled);
    Cell cell;
    cell.state = static_cast<RowState>(state);
    cell.percent = percent;
    const QImage image = paint(cell);
    const ui::StateColors colors(cell.palette);
    QCOMPARE(countInRow(image, edgeRow, colors.strong(cell.state)), filled);
    QCOMPARE(countInRow(image, height / 2, colors.tint(cell.state)), filled);
    QCOMPARE(countInRow(image, height / 2, colors.track()), 200 - filled);
}

void TestProgressDelegate::mirrorsWithTheLanguage()
{
    Cell cell;
    cell.percent = 25;
    cell.direction = Qt::RightToLeft;
    const QImage image = paint(cell);
    const QColor strong = ui::StateColors(cell.palette).strong(cell.state);
    QCOMPARE(image.pixelColor(width - 10, edgeRow), strong);
    QVERIFY(image.pixelColor(10, edgeRow) != strong);
}

void TestProgressDelegate::paintsNoBarBeforeTheOrder()
{
    for (const RowState state : {RowState::Ready, RowState::LeftOut, RowState::Queued, RowState::Cancelled}) {
        Cell cell;
        cell.state = state;
        cell.percent = 50;
        const QImage image = paint(cell);
        QCOMPARE(countInRow(image, height / 2, cell.palette.color(QPalette::Base)), width);
    }
}

void TestProgressDelegate::hatchesWhileSubmitting()
{
    Cell cell;
    cell.state = RowState::Submitting;
    const QImage image = paint(cell);
    const QColor strong = ui::StateColors(cell.palette).strong(cell.state);
    const int marked = countInRow(image, edgeRow, strong);
    QVERIFY2(marked > 40 && marked < 160, qPrintable(QString::number(marked))); // neither empty nor full
}

void TestProgressDelegate::keepsTheBarOnASelectedRow()
{
    Cell cell;
    cell.percent = 50;
    cell.flags |= QStyle::State_Selected;
    const QImage image = paint(cell);
    const ui::StateColors colors(cell.palette);
    QCOMPARE(countInRow(image, height / 2, colors.tint(cell.state)), 100);
    QCOMPARE(countInRow(image, edgeRow, colors.strong(cell.state)), 100);
    QCOMPARE(image.pixelColor(1, height / 2), cell.palette.color(QPalette::Highlight));
}

void TestProgressDelegate::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("selected");
    for (const bool dark : {false, true}) {
        for (const bool selected : {false, true})
            QTest::addRow("%s%s", dark ? "dark" : "light", selected ? ", selected" : "") << dark << selected;
    }
}

void TestProgressDelegate::textCanBeRead()
{
    QFETCH(bool, dark);
    QFETCH(bool, selected);
    Cell cell;
    cell.palette = dark ? ui::darkPalette() : ui::lightPalette();
    if (selected)
        cell.flags |= QStyle::State_Selected;
    for (const RowState state : ui::allRowStates) {
        cell.state = state;
        cell.percent = 60;
        cell.text.clear();
        const QImage without = paint(cell);
        cell.text = QStringLiteral("MMMMMMMMMMMM");
        const QImage with = paint(cell);
        double best = 1.0; // the darkest stroke of a letter against what was there before
        for (int y = 6; y < height - 8; ++y) {
            for (int x = 0; x < width; ++x)
                best = std::max(best, ui::contrastRatio(with.pixelColor(x, y), without.pixelColor(x, y)));
        }
        QVERIFY2(best >= ui::textContrast, qPrintable(ui::labelFor(state)));
    }
}

UITEST_MAIN(TestProgressDelegate)
#include "tst_progressdelegate.moc"
