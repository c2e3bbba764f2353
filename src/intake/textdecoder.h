// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace intake {

/** A list as UTF-8. Bytes that could not be decoded are still in it, as bytes that are not UTF-8. */
struct DecodedText
{
    QByteArray utf8;
    std::size_t start = 0; ///< behind a byte order mark
    QString encoding; ///< what the file was in, for display
    bool isValid = true; ///< false: some rows hold bytes that could not be decoded
};

using TextOrRefusal = std::variant<DecodedText, Refusal>;

/**
 * Decodes a list. With an empty \a encoding: by its byte order mark; else UTF-16 by the pattern of its zeros; else
 * UTF-8, also where a few bytes are not (they are reported with their rows); else what guessCharset() takes it for.
 * What looks like anything but text is refused.
 */
[[nodiscard]] TextOrRefusal decodeText(const QByteArray &bytes, const QString &encoding, const QString &name);

} // namespace intake
