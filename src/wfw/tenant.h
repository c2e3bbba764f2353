// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace wfw {

struct ServiceAccount;

/**
 * How accounts of one origin are told apart, in a text that may be kept: "client:" and the client id of a service
 * account, which its server keeps operations apart by; or "token:" and a digest of a static token, from which the token
 * cannot be had. A token that is replaced gives another text, though the account is the same.
 */
[[nodiscard]] QString tenantFor(const ServiceAccount &account);
[[nodiscard]] QString tenantFor(const QUrl &origin, const QByteArray &token);

/** Whether two of these texts, of one origin, are of the same account. */
enum class Kinship
{
    Same,
    Perhaps, ///< one of them is not known, or is a token's: it may have been replaced
    Other, ///< two service accounts
};
[[nodiscard]] Kinship kinship(const QString &left, const QString &right);

} // namespace wfw

Q_DECLARE_METATYPE(wfw::Kinship)
