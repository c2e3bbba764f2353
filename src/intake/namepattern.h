// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <functional>

namespace intake {

/**
 * An agent's name with columns in braces: "{business_name} AI Receptionist". Inside the braces stands a column's name
 * (exactly, or differing in case, spaces and underscores only) or a role's word. Two braces stand for one.
 */
class NamePattern
{
public:
    NamePattern(const QString &pattern, const QStringList &header, const ColumnMap &mapping);

    /** The first name in braces that is no column; empty where all are. */
    [[nodiscard]] QString unknownName() const { return m_unknownName; }
    [[nodiscard]] bool isBalanced() const { return m_balanced; }

    /** The name for one row: blanks and line ends inside a cell become one space. Unknown names stay as written. */
    [[nodiscard]] QString fill(const std::function<QString(int)> &cellText) const;

private:
    struct Part
    {
        QString text;
        int column = -1; ///< text is used where this is negative
    };

    void addName(const QString &name, const QStringList &header, const ColumnMap &mapping);

    QList<Part> m_parts;
    QString m_unknownName;
    bool m_balanced = true;
};

/** What is wrong with a pattern for this list, as a sentence for people; empty where it can be used. */
[[nodiscard]] QString patternProblem(
    const QString &pattern, const QStringList &header, const ColumnMap &mapping);

} // namespace intake
