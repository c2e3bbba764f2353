// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/listoptions.h"

namespace cli {

/** check LIST: reads, maps and checks a list; sends nothing. */
class CheckCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) override;

private:
    ListOptions m_list;
    bool m_json = false;
    bool m_records = false;
};

} // namespace cli
