// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace intake {

/** The encodings that lists can be read in on this machine, by the names that are shown: UTF-8, Windows-1252, … */
[[nodiscard]] QStringList knownEncodings();

/** The one of knownEncodings() that \a name means, whatever its case and punctuation: latin1, cp1252, Mac Roman, … */
[[nodiscard]] QString encodingNamed(const QString &name);

struct CharsetText
{
    QByteArray utf8;
    bool isValid = true; ///< false: bytes that are no characters became bytes that are not UTF-8
};

/** Decodes bytes in any of knownEncodings() but the Unicode ones. */
[[nodiscard]] CharsetText decodeCharset(const QByteArray &bytes, const QString &encoding);

} // namespace intake
