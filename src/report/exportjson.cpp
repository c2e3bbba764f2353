// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportjson.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace report {

namespace {

using Json = nlohmann::ordered_json;

/** First bytes of what withoutTricky() looks for. */
constexpr std::string_view suspects = "\x7F\xC2\xE2";

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

/**
 * What the library leaves as it is and a terminal would obey, or a reader see turned round: DEL, the upper control
 * characters and those that turn the reading direction. They occur within strings alone.
 */
std::string withoutTricky(std::string_view text)
{
    const auto lengthOf = [text](std::size_t at) {
        const auto byte = [text, at](std::size_t i) {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        if (byte(0) == 0xC2)
            return byte(1) < 0xA0 ? 2U : 0U;
        const bool embeds = byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE;
        const bool isolates = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
        if (byte(0) == 0xE2)
            return embeds || isolates ? 3U : 0U;
        return 1U;
    };
    std::string safe;
    safe.reserve(text.size());
    std::size_t from = 0;
    for (std::size_t at = text.find_first_of(suspects); at != std::string_view::npos;
         at = text.find_first_of(suspects, at + 1)) {
        const std::size_t length = lengthOf(at);
        if (length == 0)
            continue;
        const QString character = QString::fromUtf8(text.data() + at, static_cast<qsizetype>(length));
        safe.append(text, from, at - from);
        safe += QStringLiteral("\\u%1").arg(character.front().unicode(), 4, 16, QChar(u'0')).toStdString();
        from = at + length;
    }
    return safe.append(text, from);
}

/** Member names for the list's own columns: an object cannot hold two columns of one name. */
QStringList uniqueNames(const QStringList &header)
{
    QStringList names;
    for (const QString &column : header) {
        QString name = column;
        for (int copy = 2; names.contains(name); ++copy)
            name = QStringLiteral("%1 (%2)").arg(column).arg(copy);
        names.append(name);
    }
    return names;
}

/** True where a column says nothing that the row's own members do not say already. */
bool isToldAlready(const QString &column, const QString &cell, const fleet::Customer &customer)
{
    const QString text = cell.trimmed();
    return (column == u"customer_id" && text.normalized(QString::NormalizationForm_C) == customer.id)
        || (column == u"business_name" && text == customer.businessName)
        || (column == u"business_url" && text == customer.businessUrl);
}

Json columnsOf(const QStringList &names, const fleet::Customer &customer)
{
    Json columns = Json::object();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString cell = customer.cells.value(i);
        if (!isToldAlready(names[i], cell, customer))
            columns[utf8(names[i])] = utf8(cell);
    }
    return columns;
}

Json objectFor(Scope scope, const ExportRow &row, const QStringList &names)
{
    Json object;
    object["customer_id"] = utf8(row.customer.id);
    object["business_name"] = utf8(row.customer.businessName);
    object["business_url"] = utf8(row.customer.businessUrl);
    object["status"] = utf8(row.status);
    object["error"] = textOrNull(row.error);
    object["code"] = textOrNull(row.code);
    object["kind"] = textOrNull(row.kind);
    object["hint"] = textOrNull(row.hint);
    object["retryable"] = row.retryable;
    object["attempt"] = row.job.attempt;
    object["operation_id"] = textOrNull(row.job.operationId);
    if (scope != Scope::Failures) {
        object["agent_id"] = textOrNull(row.job.agentId);
        object["phone_number"] = textOrNull(row.job.phoneNumber);
    }
    object["http_status"] = row.httpStatus > 0 ? Json(row.httpStatus) : Json(nullptr);
    object["failed_at"] = textOrNull(row.failedAt);
    object["columns"] = columnsOf(names, row.customer);
    return object;
}

} // namespace

QByteArray writeJson(Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows)
{
    const QStringList names = uniqueNames(batch.header.first(listColumnCount(batch.header)));
    Json document = Json::array();
    for (const ExportRow &row : rows)
        document.push_back(objectFor(scope, row, names));
    std::string text = withoutTricky(document.dump(2, ' ', false, Json::error_handler_t::replace));
    text.push_back('\n');
    return QByteArray::fromStdString(text);
}

} // namespace report
