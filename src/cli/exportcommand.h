// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/batchword.h"
#include "cli/command.h"
#include "cli/ledgeroptions.h"
#include "cli/outputoptions.h"

namespace cli {

/** export BATCH: writes its failures or results, as far as they are known, at any moment. Needs no network. */
class ExportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) override;

private:
    LedgerOptions m_ledger;
    OutputOptions m_output;
    BatchWord m_word;
};

} // namespace cli
