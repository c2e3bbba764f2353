// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace testing {

/** What strace does to a program at one of its system calls. */
struct Injection
{
    QString call;
    int number = 1; ///< the n-th of any one thread
    QString what; ///< "signal=SIGKILL", "error=EIO"
    bool andLater = false; ///< and every one after it

    [[nodiscard]] QString name() const;
};

/** Why strace cannot be used here; empty where it can. */
[[nodiscard]] QString straceProblem();

/** Arguments for strace that run \a program so; it ends as the program does. */
[[nodiscard]] QStringList straceArguments(const Injection &injection, const QStringList &program);

/** How often the busiest thread of a finished program made a system call, from strace's own output. */
[[nodiscard]] QList<std::pair<QString, int>> callsPerThread(const QString &traceFile);

} // namespace testing
