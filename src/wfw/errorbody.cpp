// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/errorbody.h"

#include "wfw/replyfacts.h"
#include "wfw/wirenumber.h"

namespace wfw {

namespace {

QString codeOf(const Json &error)
{
    const Json *code = member(error, {"code"});
    if (code && code->is_number_integer())
        return QString::number(code->get<std::int64_t>());
    return textMember(error, {"code"}, codeLengthMax);
}

} // namespace

std::optional<ErrorBody> readErrorObject(const Json &error)
{
    if (const auto *text = error.get_ptr<const std::string *>())
        return ErrorBody{{}, plainText(*text, messageLengthMax), {}, {}};
    if (!error.is_object())
        return {};
    ErrorBody body;
    body.code = codeOf(error);
    body.message = textMember(error, {"message", "detail"}, messageLengthMax);
    body.retryable = boolMember(error, {"retryable"});
    const auto seconds = numberMember(error, {"retry_after_seconds", "retryAfterSeconds"});
    if (seconds && *seconds >= 0)
        body.retryAfter = clampedSeconds(*seconds, {}, retryAfterMax);
    if (body.code.isEmpty() && body.message.isEmpty() && !body.retryable && !body.retryAfter)
        return {};
    return body;
}

std::optional<ErrorBody> readError(const Json &document)
{
    if (const Json *error = member(document, {"error"}))
        return readErrorObject(*error);
    if (const Json *data = objectMember(document, {"data"})) {
        if (const Json *error = member(*data, {"error"}))
            return readErrorObject(*error);
    }
    return readErrorObject(document);
}

} // namespace wfw
