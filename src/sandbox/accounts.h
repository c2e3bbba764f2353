// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/order.h"
#include "sandbox/settings.h"

#include <QByteArray>
#include <QStringList>

namespace sandbox {

/** Who is asking. */
struct Identity
{
    QString tenant; ///< a client id, or a digest of a static token; never the token
    QStringList scopes;
};

/** Knows which tokens are good and mints new ones. Minted tokens carry their own proof, so they outlive a restart. */
class Accounts final
{
public:
    explicit Accounts(const Settings &settings);

    /** The value of an Authorization header. */
    [[nodiscard]] ApiError identify(const QByteArray &authorization, qint64 now, Identity &identity) const;
    /** Checks a pair of id and secret. */
    [[nodiscard]] ApiError signIn(const QString &clientId, const QString &secret, Identity &identity) const;
    [[nodiscard]] QByteArray mint(const Identity &identity, qint64 expires) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &payload) const;
    [[nodiscard]] ApiError readMinted(const QByteArray &token, qint64 now, Identity &identity) const;

    QStringList m_tokens;
    QList<ServiceAccount> m_accounts;
    QByteArray m_signingKey;
};

} // namespace sandbox
