// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/jsonscan.h"

#include <QStringView>

namespace wfw {

namespace {

constexpr int depthMax = 64;
constexpr qsizetype escapeLength = 6; // \uXXXX

qsizetype skipSpace(const QByteArray &bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes.at(at)))
        ++at;
    return at;
}

/** The code unit of the escape that begins at \a at; nothing where there is none. */
std::optional<char16_t> escapedUnit(const QByteArray &bytes, qsizetype at)
{
    if (at + escapeLength > bytes.size() || bytes.at(at) != '\\' || bytes.at(at + 1) != 'u')
        return {};
    unsigned unit = 0;
    for (qsizetype i = at + 2; i < at + escapeLength; ++i) {
        const char c = bytes.at(i);
        if (c >= '0' && c <= '9')
            unit = unit * 16 + static_cast<unsigned>(c - '0');
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            unit = unit * 16 + static_cast<unsigned>((c | 0x20) - 'a' + 10);
        else
            return {};
    }
    return static_cast<char16_t>(unit);
}

class Scanner
{
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    JsonScan run(qsizetype from)
    {
        JsonScan scan;
        m_at = from;
        while (m_at < m_bytes.size()) {
            step();
            if (m_depth > depthMax) {
                scan.problem = JsonReading::Problem::TooDeep;
                return scan;
            }
        }
        if (m_isInString || m_depth > 0)
            scan.problem = JsonReading::Problem::Incomplete;
        scan.repaired = m_repaired;
        return scan;
    }

private:
    void step()
    {
        const char c = m_bytes.at(m_at);
        if (m_isInString) {
            if (c == '\\') {
                stepEscape();
                return;
            }
            m_isInString = c != '"';
        } else if (c == '"') {
            m_isInString = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
        ++m_at;
    }

    void stepEscape()
    {
        const auto unit = escapedUnit(m_bytes, m_at);
        if (!unit) {
            m_at += 2;
            return;
        }
        if (QChar::isHighSurrogate(*unit)) {
            const auto next = escapedUnit(m_bytes, m_at + escapeLength);
            if (next && QChar::isLowSurrogate(*next)) {
                m_at += 2 * escapeLength;
                return;
            }
        }
        if (QChar::isSurrogate(*unit))
            replaceUnit();
        m_at += escapeLength;
    }

    void replaceUnit()
    {
        if (m_repaired.isNull())
            m_repaired = m_bytes;
        m_repaired.replace(m_at + 2, 4, "fffd");
    }

    const QByteArray &m_bytes;
    QByteArray m_repaired;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isInString = false;
};

} // namespace

JsonScan scanJson(const QByteArray &bytes)
{
    const qsizetype start = skipSpace(bytes);
    if (start >= bytes.size())
        return {JsonReading::Problem::Empty, {}};
    if (bytes.at(start) != '{' && bytes.at(start) != '[')
        return {JsonReading::Problem::Foreign, {}};
    return Scanner(bytes).run(start);
}

} // namespace wfw
