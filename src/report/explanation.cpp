// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/explanation.h"

#include "report/plaintext.h"

#include <QCoreApplication>

namespace report {

QString wordsOf(const fleet::Failure &failure)
{
    QString message = oneLine(failure.message);
    if (!message.isEmpty() || failure.code.isEmpty() || causeOfCode(failure.code))
        return message;
    return oneLine(failure.code);
}

Explanation explain(const fleet::Failure &failure)
{
    const Cause &cause = causeOf(failure);
    return {QCoreApplication::translate("Explanation", cause.sentence),
        QCoreApplication::translate("Explanation", cause.hint), wordsOf(failure), cause.actor};
}

Explanation explainForFile(const fleet::Failure &failure)
{
    const Cause &cause = causeOf(failure);
    return {QString::fromUtf8(cause.sentence), QString::fromUtf8(cause.hint), wordsOf(failure), cause.actor};
}

QString nameOf(Actor actor)
{
    switch (actor) {
    case Actor::List:
        return QCoreApplication::translate("Explanation", "Whoever keeps the customer list");
    case Actor::Account:
        return QCoreApplication::translate("Explanation", "Whoever manages the WFW account");
    case Actor::Network:
        return QCoreApplication::translate("Explanation", "Whoever looks after the network");
    case Actor::Support:
        return QCoreApplication::translate("Explanation", "WFW support");
    case Actor::Operator:
        break;
    }
    return QCoreApplication::translate("Explanation", "Whoever runs the batch");
}

QString explainConflict(const fleet::Job &job)
{
    if (job.conflict.isEmpty())
        return {};
    if (job.conflict == QStringLiteral("not_listed")) {
        return QCoreApplication::translate("Explanation",
            "The agent came up, and the server's list of active agents does not have it. Look there whether "
            "it "
            "was switched off or removed.");
    }
    if (job.state == fleet::JobState::Active) {
        return QCoreApplication::translate("Explanation",
            "The agent came up, and later the server said that it had failed. The first word counts here; "
            "look "
            "whether the agent answers.");
    }
    return QCoreApplication::translate("Explanation",
        "It failed, and later the server said that the agent had come up. Look for the agent there before "
        "you "
        "retry: a retry would order another one.");
}

} // namespace report
