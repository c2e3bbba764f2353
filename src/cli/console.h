// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>

class QIODevice;

namespace cli {

/**
 * Standard output and standard error. Lines are made safe for a terminal; whole documents go out as they are. The
 * status line stands below everything else on standard error until it is cleared. Any thread may call.
 */
class Console final
{
    Q_DISABLE_COPY_MOVE(Console)

public:
    /** Both devices are open for writing and outlive this. */
    Console(QIODevice &out, QIODevice &err);
    ~Console();

    /** To standard output, as it is. */
    void print(const QByteArray &bytes);
    /** One line on standard output. */
    void say(const QString &line);
    /** One line on standard error. */
    void complain(const QString &line);
    /** Replaces the status line. For terminals. */
    void setStatus(const QString &line);
    void clearStatus();

    /** Why standard output did not take everything; empty while it did. */
    [[nodiscard]] QString outProblem() const;

private:
    void write(const QByteArray &bytes);
    void drawStatus();

    mutable std::mutex m_mutex;
    QIODevice &m_out;
    QIODevice &m_err;
    QByteArray m_status;
    QString m_outProblem;
};

} // namespace cli
