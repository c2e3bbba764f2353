// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/customer.h"
#include "fleet/failure.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace ledger {

/** How customers, failures and headers stand in the ledger: compact JSON, every member by name. */
[[nodiscard]] QByteArray textFrom(const fleet::Customer &customer);
[[nodiscard]] fleet::Customer customerFrom(const QByteArray &text);
[[nodiscard]] QString textFrom(const fleet::Failure &failure);
[[nodiscard]] std::optional<fleet::Failure> failureFrom(const QString &text);
/**
 * The list's columns, with the form it was written in where that is known. Earlier versions wrote the columns alone, as
 * an array, which is still how they stand where there is nothing else to say.
 */
[[nodiscard]] QString headerTextFrom(const fleet::Batch &batch);
/** Sets what headerTextFrom() has written down. */
void readHeader(const QString &text, fleet::Batch &batch);

} // namespace ledger
