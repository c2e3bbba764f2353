// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/order.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype textMax = 2048;

ApiError invalid(const QString &message, const QString &code = u"invalid_request"_s)
{
    return {400, code, message};
}

/** The first of these members that is there; \a wrong is set when it is no string or too long. */
QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names, bool &wrong)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = object.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString() || value.toString().size() > textMax)
            wrong = true;
        return value.toString().trimmed();
    }
    return {};
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    const QString host = url.host();
    return url.isValid() && web && host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.')
        && url.userInfo().isEmpty();
}

} // namespace

QString Order::host() const
{
    return QUrl(businessUrl).host().toLower();
}

ApiError readOrder(const QByteArray &body, Order &order)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(u"The body is not JSON: "_s + problem.errorString());
    if (!document.isObject())
        return invalid(u"The body is not a JSON object"_s);
    QJsonObject object = document.object();
    if (object.contains("payload"_L1)) {
        if (!object.value("payload"_L1).isObject())
            return invalid(u"payload is not an object"_s);
        object = object.value("payload"_L1).toObject();
    }

    bool wrong = false;
    order.businessUrl = text(object, {"business_url"_L1, "businessUrl"_L1}, wrong);
    order.name = text(object, {"name"_L1, "business_name"_L1, "businessName"_L1}, wrong);
    order.templateId =
        text(object, {"template_id"_L1, "templateId"_L1, "vertical_type"_L1, "verticalType"_L1}, wrong);
    order.phoneNumber = text(object, {"phone_number"_L1, "phoneNumber"_L1}, wrong);
    if (wrong)
        return invalid(u"A member is not a string, or longer than 2048 characters"_s);
    if (order.businessUrl.isEmpty())
        return invalid(u"business_url is missing"_s);
    if (!isWebAddress(order.businessUrl))
        return invalid(
            u"business_url is not an http or https address: "_s + order.businessUrl, u"invalid_url"_s);
    if (order.name.isEmpty())
        order.name = order.host() + u" AI Receptionist"_s;
    return {};
}

} // namespace sandbox
