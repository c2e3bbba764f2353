// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <string_view>

namespace fleet {

/** Why one job did not become an agent. Facts only: the sentence for people is report::explain()'s. */
struct Failure
{
    enum class Stage
    {
        List,
        Submit,
        Operation,
        Watch
    };
    enum class Kind
    {
        Input,
        Template,
        Auth,
        RateLimit,
        Network,
        Server,
        Protocol,
        Operation,
        Expired
    };

    Stage stage = Stage::Submit;
    Kind kind = Kind::Server;
    QString code; ///< the server's code as sent, or one of ours in the same style
    QString message; ///< the server's message, plain text; may be empty
    bool retryable = false; ///< whether a new attempt can help without a change
    int httpStatus = 0; ///< 0 when there was none
    QDateTime at; ///< UTC

    bool operator==(const Failure &) const = default;
};

/** Words for files, never translated. */
[[nodiscard]] std::string_view wordFor(Failure::Stage stage);
[[nodiscard]] std::string_view wordFor(Failure::Kind kind);

/** True when two error codes mean the same: case and underscores do not count. */
[[nodiscard]] bool sameCode(QStringView left, QStringView right);

} // namespace fleet
