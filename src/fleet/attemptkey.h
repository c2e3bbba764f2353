// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace fleet {

/**
 * The idempotency key of one attempt: "provision-customer-<id>" for the first, "…~<n>" for attempt n > 1.
 *
 * In <id> every byte of its NFC form outside A–Z a–z 0–9 . _ - is percent-encoded in upper-case hex; an id
 * too long for a key of 255 bytes becomes "~sha256.<hex>". As "~" never leaves the encoding, two customers or
 * two attempts never share a key, and nothing can break out of the header it is sent in.
 * Precondition: the id is not empty and attempt >= 1.
 */
[[nodiscard]] QByteArray attemptKey(const QString &customerId, int attempt);

} // namespace fleet
