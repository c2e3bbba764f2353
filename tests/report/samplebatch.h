// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"

#include <QTimeZone>

/** A batch with one job in each state, for tests of what is written about it. */
namespace samplebatch {

inline const QDateTime at(QDate(2026, 3, 1), QTime(9, 30, 15), Qt::UTC);

inline fleet::Batch batch()
{
    using namespace Qt::StringLiterals;
    fleet::Batch batch;
    batch.id = 7;
    batch.header = QStringList{u"customer_id"_s, u"business_name"_s, u"business_url"_s, u"city"_s};
    for (std::size_t i = 0; i < fleet::jobStateCount; ++i) {
        fleet::Customer customer;
        customer.id = QString::number(i + 1);
        customer.businessName = u"Practice, "_s + customer.id;
        customer.businessUrl = u"https://p%1.example"_s.arg(customer.id);
        customer.cells = QStringList{customer.id, customer.businessName, customer.businessUrl, u"Bend"_s};
        customer.row = static_cast<int>(i) + 1;
        batch.customers.append(customer);
    }
    return batch;
}

/** Job i is in state i. */
inline QList<fleet::Job> jobs()
{
    using namespace Qt::StringLiterals;
    QList<fleet::Job> jobs;
    for (const fleet::JobState state : fleet::allJobStates) {
        fleet::Job job;
        job.index = static_cast<fleet::JobIndex>(indexOf(state));
        job.state = state;
        jobs.append(job);
    }
    fleet::Job &overdue = jobs[qsizetype(indexOf(fleet::JobState::Overdue))];
    overdue.operationId = u"op_4"_s;
    overdue.message = u"Generating knowledge base documents..."_s;
    overdue.endedAt = at;
    fleet::Job &active = jobs[qsizetype(indexOf(fleet::JobState::Active))];
    active.operationId = u"op_5"_s;
    active.agentId = u"agt_5"_s;
    active.phoneNumber = u"+12025550100"_s;
    active.endedAt = at;
    fleet::Failure refused;
    refused.stage = fleet::Failure::Stage::Submit;
    refused.kind = fleet::Failure::Kind::Template;
    refused.code = u"template_not_found"_s;
    refused.message = u"There is no\ntemplate named \u202Emissing"_s;
    refused.httpStatus = 422;
    refused.at = at;
    fleet::Job &failed = jobs[qsizetype(indexOf(fleet::JobState::Failed))];
    failed.failure = refused;
    failed.attempt = 3;
    return jobs;
}

} // namespace samplebatch
