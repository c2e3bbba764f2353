// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
[[nodiscard]] QString textFrom(const QStringList &cells);
[[nodiscard]] QStringList cellsFrom(const QString &text);

} // namespace ledger
