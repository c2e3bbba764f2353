// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnmemory.h"

#include "intake/mappingmemory.h"
#include "ui/settings.h"

namespace ui {

namespace {

constexpr qsizetype patternsMax = 200;

QString columnsKey()
{
    return QStringLiteral("confirmedColumns");
}

QString patternsKey()
{
    return QStringLiteral("confirmedNames");
}

/** What stands before the pattern of a header. */
QString markOf(const QStringList &header)
{
    return QString::fromLatin1(intake::headerFingerprint(header).toHex()) + u' ';
}

} // namespace

void ColumnMemory::remember(const QStringList &header, const ConfirmedColumns &confirmed) const
{
    Settings settings;
    auto memory = intake::MappingMemory::fromBytes(settings.value(columnsKey()).toByteArray());
    memory.remember(header, confirmed.rules);
    settings.setValue(columnsKey(), memory.toBytes());
    QStringList patterns = settings.value(patternsKey()).toStringList();
    const QString mark = markOf(header);
    patterns.removeIf([&mark](const QString &entry) { return entry.startsWith(mark); });
    patterns.prepend(mark + confirmed.namePattern);
    settings.setValue(patternsKey(), patterns.mid(0, patternsMax));
}

std::optional<ConfirmedColumns> ColumnMemory::recall(const QStringList &header) const
{
    const Settings settings;
    const auto memory = intake::MappingMemory::fromBytes(settings.value(columnsKey()).toByteArray());
    const auto rules = memory.recall(header);
    if (!rules)
        return std::nullopt;
    ConfirmedColumns confirmed{*rules, {}};
    const QString mark = markOf(header);
    const QStringList patterns = settings.value(patternsKey()).toStringList();
    for (const QString &entry : patterns) {
        if (entry.startsWith(mark))
            confirmed.namePattern = entry.mid(mark.size());
    }
    return confirmed;
}

} // namespace ui
