// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/batchword.h"
#include "cli/books.h"
#include "cli/fleetcommand.h"

#include <optional>

namespace cli {

/** What resume and retry have in common: they take up a batch of the ledger, at the server it is pinned to. */
class TakeUpCommand : public FleetCommand
{
public:
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;

protected:
    TakeUpCommand();

    /** Nothing of it needs the network. Empties the scene's order but for the batch. */
    [[nodiscard]] std::optional<Outcome> takeUp(Scene &scene, const BatchWord &word);
    [[nodiscard]] std::variant<Target, Refusal> target(const Surroundings &surroundings) const final;

private:
    fleet::Batch m_batch; ///< without its customers
    bool m_sameAccount = false;
};

} // namespace cli
