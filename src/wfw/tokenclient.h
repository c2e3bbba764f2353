// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace wfw {

/** A service account. Neither part is ever logged. */
struct ServiceAccount
{
    QByteArray clientId; ///< sa_…
    QByteArray clientSecret; ///< sk_live_…
};

/**
 * Signs a service account in: POST /v2/auth/token. One request is under way at most, however often and by however
 * many it is asked for. Keeps no token and repeats nothing; lives on one thread.
 */
class TokenClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenClient)

public:
    TokenClient(const QUrl &origin, const ServiceAccount &account,
        std::chrono::milliseconds requestTimeout = std::chrono::seconds(30), QObject *parent = nullptr);
    ~TokenClient() override;

    /** Answered once by signedIn() or failed(), from the event loop; a call while one is under way joins it. */
    void signIn();
    [[nodiscard]] bool isSigningIn() const;

signals:
    void signedIn(const QByteArray &token, std::chrono::seconds expiresIn);
    /** Refused: the account is not accepted. All else is trouble on the way, and trying again can help. */
    void failed(const wfw::Answer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace wfw
