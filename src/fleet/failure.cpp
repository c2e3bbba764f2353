// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/failure.h"

namespace fleet {

std::string_view wordFor(Failure::Stage stage)
{
    switch (stage) {
    case Failure::Stage::List:
        return "list";
    case Failure::Stage::Submit:
        return "submit";
    case Failure::Stage::Operation:
        return "operation";
    case Failure::Stage::Watch:
        return "watch";
    }
    return {};
}

std::string_view wordFor(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Input:
        return "input";
    case Failure::Kind::Template:
        return "template";
    case Failure::Kind::Auth:
        return "auth";
    case Failure::Kind::RateLimit:
        return "rate_limit";
    case Failure::Kind::Network:
        return "network";
    case Failure::Kind::Server:
        return "server";
    case Failure::Kind::Protocol:
        return "protocol";
    case Failure::Kind::Operation:
        return "operation";
    case Failure::Kind::Expired:
        return "expired";
    }
    return {};
}

bool sameCode(QStringView left, QStringView right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    for (;;) {
        while (l < left.size() && left[l] == u'_')
            ++l;
        while (r < right.size() && right[r] == u'_')
            ++r;
        if (l == left.size() || r == right.size())
            return l == left.size() && r == right.size();
        if (left[l++].toCaseFolded() != right[r++].toCaseFolded())
            return false;
    }
}

} // namespace fleet
