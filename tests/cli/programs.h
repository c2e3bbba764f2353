// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace testing {

/** How a program ended, and what it said. */
struct Ended
{
    int exitCode = -1;
    bool isNormal = false; ///< not by a signal
    QString out;
    QString err;
    qint64 milliseconds = 0;

    /** The objects of standard output, one a line. */
    [[nodiscard]] QList<QJsonObject> lines() const;
};

/**
 * fleetwright-cli as a process. It sees no API address and no token but those a test gives it, and has a data directory
 * of its own.
 */
class Cli final
{
    Q_DISABLE_COPY_MOVE(Cli)

public:
    Cli();
    ~Cli();

    void setVariable(const QString &name, const QString &value);
    void setOutputFile(const QString &path) { m_process.setStandardOutputFile(path); }
    void start(const QStringList &arguments, const QByteArray &input = {});
    /** Serves this process's own event loop meanwhile: a test's server goes on answering. */
    [[nodiscard]] Ended wait(int milliseconds = 60'000);
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {});

    /** What it has said on standard output so far. */
    [[nodiscard]] QByteArray outSoFar();
    void send(int signal);

private:
    QTemporaryDir m_dataDirectory;
    QProcess m_process;
    QByteArray m_out;
    qint64 m_startedAt = 0;
};

/** fleetwright-sandbox as a process. */
class Sandbox final
{
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    Sandbox() = default;
    /** Kills it where it still runs. */
    ~Sandbox();

    /** Waits until it listens. */
    [[nodiscard]] bool start(const QStringList &arguments);
    /** SIGKILL. */
    void kill();
    [[nodiscard]] QUrl origin() const { return m_origin; }

private:
    QProcess m_process;
    QUrl m_origin;
};

/** The list of practices in resources/samples. */
[[nodiscard]] QString sampleList();

} // namespace testing
