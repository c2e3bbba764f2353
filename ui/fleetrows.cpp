// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetrows.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime dateTime(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

bool hasEnded(RowState state)
{
    return state >= RowState::Overdue;
}

int percentDone(const FleetRow &row)
{
    if (!row.isJob())
        return 0;
    return hasEnded(row.state) ? 100 : std::max<int>(row.percent, 0);
}

} // namespace

void FleetRows::setDraft(const DraftPointer &draft)
{
    m_draft = draft;
    m_customers.clear();
    m_standings.clear();
    forgetJobs();
    const int records = draft ? draft->rowCount() : 0;
    FleetRow ready;
    ready.state = RowState::Ready;
    m_rows.assign(static_cast<std::size_t>(records), ready);
    m_counts[indexOf(RowState::Ready)] = size();
    for (Record record = 0; record < size(); ++record) {
        if (draft->standing(static_cast<int>(record)) != intake::Standing::Ready)
            setState(m_rows.edit(record), RowState::LeftOut);
    }
}

void FleetRows::setBatch(const fleet::Batch &batch)
{
    setDraft({});
    m_customers = batch.customers;
    m_header = batch.header;
    FleetRow queued;
    queued.state = RowState::Queued;
    m_rows.assign(static_cast<std::size_t>(m_customers.size()), queued);
    m_jobCount = size();
    m_counts[indexOf(RowState::Queued)] = size();
}

void FleetRows::beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut)
{
    m_standings.clear();
    for (const runner::LeftOut::Row &row : leftOut.rows)
        m_standings.insert(static_cast<Record>(row.customer.row - 1), row.standing);
    forgetJobs();
    m_jobCount = static_cast<std::uint32_t>(batch.customers.size());
    const bool isEveryRecord = m_jobCount == size();
    FleetRow row;
    row.state = isEveryRecord ? RowState::Queued : RowState::LeftOut;
    m_rows.assign(size(), row);
    m_counts[indexOf(row.state)] = size();
    if (isEveryRecord)
        return;
    m_recordOfJob.reserve(batch.customers.size());
    for (const fleet::Customer &customer : batch.customers) {
        const auto record = static_cast<Record>(customer.row - 1);
        Q_ASSERT(record < size()); // a batch is made of the list that is shown, in its order
        setState(m_rows.edit(record), RowState::Queued);
        m_recordOfJob.append(record);
    }
}

void FleetRows::forgetJobs()
{
    m_recordOfJob.clear();
    m_jobCount = 0;
    m_texts.clear();
    m_messages.clear();
    m_failures.clear();
    m_conflicts.clear();
    m_freeFailures.clear();
    m_percentSum = 0;
    m_counts = {};
}

std::vector<Record> FleetRows::apply(const QList<fleet::Job> &changed)
{
    std::vector<Record> records;
    records.reserve(static_cast<std::size_t>(changed.size()));
    for (const fleet::Job &job : changed) {
        if (job.index >= m_jobCount)
            continue; // news of an earlier batch that was still on its way
        const Record record = recordOf(job.index);
        if (isSame(at(record), job) && m_conflicts.value(record) == job.conflict)
            continue;
        FleetRow &row = m_rows.edit(record);
        m_percentSum -= percentDone(row);
        setState(row, rowStateOf(job.state));
        row.attempt = static_cast<std::uint16_t>(std::clamp(job.attempt, 0, 0xffff));
        row.percent = static_cast<std::int8_t>(job.percent ? std::clamp(*job.percent, 0, 100) : -1);
        row.message = shared(job.message);
        setText(row.operationId, job.operationId);
        setText(row.agentId, job.agentId);
        setText(row.phoneNumber, job.phoneNumber);
        row.startedAt = milliseconds(job.startedAt);
        row.endedAt = milliseconds(job.endedAt);
        setFailure(row, job.failure);
        if (job.conflict.isEmpty())
            m_conflicts.remove(record);
        else
            m_conflicts.insert(record, job.conflict);
        m_percentSum += percentDone(row);
        records.push_back(record);
    }
    std::sort(records.begin(), records.end());
    return records;
}

void FleetRows::setText(TextShelf::Place &place, const QString &text)
{
    if (!m_texts.isAt(place, text))
        place = m_texts.put(text);
}

void FleetRows::setFailure(FleetRow &row, const std::optional<fleet::Failure> &failure)
{
    if (!failure) {
        if (row.failure != 0)
            m_freeFailures.append(std::exchange(row.failure, 0));
        return;
    }
    if (row.failure == 0 && !m_freeFailures.isEmpty())
        row.failure = m_freeFailures.takeLast();
    if (row.failure != 0) {
        m_failures.edit(row.failure - 1) = *failure;
        return;
    }
    m_failures.append(*failure);
    row.failure = static_cast<std::uint32_t>(m_failures.size());
}

