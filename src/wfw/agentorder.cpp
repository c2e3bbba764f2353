// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentorder.h"

#include <nlohmann/json.hpp>

namespace wfw {

namespace {

using OrderedJson = nlohmann::ordered_json;

void put(OrderedJson &body, const char *name, const QString &value)
{
    body[name] = value.toStdString();
}

void putIfGiven(OrderedJson &body, const char *name, const QString &value)
{
    if (!value.isEmpty())
        put(body, name, value);
}

OrderedJson flatOrder(const AgentOrder &order)
{
    OrderedJson body = OrderedJson::object();
    put(body, "name", order.name);
    put(body, "business_url", order.businessUrl);
    put(body, "template_id", order.templateId);
    putIfGiven(body, "phone_number", order.phoneNumber);
    return body;
}

/** This dialect names a trade, not a template: dental_receptionist is the dental trade's. */
OrderedJson mixedOrder(const AgentOrder &order)
{
    OrderedJson body = OrderedJson::object();
    put(body, "businessUrl", order.businessUrl);
    putIfGiven(body, "verticalType", order.templateId.section(u'_', 0, 0));
    putIfGiven(body, "phone_number", order.phoneNumber);
    return body;
}

QByteArray written(const OrderedJson &body)
{
    const std::string text = body.dump(); // cannot throw: what a QString gives is always UTF-8
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::optional<Dialect> dialectFromWord(QStringView word)
{
    for (const Dialect dialect : {Dialect::Payload, Dialect::Flat, Dialect::Mixed}) {
        if (word == wordFor(dialect))
            return dialect;
    }
    return {};
}

QString wordFor(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Payload:
        return QStringLiteral("payload");
    case Dialect::Flat:
        return QStringLiteral("flat");
    case Dialect::Mixed:
        return QStringLiteral("mixed");
    }
    return {};
}

QByteArray writeAgentOrder(const AgentOrder &order, Dialect dialect)
{
    switch (dialect) {
    case Dialect::Payload: {
        OrderedJson body = OrderedJson::object();
        body["payload"] = flatOrder(order);
        return written(body);
    }
    case Dialect::Flat:
        return written(flatOrder(order));
    case Dialect::Mixed:
        return written(mixedOrder(order));
    }
    return {};
}

} // namespace wfw
