// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with a long list under full load, beside the same rows behind a QSortFilterProxyModel.
//   bench_table [rows] [seconds]                  every case, each in a process of its own; default 100,000 and 10
//   bench_table CASE rows seconds                 one of them: window, window-plain, window-name, proxy
// 5,000 changes a second in 30 deltas a second, 50 of them changes of state; sorted by progress and filtered by state,
// but for window-plain. A beat is due every 4 ms; what is told is how late it came, by the wall and by the processor
// time this thread used up between two beats, which does not mind what else the machine is doing.

#include "bench/heartbeat.h"
#include "ui/fleetpage.h"
#include "ui/fleettablemodel.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/progressdelegate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>

using namespace std::chrono_literals;
using fleet::JobState;

namespace {

constexpr int jobsADelta = 167;
constexpr int flipsADelta = 2;

/** Lets events be handled until something holds; sleeps between them, as a window does. */
void waitUntil(const std::function<bool()> &holds)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (holds())
            loop.quit();
    });
    look.start(20ms);
    loop.exec();
}

void waitFor(std::chrono::milliseconds duration)
{
    QEventLoop loop;
    QTimer::singleShot(duration, &loop, &QEventLoop::quit);
    loop.exec();
}

QString writeList(const QTemporaryDir &directory, int rows)
{
    const QString path = directory.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("customer_id,business_name,business_url\n");
    std::minstd_rand random(7);
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        file.write("c" + number + ",Practice " + QByteArray::number(static_cast<uint>(random()))
            + ",https://p" + number + ".example\n");
    }
    return path;
}

fleet::Batch batchOf(int rows)
{
    fleet::Batch batch;
    batch.id = 1;
    batch.customers.resize(rows);
    for (int row = 0; row < rows; ++row)
        batch.customers[row].row = row + 1;
    return batch;
}

/** What a busy fleet reports. */
class Load final
{
public:
    explicit Load(int rows)
        : m_rows(rows)
    {
    }
    /** Every row on its way, so that the whole table has something to show. */
    [[nodiscard]] runner::BatchDelta everything()
    {
        runner::BatchDelta delta;
        delta.batch = 1;
        for (int row = 0; row < m_rows; ++row)
            delta.changed.append(job(static_cast<fleet::JobIndex>(row)));
        return delta;
    }
    [[nodiscard]] runner::BatchDelta next()
    {
        runner::BatchDelta delta;
        delta.batch = 1;
        for (int i = 0; i < jobsADelta; ++i) {
            delta.changed.append(
                job(static_cast<fleet::JobIndex>(m_random() % static_cast<unsigned>(m_rows))));
            if (i < flipsADelta)
                delta.changed.last().state = JobState::Overdue;
        }
        std::sort(delta.changed.begin(), delta.changed.end(),
            [](const auto &left, const auto &right) { return left.index < right.index; });
        return delta;
    }

private:
    [[nodiscard]] fleet::Job job(fleet::JobIndex index)
    {
        fleet::Job job;
        job.index = index;
        job.state = JobState::Provisioning;
        job.percent = static_cast<int>(m_random() % 100);
        job.message = QStringLiteral("Generating knowledge base documents...");
        job.operationId = QStringLiteral("op_%1").arg(index, 20, 10, QChar(u'0'));
        job.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + index, Qt::UTC);
        return job;
    }

    int m_rows;
    std::minstd_rand m_random{1};
};

class StateFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, ui::sectionOf(ui::Column::Progress), parent);
        return index.data(ui::FleetTableModel::StateRole).toInt()
            == static_cast<int>(ui::indexOf(ui::RowState::Provisioning));
    }
};

/** Our window, with the list opened as a person would. */
struct OurWindow
{
    OurWindow(const QString &list, int rows)
    {
        ui::Startup startup;
        startup.environment = ui::apiEnvironment(QStringLiteral("http://127.0.0.1:9"), "token");
        window = std::make_unique<ui::MainWindow>(startup);
        window->resize(1280, 800);
        window->show();
        waitFor(500ms);
        emptyMiB = bench::residentMiB();
        window->openList(list);
        model = window->findChild<ui::FleetTableModel *>();
        waitUntil([this, rows] { return model->rowCount() == rows; });
        model->beginBatch(batchOf(rows));
    }
    std::unique_ptr<ui::MainWindow> window;
    ui::FleetTableModel *model = nullptr;
    double emptyMiB = 0;
};

