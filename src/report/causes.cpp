// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/causes.h"

#include "report/causetexts.h"

namespace report {

using namespace causetexts;

const Cause *causeOfStatus(int httpStatus)
{
    switch (httpStatus) {
    case 400:
    case 422:
        return &input;
    case 401:
        return &signIn;
    case 403:
        return &scopes;
    case 404:
    case 410:
        return &operationGone;
    case 407:
        return &proxy;
    case 409:
        return &conflict;
    case 413:
    case 414:
        return &tooLarge;
    case 425:
    case 429:
        return &rateLimit;
    case 408:
    case 502:
    case 504:
        return &gateway;
    case 511:
        return &notTheApi;
    default:
        break;
    }
    if (httpStatus >= 300 && httpStatus < 400)
        return &notTheApi;
    if (httpStatus >= 520 && httpStatus <= 529)
        return &gateway;
    return httpStatus >= 500 && httpStatus <= 599 ? &serverFault : nullptr;
}

const Cause &causeOfKind(fleet::Failure::Kind kind)
{
    switch (kind) {
    case fleet::Failure::Kind::Input:
        return input;
    case fleet::Failure::Kind::Template:
        return unknownTemplate;
    case fleet::Failure::Kind::Auth:
        return signIn;
    case fleet::Failure::Kind::RateLimit:
        return rateLimit;
    case fleet::Failure::Kind::Network:
        return network;
    case fleet::Failure::Kind::Server:
        return serverFault;
    case fleet::Failure::Kind::Protocol:
        return breach;
    case fleet::Failure::Kind::Operation:
        return operation;
    case fleet::Failure::Kind::Expired:
        return operationGone;
    }
    return breach;
}

const Cause &causeOf(const fleet::Failure &failure)
{
    if (const Cause *cause = causeOfCode(failure.code))
        return *cause;
    // A status tells about the request; once an operation exists it is the operation that failed.
    if (failure.stage != fleet::Failure::Stage::Operation) {
        if (const Cause *cause = causeOfStatus(failure.httpStatus))
            return *cause;
    }
    return causeOfKind(failure.kind);
}

} // namespace report
