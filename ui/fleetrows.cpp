// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetrows.h"

#include "intake/problem.h"
#include "report/explanation.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FleetRows)
};

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
    if (row.job == noJob)
        return 0;
    return hasEnded(row.state) ? 100 : std::max<int>(row.percent, 0);
}

qint64 elapsed(const FleetRow &row, qint64 now)
{
    if (row.startedAt == 0)
        return -1;
    const qint64 end = row.endedAt != 0 && !isUnderWay(row.state) ? row.endedAt : now;
    return std::max<qint64>(end - row.startedAt, 0);
}

QString elapsedText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    const qint64 seconds = milliseconds / 1000;
    const auto twoDigits = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')); };
    const qint64 hours = seconds / 3600;
    if (hours > 0)
        return QStringLiteral("%1:%2:%3")
            .arg(QString::number(hours), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
    return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), twoDigits(seconds % 60));
}

QString percentText(int percent)
{
    return Words::tr("%1 %", "progress of one agent").arg(QLocale().toString(percent));
}

QString standingText(const runner::RowStanding &row)
{
    switch (row.standing) {
    case runner::Standing::Active:
        return Words::tr("Has an agent already: %1, from batch %2.")
            .arg(oneLine(row.agentId), QLocale().toString(row.batch));
    case runner::Standing::ProbablyExists:
        return Words::tr("Probably has an agent already: %1 has this name and website.")
            .arg(oneLine(row.agentId));
    case runner::Standing::InProgress:
        return Words::tr("Batch %1 is not finished with this customer. Finish it first.")
            .arg(QLocale().toString(row.batch));
    case runner::Standing::New:
    case runner::Standing::FailedBefore:
        break;
    }
    return {};
}

} // namespace

void FleetRows::setList(const intake::CustomerList &list)
{
    m_list = list;
    m_customers.clear();
    m_standings.clear();
    m_recordOfJob.clear();
    m_failures.clear();
    m_percentSum = 0;
    m_counts = {};
    const int records = list.refusal() ? 0 : list.recordCount();
    m_rows.assign(static_cast<std::size_t>(records), FleetRow{});
    for (int record = 0; record < records; ++record) {
        FleetRow &row = m_rows[static_cast<std::size_t>(record)];
        row.state = list.isReady(record) ? RowState::Ready : RowState::LeftOut;
        ++m_counts[indexOf(row.state)];
    }
}

void FleetRows::setBatch(const fleet::Batch &batch)
{
    setList({});
    m_customers = batch.customers;
    const auto records = static_cast<std::size_t>(m_customers.size());
    m_rows.assign(records, FleetRow{});
    m_recordOfJob.resize(records);
    m_counts[indexOf(RowState::Queued)] = size();
    for (Record record = 0; record < size(); ++record) {
        m_rows[record].job = record;
        m_rows[record].state = RowState::Queued;
        m_recordOfJob[record] = record;
    }
}

void FleetRows::beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut)
{
    m_standings.clear();
    for (const runner::LeftOut::Row &row : leftOut.rows)
        m_standings.insert(static_cast<Record>(row.customer.row - 1), row.standing);
    for (FleetRow &row : m_rows) {
        row = FleetRow{};
        row.state = RowState::LeftOut;
    }
    m_failures.clear();
    m_percentSum = 0;
    m_counts = {};
    m_counts[indexOf(RowState::LeftOut)] = size();
    m_recordOfJob.clear();
    m_recordOfJob.reserve(static_cast<std::size_t>(batch.customers.size()));
    for (const fleet::Customer &customer : batch.customers) {
        const auto record = static_cast<Record>(customer.row - 1);
        Q_ASSERT(record < size()); // a batch is made of the list that is shown
        m_rows[record].job = static_cast<fleet::JobIndex>(m_recordOfJob.size());
        setState(m_rows[record], RowState::Queued);
        m_recordOfJob.push_back(record);
    }
}

