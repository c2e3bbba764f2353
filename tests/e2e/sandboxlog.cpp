// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/sandboxlog.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <map>

namespace testing {

bool SandboxLog::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = file.errorString();
        return false;
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!readLine(line)) {
            m_problem = QString::fromUtf8(line);
            return false;
        }
    }
    return !m_requests.isEmpty();
}

bool SandboxLog::readLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() < 4)
        return false;
    LoggedRequest request;
    const QDateTime at = QDateTime::fromString(QString::fromUtf8(words[0]), Qt::ISODateWithMs);
    request.method = words[1];
    request.path = words[2];
    bool hasStatus = false;
    request.status = words[3].toInt(&hasStatus);
    for (const QByteArray &word : words.mid(4)) {
        const qsizetype sign = word.indexOf('=');
        if (sign < 0)
            request.marks.append(word);
        else
            request.fields.insert(word.left(sign), word.mid(sign + 1));
    }
    bool hasTime = false;
    request.arrivedAt = static_cast<double>(at.toMSecsSinceEpoch());
    request.endedAt = request.arrivedAt + request.fields.value("took").toDouble(&hasTime);
    m_requests.append(request);
    return at.isValid() && hasStatus && hasTime;
}

QList<LoggedRequest> SandboxLog::submits() const
{
    QList<LoggedRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
        [](const LoggedRequest &request) { return request.isSubmit(); });
    return found;
}

QList<LoggedRequest> SandboxLog::polls() const
{
    QList<LoggedRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
        [](const LoggedRequest &request) { return request.isPoll(); });
    return found;
}

int SandboxLog::inFlightMax(const QList<LoggedRequest> &requests)
{
    // Arrivals are logged to the millisecond and may be up to one earlier than they were: an end counts first.
    std::map<double, int> change;
    for (const LoggedRequest &request : requests) {
        change[request.arrivedAt + 1] += 1;
        change[std::max(request.endedAt, request.arrivedAt + 1)] -= 1;
    }
    int inFlight = 0;
    int most = 0;
    for (const auto &[time, step] : change)
        most = std::max(most, inFlight += step);
    return most;
}

int SandboxLog::counterMax(const QByteArray &name) const
{
    int most = 0;
    for (const LoggedRequest &request : m_requests)
        most = std::max(most, request.fields.value(name).toInt());
    return most;
}

int SandboxLog::marked(const QByteArray &mark) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const LoggedRequest &request) {
            return request.marks.contains(mark) || request.fields.contains(mark);
        }));
}

} // namespace testing
