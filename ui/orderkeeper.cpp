// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderkeeper.h"

#include "ui/background.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseMin = 500ms;
constexpr auto pauseMax = 10s;
constexpr int share = 8; ///< of the time, one part in so many is spent on arranging

} // namespace

OrderKeeper::OrderKeeper(std::function<OrderTask(SharedTextOrder)> snapshot, QObject *parent)
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
    const auto pause = std::clamp<std::chrono::milliseconds>(
        std::chrono::milliseconds(share * m_lastTook), pauseMin, pauseMax);
    const auto sinceLast = m_sinceLast.isValid() ? std::chrono::milliseconds(m_sinceLast.elapsed()) : pause;
    m_timer.start(std::max<std::chrono::milliseconds>(pause - sinceLast, 0ms));
}

void OrderKeeper::forget()
{
    ++m_generation;
    ++m_list;
    m_textOrder.reset();
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
        this, [task = m_snapshot(m_textOrder)] { return task.arrange(); },
        [this, generation = m_generation, list = m_list](
            const OrderResult &result) { take(generation, list, result); });
}

void OrderKeeper::take(quint64 generation, quint64 list, const OrderResult &result)
{
    m_running = false;
    m_lastTook = m_sinceLast.elapsed();
    if (list == m_list)
        m_textOrder = result.textOrder;
    if (generation == m_generation)
        emit arranged(result.arrangement);
    if (std::exchange(m_again, false))
        run();
}

} // namespace ui
