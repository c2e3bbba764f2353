// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string_view>

namespace ledger {

/**
 * Writes the little JSON that the ledger keeps: one object of strings, numbers and lists of strings. A batch has a
 * million of these; a general library takes several times as long.
 */
class FlatJsonWriter final
{
public:
    FlatJsonWriter() { m_text.reserve(512); }

    void add(std::string_view name, const QString &value);
    void add(std::string_view name, const QStringList &values);
    void add(std::string_view name, qint64 value);
    /** The finished object. */
    [[nodiscard]] QByteArray take();

private:
    void begin(std::string_view name);
    void string(const QString &value);

    QByteArray m_text;
};

/**
 * Reads the same, as this program writes it: no blanks, no other kinds of values. Whatever else it meets makes it
 * fail, and the caller reads it with a general library.
 */
class FlatJsonReader final
{
public:
    /** \a text must outlive the reader. */
    explicit FlatJsonReader(const QByteArray &text)
        : m_at(text.constData())
        , m_end(text.constData() + text.size())
    {
    }

    /** The next member's name; empty at the end of the object, and after a failure. */
    [[nodiscard]] std::string_view nextName();
    [[nodiscard]] QString string();
    [[nodiscard]] QStringList strings();
    [[nodiscard]] qint64 number();
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    bool take(char expected);
    void fail();

    const char *m_at;
    const char *m_end;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace ledger
