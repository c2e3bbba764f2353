// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"

#include <QFileInfo>

namespace report {

namespace {

constexpr qsizetype baseLengthMax = 80;

/** Letters, digits and what is harmless between them, whatever system the file goes to. */
QString harmless(const QString &name)
{
    static constexpr QStringView between = u" -_.()";
    QString base;
    for (const QChar character : name.left(baseLengthMax)) {
        const bool isKept = character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
            || between.contains(character);
        if (isKept)
            base.append(character);
        else if (!base.endsWith(u'-'))
            base.append(u'-');
    }
    if (!base.isEmpty() && base.back().isHighSurrogate())
        base.chop(1);
    while (base.startsWith(u'.') || base.startsWith(u'-') || base.startsWith(u' '))
        base.remove(0, 1);
    while (base.endsWith(u'-') || base.endsWith(u' ') || base.endsWith(u'.'))
        base.chop(1);
    return base;
}

} // namespace

QString suggestedName(Scope scope, Format format, const fleet::Batch &batch, const QDate &date)
{
    // File names are not translated: they are looked for by scripts and colleagues.
    const QString what = scope == Scope::Failures ? QStringLiteral("failures")
        : scope == Scope::Agents                  ? QStringLiteral("agents")
                                                  : QStringLiteral("results");
    const QString base = harmless(QFileInfo(batch.name).completeBaseName());
    return QStringLiteral("%1-%2-%3.%4")
        .arg(base.isEmpty() ? QStringLiteral("fleet") : base, what, date.toString(Qt::ISODate),
            suffixOf(format));
}

} // namespace report
