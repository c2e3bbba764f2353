// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/rawreply.h"

#include <QMetaType>

Q_DECLARE_METATYPE(wfw::Verdict)

namespace testing {

/** A reply as it would arrive in good order. */
inline wfw::RawReply rawReply(
    int status, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    wfw::RawReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = headers;
    reply.headers.append({"Content-Length", QByteArray::number(body.size())});
    reply.receivedAt = 1'790'000'000'000; // 21 September 2026, 14:13:20 UTC
    return reply;
}

} // namespace testing
