// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportcontent.h"

#include "report/failuregroups.h"
#include "report/plaintext.h"
#include "report/reason.h"
#include "report/reporttime.h"
#include "report/statelook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace report {

namespace {

constexpr qsizetype cellLengthMax = 300;
constexpr qsizetype causesMax = 40;
constexpr qsizetype rowsOfACauseMax = 30;

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using Counts = std::array<int, fleet::jobStateCount>;

Counts countsOf(const QList<fleet::Job> &jobs)
{
    Counts counts{};
    for (const fleet::Job &job : jobs)
        ++counts[indexOf(job.state)];
    return counts;
}

QString kindOf(Scope scope)
{
    switch (scope) {
    case Scope::Failures:
        return Words::tr("Failure report");
    case Scope::Agents:
        return Words::tr("Agent report");
    case Scope::Results:
        break;
    }
    return Words::tr("Fleet report");
}

QString verdictOn(const Counts &counts, int total)
{
    const int active = counts[indexOf(fleet::JobState::Active)];
    int failures = 0;
    int underWay = 0;
    for (const fleet::JobState state : fleet::allJobStates) {
        failures += isFailure(state) ? counts[indexOf(state)] : 0;
        underWay += isEnd(state) ? 0 : counts[indexOf(state)];
    }
    QStringList sentences;
    if (active == total && total > 0)
        sentences.append(Words::tr("All %n agent(s) are active.", nullptr, total));
    else
        sentences.append(
            Words::tr("%1 of %n agent(s) are active.", nullptr, total).arg(QLocale().toString(active)));
    if (failures > 0)
        sentences.append(Words::tr("%n row(s) need attention.", nullptr, failures));
    if (underWay > 0)
        sentences.append(Words::tr("%n row(s) are not finished.", nullptr, underWay));
    return sentences.join(u' ');
}

/** With a decimal where it would be lost otherwise. */
QString percentage(double part)
{
    const double percent = part * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < 0.05;
    return QLocale().toString(percent, 'f', percent < 10 && !isWhole ? 1 : 0);
}

void addBars(ReportContent &content, const Counts &counts, int total)
{
    using fleet::JobState;
    content.barsTitle = Words::tr("States of %n row(s)", nullptr, total);
    // What went well first, then what did not, then what is still on its way.
    for (const JobState state : {JobState::Active, JobState::Failed, JobState::Unknown, JobState::Overdue,
             JobState::Provisioning, JobState::Submitting, JobState::Queued, JobState::Cancelled}) {
        const int count = counts[indexOf(state)];
        if (count == 0)
            continue;
        const double part = static_cast<double>(count) / total;
        content.bars.append({state, labelOf(state),
            Words::tr("%1 (%2 %)", "number and percentage").arg(QLocale().toString(count), percentage(part)),
            part});
    }
}

void addFacts(
    ReportContent &content, const fleet::Batch &batch, const QList<fleet::Job> &jobs, const QDateTime &madeAt)
{
    QDateTime first;
    QDateTime last;
    for (const fleet::Job &job : jobs) {
        if (job.startedAt.isValid() && (!first.isValid() || job.startedAt < first))
            first = job.startedAt;
        if (job.endedAt.isValid() && (!last.isValid() || job.endedAt > last))
            last = job.endedAt;
    }
    const ReportTime time(madeAt);
    const auto add = [&content](const QString &label, const QString &value) {
        if (!value.isEmpty())
            content.facts.append({label, oneLine(value, cellLengthMax)});
    };
    content.factsTitle = Words::tr("About this batch");
    add(Words::tr("List"), QFileInfo(batch.name).fileName());
    if (batch.id > 0)
        add(Words::tr("Batch"), QString::number(batch.id));
    add(Words::tr("Environment"), batch.environment);
    add(Words::tr("Server"), batch.origin);
    add(Words::tr("Account"), batch.tenant);
    add(Words::tr("Template"), batch.templateId);
    add(Words::tr("Created"), time.dateAndTime(batch.createdAt));
    add(Words::tr("First order"), time.dateAndTime(first));
    add(Words::tr("Last result"), time.dateAndTime(last));
    if (first.isValid() && last.isValid())
        add(Words::tr("Took"), ReportTime::duration(std::chrono::seconds(first.secsTo(last))));
    if (batch.excluded > 0)
        add(Words::tr("Left out before the start"), Words::tr("%n row(s)", nullptr, batch.excluded));
    if (jobs.size() < batch.customers.size()) {
        add(Words::tr("Part of the batch"),
            Words::tr("%1 of %n row(s)", nullptr, static_cast<int>(batch.customers.size()))
                .arg(QLocale().toString(jobs.size())));
    }
    add(Words::tr("This report"), time.dateAndTime(madeAt));
    add(Words::tr("Times"), time.zone());
}

QString rowsOf(const FailureGroup &group, const fleet::Batch &batch)
{
    const QList<fleet::JobIndex> jobs = group.jobs();
    QStringList rows;
    for (const fleet::JobIndex job : jobs.first(std::min(jobs.size(), rowsOfACauseMax))) {
        const fleet::Customer &customer = batch.customers.at(job);
        rows.append(Words::tr("%1 (%2)", "row of the list, customer id")
                        .arg(QLocale().toString(customer.row), oneLine(customer.id, 60)));
    }
    const QString list = rows.join(QStringLiteral(", "));
    const auto more = static_cast<int>(jobs.size() - rows.size());
    return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

void addCauses(ReportContent &content, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    content.causesTitle = Words::tr("What went wrong, and what to do");
    content.hintLabel = Words::tr("What to do");
    content.actorLabel = Words::tr("Who");
    content.wordsLabel = Words::tr("The server said");
    content.rowsLabel = Words::tr("Rows");
    const FailureGroups failures(jobs);
    for (const FailureGroup &group : failures.groups().first(std::min(failures.groups().size(), causesMax))) {
        content.causes.append(
            {Words::tr("%n row(s)", nullptr, static_cast<int>(group.count())), group.explanation.sentence,
                group.explanation.hint, nameOf(group.explanation.actor), group.words, rowsOf(group, batch)});
    }
}

QString outcomeOf(const fleet::Job &job)
{
    if (const auto reason = isFailure(job.state) ? reasonOf(job) : std::nullopt)
        return explain(*reason).sentence;
    return oneLine(job.agentId.isEmpty() ? job.message : job.agentId, cellLengthMax);
}

QString phoneOf(const fleet::Job &job)
{
    if (job.state == fleet::JobState::Active && job.phoneNumber.isEmpty())
        return Words::tr("no number yet");
    return oneLine(job.phoneNumber, cellLengthMax);
}

void addRows(
    ReportContent &content, const std::vector<ExportRow> &rows, const QDateTime &madeAt, std::size_t rowsMax)
{
    const ReportTime time(madeAt);
    content.columns = QStringList{Words::tr("Row"), Words::tr("Customer"), Words::tr("Business"),
        Words::tr("State"), Words::tr("Phone number"), Words::tr("Agent or problem"), Words::tr("Finished")};
    content.rows.reserve(std::min(rows.size(), rowsMax));
    for (const ExportRow &row : rows) {
        if (content.rows.size() == rowsMax)
            break;
        const fleet::Job &job = row.job;
        content.rows.push_back({job.state,
            QStringList{QLocale().toString(row.customer.row), oneLine(row.customer.id, cellLengthMax),
                oneLine(row.customer.businessName, cellLengthMax), labelOf(job.state), phoneOf(job),
                outcomeOf(job), time.shortly(job.endedAt)}});
    }
    if (rows.size() > content.rows.size()) {
        content.rowsNote = Words::tr("The table ends here: %1 of %n row(s) are shown. A CSV file or a "
                                     "workbook holds all of them.",
            nullptr, static_cast<int>(rows.size()))
                               .arg(QLocale().toString(static_cast<qulonglong>(content.rows.size())));
    }
}

QString captionOf(Scope scope, int rows)
{
    switch (scope) {
    case Scope::Failures:
        return Words::tr("%n row(s) that did not come up", nullptr, rows);
    case Scope::Agents:
        return Words::tr("%n agent(s) that are active", nullptr, rows);
    case Scope::Results:
        break;
    }
    return Words::tr("%n row(s) of the list, and what became of them", nullptr, rows);
}

} // namespace

ReportContent contentOf(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs,
    const std::vector<ExportRow> &rows, const QDateTime &madeAt, std::size_t rowsMax)
{
    ReportContent content;
    content.language = Words::tr("en", "code of the language that this is translated to, for example de");
    content.kind = kindOf(scope);
    const QString name = oneLine(QFileInfo(batch.name).fileName(), cellLengthMax);
    content.title = name.isEmpty() ? Words::tr("Batch %1").arg(batch.id) : name;
    content.environment = oneLine(batch.environment, cellLengthMax);
    const Counts counts = countsOf(jobs);
    const auto total = static_cast<int>(jobs.size());
    content.verdict = verdictOn(counts, total);
    addBars(content, counts, total);
    addFacts(content, batch, jobs, madeAt);
    if (scope != Scope::Agents)
        addCauses(content, batch, jobs);
    content.rowsTitle = scope == Scope::Failures ? Words::tr("Rows") : Words::tr("Agents");
    content.rowsCaption = captionOf(scope, static_cast<int>(rows.size()));
    addRows(content, rows, madeAt, rowsMax);
    content.footer = Words::tr("Made with Fleetwright %1").arg(QStringLiteral(FLEETWRIGHT_VERSION));
    return content;
}

} // namespace report
