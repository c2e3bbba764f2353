// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

namespace sandbox {

/** One request as the log tells it; docs/sandbox.md has the format. */
struct LogEntry
{
    qint64 at = 0; ///< arrival, Unix milliseconds
    QByteArray method;
    QByteArray path;
    int status = 0; ///< 0: no answer was sent
    QByteArray tenant; ///< a digest
    QByteArray key;
    QByteArray operationId;
    QByteArray agentId;
    QByteArray replay;
    QByteArray fault;
    double tookMs = 0;
    double latencyMs = 0; ///< the part of it that was made up
    int submits = 0; ///< in flight on arrival, this one included
    int polls = 0;
    double retryAfterMs = -1; ///< of a 429: when it said to come again; negative: it did not
    double earlyMs = 0; ///< so much before its X-Poll-After
    bool overlap = false;
    bool doubled = false;
    bool gone = false; ///< the client left before the answer
};

/** The entry as one line, newline included. */
[[nodiscard]] QByteArray lineOf(const LogEntry &entry);

/** Appends lines to a file, or to standard output when the path is "-"; to nothing when it is empty. */
class RequestLog final
{
public:
    /** False: problem() says why. */
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] QString problem() const;
    void write(const LogEntry &entry);
    /** The last lines, oldest first. */
    [[nodiscard]] const QList<QByteArray> &latest() const { return m_latest; }

private:
    QFile m_file;
    QList<QByteArray> m_latest;
};

} // namespace sandbox
