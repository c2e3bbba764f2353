// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace sandbox {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/** One request as it arrived, complete and within the limits. */
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< as sent
    QByteArray path; ///< percent-decoded, without the query
    QByteArray query; ///< raw, without the question mark
    HttpHeaders headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;
    bool chunkedAnswers = true; ///< the client speaks HTTP/1.1

    /** The first value of that name (lower case), empty without one. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /** The decoded value of a query member, empty without one. */
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

/** One reply. Content-Length, Date and Connection are added when it is written. */
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;

    void setHeader(const QByteArray &name, const QByteArray &value);
};

/** The reply's first lines with the empty one; \a chunked leaves Content-Length out. */
[[nodiscard]] QByteArray headOf(const HttpResponse &response, bool keepAlive, bool chunked = false);

} // namespace sandbox
