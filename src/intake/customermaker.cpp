// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customermaker.h"

#include "intake/rowcheck.h"
#include "intake/utf8.h"

namespace intake {

QString usedValue(const Cells &cells, const CheckRules &rules, int row, Role role)
{
    std::string scratch;
    const std::string_view text = cells.trimmed(row, columnOf(rules.mapping, role), scratch);
    const QString used = textOf(usedText(role, text, rules));
    return role == Role::CustomerId ? used.normalized(QString::NormalizationForm_C) : used;
}

fleet::Customer customerFrom(const Cells &cells, const CheckRules &rules, const NamePattern &pattern, int row)
{
    fleet::Customer customer;
    customer.id = usedValue(cells, rules, row, Role::CustomerId);
    customer.businessName = usedValue(cells, rules, row, Role::BusinessName);
    customer.businessUrl = usedValue(cells, rules, row, Role::BusinessUrl);
    customer.templateId = usedValue(cells, rules, row, Role::TemplateId);
    customer.phoneNumber = usedValue(cells, rules, row, Role::PhoneNumber);
    const int count = cells.cellCount(row);
    customer.cells.reserve(count);
    for (int column = 0; column < count; ++column)
        customer.cells.append(cells.text(row, column));
    customer.agentName = pattern.fill([&](int column) { return customer.cells.value(column); });
    if (customer.agentName.isEmpty())
        customer.agentName = customer.businessName;
    customer.row = row + 1;
    customer.line = cells.line(row);
    return customer;
}

} // namespace intake
