// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QByteArray>
#include <QString>

#include <variant>

class QIODevice;

namespace intake {

using BytesOrRefusal = std::variant<QByteArray, Refusal>;

/** All bytes of a file, or of standard input for "-"; never more than \a sizeMax of them. */
[[nodiscard]] BytesOrRefusal bytesOf(const QString &path, qsizetype sizeMax = listBytesMax);

/** The same for an open device of unknown length. */
[[nodiscard]] BytesOrRefusal bytesOf(QIODevice &device, const QString &name, qsizetype sizeMax);

} // namespace intake
