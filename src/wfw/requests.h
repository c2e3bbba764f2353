// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/agentspage.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

namespace wfw {

/** 1 to \a lengthMax bytes of visible ASCII: what may go into a header as it is. Qt itself would send CR LF raw. */
[[nodiscard]] bool isHeaderSafe(const QByteArray &value, qsizetype lengthMax);

constexpr qsizetype keyLengthMax = 255;
constexpr qsizetype tokenLengthMax = 16 * 1024;

/**
 * The requests of the API, always on \a origin and nowhere else, with everything switched off that Qt would do by
 * itself: redirects, cookies, cache, inflating, stored passwords, HTTP/2 where this Qt's is unsafe.
 */
class Requests final
{
public:
    explicit Requests(const QUrl &origin);

    [[nodiscard]] const QUrl &origin() const { return m_origin; }
    /** Without a bearer token. */
    [[nodiscard]] QNetworkRequest signIn() const;
    [[nodiscard]] QNetworkRequest submit(const QByteArray &token, const QByteArray &idempotencyKey) const;
    /** Precondition: isOperationId(operationId). */
    [[nodiscard]] QNetworkRequest poll(const QByteArray &token, const QString &operationId) const;
    [[nodiscard]] QNetworkRequest agents(const QByteArray &token, const PageRequest &page) const;

private:
    [[nodiscard]] QNetworkRequest plain(const QString &path, const QByteArray &query = {}) const;

    QUrl m_origin;
};

} // namespace wfw
