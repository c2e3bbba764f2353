// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/earlierdesk.h"

#include "intake/problem.h"
#include "ui/background.h"
#include "ui/banner.h"
#include "ui/fleetcontroller.h"
#include "ui/icons.h"
#include "ui/plaintext.h"

#include <QHash>
#include <QLocale>

namespace ui {

namespace {

constexpr qsizetype namedMax = 3; ///< changes told one by one
constexpr qsizetype shownMax = 60; ///< characters of a foreign text

QString valueIn(const fleet::Customer &customer, intake::Role role)
{
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

QString shown(const QString &text)
{
    return text.isEmpty() ? EarlierDesk::tr("nothing") : intake::forDisplay(oneLine(text), shownMax);
}

} // namespace

EarlierDesk::EarlierDesk(Banner *banner, FleetController *controller)
    : m_banner(banner)
    , m_controller(controller)
    , m_continue(icon(QStringLiteral("retry")), QString())
    , m_afresh(tr("Start afresh"))
{
    m_continue.setToolTip(tr("Order new attempts for the rows that failed, and for no others"));
    m_afresh.setToolTip(tr("Take the file for a list like any other"));
    connect(&m_continue, &QAction::triggered, this, [this] {
        m_banner->dismiss();
        std::vector<int> others;
        auto open = m_opened.openAttempts.cbegin();
        for (int row = 0; row < m_opened.draft->rowCount(); ++row) {
            if (open != m_opened.openAttempts.cend() && *open == row)
                ++open;
            else
                others.push_back(row);
        }
        emit continueWanted(others);
    });
    connect(&m_afresh, &QAction::triggered, banner, &Banner::dismiss);
    connect(controller, &FleetController::earlierFound, this, &EarlierDesk::compare);
}

void EarlierDesk::take(const OpenedList &opened, const Environment &environment)
{
    m_opened = opened;
    if (opened.openAttempts.isEmpty())
        return;
    m_continue.setText(
        tr("Continue these %n failure(s)", nullptr, static_cast<int>(opened.openAttempts.size())));
    offer({});
    m_controller->findEarlier(environment);
}

void EarlierDesk::compare(const fleet::Batch &earlier)
{
    if (m_opened.openAttempts.isEmpty())
        return;
    inBackground(
        this,
        [draft = m_opened.draft, rows = m_opened.openAttempts, earlier] {
            return changesSince(*draft, rows, earlier);
        },
        [this, id = earlier.id, draft = m_opened.draft](const QStringList &changes) {
            if (draft != m_opened.draft)
                return; // another list is open by now
            QString details = tr("They are of batch %1.").arg(QLocale().toString(id)) + u' ';
            const auto count = static_cast<int>(changes.size());
            details += count == 0 ? tr("Nothing was changed in them since.")
                                  : tr("%n change(s) since:", nullptr, count) + u' '
                    + changes.mid(0, namedMax).join(QStringLiteral("; "))
                    + (count > namedMax ? QStringLiteral("; …") : QStringLiteral("."));
            offer(details);
        });
}

void EarlierDesk::offer(const QString &details)
{
    const QString text = tr("This file lists %n row(s) that did not become agents before.", nullptr,
        static_cast<int>(m_opened.openAttempts.size()));
    m_banner->show(
        {Notice::Kind::Info, details.isEmpty() ? text : text + u' ' + details, {&m_continue, &m_afresh}});
}

QStringList changesSince(const intake::ListDraft &draft, const QList<int> &rows, const fleet::Batch &earlier)
{
    QHash<QString, const fleet::Customer *> byId;
    for (const fleet::Customer &customer : earlier.customers)
        byId.insert(customer.id, &customer);
    QStringList changes;
    for (const int row : rows) {
        const fleet::Customer *before = byId.value(draft.value(row, intake::Role::CustomerId));
        if (!before)
            continue;
        for (const intake::Role role : intake::allRoles) {
            const QString now = draft.value(row, role);
            const QString then = valueIn(*before, role);
            if (now == then)
                continue;
            changes.append(EarlierDesk::tr("%1: “%2”, before “%3”", "customer, value now and before")
                               .arg(shown(before->businessName), shown(now), shown(then)));
        }
    }
    return changes;
}

} // namespace ui
