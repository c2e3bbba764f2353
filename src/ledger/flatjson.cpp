// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/flatjson.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ledger {

namespace {

bool needsEscape(char byte)
{
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

void appendEscaped(QByteArray &text, char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (byte == '"' || byte == '\\') {
        text += '\\';
        text += byte;
        return;
    }
    const auto code = static_cast<unsigned char>(byte);
    text += "\\u00";
    text += digits[code >> 4U];
    text += digits[code & 0xFU];
}

} // namespace

void FlatJsonWriter::begin(std::string_view name)
{
    m_text += m_text.isEmpty() ? '{' : ',';
    m_text += '"';
    m_text.append(name.data(), static_cast<qsizetype>(name.size()));
    m_text += "\":";
}

void FlatJsonWriter::string(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    m_text += '"';
    const char *from = bytes.constData();
    const char *const end = from + bytes.size();
    while (from != end) {
        const char *const special = std::find_if(from, end, needsEscape);
        m_text.append(from, special - from);
        from = special;
        if (from != end)
            appendEscaped(m_text, *from++);
    }
    m_text += '"';
}

void FlatJsonWriter::add(std::string_view name, const QString &value)
{
    begin(name);
    string(value);
}

void FlatJsonWriter::add(std::string_view name, const QStringList &values)
{
    begin(name);
    m_text += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_text += ',';
        string(values.at(i));
    }
    m_text += ']';
}

void FlatJsonWriter::add(std::string_view name, qint64 value)
{
    begin(name);
    m_text += QByteArray::number(value);
}

QByteArray FlatJsonWriter::take()
{
    m_text += m_text.isEmpty() ? "{}" : "}";
    return std::exchange(m_text, {});
}

void FlatJsonReader::fail()
{
    m_failed = true;
    m_at = m_end;
}

bool FlatJsonReader::take(char expected)
{
    if (m_at == m_end || *m_at != expected)
        return false;
    ++m_at;
    return true;
}

std::string_view FlatJsonReader::nextName()
{
    const bool isFirst = !std::exchange(m_begun, true);
    if (take('}') && !isFirst && m_at == m_end)
        return {};
    const char *const name = m_at + 2;
    if (m_failed || !take(isFirst ? '{' : ',') || !take('"')) {
        fail();
        return {};
    }
    m_at = std::find(m_at, m_end, '"');
    const auto length = static_cast<std::size_t>(m_at - name);
    if (!take('"') || !take(':') || length == 0) {
        fail();
        return {};
    }
    return {name, length};
}

QString FlatJsonReader::string()
{
    if (!take('"')) {
        fail();
        return {};
    }
    QByteArray unescaped;
    const char *from = m_at;
    for (;;) {
        const char *const special = std::find_if(m_at, m_end, needsEscape);
        if (special == m_end) {
            fail();
            return {};
        }
        m_at = special + 1;
        if (*special == '"') {
            if (unescaped.isEmpty())
                return QString::fromUtf8(from, special - from);
            unescaped.append(from, special - from);
            return QString::fromUtf8(unescaped);
        }
        unescaped.append(from, special - from);
        unsigned code = 0;
        if (*special != '\\' || m_at == m_end) {
            fail();
            return {};
        }
        if (*m_at == '"' || *m_at == '\\') {
            unescaped += *m_at++;
        } else if (m_end - m_at >= 5 && std::string_view(m_at, 3) == "u00"
            && std::from_chars(m_at + 3, m_at + 5, code, 16).ptr == m_at + 5 && code < 0x20) {
            unescaped += static_cast<char>(code);
            m_at += 5;
        } else {
            fail(); // an escape that this writer does not use
            return {};
        }
        from = m_at;
    }
}

QStringList FlatJsonReader::strings()
{
    QStringList values;
    if (!take('['))
        fail();
    if (take(']'))
        return values;
    do
        values.append(string());
    while (take(','));
    if (!take(']'))
        fail();
    return values;
}

qint64 FlatJsonReader::number()
{
    qint64 value = 0;
    const auto read = std::from_chars(m_at, m_end, value);
    if (read.ec != std::errc())
        fail();
    else
        m_at = read.ptr;
    return value;
}

} // namespace ledger
