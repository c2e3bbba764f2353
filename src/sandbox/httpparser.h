// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpmessage.h"

#include <QByteArray>

namespace sandbox {

/** What a client may send before it is turned away. */
struct HttpLimits
{
    qsizetype headMax = qsizetype{16} * 1024;
    qsizetype targetMax = qsizetype{4} * 1024;
    qsizetype bodyMax = qsizetype{1024} * 1024;
    int headersMax = 100;
};

/** Why bytes are no acceptable request. */
struct HttpProblem
{
    int status = 400;
    QByteArray code = QByteArrayLiteral("bad_request");
    QByteArray message;
};

/**
 * Cuts a byte stream into HTTP/1.1 requests. Strict where leniency would let two readers see different requests:
 * line ends are CRLF, a length is given once, and nothing is buffered beyond the limits.
 */
class HttpParser final
{
public:
    enum class Progress
    {
        NeedsMore,
        Complete,
        Broken
    };

    explicit HttpParser(const HttpLimits &limits);

    /** Appends bytes; next() then tells what they make. */
    void feed(const QByteArray &bytes);
    /** Advances to the end of the next request, if it is there. Broken is final: see problem(). */
    [[nodiscard]] Progress next();
    /** The request that next() completed. */
    [[nodiscard]] HttpRequest take();

    [[nodiscard]] const HttpProblem &problem() const { return m_problem; }
    /** True from a request's first byte to its completion. */
    [[nodiscard]] bool isMidRequest() const { return m_state != State::Head || !m_buffer.isEmpty(); }
    /** True once for a request whose sender waits for "100 Continue" before its body. */
    [[nodiscard]] bool takeContinueWish();

private:
    enum class State
    {
        Head,
        Body,
        ChunkSize,
        ChunkData,
        Trailer
    };

    Progress readHead();
    Progress readBody();
    Progress readChunkSize();
    Progress readChunkData();
    Progress readTrailer();
    bool startLine(QByteArrayView line);
    bool headerLine(QByteArrayView line);
    bool framing();
    bool fail(int status, const char *code, const char *message);
    Progress complete();

    HttpLimits m_limits;
    QByteArray m_buffer;
    State m_state = State::Head;
    HttpRequest m_request;
    HttpProblem m_problem;
    qsizetype m_bodyLeft = 0;
    bool m_broken = false;
    bool m_continueWish = false;
};

} // namespace sandbox