QString FleetRows::shared(const QString &message)
{
    constexpr qsizetype messagesMax = 1000;
    if (const auto known = m_messages.constFind(message); known != m_messages.constEnd())
        return *known;
    if (m_messages.size() >= messagesMax)
        m_messages.clear(); // a server whose words are all different gains nothing, and shall cost nothing
    m_messages.insert(message);
    return message;
}

double FleetRows::progress() const
{
    return m_jobCount == 0 ? 0.0
                           : static_cast<double>(m_percentSum) / (100.0 * static_cast<double>(m_jobCount));
}

fleet::JobIndex FleetRows::jobOf(Record record) const
{
    if (!at(record).isJob())
        return noJob;
    if (m_recordOfJob.isEmpty())
        return record;
    const auto found = std::lower_bound(m_recordOfJob.cbegin(), m_recordOfJob.cend(), record);
    return static_cast<fleet::JobIndex>(found - m_recordOfJob.cbegin());
}

Record FleetRows::recordOf(fleet::JobIndex job) const
{
    return m_recordOfJob.isEmpty() ? job : m_recordOfJob.at(job);
}

int FleetRows::rowNumber(Record record) const
{
    return m_customers.isEmpty() ? static_cast<int>(record) + 1 : m_customers.at(record).row;
}

int FleetRows::line(Record record) const
{
    return m_customers.isEmpty() ? m_draft->line(static_cast<int>(record)) : m_customers.at(record).line;
}

qint64 FleetRows::elapsedOf(const FleetRow &row, qint64 now)
{
    if (row.startedAt == 0)
        return -1;
    const qint64 end = row.endedAt != 0 && !isUnderWay(row.state) ? row.endedAt : now;
    return std::max<qint64>(end - row.startedAt, 0);
}

qint64 FleetRows::sortNumber(Record record, Column column, qint64 now) const
{
    const FleetRow &row = m_rows[record];
    switch (column) {
    case Column::State:
        return static_cast<qint64>(indexOf(row.state));
    case Column::Progress:
        return row.isJob() ? percentDone(row) : -1;
    case Column::Elapsed:
        return elapsedOf(row, now);
    case Column::Attempt:
        return row.isJob() ? row.attempt : 0;
    default:
        return record;
    }
}

QList<fleet::Job> FleetRows::jobs() const
{
    QList<fleet::Job> all;
    all.reserve(static_cast<qsizetype>(m_jobCount));
    for (fleet::JobIndex job = 0; job < m_jobCount; ++job)
        all.append(jobFrom(at(recordOf(job)), job));
    return all;
}

QList<fleet::JobIndex> FleetRows::jobsIn(std::initializer_list<RowState> states) const
{
    QList<fleet::JobIndex> found;
    for (fleet::JobIndex job = 0; job < m_jobCount; ++job) {
        if (std::find(states.begin(), states.end(), at(recordOf(job)).state) != states.end())
            found.append(job);
    }
    return found;
}

std::optional<fleet::Job> FleetRows::job(Record record) const
{
    const fleet::JobIndex index = jobOf(record);
    return index == noJob ? std::nullopt : std::optional(jobFrom(at(record), index));
}

fleet::Job FleetRows::jobFrom(const FleetRow &row, fleet::JobIndex index) const
{
    fleet::Job job;
    job.index = index;
    job.state = static_cast<fleet::JobState>(indexOf(row.state) - indexOf(RowState::Queued));
    job.attempt = row.attempt;
    if (row.percent >= 0)
        job.percent = row.percent;
    job.message = row.message;
    job.operationId = m_texts.text(row.operationId);
    job.agentId = m_texts.text(row.agentId);
    job.phoneNumber = m_texts.text(row.phoneNumber);
    if (const fleet::Failure *failure = failureOf(row))
        job.failure = *failure;
    if (!m_conflicts.isEmpty())
        job.conflict = m_conflicts.value(recordOf(index));
    job.startedAt = dateTime(row.startedAt);
    job.endedAt = dateTime(row.endedAt);
    return job;
}

bool FleetRows::isSame(const FleetRow &row, const fleet::Job &job) const
{
    return row.state == rowStateOf(job.state) && row.percent == job.percent.value_or(-1)
        && row.attempt == job.attempt && row.message == job.message
        && m_texts.isAt(row.operationId, job.operationId) && m_texts.isAt(row.agentId, job.agentId)
        && m_texts.isAt(row.phoneNumber, job.phoneNumber) && row.startedAt == milliseconds(job.startedAt)
        && row.endedAt == milliseconds(job.endedAt)
        && (failureOf(row) ? job.failure == *failureOf(row) : !job.failure);
}

const fleet::Failure *FleetRows::failureOf(const FleetRow &row) const
{
    return row.failure == 0 ? nullptr : &m_failures[row.failure - 1];
}

void FleetRows::setState(FleetRow &row, RowState state)
{
    --m_counts[indexOf(row.state)];
    row.state = state;
    ++m_counts[indexOf(row.state)];
}

} // namespace ui
