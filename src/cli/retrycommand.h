// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/takeupcommand.h"

namespace cli {

/** retry BATCH: new attempts for its failed rows, a second look at its unknown and overdue ones. */
class RetryCommand final : public TakeUpCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;

protected:
    [[nodiscard]] std::optional<Outcome> prepare(Scene &scene) override;
    [[nodiscard]] std::optional<Outcome> examine(Scene &scene, const Target &target) override;

private:
    BatchWord m_word;
    bool m_ordersUnknown = false;
};

} // namespace cli
