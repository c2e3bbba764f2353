// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/batchescommand.h"
#include "cli/checkcommand.h"
#include "cli/console.h"
#include "cli/exportcommand.h"
#include "cli/laterfeatures.h"
#include "cli/log.h"
#include "cli/optionreader.h"
#include "cli/provisioncommand.h"
#include "cli/reconcilecommand.h"
#include "cli/resumecommand.h"
#include "cli/retrycommand.h"
#include "cli/text.h"
#include "cli/watchcommand.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

const QString programName = u"fleetwright-cli"_s;

bool isHelp(const QString &argument)
{
    return argument == u"-h" || argument == u"--help";
}

bool isVersion(const QString &argument)
{
    return argument == u"-v" || argument == u"--version";
}

void describeCommonOptions(QCommandLineParser &parser)
{
    LogOptions::describe(parser);
    parser.addOption(QCommandLineOption({u"h"_s, u"help"_s}, Text::tr("Show this help.")));
    parser.addOption(QCommandLineOption({u"v"_s, u"version"_s}, Text::tr("Show the version.")));
    describeLaterOptions(parser);
}

QByteArray helpFor(const Command &command, const QCommandLineParser &parser)
{
    // Qt's own first line puts the options before the command and names the program by its path.
    const QString text = parser.helpText();
    const QString usage =
        Text::tr("Usage: %1 %2 [options] %3").arg(programName, command.name(), command.arguments());
    return (usage + text.mid(text.indexOf(u'\n'))).toUtf8();
}

} // namespace

Program::Program(const Surroundings &surroundings)
    : m_surroundings(surroundings)
{
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<ProvisionCommand>());
    m_commands.push_back(std::make_unique<ResumeCommand>());
    m_commands.push_back(std::make_unique<RetryCommand>());
    m_commands.push_back(std::make_unique<BatchesCommand>());
    m_commands.push_back(std::make_unique<ExportCommand>());
    m_commands.push_back(std::make_unique<ReconcileCommand>());
    m_commands.push_back(std::make_unique<WatchCommand>());
}

Program::~Program() = default;

ExitCode Program::run(const QStringList &arguments)
{
    if (arguments.size() < 2)
        return refuse(Text::tr("Name a command."));
    const QString &first = arguments.at(1);
    if (isHelp(first) || isVersion(first)) {
        m_surroundings.console.print(isHelp(first) ? help() : version());
        return ExitCode::Success;
    }
    if (first.startsWith(u'-'))
        return refuse(Text::tr("Options stand behind the command, and \"%1\" stands before it.").arg(first));
    Command *command = find(first);
    if (!command)
        return refuse(Text::tr("There is no command \"%1\".").arg(first));
    ExitCode code = runCommand(*command, arguments);
    const QString outProblem = m_surroundings.console.outProblem();
    if (!outProblem.isEmpty()) {
        m_surroundings.console.complain(
            Text::tr("Standard output did not take everything: %1.").arg(outProblem));
        const bool toldMore = code != ExitCode::Success && code != ExitCode::NotAllActive;
        code = toldMore ? code : ExitCode::Usage;
    }
    return code;
}

ExitCode Program::runCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    command.describe(parser);
    describeCommonOptions(parser);
    if (!parser.parse(arguments))
        return refuse(parser.errorText(), command.name());
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        m_surroundings.console.print(parser.isSet(u"help"_s) ? helpFor(command, parser) : version());
        return ExitCode::Success;
    }
    OptionReader reader(parser);
    refuseLaterOptions(reader);
    const LogOptions logOptions = LogOptions::from(reader);
    command.read(reader);
    if (!reader.complaint().isEmpty())
        return refuse(reader.complaint(), command.name());
    Log log(logOptions, m_surroundings.console);
    if (const QString problem = log.start(); !problem.isEmpty())
        return refuse(problem, command.name());
    return command.run(m_surroundings);
}

ExitCode Program::refuse(const QString &sentence, const QString &command)
{
    const QString help =
        command.isEmpty() ? u"%1 --help"_s.arg(programName) : u"%1 %2 --help"_s.arg(programName, command);
    m_surroundings.console.complain(Text::tr("%1: %2 See \"%3\".", "program: what is wrong. See command")
                                        .arg(programName, sentence, help));
    return ExitCode::Usage;
}

Command *Program::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QByteArray Program::help() const
{
    QString text = Text::tr("Usage: %1 COMMAND [options] ...").arg(programName) + u"\n\n"_s
        + Text::tr("Provisions WFW voice agents from a customer list.") + u"\n\n"_s + Text::tr("Commands:")
        + u'\n';
    for (const auto &command : m_commands) {
        const QString left = u"%1 %2"_s.arg(command->name(), command->arguments());
        text += u"  %1 %2\n"_s.arg(left, -26).arg(command->summary());
    }
    text += u'\n' + Text::tr("Options:") + u'\n';
    text += u"  %1 %2\n"_s.arg(u"-h, --help"_s, -26)
                .arg(Text::tr("This help; behind a command, the help of the command."));
    text += u"  %1 %2\n\n"_s.arg(u"-v, --version"_s, -26).arg(Text::tr("Show the version."));
    text += Text::tr("Exit codes:") + u'\n';
    for (const auto &[code, meaning] : std::initializer_list<std::pair<int, QString>>{
             {0, Text::tr("everything asked for is active, or the list is clean")},
             {1, Text::tr("wrong usage, or an internal error")},
             {2, Text::tr("the run ended with failed, overdue or unknown jobs")},
             {3, Text::tr("the list was refused or could not be read")}, {4, Text::tr("sign-in was refused")},
             {5, Text::tr("interrupted")}, {6, Text::tr("the ledger cannot be used")}})
        text += u"  %1  %2\n"_s.arg(code).arg(meaning);
    return text.toUtf8();
}

QByteArray Program::version()
{
    return u"%1 %2\n"_s.arg(programName, QStringLiteral(FLEETWRIGHT_VERSION)).toUtf8();
}

} // namespace cli
