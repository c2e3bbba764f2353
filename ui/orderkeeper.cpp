// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderkeeper.h"

#include "ui/background.h"

#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {
constexpr auto pause = 500ms;
}

OrderKeeper::OrderKeeper(std::function<OrderTask()> snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OrderKeeper::run);
}

void OrderKeeper::arrangeNow()
{
    ++m_generation;
    m_timer.stop();
    run();
}

void OrderKeeper::arrangeSoon()
{
    if (m_timer.isActive() || m_again)
        return;
    const auto sinceLast = m_sinceLast.isValid() ? std::chrono::milliseconds(m_sinceLast.elapsed()) : pause;
    m_timer.start(std::max<std::chrono::milliseconds>(pause - sinceLast, 0ms));
}

void OrderKeeper::forget()
{
    ++m_generation;
    m_timer.stop();
    m_again = false;
}

void OrderKeeper::run()
{
    if (m_running) {
        m_again = true; // one at a time; the next snapshot is taken when this one is through
        return;
    }
    m_running = true;
    m_sinceLast.start();
    inBackground(
        this, [task = m_snapshot()] { return task.arrange(); },
        [this, generation = m_generation](const std::vector<Record> &records) { take(generation, records); });
}

void OrderKeeper::take(quint64 generation, const std::vector<Record> &records)
{
    m_running = false;
    if (generation == m_generation)
        emit arranged(records);
    if (std::exchange(m_again, false))
        run();
}

} // namespace ui
