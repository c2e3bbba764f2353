// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/statusverdict.h"

#include "fleet/failure.h"

namespace wfw {

namespace {

Verdict verdictForServerError(int status)
{
    switch (status) {
    case 502: // a gateway gave up on a server that may be at work still
    case 504:
        return Verdict::Lost;
    case 511:
        return Verdict::Interfered;
    default:
        return status >= 520 && status <= 529 ? Verdict::Lost : Verdict::ServerFault;
    }
}

Verdict verdictForClientError(int status, Purpose purpose, BodyKind kind, const ErrorBody &error)
{
    if (status == 401)
        return Verdict::SignInExpired;
    if (status == 403 || fleet::sameCode(error.code, u"insufficient_scopes"))
        return Verdict::Forbidden;
    if (purpose == Purpose::Poll && (status == 404 || status == 410))
        return Verdict::NotFound;
    if (kind == BodyKind::None) // no API of this contract refuses without a word
        return Verdict::Interfered;
    if (error.retryable.value_or(false))
        return Verdict::ServerFault;
    return purpose == Purpose::Poll ? Verdict::Malformed : Verdict::Refused;
}

} // namespace

Verdict verdictForStatus(int status, Purpose purpose, BodyKind kind, const ErrorBody &error)
{
    if (status >= 500 && status <= 599)
        return verdictForServerError(status);
    switch (status) {
    case 408:
    case 425:
        return Verdict::ServerFault;
    case 407:
        return Verdict::Interfered;
    case 429:
        return Verdict::Throttled;
    default:
        break;
    }
    const bool canBeTheApi = kind == BodyKind::Api || kind == BodyKind::None;
    if (kind == BodyKind::Other && (status == 401 || status == 403)) // gateways word these in plain text
        return status == 401 ? Verdict::SignInExpired : Verdict::Forbidden;
    if (status >= 400 && status <= 499 && canBeTheApi)
        return status == 409 ? Verdict::ServerFault : verdictForClientError(status, purpose, kind, error);
    if (status >= 100 && status <= 299 && canBeTheApi)
        return Verdict::Malformed; // 103, 201, 204: nothing the contract knows
    return Verdict::Interfered;
}

} // namespace wfw
