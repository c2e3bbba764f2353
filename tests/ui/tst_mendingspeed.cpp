// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checkpage.h"
#include "ui/quiettable.h"
#include "ui/settings.h"
#include "windowtest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace std::chrono_literals;
using ui::RowState;
using windowtest::action;
using windowtest::find;

/** hazard 53: a long list with many problems is opened, searched, mended all at once and undone without a stall. */
class TestMendingSpeed : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        uitest::failOnWarnings();
        ui::Settings().clear();
    }
    void aLongListWithManyProblems();

private:
    static constexpr int rows = 100'000;
    static constexpr int problems = 5'000;

    /** Processor time of this thread: what the window costs, whatever else the machine is doing. */
    static std::chrono::microseconds spent()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }

    static QByteArray longList()
    {
        QByteArray csv = "customer_id,business_name,business_url\n";
        for (int i = 1; i <= rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            const bool isWrong = i % (rows / problems) == 0;
            csv += "c" + n + ",Practice " + n + (isWrong ? ",htp:/practice-" : ",https://practice-") + n
                + ".example\n";
        }
        return csv;
    }

    /** Does \a step and waits for \a isDone; then tells the longest slice of this thread's time between two events. */
    template <typename Step, typename Condition>
    void measure(const char *name, Step step, Condition isDone)
    {
        std::chrono::microseconds longest{0};
        auto last = spent();
        QTimer heart; // fires as often as it can
        connect(&heart, &QTimer::timeout, this, [&] {
            const auto now = spent();
            longest = std::max(longest, now - last);
            last = now;
        });
        heart.start(0);
        QElapsedTimer clock;
        clock.start();
        step();
        QTRY_VERIFY2_WITH_TIMEOUT(isDone(), name, 60'000);
        const qint64 took = clock.elapsed();
        QCoreApplication::processEvents();
        heart.stop();
        qInfo("%s: %lld ms, longest slice %lld us", name, took, static_cast<long long>(longest.count()));
        QVERIFY2(longest < 50ms,
            qPrintable(QStringLiteral("%1: %2 us").arg(QLatin1StringView(name)).arg(longest.count())));
    }

    QTemporaryDir m_directory;
};

void TestMendingSpeed::aLongListWithManyProblems()
{
    const QString path = windowtest::writeFile(m_directory, QStringLiteral("long.csv"), longList());
    QTemporaryDir drafts;
    ui::Startup startup = windowtest::offlineStartup();
    startup.drafts = drafts.path();
    ui::MainWindow window(startup);
    window.resize(1280, 800);
    window.show();
    (void)window.grab(); // what is done once, at the first sight of a window, is not the question here
    const auto *table = find<ui::QuietTable>(window, "problemTable");
    const auto shown = [table] { return table->model()->rowCount(); };
    const auto ready = [&window] { return windowtest::count(window, RowState::Ready); };

    measure(
        "open", [&] { window.openList(path); },
        [&] { return ready() == rows - problems && action(window, "actionCheck")->isEnabled(); });
    measure(
        "show the problems", [&] { action(window, "actionCheck")->trigger(); },
        [&] { return shown() == problems && table->isVisible(); });
    measure(
        "search", [&] { find<QLineEdit>(window, "problemSearchEdit")->setText(u"Practice 99"_qs); },
        [&] { return shown() > 0 && shown() < problems; });
    measure(
        "search no more", [&] { find<QLineEdit>(window, "problemSearchEdit")->clear(); },
        [&] { return shown() == problems; });
    measure(
        "mend all at once", [&] { find<QPushButton>(window, "groupButton1")->click(); },
        [&] { return shown() == 0; });
    measure(
        "undo", [&] { find<QAction>(window, "undoAction")->trigger(); }, [&] { return shown() == problems; });
    measure(
        "redo", [&] { find<QAction>(window, "redoAction")->trigger(); }, [&] { return shown() == 0; });
    measure(
        "keep", [] {}, [&] { return !QDir(drafts.path()).isEmpty(); });
    measure(
        "continue", [&] { find<QPushButton>(window, "doneButton")->click(); },
        [&] { return ready() == rows; });
}

UITEST_MAIN(TestMendingSpeed)
#include "tst_mendingspeed.moc"
