// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/customertext.h"

#include "ledger/flatjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

namespace {

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QStringList cellsFrom(const QJsonArray &array)
{
    QStringList cells;
    cells.reserve(array.size());
    for (const auto &cell : array)
        cells.append(cell.toString());
    return cells;
}

/** Whatever is JSON, also as an older version of this program wrote it. */
fleet::Customer generallyRead(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    fleet::Customer customer;
    customer.businessName = object.value(QStringLiteral("name")).toString();
    customer.businessUrl = object.value(QStringLiteral("url")).toString();
    customer.templateId = object.value(QStringLiteral("template")).toString();
    customer.phoneNumber = object.value(QStringLiteral("phone")).toString();
    customer.agentName = object.value(QStringLiteral("agent")).toString();
    customer.cells = cellsFrom(object.value(QStringLiteral("cells")).toArray());
    customer.row = object.value(QStringLiteral("row")).toInt();
    customer.line = object.value(QStringLiteral("line")).toInt();
    return customer;
}

} // namespace

QByteArray textFrom(const fleet::Customer &customer)
{
    FlatJsonWriter json;
    json.add("name", customer.businessName);
    json.add("url", customer.businessUrl);
    json.add("template", customer.templateId);
    json.add("phone", customer.phoneNumber);
    json.add("agent", customer.agentName);
    json.add("cells", customer.cells);
    json.add("row", customer.row);
    json.add("line", customer.line);
    return json.take();
}

fleet::Customer customerFrom(const QByteArray &text)
{
    fleet::Customer customer;
    FlatJsonReader json(text);
    for (std::string_view name = json.nextName(); !name.empty(); name = json.nextName()) {
        if (name == "name")
            customer.businessName = json.string();
        else if (name == "url")
            customer.businessUrl = json.string();
        else if (name == "template")
            customer.templateId = json.string();
        else if (name == "phone")
            customer.phoneNumber = json.string();
        else if (name == "agent")
            customer.agentName = json.string();
        else if (name == "cells")
            customer.cells = json.strings();
        else if (name == "row")
            customer.row = static_cast<int>(json.number());
        else if (name == "line")
            customer.line = static_cast<int>(json.number());
        else
            return generallyRead(text);
    }
    return json.hasFailed() ? generallyRead(text) : customer;
}

QString textFrom(const fleet::Failure &failure)
{
    return compact(QJsonDocument(QJsonObject{
        {QStringLiteral("stage"), static_cast<int>(failure.stage)},
        {QStringLiteral("kind"), static_cast<int>(failure.kind)},
        {QStringLiteral("code"), failure.code},
        {QStringLiteral("message"), failure.message},
        {QStringLiteral("retryable"), failure.retryable},
        {QStringLiteral("http"), failure.httpStatus},
        {QStringLiteral("at"), failure.at.toMSecsSinceEpoch()},
    }));
}

std::optional<fleet::Failure> failureFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    fleet::Failure failure;
    failure.stage = static_cast<fleet::Failure::Stage>(object.value(QStringLiteral("stage")).toInt());
    failure.kind = static_cast<fleet::Failure::Kind>(object.value(QStringLiteral("kind")).toInt());
    failure.code = object.value(QStringLiteral("code")).toString();
    failure.message = object.value(QStringLiteral("message")).toString();
    failure.retryable = object.value(QStringLiteral("retryable")).toBool();
    failure.httpStatus = object.value(QStringLiteral("http")).toInt();
    failure.at = QDateTime::fromMSecsSinceEpoch(object.value(QStringLiteral("at")).toInteger(), Qt::UTC);
    return failure;
}

QString headerTextFrom(const fleet::Batch &batch)
{
    const QJsonArray columns = QJsonArray::fromStringList(batch.header);
    if (batch.encoding.isEmpty() && batch.delimiter.isNull())
        return compact(QJsonDocument(columns));
    QJsonObject object{{QStringLiteral("columns"), columns}, {QStringLiteral("encoding"), batch.encoding}};
    if (!batch.delimiter.isNull())
        object.insert(QStringLiteral("delimiter"), QString(batch.delimiter));
    return compact(QJsonDocument(object));
}

void readHeader(const QString &text, fleet::Batch &batch)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray()) {
        batch.header = cellsFrom(document.array());
        return;
    }
    const QJsonObject object = document.object();
    batch.header = cellsFrom(object.value(QStringLiteral("columns")).toArray());
    batch.encoding = object.value(QStringLiteral("encoding")).toString();
    const QString delimiter = object.value(QStringLiteral("delimiter")).toString();
    batch.delimiter = delimiter.size() == 1 ? delimiter.front() : QChar();
}

} // namespace ledger
