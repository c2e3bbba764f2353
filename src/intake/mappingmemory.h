// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace intake {

/**
 * Remembers how a person mapped lists with the same header, so that next month's list needs no second look. The caller keeps
 * the bytes, and shows what was recalled before it is used. Names of columns and constants are in them, no rows.
 */
class MappingMemory
{
public:
    /** Empty where the bytes are damaged or of a newer version: a memory that is lost is asked again. */
    [[nodiscard]] static MappingMemory fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /** The header that was used last is forgotten last. */
    void remember(const QStringList &header, const CheckRules &rules);
    [[nodiscard]] std::optional<CheckRules> recall(const QStringList &header) const;
    void forget(const QStringList &header);

    static constexpr qsizetype entriesMax = 200;

private:
    struct Entry
    {
        QByteArray fingerprint;
        CheckRules rules;
    };
    QList<Entry> m_entries; ///< the last used first
};

/** The same for headers that differ in case, blanks, accents and punctuation alone. */
[[nodiscard]] QByteArray headerFingerprint(const QStringList &header);

} // namespace intake
