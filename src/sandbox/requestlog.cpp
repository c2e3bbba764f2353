// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestlog.h"

#include "sandbox/database.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype latestMax = 40;

/** Whatever a client sent must not break a line or a column. */
QByteArray safe(const QByteArray &text)
{
    return text.left(512).toPercentEncoding("/:~+@,");
}

void add(QByteArray &line, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        line += QByteArray(" ") + name + '=' + safe(value);
}

} // namespace

QByteArray lineOf(const LogEntry &entry)
{
    QByteArray line = timeText(entry.at).toLatin1();
    line += ' ' + safe(entry.method) + ' ' + safe(entry.path) + ' ' + QByteArray::number(entry.status);
    line += " took=" + QByteArray::number(entry.tookMs, 'f', 1)
        + " latency=" + QByteArray::number(entry.latencyMs, 'f', 1)
        + " submits=" + QByteArray::number(entry.submits) + " polls=" + QByteArray::number(entry.polls);
    add(line, "tenant", entry.tenant);
    add(line, "key", entry.key);
    add(line, "op", entry.operationId);
    add(line, "agent", entry.agentId);
    add(line, "replay", entry.replay);
    add(line, "fault", entry.fault);
    if (entry.retryAfterMs >= 0)
        line += " retry=" + QByteArray::number(entry.retryAfterMs, 'f', 1);
    if (entry.earlyMs > 0)
        line += " early=" + QByteArray::number(entry.earlyMs, 'f', 1);
    if (entry.overlap)
        line += " overlap";
    if (entry.doubled)
        line += " doubled";
    if (entry.gone)
        line += " gone";
    return line + '\n';
}

bool RequestLog::open(const QString &path)
{
    if (path.isEmpty())
        return true;
    if (path == u"-")
        return m_file.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

QString RequestLog::problem() const
{
    return m_file.errorString();
}

void RequestLog::write(const LogEntry &entry)
{
    m_latest.append(lineOf(entry));
    if (m_latest.size() > latestMax)
        m_latest.removeFirst();
    if (m_file.isOpen())
        m_file.write(m_latest.constLast());
}

} // namespace sandbox
