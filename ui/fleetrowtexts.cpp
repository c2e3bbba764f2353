// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table shows of a row, in words.

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
    case runner::Standing::Unclear:
        return Words::tr("Ordered in batch %1 with another token, perhaps of the same account.")
            .arg(QLocale().toString(row.batch));
    case runner::Standing::New:
    case runner::Standing::FailedBefore:
        break;
    }
    return {};
}

} // namespace

QString FleetRows::cell(Record record, intake::Role role) const
{
    if (m_customers.isEmpty())
        return m_draft->value(static_cast<int>(record), role);
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

QList<std::pair<QString, QString>> FleetRows::cells(Record record) const
{
    QList<std::pair<QString, QString>> cells;
    if (m_draft) {
        const QStringList header = m_draft->header();
        const auto row = static_cast<int>(record);
        for (int column = 0; column < std::max(static_cast<int>(header.size()), m_draft->cellCount(row));
             ++column)
            cells.append({header.value(column), m_draft->cell(row, column)});
        return cells;
    }
    const QStringList &header = m_header;
    const QStringList &values = m_customers.at(record).cells;
    for (qsizetype column = 0; column < std::max(header.size(), values.size()); ++column)
        cells.append({header.value(column), values.value(column)});
    return cells;
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
        return elapsedText(elapsedOf(row, now));
    case Column::Agent:
        return oneLine(m_texts.text(row.agentId));
    case Column::Phone:
        if (row.phoneNumber == 0 && row.state == RowState::Active)
            return Words::tr("no number yet");
        return oneLine(m_texts.text(row.phoneNumber));
    case Column::Problem:
        return problemText(record);
    case Column::Website:
        return oneLine(cell(record, intake::Role::BusinessUrl));
    case Column::Attempt:
        return row.isJob() ? QLocale().toString(row.attempt) : QString();
    case Column::Operation:
        return oneLine(m_texts.text(row.operationId));
    }
    return {};
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
    if (m_conflicts.contains(record))
        return report::explainConflict(job(record).value_or(fleet::Job()));
    if (const fleet::Failure *failure = failureOf(row))
        return oneLine(report::explain(*failure).sentence);
    if (row.state != RowState::LeftOut)
        return {};
    if (const auto standing = m_standings.constFind(record); standing != m_standings.constEnd())
        return standingText(*standing);
    const auto number = static_cast<int>(record);
    if (!m_draft)
        return {};
    if (m_draft->standing(number) == intake::Standing::LeftOut)
        return Words::tr("Left out, because you said so.");
    QStringList sentences;
    for (const intake::Finding &finding : m_draft->findingsOf(number)) {
        if (intake::isError(finding.code))
            sentences.append(oneLine(intake::sentenceFor(m_draft->problem(finding))));
    }
    return sentences.join(u' ');
}

QString FleetRows::problemAtLength(Record record) const
{
    const fleet::Failure *failure = failureOf(at(record));
    if (!failure || m_conflicts.contains(record))
        return problemText(record);
    const report::Explanation explanation = report::explain(*failure);
    QStringList lines{explanation.sentence};
    if (!failure->message.isEmpty())
        lines.append(Words::tr("The server said: %1").arg(oneLine(failure->message)));
    if (!explanation.hint.isEmpty())
        lines.append(explanation.hint);
    return lines.join(u'\n');
}

} // namespace ui
