// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/checkrules.h"
#include "intake/customerlist.h"
#include "intake/edits.h"

#include <QByteArray>

#include <optional>

namespace intake {

/**
 * What is kept of a draft, so that a list half mended survives a crash: where it came from, how it was read, and what a
 * person did to it. Customers' data: whoever writes it to a file makes that the owner's alone.
 */
struct SavedDraft
{
    QString path; ///< as the list was opened
    QByteArray fingerprint; ///< of what was read; another list cannot take the edits
    ReadOptions options;
    CheckRules rules;
    QHash<int, EditedRow> rows;

    /** Versioned JSON. Cheap enough for every few changes, but not for the window's thread where there are thousands. */
    [[nodiscard]] QByteArray toBytes() const;
    /** Nothing where the bytes are damaged, beyond bounds, or were written by a newer version. */
    [[nodiscard]] static std::optional<SavedDraft> fromBytes(const QByteArray &bytes);

    static constexpr qsizetype bytesMax = qsizetype{64} * 1024 * 1024;
};

} // namespace intake
