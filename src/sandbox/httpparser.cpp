// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpparser.h"

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

/** Digits only, at most twelve of them: -1 for anything else. */
qsizetype strictNumber(QByteArrayView text, int base)
{
    if (text.isEmpty() || text.size() > 12)
        return -1;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!digit && !(base == 16 && letter))
            return -1;
    }
    bool ok = false;
    const qsizetype number = text.toByteArray().toLongLong(&ok, base);
    return ok ? number : -1;
}

} // namespace

HttpParser::HttpParser(const HttpLimits &limits)
    : m_limits(limits)
{
}

void HttpParser::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
}

HttpParser::Progress HttpParser::next()
{
    if (m_broken)
        return Progress::Broken;
    for (;;) {
        const State before = m_state;
        Progress progress = Progress::NeedsMore;
        switch (m_state) {
        case State::Head:
            progress = readHead();
            break;
        case State::Body:
            progress = readBody();
            break;
        case State::ChunkSize:
            progress = readChunkSize();
            break;
        case State::ChunkData:
            progress = readChunkData();
            break;
        case State::Trailer:
            progress = readTrailer();
            break;
        }
        if (progress != Progress::NeedsMore || m_state == before)
            return progress;
    }
}

HttpRequest HttpParser::take()
{
    return std::exchange(m_request, HttpRequest());
}

bool HttpParser::takeContinueWish()
{
    return std::exchange(m_continueWish, false);
}

HttpParser::Progress HttpParser::readHead()
{
    while (m_buffer.startsWith("\r\n")) // RFC 9112 2.2: an empty line before a request is ignored
        m_buffer.remove(0, 2);
    if (m_buffer.isEmpty() || m_buffer == "\r")
        return Progress::NeedsMore;
    if (!isTokenChar(m_buffer.at(0))) {
        fail(400, "bad_request", "This is not HTTP");
        return Progress::Broken;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > m_limits.headMax || (end < 0 && m_buffer.size() > m_limits.headMax)) {
        fail(431, "headers_too_large", "The request's head is too large");
        return Progress::Broken;
    }
    if (end < 0)
        return Progress::NeedsMore;

    const QByteArray head = m_buffer.first(end);
    m_buffer.remove(0, end + 4);
    m_request = HttpRequest();
    qsizetype from = 0;
    for (int line = 0; from <= head.size(); ++line) {
        qsizetype to = head.indexOf("\r\n", from);
        to = to < 0 ? head.size() : to;
        const QByteArrayView text = QByteArrayView(head).sliced(from, to - from);
        if (line > m_limits.headersMax) {
            fail(431, "headers_too_large", "The request has too many headers");
            return Progress::Broken;
        }
        if (!(line == 0 ? startLine(text) : headerLine(text)))
            return Progress::Broken;
        from = to + 2;
    }
    if (!framing())
        return Progress::Broken;
    return m_state == State::Body && m_bodyLeft == 0 ? complete() : Progress::NeedsMore;
}

bool HttpParser::startLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last <= first || !isToken(line.first(first)))
        return fail(400, "bad_request", "The request line is malformed");
    const QByteArrayView version = line.sliced(last + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return fail(version.startsWith("HTTP/") ? 505 : 400, "bad_request", "Only HTTP/1.1 is spoken here");
    m_request.method = line.first(first).toByteArray();
    m_request.target = line.sliced(first + 1, last - first - 1).toByteArray();
    m_request.chunkedAnswers = version == "HTTP/1.1";
    m_request.keepAlive = m_request.chunkedAnswers;
    if (m_request.target.size() > m_limits.targetMax)
        return fail(414, "uri_too_long", "The request's address is too long");
    const bool plain = std::all_of(m_request.target.cbegin(), m_request.target.cend(),
        [](char c) { return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f; });
    QByteArray origin = m_request.target;
    if (origin.startsWith("http://")) { // the absolute form, as proxies send it
        const qsizetype slash = origin.indexOf('/', 7);
        origin = slash < 0 ? QByteArrayLiteral("/") : origin.mid(slash);
    }
    if (!plain || !(origin.startsWith('/') || origin == "*"))
        return fail(400, "bad_request", "The request's address is malformed");
    const qsizetype question = origin.indexOf('?');
    m_request.path = QByteArray::fromPercentEncoding(question < 0 ? origin : origin.first(question));
    m_request.query = question < 0 ? QByteArray() : origin.mid(question + 1);
    return true;
}

