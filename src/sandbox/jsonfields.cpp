// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/jsonfields.h"

#include "sandbox/text.h"

#include <QJsonArray>

#include <cmath>

namespace sandbox {

void JsonComplaint::add(const QString &where, const QString &what)
{
    if (text.isEmpty())
        text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
}

JsonFields::JsonFields(const QJsonValue &value, const QString &path, JsonComplaint &complaint)
    : m_object(value.toObject())
    , m_path(path)
    , m_complaint(complaint)
{
    if (!value.isObject())
        m_complaint.add(m_path, Text::tr("must be an object"));
}

QString JsonFields::text(const QString &name, const QString &otherwise)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return otherwise;
    if (!found.isString() || found.toString().isEmpty())
        m_complaint.add(pathOf(name), Text::tr("must be a text that is not empty"));
    return found.toString();
}

bool JsonFields::flag(const QString &name, bool otherwise)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return otherwise;
    if (!found.isBool())
        m_complaint.add(pathOf(name), Text::tr("must be true or false"));
    return found.toBool();
}

double JsonFields::number(const QString &name, double low, double high, double otherwise)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return otherwise;
    const double number = found.toDouble(low - 1);
    if (!found.isDouble() || number < low || number > high)
        m_complaint.add(pathOf(name), Text::tr("must be a number from %1 to %2").arg(low).arg(high));
    return number;
}

int JsonFields::whole(const QString &name, int low, int high, int otherwise)
{
    const double found = number(name, low, high, otherwise);
    if (std::floor(found) != found)
        m_complaint.add(pathOf(name), Text::tr("must be a whole number"));
    return static_cast<int>(found);
}

QStringList JsonFields::texts(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isUndefined() && !found.isArray())
        m_complaint.add(pathOf(name), Text::tr("must be a list of texts"));
    QStringList all;
    const QJsonArray items = found.toArray();
    for (const auto &item : items) {
        if (!item.isString())
            m_complaint.add(pathOf(name), Text::tr("must be a list of texts"));
        all.append(item.toString());
    }
    return all;
}

QJsonValue JsonFields::value(const QString &name)
{
    m_known.append(name);
    return m_object.value(name);
}

QString JsonFields::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonFields::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_complaint.add(
                pathOf(member.key()), Text::tr("is not known here; known are: %1").arg(m_known.join(u", ")));
    }
}

} // namespace sandbox
