// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchorder.h"

#include <QUrl>

/** An order of \a count customers on a sandbox; every one becomes active unless its host says otherwise. */
inline runner::BatchOrder orderFor(const QUrl &origin, const QByteArray &token, int count,
    const QString &host = QStringLiteral("practice%1.example"))
{
    runner::BatchOrder order;
    order.origin = origin;
    order.token = token;
    order.batch.name = QStringLiteral("test");
    order.batch.environment = QStringLiteral("Sandbox");
    for (int i = 1; i <= count; ++i) {
        fleet::Customer customer;
        customer.id = QString::number(i);
        customer.businessName = QStringLiteral("Practice %1").arg(i);
        customer.agentName = customer.businessName + QStringLiteral(" AI Receptionist");
        customer.businessUrl = QStringLiteral("https://") + host.arg(i);
        customer.row = i;
        order.batch.customers.append(customer);
    }
    return order;
}