std::vector<Record> FleetRows::apply(const QList<fleet::Job> &changed)
{
    std::vector<Record> records;
    records.reserve(static_cast<std::size_t>(changed.size()));
    for (const fleet::Job &job : changed) {
        if (job.index >= m_recordOfJob.size())
            continue; // news of an earlier batch that was still on its way
        const Record record = m_recordOfJob[job.index];
        FleetRow &row = m_rows[record];
        if (isSame(row, job))
            continue;
        m_percentSum -= percentDone(row);
        setState(row, rowStateOf(job.state));
        row.attempt = job.attempt;
        row.percent = static_cast<std::int8_t>(job.percent ? std::clamp(*job.percent, 0, 100) : -1);
        row.message = job.message;
        row.operationId = job.operationId;
        row.agentId = job.agentId;
        row.phoneNumber = job.phoneNumber;
        row.startedAt = milliseconds(job.startedAt);
        row.endedAt = milliseconds(job.endedAt);
        if (job.failure)
            m_failures.insert(job.index, *job.failure);
        else
            m_failures.remove(job.index);
        m_percentSum += percentDone(row);
        records.push_back(record);
    }
    std::sort(records.begin(), records.end());
    return records;
}

double FleetRows::progress() const
{
    return m_recordOfJob.empty()
        ? 0.0
        : static_cast<double>(m_percentSum) / (100.0 * static_cast<double>(m_recordOfJob.size()));
}

int FleetRows::rowNumber(Record record) const
{
    return m_customers.isEmpty() ? static_cast<int>(record) + 1 : m_customers.at(record).row;
}

int FleetRows::line(Record record) const
{
    return m_customers.isEmpty() ? m_list.lineOf(static_cast<int>(record)) : m_customers.at(record).line;
}

QString FleetRows::cell(Record record, intake::Role role) const
{
    if (m_customers.isEmpty())
        return m_list.cell(static_cast<int>(record), role);
    const fleet::Customer &customer = m_customers.at(record);
    switch (role) {
    case intake::Role::CustomerId:
        return customer.id;
    case intake::Role::BusinessName:
        return customer.businessName;
    case intake::Role::BusinessUrl:
        return customer.businessUrl;
    case intake::Role::TemplateId:
        return customer.templateId;
    case intake::Role::PhoneNumber:
        return customer.phoneNumber;
    }
    return {};
}

QString FleetRows::text(Record record, Column column, qint64 now) const
{
    const FleetRow &row = m_rows[record];
    switch (column) {
    case Column::Row:
        return QLocale().toString(rowNumber(record));
    case Column::Customer:
        return oneLine(cell(record, intake::Role::CustomerId));
    case Column::Practice:
        return oneLine(cell(record, intake::Role::BusinessName));
    case Column::State:
        return labelFor(row.state);
    case Column::Progress:
        return progressText(row);
    case Column::Elapsed:
        return elapsedText(elapsed(row, now));
    case Column::Agent:
        return oneLine(row.agentId);
    case Column::Phone:
        if (row.phoneNumber.isEmpty() && row.state == RowState::Active)
            return Words::tr("no number yet");
        return oneLine(row.phoneNumber);
    case Column::Problem:
        return problemText(record);
    case Column::Website:
        return oneLine(cell(record, intake::Role::BusinessUrl));
    case Column::Attempt:
        return row.job == noJob ? QString() : QLocale().toString(row.attempt);
    case Column::Operation:
        return oneLine(row.operationId);
    }
    return {};
}

qint64 FleetRows::sortNumber(Record record, Column column, qint64 now) const
{
    const FleetRow &row = m_rows[record];
    switch (column) {
    case Column::State:
        return static_cast<qint64>(indexOf(row.state));
    case Column::Progress:
        return row.job == noJob ? -1 : percentDone(row);
    case Column::Elapsed:
        return elapsed(row, now);
    case Column::Attempt:
        return row.job == noJob ? 0 : row.attempt;
    default:
        return record;
    }
}

