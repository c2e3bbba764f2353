// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/workbookindex.h"

#include "intake/officexml.h"

#include <algorithm>

namespace intake {

namespace {

constexpr qsizetype sheetsMax = 1000;

struct Relation
{
    QString type; ///< the last word of it
    QString part;
};

/** \a target as the part at \a folder means it. */
QString resolved(const QString &folder, const QString &target)
{
    QStringList path = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QLatin1StringView(".."))
            path.resize(std::max<qsizetype>(path.size() - 1, 0));
        else if (step != QLatin1StringView("."))
            path.append(step);
        if (path.size() > 20)
            return {};
    }
    return path.join(u'/');
}

QHash<QString, Relation> relationsOf(WorkbookParts &parts, const QString &folder, const QString &name)
{
    QHash<QString, Relation> relations;
    const auto bytes = parts.part(folder + QStringLiteral("_rels/") + name + QStringLiteral(".rels"));
    OfficeXml xml(bytes.value_or(QByteArray()));
    while (xml.nextElement()) {
        if (xml.name() == QLatin1StringView("Relationship") && relations.size() < 10 * sheetsMax) {
            relations.insert(xml.attribute("Id"),
                {xml.attribute("Type").section(u'/', -1), resolved(folder, xml.attribute("Target"))});
        }
    }
    return relations;
}

QString mainPart(WorkbookParts &parts)
{
    for (const Relation &relation : relationsOf(parts, QString(), QString())) {
        if (relation.type == QLatin1StringView("officeDocument"))
            return relation.part;
    }
    return QStringLiteral("xl/workbook.xml");
}

} // namespace

std::optional<WorkbookIndex> indexOf(WorkbookParts &parts)
{
    const QString main = mainPart(parts);
    const auto bytes = parts.part(main);
    if (!bytes)
        return std::nullopt;
    const qsizetype slash = main.lastIndexOf(u'/') + 1;
    const QHash<QString, Relation> relations = relationsOf(parts, main.left(slash), main.mid(slash));
    WorkbookIndex index;
    for (const Relation &relation : relations) {
        if (relation.type == QLatin1StringView("sharedStrings"))
            index.sharedStrings = relation.part;
        else if (relation.type == QLatin1StringView("styles"))
            index.styles = relation.part;
    }
    OfficeXml xml(*bytes);
    while (xml.nextElement()) {
        if (xml.name() == QLatin1StringView("workbookPr"))
            index.countsFrom1904 = isTrue(xml.attribute("date1904"));
        if (xml.name() != QLatin1StringView("sheet") || index.sheets.size() >= sheetsMax)
            continue;
        const Relation relation = relations.value(xml.relationId());
        if (relation.type == QLatin1StringView("worksheet")) { // and not a chart or a macro
            const QString state = xml.attribute("state");
            index.sheets.append({xml.attribute("name").left(255), relation.part,
                !state.isEmpty() && state != QLatin1StringView("visible")});
        }
    }
    return xml.isSound() ? std::optional(index) : std::nullopt;
}

} // namespace intake
