// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/target.h"
#include "wfw/tokenclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace cli {

class Interrupt;

/**
 * Keeps a service account signed in: a token before the run, the next one well before each expires, and one more where
 * the server refuses one that should be good.
 */
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    SignIn(const QUrl &origin, const wfw::ServiceAccount &account, std::chrono::milliseconds requestTimeout);
    ~SignIn() override;

    /** Blocks in an event loop. */
    [[nodiscard]] std::variant<QByteArray, Refusal> firstToken(Interrupt &interrupt);
    /**
     * The server refused the token: asks for another, answered by renewed() or refused(). False where the token is so
     * new that another would not help.
     */
    [[nodiscard]] bool renew();

    /** The newest. */
    [[nodiscard]] QByteArray token() const { return m_token; }

signals:
    void renewed(const QByteArray &token);
    void refused();

private:
    void take(const QByteArray &token, std::chrono::seconds expiresIn);
    void fail(const wfw::Answer &answer);
    [[nodiscard]] Refusal refusalFor(const wfw::Answer &answer) const;

    QUrl m_origin;
    wfw::TokenClient m_client;
    QTimer m_timer; ///< until the next token is asked for
    QByteArray m_token;
    QElapsedTimer m_age; ///< of the token
    std::optional<wfw::Answer> m_refusal; ///< the latest
    int m_failures = 0; ///< in a row
};

} // namespace cli
