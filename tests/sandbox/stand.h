// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/embeddedsandbox.h"
#include "sandbox/line.h"

#include <memory>

/** A running sandbox with one line to it, and the few calls that most tests make. */
class Stand final
{
    Q_DISABLE_COPY_MOVE(Stand)

public:
    /** Fast and without latency; what a test needs differently it changes here. */
    [[nodiscard]] static sandbox::Options quick(double speed = 1000);

    explicit Stand(const sandbox::Options &options = quick());

    [[nodiscard]] QUrl origin() const { return m_sandbox.origin(); }
    [[nodiscard]] QString problem() const { return m_sandbox.problem(); }
    [[nodiscard]] Line &line() { return *m_line; }
    void stop() { m_sandbox.stop(); }

    [[nodiscard]] Answer create(
        const QByteArray &key, const QByteArray &host, const QByteArray &token = "one");
    [[nodiscard]] Answer get(const QByteArray &path, const QByteArray &token = "one");
    [[nodiscard]] Answer operation(const QString &id, const QByteArray &token = "one");
    /** Polls until it has ended, five seconds at most. */
    [[nodiscard]] Answer ending(const QString &id);
    /** The figures of GET /sandbox/status. */
    [[nodiscard]] QJsonObject traffic();

    [[nodiscard]] static HeaderPairs submitHeaders(const QByteArray &key, const QByteArray &token = "one");
    [[nodiscard]] static QByteArray orderFor(const QByteArray &host);

private:
    sandbox::EmbeddedSandbox m_sandbox;
    std::unique_ptr<Line> m_line;
};

/** The id of the operation in an answer, in the wrapped dialect. */
[[nodiscard]] QString idIn(const Answer &answer);
[[nodiscard]] QString statusIn(const Answer &answer);
