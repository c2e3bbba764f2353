// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/barprogress.h"

#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

namespace {

using namespace std::chrono_literals;

constexpr auto terminalInterval = 100ms;
constexpr auto plainInterval = 5s;
constexpr int plainColumns = 110;

int terminalColumns()
{
    winsize size{};
    const bool isKnown = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col - 1 : 79; // in the last column the cursor would wrap
}

} // namespace

BarProgress::BarProgress(Console &console, bool isTerminal)
    : QuietProgress(console)
    , m_isTerminal(isTerminal)
{
    m_timer.setInterval(isTerminal ? std::chrono::milliseconds(terminalInterval) : plainInterval);
    m_timer.callOnTimeout(&m_timer, [this] { draw(); });
}

void BarProgress::started(
    const fleet::Batch & /*batch*/, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs)
{
    m_percentByJob.assign(static_cast<std::size_t>(jobs.size()), 0);
    m_view.totals = totals;
    m_clock.start();
    m_timer.start();
    draw();
}

void BarProgress::changed(const QList<fleet::Job> &changed, const fleet::BatchTotals &totals)
{
    for (const fleet::Job &job : changed) {
        const int now = isEnd(job.state) ? 100 : job.percent.value_or(0);
        int &before = m_percentByJob.at(job.index);
        m_percentSum += now - before;
        before = now;
    }
    m_view.totals = totals;
}

void BarProgress::paused(PauseReason reason)
{
    m_view.pause = reason;
    QuietProgress::paused(reason);
    draw();
}

void BarProgress::resumed()
{
    m_view.pause.reset();
    QuietProgress::resumed();
    draw();
}

void BarProgress::finished(const RunResult & /*result*/)
{
    m_timer.stop();
    m_view.left.reset();
    m_view.pause.reset();
    if (m_isTerminal)
        console().clearStatus();
}

void BarProgress::draw()
{
    const auto jobs = static_cast<double>(m_percentByJob.size());
    m_view.share = jobs > 0 ? static_cast<double>(m_percentSum) / (100 * jobs) : 0;
    m_view.left = timeLeft(m_view.share, std::chrono::milliseconds(m_clock.elapsed()));
    const QString line = barLine(m_view, m_isTerminal ? terminalColumns() : plainColumns);
    if (line == m_drawn)
        return;
    m_drawn = line;
    if (m_isTerminal)
        console().setStatus(line);
    else
        console().complain(line);
}

} // namespace cli
