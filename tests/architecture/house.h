// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/** Whom the files of one folder may know. */
struct Room
{
    QString folder; ///< below the project, for example "src/engine"
    QStringList
        mayInclude; ///< "fleet" for a whole room, "fleet/jobstate.h" for one header; its own is implied
    QStringList qtModules; ///< "QtCore", …, or single headers of others; empty: the standard library alone
};

/** The house of docs/architecture.md, one entry a folder. */
[[nodiscard]] QList<Room> rooms();

/** Finds includes and names that go against the house rules. */
class HouseInspector
{
public:
    /** \a qtHeaders is the folder that has QtCore, QtGui … as subfolders. */
    explicit HouseInspector(const QString &qtHeaders);

    /** One "file:line: what is wrong" for each breach in the text of a file of this room. */
    [[nodiscard]] QStringList inspect(
        const Room &room, const QString &fileName, const QByteArray &text) const;

private:
    [[nodiscard]] QString breachOf(const Room &room, const QString &header, bool quoted) const;
    [[nodiscard]] QString moduleOf(const QString &header) const;

    QHash<QString, QString> m_moduleByHeader; ///< "QWidget" and "qwidget.h" -> "QtWidgets"
};
