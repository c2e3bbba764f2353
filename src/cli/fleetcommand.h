// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/apioptions.h"
#include "cli/command.h"
#include "cli/fleetrun.h"
#include "cli/ledgeroptions.h"
#include "cli/outputoptions.h"
#include "cli/resultdocument.h"
#include "cli/runoptions.h"
#include "cli/target.h"

#include <memory>
#include <variant>

namespace cli {

class Books;
class Console;
class Progress;
class SignIn;

/**
 * What provision, resume, retry and watch have in common: find the server, see that it answers, run, tell what came of
 * it. Nothing is sent before everything that can be known to be wrong was looked at.
 */
class FleetCommand : public Command
{
public:
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) final;

protected:
    explicit FleetCommand(FleetRun::Kind kind);

    /** What is filled in on the way to a run. */
    struct Scene
    {
        const Surroundings &surroundings;
        Books &books;
        FleetRun::Start start;
        int inProgressElsewhere = 0; ///< rows that were asked for and are left to another batch
    };

    /** List or batch: everything that needs no network; or the outcome that keeps it from beginning. */
    [[nodiscard]] virtual std::optional<Outcome> prepare(Scene &scene) = 0;
    [[nodiscard]] virtual std::variant<Target, Refusal> target(const Surroundings &surroundings) const;
    /** The last look before something is ordered; the server answers, and the order has its connection. */
    [[nodiscard]] virtual std::optional<Outcome> examine(Scene & /*scene*/, const Target & /*target*/)
    {
        return std::nullopt;
    }
    /** The file that no export may be written over; empty where there is none. */
    [[nodiscard]] virtual QString listPath() const { return {}; }
    /** Adds what the document of --json tells of the list. */
    virtual void addListReport(Outcome & /*outcome*/) const { }

    [[nodiscard]] const ApiOptions &api() const { return m_api; }
    [[nodiscard]] const LedgerOptions &ledger() const { return m_ledger; }

private:
    [[nodiscard]] Outcome carryOut(const Surroundings &surroundings);
    /** What an embedded sandbox has is gone with it, unless somebody wants to keep it. */
    [[nodiscard]] bool needsLedger() const;
    /** Holds a finished run against the server's own list. */
    void lookAtTheFleet(Outcome &outcome, const Scene &scene) const;
    [[nodiscard]] Outcome runOrder(const Scene &scene, SignIn *signIn);
    [[nodiscard]] std::unique_ptr<Progress> progressFor(const Surroundings &surroundings) const;
    void tellResult(const RunResult &result, const Books &books, Console &console) const;

    const FleetRun::Kind m_kind;
    ApiOptions m_api;
    LedgerOptions m_ledger;
    RunOptions m_run;
    OutputOptions m_output;
};

} // namespace cli
