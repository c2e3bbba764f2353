// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/jobbook.h"

#include "ledger/storedjob.h"

#include <algorithm>

namespace runner {

JobBook::JobBook(const QList<fleet::Job> &jobs, int excluded)
    : m_shown(jobs)
{
    m_totals.excluded = static_cast<std::uint32_t>(excluded);
    for (const fleet::Job &job : jobs)
        ++m_totals.byState[indexOf(job.state)];
    m_totals.imported = m_totals.excluded + m_totals.jobs();
}

const fleet::Job &JobBook::booked(fleet::JobIndex job) const
{
    for (const Pages *pages : {&m_waiting, &m_underWay}) {
        if (const auto found = pages->jobs.constFind(job); found != pages->jobs.constEnd())
            return *found;
    }
    return m_shown.at(job);
}

bool JobBook::hasEnded() const
{
    if (m_shown.isEmpty() || !m_totals.allEnded())
        return false;
    const auto goesOn = [](const fleet::Job &job) { return !isEnd(job.state); };
    return std::none_of(m_underWay.jobs.begin(), m_underWay.jobs.end(), goesOn)
        && std::none_of(m_waiting.jobs.begin(), m_waiting.jobs.end(), goesOn);
}

std::optional<fleet::JobIndex> JobBook::bookedOwnerOf(const QString &operationId) const
{
    for (const Pages *pages : {&m_waiting, &m_underWay}) {
        const auto owner = std::find_if(pages->jobs.begin(), pages->jobs.end(),
            [&](const fleet::Job &job) { return job.operationId == operationId; });
        if (owner != pages->jobs.end())
            return owner.key();
    }
    return std::nullopt;
}

void JobBook::book(const ledger::IntentRecord &record)
{
    fleet::Job job = booked(record.job);
    applyTo(job, record);
    m_waiting.jobs.insert(record.job, job);
}

void JobBook::book(const ledger::StateRecord &record)
{
    fleet::Job job = booked(record.job);
    applyTo(job, record);
    m_waiting.jobs.insert(record.job, job);
    if (m_keepsSteps)
        m_waiting.steps.append(job);
}

void JobBook::book(const ledger::NoteRecord &record)
{
    fleet::Job job = booked(record.job);
    applyTo(job, record);
    m_waiting.jobs.insert(record.job, job);
}

bool JobBook::noteProgress(fleet::JobIndex index, std::optional<int> percent, const QString &message)
{
    const fleet::Job &job = m_shown.at(index);
    const std::optional<int> furthest = percent ? std::max(percent, job.percent) : job.percent;
    if (furthest == job.percent && message == job.message)
        return false;
    m_shown[index].percent = furthest;
    m_shown[index].message = message;
    for (Pages *pages : {&m_waiting, &m_underWay}) {
        if (const auto booked = pages->jobs.find(index); booked != pages->jobs.end()) {
            booked->percent = furthest;
            booked->message = message;
        }
    }
    return true;
}

void JobBook::commitBegun()
{
    m_underWay.jobs.insert(m_waiting.jobs); // beside what could not be committed before
    m_underWay.steps += m_waiting.steps;
    m_waiting = {};
}

QList<fleet::JobIndex> JobBook::publish()
{
    const Pages durable = std::exchange(m_underWay, {});
    for (auto job = durable.jobs.cbegin(); job != durable.jobs.cend(); ++job) {
        --m_totals.byState[indexOf(m_shown.at(job.key()).state)];
        m_shown[job.key()] = *job;
        ++m_totals.byState[indexOf(job->state)];
    }
    m_shownSteps += durable.steps;
    return durable.jobs.keys();
}

} // namespace runner
