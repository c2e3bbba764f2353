// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wfw {

/** The three published shapes of the create body. */
enum class Dialect
{
    Payload,
    Flat,
    Mixed
};

/** "payload", "flat" or "mixed"; nothing for any other word. */
[[nodiscard]] std::optional<Dialect> dialectFromWord(QStringView word);
[[nodiscard]] QString wordFor(Dialect dialect);

/** What one agent is ordered with. */
struct AgentOrder
{
    QString name;
    QString businessUrl;
    QString templateId;
    QString phoneNumber; ///< E.164, or empty
};

/** The exact body of POST /v2/agents. The same order and dialect always give the same bytes. */
[[nodiscard]] QByteArray writeAgentOrder(const AgentOrder &order, Dialect dialect);

} // namespace wfw
