// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/effects.h"
#include "simulation/cautionwatch.h"
#include "simulation/modelledger.h"
#include "simulation/modelserver.h"
#include "simulation/subject.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace simulation {

/**
 * Watches a world from outside and holds what it sees against the rules of the house. It keeps its own memory of
 * what was said and sent, so that neither engine nor ledger can talk it out of anything. The first rule broken is
 * kept.
 */
class Checker final
{
public:
    Checker(const Scenario &scenario, const ModelLedger &ledger, const ModelServer &server);

    [[nodiscard]] const std::string &broken() const { return m_broken; }
    void expect(bool holds, const char *rule, Instant now, std::optional<JobId> job = {});

    /** An answer reaches the client; reacted() ends what follows from it. */
    void answered(engine::Lane lane, JobId job, const ServerReply &reply, Instant now);
    [[nodiscard]] bool wasTold(JobId job) const { return m_told == job; }
    void reacted();
    /** The client has decided on all of these. */
    void decided(const engine::Effects &effects, Instant now);
    /** A request leaves the machine. */
    void sent(const engine::Submit &submit, std::uint32_t bytes, Instant now);
    void sent(const engine::Poll &poll, Instant now);
    void committed();
    void crashed(Instant now);
    void restarted(const std::vector<engine::KnownJob> &known, Instant now);

    void setLimits(const engine::Limits &limits) { m_limits = limits; }
    void setPaused(bool paused) { m_paused = paused; }
    /** A person has asked for what is decided until this is taken back. */
    void setOrdersAnew(bool orders) { m_ordersAnew = orders; }
    void setUnwritable(bool unwritable) { m_unwritable = unwritable; }
    [[nodiscard]] CautionWatch &caution() { return m_caution; }

    void afterStep(const Subject &subject, Instant now);
    void atEnd(const Subject &subject, Instant now);
    /** Nobody can find out any more what became of this job: the server has forgotten its key. */
    [[nodiscard]] bool isPastFindingOut(JobId job, Instant now) const;

private:
    struct Seen
    {
        std::uint16_t intents = 0;
        bool failed = false; ///< the attempt of the last intent is recorded as Failed
        bool orderedAnew = false; ///< a person has had another one ordered, not knowing what became of it
        bool mayHaveArrived = false; ///< a POST of the present attempt may have been acted on
        bool acceptanceIsDurable = false;
        std::optional<Instant> intended; ///< when the present attempt was first written down
        bool repeatIsRetry = false; ///< because of a fault, not because the server or a token asked for it
        std::optional<Instant> firstSent; ///< of the present attempt
        std::optional<Instant> accepted; ///< when the present attempt's operation was first told
        Instant quietUntil{};
        Instant pollNotBefore{};
    };

    void decided(const engine::RecordIntent &intent, Instant now);
    void decided(const engine::RecordState &state, Instant now);
    void orderedAnew(const engine::RecordState &state, Instant now);
    void takenOff(const engine::Submit &submit, Instant now);
    void takenOff(engine::Lane lane, JobId job, Instant now);
    void retried(Instant now);

    const Scenario &m_scenario;
    const ModelLedger &m_ledger;
    const ModelServer &m_server;
    engine::Limits m_limits;
    std::vector<Seen> m_seen;
    std::vector<fleet::JobState> m_states; ///< as decided last
    std::vector<int>
        m_decisions; ///< how often a person had each ordered anew: so many agents more may be there
    bool m_ordersAnew = false;
    std::set<std::pair<engine::Lane, JobId>> m_inFlight;
    std::uint32_t m_submits = 0, m_polls = 0;
    Instant m_closed[2] = {};
    bool m_paused = false;
    bool m_unwritable = false; ///< the last commit failed
    CautionWatch m_caution;
    bool m_isTrying = false; ///< nothing works; single requests try whether something does
    Instant m_lifeBegan{};
    std::int64_t m_usableReplies = 0, m_retries = 0, m_paidBack = 0; ///< in this life
    std::uint16_t m_cause = 0; ///< of the answer that is being handled

    // Of the answer that is being handled:
    std::optional<JobId> m_told; ///< it named an operation of this job
    std::optional<JobId> m_saidNo; ///< it was a definite failure
    std::optional<JobId> m_saidYes; ///< it said that the agent is live
    std::optional<JobId> m_goesOn; ///< it was readable and in progress

    std::string m_broken;
};

} // namespace simulation
