// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace wfw {

/** How the exchange of one request and its reply ended, as far as the transport can tell. */
enum class TransportEnd
{
    Complete, ///< a reply came to its regular end; the decoders still compare its length
    ConnectionLost, ///< closed, reset or broken framing, after bytes of the request may have left
    DeadlinePassed, ///< our own total deadline, after bytes of the request may have left
    TooLarge, ///< the body went past the cap and was given up
    ConnectionRefused, ///< from here on: the server has seen nothing of the request
    HostNotFound,
    TlsFailed,
    ProxyFailed,
    NeverLeft, ///< deadline or loss before the first byte of the body left
};

/** One reply as plain bytes: all that the decoders look at. */
struct RawReply
{
    int status = 0; ///< 0: no status line was received
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as received; repeated ones may be joined by ", "
    QByteArray body;
    TransportEnd end = TransportEnd::Complete;
    QString problem; ///< the transport's own words, when end is not Complete
    qint64 receivedAt = 0; ///< local wall clock, ms since 1970: stands in where the reply has no Date

    /** The value of a header, trimmed, its name compared without case; empty when there is none. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace wfw
