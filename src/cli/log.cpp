// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log.h"

#include "cli/console.h"
#include "cli/optionreader.h"
#include "cli/terminaltext.h"
#include "cli/text.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/** Qt's handler is one function for the whole process. */
std::atomic<Log *> current{nullptr};

using Level = LogOptions::Level;

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Info;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return Level::Error;
}

const QList<std::pair<QString, Level>> &levels()
{
    static const QList<std::pair<QString, Level>> words{{u"debug"_s, Level::Debug}, {u"info"_s, Level::Info},
        {u"warning"_s, Level::Warning}, {u"error"_s, Level::Error}, {u"none"_s, Level::None}};
    return words;
}

QString wordFor(Level level)
{
    for (const auto &[word, value] : levels()) {
        if (value == level)
            return word;
    }
    return {};
}

/** Our categories say nothing below a warning unless they are asked. */
QString filterFor(Level level)
{
    QString rules;
    if (level == Level::Debug)
        rules += u"fleetwright.*.debug=true\n"_s;
    if (level <= Level::Info)
        rules += u"fleetwright.*.info=true\n"_s;
    return rules;
}

} // namespace

void LogOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        option(u"log-level"_s,
            Text::tr("Diagnostics: debug, info, warning, error or none. Secrets are never among them. "
                     "Default: warning."),
            u"LEVEL"_s),
        option(u"log-file"_s, Text::tr("Append diagnostics to a file instead of standard error."), u"PATH"_s),
    });
}

LogOptions LogOptions::from(OptionReader &reader)
{
    LogOptions options;
    options.level = reader.choice(u"log-level"_s, levels(), Level::Warning);
    options.file = reader.text(u"log-file"_s);
    if (reader.isSet(u"log-file"_s) && options.file.isEmpty())
        reader.complain(Text::tr("--log-file names no file."));
    return options;
}

Log::Log(const LogOptions &options, Console &console)
    : m_options(options)
    , m_console(console)
{
}

Log::~Log()
{
    if (current.exchange(nullptr) == this)
        qInstallMessageHandler(nullptr);
}

QString Log::start()
{
    if (!m_options.file.isEmpty()) {
        m_file.setFileName(m_options.file);
        const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner))
            return Text::tr("The log file \"%1\" cannot be written: %2. Choose another one.")
                .arg(m_options.file, m_file.errorString());
        m_file.setPermissions(owner); // it may have been there before
    }
    QLoggingCategory::setFilterRules(filterFor(m_options.level));
    current = this;
    qInstallMessageHandler(&Log::handle);
    return {};
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (Log *log = current.load())
        log->write(type, QString::fromUtf8(context.category), text);
}

void Log::write(QtMsgType type, const QString &category, const QString &text)
{
    const Level level = levelOf(type);
    if (level < m_options.level && type != QtFatalMsg)
        return;
    const QString line =
        QStringLiteral("%1 %2 %3: %4")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), wordFor(level), category, text);
    const std::lock_guard lock(m_mutex);
    if (m_file.isOpen())
        m_file.write(forTerminal(line).toUtf8() + '\n');
    else
        m_console.complain(line);
}

} // namespace cli
