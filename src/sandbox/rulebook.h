// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/rule.h"

#include <QByteArray>
#include <QHash>

#include <cstdint>

namespace sandbox {

/** Decides the fate of each order: the first rule that says something about an aspect decides that aspect. */
class Rulebook final
{
public:
    Rulebook(QList<Rule> rules, std::uint64_t seed, double failureRate);

    /** A refusal at the door, or none. */
    [[nodiscard]] ApiError refusal(const Order &order, const QString &key, int startedBefore) const;
    /** The same order under the same key has the same fate whenever it is asked. */
    [[nodiscard]] Plan plan(const Order &order, const QString &key, int startedBefore) const;
    /** A fault that a rule wants for this POST; counts it, so that it ends after its number of times. */
    [[nodiscard]] Fault fault(const Order &order, const QString &key, int startedBefore);

private:
    void decideByChance(Plan &plan, Dice &dice) const;

    QList<Rule> m_rules;
    std::uint64_t m_seed;
    double m_failureRate;
    QHash<QString, int> m_struck; ///< by rule and key
};

} // namespace sandbox
