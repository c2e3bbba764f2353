// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace testing {

namespace {

constexpr int waitMax = 60'000;

} // namespace

QList<QJsonObject> Ended::lines() const
{
    QList<QJsonObject> objects;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

Cli::Cli()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"WFW_API_BASE"_s, u"WFW_API_TOKEN"_s, u"WFW_CLIENT_ID"_s,
             u"WFW_CLIENT_SECRET"_s, u"QT_LOGGING_RULES"_s, u"LANGUAGE"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_DATA_HOME"_s, m_dataDirectory.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(CLI_PROGRAM));
}

Cli::~Cli()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(waitMax);
}

void Cli::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void Cli::start(const QStringList &arguments, const QByteArray &input)
{
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_out.clear();
    m_process.setArguments(arguments);
    m_process.start();
    m_process.write(input);
    m_process.closeWriteChannel();
}

Ended Cli::wait(int milliseconds)
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    if (m_process.state() != QProcess::NotRunning)
        finished.wait(milliseconds);
    Ended ended;
    ended.milliseconds = QDateTime::currentMSecsSinceEpoch() - m_startedAt;
    ended.isNormal =
        m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    ended.exitCode = ended.isNormal ? m_process.exitCode() : -1;
    ended.out = QString::fromUtf8(outSoFar());
    ended.err = QString::fromUtf8(m_process.readAllStandardError());
    return ended;
}

Ended Cli::run(const QStringList &arguments, const QByteArray &input)
{
    start(arguments, input);
    return wait();
}

QByteArray Cli::outSoFar()
{
    m_out += m_process.readAllStandardOutput();
    return m_out;
}

void Cli::send(int signal)
{
    ::kill(static_cast<pid_t>(m_process.processId()), signal);
}

Sandbox::~Sandbox()
{
    kill();
}

bool Sandbox::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    const QString start = u"Sandbox listening on "_s;
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(waitMax))
            return false;
    }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    m_origin = QUrl(line.mid(start.size()));
    return line.startsWith(start);
}

void Sandbox::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(waitMax);
}

QString sampleList()
{
    return QStringLiteral(SAMPLES_DIR "/dental-practices-100.csv");
}

} // namespace testing
