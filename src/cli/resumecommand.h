// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/takeupcommand.h"

namespace cli {

/** resume [BATCH]: goes on with the newest unfinished batch, or the one named. */
class ResumeCommand final : public TakeUpCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void read(OptionReader &reader) override;

protected:
    [[nodiscard]] std::optional<Outcome> prepare(Scene &scene) override;

private:
    std::optional<BatchWord> m_word; ///< nothing: the newest unfinished one
};

} // namespace cli
