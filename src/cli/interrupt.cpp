// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interrupt.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace cli {

namespace {

std::atomic<int> writeEnd{-1};
int readEnd = -1;

constexpr std::array handledSignals{SIGINT, SIGTERM, SIGHUP};

/** Only what a signal handler may do. */
void onSignal(int /*number*/)
{
    const int socket = writeEnd.load(std::memory_order_relaxed);
    if (socket < 0)
        ::_exit(static_cast<int>(ExitCode::Interrupted));
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(socket, &byte, 1);
    errno = before;
}

void handle(int number)
{
    struct sigaction former = {};
    ::sigaction(number, nullptr, &former);
    if (number == SIGHUP && former.sa_handler == SIG_IGN) // nohup
        return;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    for (const int number : handledSignals)
        handle(number);
}

Interrupt::~Interrupt()
{
    m_notifier.reset();
    // The handler stays: what comes now finds the run over and ends the process.
    const int socket = writeEnd.exchange(-1);
    if (socket < 0)
        return;
    ::close(socket);
    ::close(readEnd);
}

bool Interrupt::arm()
{
    if (m_notifier)
        return true;
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        return false;
    readEnd = ends[0];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Interrupt::read);
    writeEnd = ends[1];
    return true;
}

void Interrupt::read()
{
    std::array<char, 16> bytes{};
    const ssize_t count = ::read(readEnd, bytes.data(), bytes.size());
    for (ssize_t i = 0; i < count; ++i) // two in a row are two
        emit requested();
}

} // namespace cli
