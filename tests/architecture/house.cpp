// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/** What only the named rooms may utter, even without an include: a forward declaration is knowledge too. */
struct Reserved
{
    QRegularExpression word;
    QStringList folders;
};

const QList<Reserved> &reservedWords()
{
    static const QList<Reserved> words{
        {QRegularExpression(u"\\bQSql[A-Z]\\w*"_s), {u"src/ledger"_s, u"src/sandbox"_s}},
        {QRegularExpression(u"\\bsqlite3\\w*\\b"_s), {u"src/ledger"_s}},
        {QRegularExpression(u"\\bQWidget\\b|\\bQApplication\\b"_s), {u"ui"_s}},
        {QRegularExpression(u"\\bQNetworkAccessManager\\b"_s), {u"src/wfw"_s, u"src/sandbox"_s}},
    };
    return words;
}

} // namespace

QList<Room> rooms()
{
    const QString core = u"QtCore"_s;
    const QString network = u"QtNetwork"_s;
    const QStringList sandbox{u"sandbox/embeddedsandbox.h"_s, u"sandbox/options.h"_s};
    const QStringList upstairs =
        QStringList{u"fleet"_s, u"intake"_s, u"report"_s, u"runner"_s, u"wfw"_s} + sandbox;
    return {
        {u"src/fleet"_s, {}, {core}},
        {u"src/intake"_s, {u"fleet"_s}, {core}},
        {u"src/engine"_s, {u"fleet/jobstate.h"_s, u"fleet/batchtotals.h"_s}, {}},
        {u"src/wfw"_s, {u"fleet"_s}, {core, network}},
        {u"src/ledger"_s, {u"fleet"_s}, {core, u"QtSql"_s}},
        {u"src/report"_s, {u"fleet"_s}, {core, u"QtGui"_s}},
        {u"src/runner"_s, {u"fleet"_s, u"engine"_s, u"wfw"_s, u"ledger"_s}, {core}},
        {u"src/sandbox"_s, {}, {core, network, u"QtSql"_s}},
        {u"src/cli"_s, upstairs, {core, u"QGuiApplication"_s}},
        {u"ui"_s, upstairs,
            {core, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtDBus"_s, u"QLocalServer"_s,
                u"QLocalSocket"_s}},
    };
}

HouseInspector::HouseInspector(const QString &qtHeaders)
{
    const QDir root(qtHeaders);
    for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files))
            m_moduleByHeader.insert(header, module);
    }
}

QString HouseInspector::moduleOf(const QString &header) const
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    return m_moduleByHeader.value(header);
}

QString HouseInspector::breachOf(const Room &room, const QString &header, bool quoted) const
{
    if (!quoted) {
        const QString module = moduleOf(header);
        if (!module.isEmpty() && !room.qtModules.contains(module) && !room.qtModules.contains(header))
            return u"%1 may not include %2, it belongs to %3"_s.arg(room.folder, header, module);
        if (room.qtModules.isEmpty() && header.contains(u'/') && !header.startsWith(u"sys/"))
            return u"%1 needs the standard library alone, not %2"_s.arg(room.folder, header);
        return {};
    }
    const QString owner = header.section(u'/', 0, -2);
    const bool generated = owner.isEmpty(); // ui_*.h and *.moc
    if (generated || room.folder.endsWith(owner) || owner.startsWith(room.folder.section(u'/', -1) + u'/')
        || room.mayInclude.contains(owner) || room.mayInclude.contains(header))
        return {};
    return u"%1 may not know %2"_s.arg(room.folder, header);
}

QStringList HouseInspector::inspect(const Room &room, const QString &fileName, const QByteArray &text) const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    static const QRegularExpression lineComment(u"//.*$"_s);
    QStringList breaches;
    const auto report = [&](qsizetype line, const QString &what) {
        breaches.append(u"%1:%2: %3"_s.arg(fileName).arg(line).arg(what));
    };
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto match = include.match(lines.at(i)); match.hasMatch()) {
            const QString breach = breachOf(room, match.captured(2), match.captured(1) == u"\"");
            if (!breach.isEmpty())
                report(i + 1, breach);
            continue;
        }
        const QString code = QString(lines.at(i)).remove(lineComment);
        for (const Reserved &reserved : reservedWords()) {
            if (const auto match = reserved.word.match(code);
                match.hasMatch() && !reserved.folders.contains(room.folder))
                report(i + 1, u"%1 may not name %2"_s.arg(room.folder, match.captured(0)));
        }
    }
    return breaches;
}
