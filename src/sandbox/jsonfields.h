// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace sandbox {

/** The first thing that is wrong with a document, and where. */
struct JsonComplaint
{
    QString text; ///< empty: nothing

    void add(const QString &where, const QString &what);
};

/**
 * Reads the members of one object and complains about those that are missing their type, out of range, or not
 * known at all. Reading goes on after a complaint; only the first is kept.
 */
class JsonFields final
{
public:
    /** \a path names the object in complaints, as in rules[2].when; empty for the document itself. */
    JsonFields(const QJsonValue &value, const QString &path, JsonComplaint &complaint);

    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(const QString &name, const QString &otherwise = {});
    [[nodiscard]] bool flag(const QString &name, bool otherwise);
    [[nodiscard]] double number(const QString &name, double low, double high, double otherwise);
    [[nodiscard]] int whole(const QString &name, int low, int high, int otherwise);
    [[nodiscard]] QStringList texts(const QString &name);
    /** A member that the caller reads itself. */
    [[nodiscard]] QJsonValue value(const QString &name);
    [[nodiscard]] QString pathOf(const QString &name) const;
    /** Complains about every member that none of the above asked for. */
    void finish();

private:
    QJsonObject m_object;
    QString m_path;
    JsonComplaint &m_complaint;
    QStringList m_known;
};

} // namespace sandbox
