// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/terminaltext.h"

#include <QIODevice>

namespace cli {

namespace {

constexpr char eraseLine[] = "\r\x1b[K";

QByteArray lineOf(const QString &text)
{
    return forTerminal(text).toUtf8() + '\n';
}

} // namespace

Console::Console(QIODevice &out, QIODevice &err)
    : m_out(out)
    , m_err(err)
{
}

Console::~Console()
{
    clearStatus();
}

void Console::print(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    write(bytes);
}

void Console::say(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_status.isEmpty())
        m_err.write(eraseLine); // both may be the same terminal
    write(lineOf(line));
    drawStatus();
}

void Console::complain(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    if (!m_status.isEmpty())
        m_err.write(eraseLine);
    m_err.write(lineOf(line));
    drawStatus();
}

void Console::setStatus(const QString &line)
{
    const std::lock_guard lock(m_mutex);
    m_status = forTerminal(line).toUtf8();
    drawStatus();
}

void Console::clearStatus()
{
    const std::lock_guard lock(m_mutex);
    if (m_status.isEmpty())
        return;
    m_status.clear();
    m_err.write(eraseLine);
}

QString Console::outProblem() const
{
    const std::lock_guard lock(m_mutex);
    return m_outProblem;
}

void Console::write(const QByteArray &bytes)
{
    // Who reads may have gone; the run goes on, and its exit code tells.
    if (m_outProblem.isEmpty() && m_out.write(bytes) != bytes.size())
        m_outProblem = m_out.errorString();
}

void Console::drawStatus()
{
    if (!m_status.isEmpty())
        m_err.write("\r" + m_status + "\x1b[K");
}

} // namespace cli
