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
    const auto found = m_booked.constFind(job);
    return found == m_booked.constEnd() ? m_shown.at(job) : *found;
}

std::optional<fleet::JobIndex> JobBook::bookedOwnerOf(const QString &operationId) const
{
    const auto owner = std::find_if(m_booked.begin(), m_booked.end(),
        [&](const fleet::Job &job) { return job.operationId == operationId; });
    return owner == m_booked.end() ? std::nullopt : std::optional(owner.key());
}

void JobBook::book(const ledger::IntentRecord &record)
{
    fleet::Job job = booked(record.job);
    applyTo(job, record);
    m_booked.insert(record.job, job);
}

void JobBook::book(const ledger::StateRecord &record)
{
    fleet::Job job = booked(record.job);
    applyTo(job, record);
    m_booked.insert(record.job, job);
    if (m_keepsSteps)
        m_bookedSteps.append(job);
}

bool JobBook::noteProgress(fleet::JobIndex index, std::optional<int> percent, const QString &message)
{
    const fleet::Job &job = m_shown.at(index);
    const std::optional<int> furthest = percent ? std::max(percent, job.percent) : job.percent;
    if (furthest == job.percent && message == job.message)
        return false;
    m_shown[index].percent = furthest;
    m_shown[index].message = message;
    if (const auto booked = m_booked.find(index); booked != m_booked.end()) {
        booked->percent = furthest;
        booked->message = message;
    }
    return true;
}

QList<fleet::JobIndex> JobBook::publish()
{
    QList<fleet::JobIndex> changed = m_booked.keys();
    for (const fleet::JobIndex index : std::as_const(changed)) {
        fleet::Job &job = m_shown[index];
        --m_totals.byState[indexOf(job.state)];
        job = m_booked.value(index);
        ++m_totals.byState[indexOf(job.state)];
    }
    m_booked.clear();
    m_shownSteps += std::exchange(m_bookedSteps, {});
    return changed;
}

} // namespace runner
