// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/transportend.h"

namespace wfw {

namespace {

/** Errors that Qt makes out of an HTTP status: the exchange as such went well. */
bool isOnlyAStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default: // ContentReSendError among them: the connection died and Qt wanted to send the body again
        return false;
    }
}

} // namespace

TransportEnd transportEndFor(QNetworkReply::NetworkError error, bool hasStatus, Departure departure)
{
    if (hasStatus)
        return isOnlyAStatus(error) ? TransportEnd::Complete : TransportEnd::ConnectionLost;
    if (departure == Departure::Possible) // also a refused connection: it may be the second one Qt tried
        return TransportEnd::ConnectionLost;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return TransportEnd::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return TransportEnd::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return TransportEnd::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return TransportEnd::ProxyFailed;
    default:
        return departure == Departure::NotYet ? TransportEnd::NeverLeft : TransportEnd::ConnectionLost;
    }
}

} // namespace wfw
