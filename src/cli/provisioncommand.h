// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/fleetcommand.h"
#include "cli/listoptions.h"
#include "cli/preflightreport.h"
#include "wfw/agentorder.h"

namespace cli {

/** provision LIST: checks a list, then orders an agent for every ready row and follows each to its end. */
class ProvisionCommand final : public FleetCommand
{
public:
    ProvisionCommand();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;

protected:
    [[nodiscard]] std::optional<Outcome> prepare(Scene &scene) override;
    [[nodiscard]] std::optional<Outcome> examine(Scene &scene, const Target &target) override;
    [[nodiscard]] QString listPath() const override;
    void addListReport(Outcome &outcome) const override;

private:
    ListOptions m_listOptions;
    wfw::Dialect m_dialect = wfw::Dialect::Payload;
    QString m_templateId;
    runner::Already m_already = runner::Already::Skip;
    int m_first = 0; ///< rows that are ordered ahead
    intake::CustomerList m_list;
    std::optional<PreflightReport> m_preflight;
};

} // namespace cli
