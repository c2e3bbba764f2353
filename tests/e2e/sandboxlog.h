// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace testing {

/** One request as the sandbox logged it. */
struct LoggedRequest
{
    double arrivedAt = 0; ///< milliseconds
    double endedAt = 0; ///< milliseconds
    QByteArray method;
    QByteArray path;
    int status = 0;
    QHash<QByteArray, QByteArray> fields; ///< name=value
    QList<QByteArray> marks; ///< early, overlap, doubled, gone

    [[nodiscard]] bool isSubmit() const { return method == "POST" && path == "/v2/agents"; }
    [[nodiscard]] bool isPoll() const { return method == "GET" && path.startsWith("/v2/operations/"); }
};

/**
 * What a sandbox saw, read from its log. The sandbox counts what is in flight itself; here it is worked out again
 * from the times, so that neither has to be believed.
 */
class SandboxLog final
{
public:
    /** False where the file cannot be read or a line is not understood; problem() says which. */
    [[nodiscard]] bool read(const QString &path);
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] QList<LoggedRequest> submits() const;
    [[nodiscard]] QList<LoggedRequest> polls() const;
    /** The most of them at one time. */
    [[nodiscard]] static int inFlightMax(const QList<LoggedRequest> &requests);
    /** The highest value of a counter over all requests, such as the sandbox's own submits=. */
    [[nodiscard]] int counterMax(const QByteArray &name) const;
    /** How many requests carry that mark. */
    [[nodiscard]] int marked(const QByteArray &mark) const;

private:
    [[nodiscard]] bool readLine(const QByteArray &line);

    QList<LoggedRequest> m_requests;
    QString m_problem;
};

} // namespace testing
