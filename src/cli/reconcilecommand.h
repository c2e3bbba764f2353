// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/apioptions.h"
#include "cli/batchword.h"
#include "cli/books.h"
#include "cli/command.h"

#include <chrono>

namespace cli {

class Console;

/** reconcile BATCH: holds it against the server's list of active agents, by their ids. Orders nothing. */
class ReconcileCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) override;

private:
    using Found = std::variant<runner::Reconciliation, Refusal>;
    [[nodiscard]] Found hold(const LoadedBatch &loaded, Books &books, const Surroundings &surroundings) const;
    void tell(const runner::Reconciliation &found, Console &console) const;
    void printDocument(const fleet::Batch &batch, const runner::Reconciliation &found, ExitCode code,
        Console &console) const;

    ApiOptions m_api;
    LedgerOptions m_ledger;
    BatchWord m_word;
    std::chrono::milliseconds m_requestTimeout{};
    bool m_json = false;
};

} // namespace cli
