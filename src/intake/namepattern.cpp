// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/namepattern.h"

#include "intake/columnmapping.h"

#include <QCoreApplication>

namespace intake {

NamePattern::NamePattern(const QString &pattern, const QStringList &header, const ColumnMap &mapping)
{
    QString literal;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar character = pattern[at];
        const bool isBrace = character == u'{' || character == u'}';
        const bool isDoubled = isBrace && at + 1 < pattern.size() && pattern[at + 1] == character;
        if (!isBrace || isDoubled) {
            literal.append(character);
            at += isDoubled ? 1 : 0;
            continue;
        }
        const qsizetype close = pattern.indexOf(u'}', at);
        if (character == u'}' || close < 0) {
            m_balanced = false;
            literal.append(character);
            continue;
        }
        m_parts.append({literal, -1});
        literal.clear();
        addName(pattern.mid(at + 1, close - at - 1), header, mapping);
        at = close;
    }
    m_parts.append({literal, -1});
}

void NamePattern::addName(const QString &name, const QStringList &header, const ColumnMap &mapping)
{
    int column = static_cast<int>(header.indexOf(name));
    if (const auto role = roleFromWord(name); column < 0 && role)
        column = columnOf(mapping, *role);
    if (column < 0)
        column = columnNamed(header, name);
    if (column < 0 && m_unknownName.isNull())
        m_unknownName = name.isNull() ? QStringLiteral("") : name;
    m_parts.append({u'{' + name + u'}', column});
}

QString NamePattern::fill(const std::function<QString(int)> &cellText) const
{
    QString name;
    for (const Part &part : m_parts)
        name.append(part.column < 0 ? part.text : cellText(part.column).simplified());
    return name.simplified();
}

QString patternProblem(const QString &pattern, const QStringList &header, const ColumnMap &mapping)
{
    const NamePattern parsed(pattern, header, mapping);
    if (!parsed.isBalanced()) {
        return QCoreApplication::translate("Intake",
            "The name pattern “%1” has a brace without its partner. Write columns as {business_name}, and a "
            "brace "
            "itself twice.")
            .arg(forDisplay(pattern, 100));
    }
    if (!parsed.unknownName().isNull()) {
        return QCoreApplication::translate("Intake",
            "The name pattern asks for the column “%1”, which the list does not have. Its columns are: %2.")
            .arg(forDisplay(parsed.unknownName(), 60), columnsForDisplay(header));
    }
    if (pattern.trimmed().isEmpty())
        return QCoreApplication::translate(
            "Intake", "The name pattern is empty. Use {business_name} at least.");
    return {};
}

} // namespace intake