QString FleetRows::progressText(const FleetRow &row) const
{
    const QString message = oneLine(row.message);
    switch (row.state) {
    case RowState::Submitting:
        return Words::tr("Sending the order");
    case RowState::Provisioning:
    case RowState::Overdue:
        if (row.percent < 0)
            return message.isEmpty() ? Words::tr("In progress") : message;
        if (message.isEmpty())
            return percentText(row.percent);
        return Words::tr("%1 · %2", "percentage and the server's message")
            .arg(percentText(row.percent), message);
    case RowState::Active:
        return percentText(100);
    case RowState::Failed:
        return row.percent < 0 ? QString() : Words::tr("Stopped at %1").arg(percentText(row.percent));
    case RowState::Unknown:
        return row.percent < 0 ? QString() : Words::tr("Last seen at %1").arg(percentText(row.percent));
    case RowState::Ready:
    case RowState::LeftOut:
    case RowState::Queued:
    case RowState::Cancelled:
        break;
    }
    return {};
}

QString FleetRows::problemText(Record record) const
{
    const FleetRow &row = m_rows[record];
    if (const auto failure = m_failures.constFind(row.job); failure != m_failures.constEnd())
        return oneLine(report::explain(*failure).sentence);
    if (row.state != RowState::LeftOut)
        return {};
    if (const auto standing = m_standings.constFind(record); standing != m_standings.constEnd())
        return standingText(*standing);
    QStringList sentences;
    for (const intake::Problem &problem : m_list.problemsOf(static_cast<int>(record)))
        sentences.append(oneLine(intake::sentenceFor(problem)));
    return sentences.join(u' ');
}

QString FleetRows::problemAtLength(Record record) const
{
    const auto failure = m_failures.constFind(m_rows[record].job);
    if (failure == m_failures.constEnd())
        return problemText(record);
    const report::Explanation explanation = report::explain(*failure);
    QStringList lines{explanation.sentence};
    if (!failure->message.isEmpty())
        lines.append(Words::tr("The server said: %1").arg(oneLine(failure->message)));
    if (!explanation.hint.isEmpty())
        lines.append(explanation.hint);
    return lines.join(u'\n');
}

QList<fleet::Job> FleetRows::jobs() const
{
    QList<fleet::Job> all;
    all.reserve(static_cast<qsizetype>(m_recordOfJob.size()));
    for (const Record record : m_recordOfJob)
        all.append(jobOf(m_rows[record]));
    return all;
}

QList<fleet::JobIndex> FleetRows::jobsIn(std::initializer_list<RowState> states) const
{
    QList<fleet::JobIndex> found;
    for (const Record record : m_recordOfJob) {
        if (std::find(states.begin(), states.end(), m_rows[record].state) != states.end())
            found.append(m_rows[record].job);
    }
    return found;
}

fleet::Job FleetRows::jobOf(const FleetRow &row) const
{
    fleet::Job job;
    job.index = row.job;
    job.state = static_cast<fleet::JobState>(indexOf(row.state) - indexOf(RowState::Queued));
    job.attempt = row.attempt;
    if (row.percent >= 0)
        job.percent = row.percent;
    job.message = row.message;
    job.operationId = row.operationId;
    job.agentId = row.agentId;
    job.phoneNumber = row.phoneNumber;
    if (const auto failure = m_failures.constFind(row.job); failure != m_failures.constEnd())
        job.failure = *failure;
    job.startedAt = dateTime(row.startedAt);
    job.endedAt = dateTime(row.endedAt);
    return job;
}

bool FleetRows::isSame(const FleetRow &row, const fleet::Job &job) const
{
    return jobOf(row) == job;
}

void FleetRows::setState(FleetRow &row, RowState state)
{
    --m_counts[indexOf(row.state)];
    row.state = state;
    ++m_counts[indexOf(row.state)];
}

} // namespace ui
