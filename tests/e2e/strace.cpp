// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/strace.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace testing {

QString Injection::name() const
{
    return u"%1 %2%3 %4"_s.arg(call, QString::number(number), andLater ? u"+"_s : QString(), what);
}

QString straceProblem()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        return u"strace is not installed"_s;
    QProcess trial;
    trial.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (trial.waitForFinished(30'000) && trial.exitStatus() == QProcess::NormalExit && trial.exitCode() == 0)
        return {};
    return u"strace may not trace here: "_s + QString::fromUtf8(trial.readAllStandardError()).trimmed();
}

QStringList straceArguments(const Injection &injection, const QStringList &program)
{
    const QString when = QString::number(injection.number) + (injection.andLater ? u"+"_s : QString());
    return QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + injection.call,
               u"-e"_s, u"inject=%1:%2:when=%3"_s.arg(injection.call, injection.what, when)}
    + program;
}

QList<std::pair<QString, int>> callsPerThread(const QString &traceFile)
{
    QMap<QString, int> counts; // "thread call"
    QFile file(traceFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const QString thread = line.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const QString call = line.section(u' ', 1, -1, QString::SectionSkipEmpty).section(u'(', 0, 0);
        if (!call.isEmpty() && call.front().isLetter())
            ++counts[thread + u' ' + call];
    }
    QMap<QString, int> most;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        int &known = most[count.key().section(u' ', 1)];
        known = std::max(known, count.value());
    }
    QList<std::pair<QString, int>> found;
    for (auto count = most.cbegin(); count != most.cend(); ++count)
        found.append({count.key(), count.value()});
    return found;
}

} // namespace testing
