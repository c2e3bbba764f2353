// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

#include <mutex>

class QCommandLineParser;

namespace cli {

class Console;
class OptionReader;

/** How much is told of the inner life, and where. */
struct LogOptions
{
    enum class Level
    {
        Debug,
        Info,
        Warning,
        Error,
        None
    };
    Level level = Level::Warning;
    QString file; ///< empty: standard error

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static LogOptions from(OptionReader &reader);
};

/**
 * Takes Qt's messages while it lives: time, level, category and text, on one line, to standard error or to a file
 * that only its owner can read. One at a time.
 */
class Log final
{
    Q_DISABLE_COPY_MOVE(Log)

public:
    Log(const LogOptions &options, Console &console);
    ~Log();

    /** Why the file cannot be written; empty where it can. Nothing is logged otherwise. */
    [[nodiscard]] QString start();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QString &category, const QString &text);

    LogOptions m_options;
    Console &m_console;
    std::mutex m_mutex; ///< messages come from every thread
    QFile m_file;
};

} // namespace cli
