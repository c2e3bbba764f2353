// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/apioptions.h"
#include "cli/command.h"
#include "cli/fleetrun.h"
#include "cli/outputoptions.h"
#include "cli/resultdocument.h"
#include "cli/runoptions.h"
#include "cli/target.h"

#include <memory>
#include <variant>

namespace cli {

class Console;
class Interrupt;
class Progress;
class SignIn;

/**
 * What provision and watch have in common: find the server, see that it answers, run, tell what came of it. Nothing is
 * sent before everything that can be known to be wrong was looked at.
 */
class FleetCommand : public Command
{
public:
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) final;

protected:
    explicit FleetCommand(FleetRun::Kind kind);

    /** Batch, and whatever else the command knows of its order; or the outcome that keeps it from beginning. */
    [[nodiscard]] virtual std::variant<runner::BatchOrder, Outcome> prepare(Console &console) = 0;
    /** The file that no export may be written over; empty where there is none. */
    [[nodiscard]] virtual QString listPath() const { return {}; }
    /** Adds what the document of --json tells of the list. */
    virtual void addListReport(Outcome & /*outcome*/) const { }

    [[nodiscard]] const ApiOptions &api() const { return m_api; }

private:
    [[nodiscard]] Outcome carryOut(const Surroundings &surroundings);
    /** Signs in where that is needed, and sees that the server answers; or why no run can begin. */
    [[nodiscard]] std::optional<Refusal> enter(Target &target, SignIn *signIn, Interrupt &interrupt) const;
    /** Holds a finished run against the server's own list. */
    void lookAtTheFleet(Outcome &outcome, const Target &target, const Surroundings &surroundings) const;
    [[nodiscard]] Outcome runOrder(
        const Surroundings &surroundings, const runner::BatchOrder &order, SignIn *signIn);
    [[nodiscard]] std::unique_ptr<Progress> progressFor(const Surroundings &surroundings) const;
    /** False where a file could not be written. */
    [[nodiscard]] bool writeFiles(const RunResult &result, Console &console) const;
    void tellResult(const RunResult &result, Console &console) const;

    const FleetRun::Kind m_kind;
    ApiOptions m_api;
    RunOptions m_run;
    OutputOptions m_output;
};

} // namespace cli