bool HttpParser::headerLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return fail(400, "bad_request", "A header line is malformed");
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (!isFieldText(value))
        return fail(400, "bad_request", "A header value contains control characters");
    m_request.headers.append({line.first(colon).toByteArray().toLower(), value.toByteArray()});
    return true;
}

bool HttpParser::framing()
{
    QByteArray length;
    QByteArray coding;
    int hosts = 0;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name == "content-length") {
            if (!length.isNull() && length != value)
                return fail(400, "bad_request", "Content-Length is given twice");
            length = value;
        } else if (name == "transfer-encoding") {
            coding += coding.isEmpty() ? value.toLower() : "," + value.toLower();
        } else if (name == "host") {
            ++hosts;
        } else if (name == "connection") {
            if (value.toLower().contains("close"))
                m_request.keepAlive = false;
            else if (value.toLower().contains("keep-alive"))
                m_request.keepAlive = true;
        }
    }
    if (hosts > 1 || (hosts == 0 && m_request.chunkedAnswers))
        return fail(400, "bad_request", "A request needs one Host header");
    if (!coding.isEmpty() && !length.isNull())
        return fail(400, "bad_request", "Content-Length and Transfer-Encoding contradict each other");
    if (!coding.isEmpty() && coding != "chunked")
        return fail(501, "not_implemented", "Only the chunked transfer coding is understood");
    m_bodyLeft = length.isNull() ? 0 : strictNumber(length, 10);
    if (m_bodyLeft < 0)
        return fail(400, "bad_request", "Content-Length is not a number");
    if (m_bodyLeft > m_limits.bodyMax)
        return fail(413, "content_too_large", "The request's body is too large");
    m_state = coding.isEmpty() ? State::Body : State::ChunkSize;
    m_continueWish = m_request.header("expect").toLower() == "100-continue";
    return true;
}

HttpParser::Progress HttpParser::readBody()
{
    const qsizetype piece = std::min(m_bodyLeft, m_buffer.size());
    m_request.body += QByteArrayView(m_buffer).first(piece);
    m_buffer.remove(0, piece);
    m_bodyLeft -= piece;
    return m_bodyLeft == 0 ? complete() : Progress::NeedsMore;
}

HttpParser::Progress HttpParser::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > 256 || (end < 0 && m_buffer.size() > 256)) {
        fail(400, "bad_request", "A chunk's size is malformed");
        return Progress::Broken;
    }
    if (end < 0)
        return Progress::NeedsMore;
    const qsizetype semicolon = QByteArrayView(m_buffer).first(end).indexOf(';');
    const QByteArrayView digits = QByteArrayView(m_buffer).first(semicolon < 0 ? end : semicolon).trimmed();
    m_bodyLeft = strictNumber(digits, 16);
    if (m_bodyLeft < 0) {
        fail(400, "bad_request", "A chunk's size is malformed");
        return Progress::Broken;
    }
    if (m_request.body.size() + m_bodyLeft > m_limits.bodyMax) {
        fail(413, "content_too_large", "The request's body is too large");
        return Progress::Broken;
    }
    m_buffer.remove(0, end + 2);
    m_state = m_bodyLeft == 0 ? State::Trailer : State::ChunkData;
    return Progress::NeedsMore;
}

HttpParser::Progress HttpParser::readChunkData()
{
    if (m_buffer.size() < m_bodyLeft + 2)
        return Progress::NeedsMore;
    if (QByteArrayView(m_buffer).sliced(m_bodyLeft, 2) != "\r\n") {
        fail(400, "bad_request", "A chunk is longer than it says");
        return Progress::Broken;
    }
    m_request.body += QByteArrayView(m_buffer).first(m_bodyLeft);
    m_buffer.remove(0, m_bodyLeft + 2);
    m_state = State::ChunkSize;
    return Progress::NeedsMore;
}

HttpParser::Progress HttpParser::readTrailer()
{
    // Trailers are allowed and ignored; each call takes one line, the empty one ends the request.
    for (;;) {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end > m_limits.headMax || (end < 0 && m_buffer.size() > m_limits.headMax)) {
            fail(431, "headers_too_large", "The request's trailer is too large");
            return Progress::Broken;
        }
        if (end < 0)
            return Progress::NeedsMore;
        m_buffer.remove(0, end + 2);
        if (end == 0)
            return complete();
    }
}

bool HttpParser::fail(int status, const char *code, const char *message)
{
    m_problem = {status, QByteArray(code), QByteArray(message)};
    m_broken = true;
    m_buffer.clear();
    return false;
}

HttpParser::Progress HttpParser::complete()
{
    m_state = State::Head;
    m_continueWish = false;
    return Progress::Complete;
}

} // namespace sandbox
