// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plaintext.h"

#include <algorithm>

namespace ui {

namespace {

bool changesDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool needsCare(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || changesDirection(c);
}

} // namespace

QString oneLine(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), needsCare))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (!needsCare(c))
            clean.append(c);
        else if (!changesDirection(c))
            clean.append(u' ');
    }
    return clean.simplified();
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

} // namespace ui