/** The same rows as one would show them by the book. */
struct ProxyWindow
{
    ProxyWindow(const QString &list, int rows)
    {
        window.resize(1280, 800);
        auto *view = new QTableView(&window);
        window.setCentralWidget(view);
        window.show();
        waitFor(500ms);
        emptyMiB = bench::residentMiB();
        model.setDraft(std::make_shared<const intake::ListDraft>(intake::readFile(list)));
        model.beginBatch(batchOf(rows));
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setItemDelegateForColumn(ui::sectionOf(ui::Column::Progress),
            new ui::ProgressDelegate(ui::FleetTableModel::StateRole, ui::FleetTableModel::PercentRole, view));
        proxy.setSourceModel(&model);
        proxy.setSortRole(ui::FleetTableModel::PercentRole);
        view->setModel(&proxy);
    }
    QMainWindow window;
    ui::FleetTableModel model;
    StateFilter proxy;
    double emptyMiB = 0;
};

void runLoad(
    const QString &name, ui::FleetTableModel &model, Load &load, double emptyMiB, int rows, int seconds)
{
    bench::Heartbeat beat;
    bench::ThreadTime feeding{};
    QTimer deltas;
    QObject::connect(&deltas, &QTimer::timeout, &model, [&] {
        const auto before = bench::threadTime();
        const runner::BatchDelta delta = load.next();
        feeding += bench::threadTime() - before;
        model.apply(delta);
    });
    waitFor(2s); // whatever the set-up left behind
    beat.start();
    deltas.start(33ms);
    waitFor(std::chrono::seconds(seconds));
    deltas.stop();
    beat.stop();
    const double residentMiB = bench::residentMiB();
    std::printf("%-13s %9d %s %7.1f %7.0f %7.0f\n", qPrintable(name), rows, qPrintable(beat.report(feeding)),
        residentMiB, residentMiB - emptyMiB, (residentMiB - emptyMiB) * 1024 * 1024 / rows);
}

void runName(ui::FleetTableModel &model, int rows)
{
    bench::Heartbeat beat;
    bool done = false;
    QObject::connect(&model, &ui::FleetTableModel::arranged, &model, [&] { done = true; });
    waitFor(2s);
    beat.start();
    QElapsedTimer clock;
    clock.start();
    model.sort(ui::sectionOf(ui::Column::Practice), Qt::AscendingOrder);
    waitUntil([&] { return done; });
    const qint64 first = clock.elapsed();
    waitFor(500ms);
    beat.stop();
    std::printf("%-13s %9d %s   sorted by name after %lld ms\n", "window-name", rows,
        qPrintable(beat.report({})), static_cast<long long>(first));
}

int runCase(const QString &name, int rows, int seconds)
{
    const QTemporaryDir directory;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    const QString list = writeList(directory, rows);
    Load load(rows);
    if (name == u"proxy") {
        ProxyWindow window(list, rows);
        window.model.apply(load.everything());
        window.proxy.sort(ui::sectionOf(ui::Column::Progress), Qt::DescendingOrder);
        runLoad(name, window.model, load, window.emptyMiB, rows, seconds);
        return 0;
    }
    OurWindow window(list, rows);
    window.model->apply(load.everything());
    if (name == u"window-name") {
        runName(*window.model, rows);
        return 0;
    }
    if (name == u"window") {
        window.model->sort(ui::sectionOf(ui::Column::Progress), Qt::DescendingOrder);
        window.window->findChild<ui::FleetPage *>()->showOnly(ui::RowState::Provisioning);
    }
    runLoad(name, *window.model, load, window.emptyMiB, rows, seconds);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::initResources();
    const QStringList arguments = QApplication::arguments();
    bool isNumber = false;
    (void)arguments.value(1).toInt(&isNumber);
    if (arguments.size() > 1 && !isNumber)
        return runCase(arguments.at(1), arguments.value(2, QStringLiteral("100000")).toInt(),
            arguments.value(3, QStringLiteral("10")).toInt());
    const QString rows = arguments.value(1, QStringLiteral("100000"));
    const QString seconds = arguments.value(2, QStringLiteral("10"));
    std::printf("%-13s %9s %s %7s %7s %7s\n", "case", "rows", qPrintable(bench::Heartbeat::heading()), "MiB",
        "+MiB", "B/row");
    std::fflush(stdout);
    for (const QString &name : {QStringLiteral("window"), QStringLiteral("window-plain"),
             QStringLiteral("window-name"), QStringLiteral("proxy")})
        QProcess::execute(arguments.first(), {name, rows, seconds});
    return 0;
}
