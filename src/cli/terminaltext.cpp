// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminaltext.h"

namespace cli {

namespace {

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

bool isUnsafe(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool breaksLine = c == 0x2028 || c == 0x2029;
    return isControl || breaksLine || turnsDirection(c) || QChar::isSurrogate(c);
}

QString escapeOf(char32_t c)
{
    return c < 0x100 ? QStringLiteral("\\x%1").arg(uint{c}, 2, 16, QLatin1Char('0'))
                     : QStringLiteral("\\u%1").arg(uint{c}, 4, 16, QLatin1Char('0'));
}

} // namespace

QString forTerminal(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            safe.append(c);
            safe.append(text.at(++i));
        } else if (isUnsafe(c.unicode())) {
            safe.append(escapeOf(c.unicode()));
        } else {
            safe.append(c);
        }
    }
    return safe;
}

QString forTerminal(const QString &text, qsizetype columns)
{
    QString safe = forTerminal(text);
    if (safe.size() <= columns)
        return safe;
    safe.truncate(std::max(columns - 1, qsizetype{0}));
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    return safe + QChar(0x2026);
}

} // namespace cli
