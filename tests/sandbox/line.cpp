// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/line.h"

#include <QJsonDocument>

namespace {

constexpr int patienceMs = 5000;

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonObject Answer::data() const
{
    const QJsonObject document = json();
    return document.contains(QStringLiteral("data")) ? document.value(QStringLiteral("data")).toObject()
                                                     : document;
}

QString Answer::errorCode() const
{
    return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
}

Line::Line(const QUrl &origin)
    : m_origin(origin)
{
    m_socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    m_socket.waitForConnected(patienceMs);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Line::sendRaw(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

void Line::send(
    const QByteArray &method, const QByteArray &path, const HeaderPairs &headers, const QByteArray &body)
{
    QByteArray request =
        method + ' ' + path + " HTTP/1.1\r\nHost: " + m_origin.authority().toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    sendRaw(request + "\r\n" + body);
}

Answer Line::read()
{
    Answer answer;
    qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    while (headEnd < 0) {
        if (!more())
            return answer;
        headEnd = m_buffer.indexOf("\r\n\r\n");
    }
    const QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
    m_buffer.remove(0, headEnd + 4);
    if (!lines.constFirst().startsWith("HTTP/1.1 "))
        return answer;
    answer.status = lines.constFirst().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    if (answer.header("transfer-encoding") == "chunked") {
        answer.whole = readChunks(answer.body);
        return answer;
    }
    const qsizetype length = answer.header("content-length").toLongLong();
    while (m_buffer.size() < length && more()) { }
    answer.body = m_buffer.left(length);
    answer.whole = answer.body.size() == length;
    m_buffer.remove(0, answer.body.size());
    return answer;
}

Answer Line::ask(
    const QByteArray &method, const QByteArray &path, const HeaderPairs &headers, const QByteArray &body)
{
    send(method, path, headers, body);
    return read();
}

QByteArray Line::readBlock()
{
    while (!m_buffer.contains("\n\n")) {
        if (!more())
            return {};
    }
    const qsizetype end = m_buffer.indexOf("\n\n");
    const QByteArray block = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return block;
}

bool Line::isEnded()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState && more()) { }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

QByteArray Line::readAll()
{
    return isEnded() ? m_buffer : QByteArray();
}

void Line::hangUp()
{
    m_socket.abort();
}

bool Line::more()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs)
        && m_socket.bytesAvailable() == 0)
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

bool Line::readChunks(QByteArray &body)
{
    for (;;) {
        qsizetype lineEnd = m_buffer.indexOf("\r\n");
        while (lineEnd < 0) {
            if (!more())
                return false;
            lineEnd = m_buffer.indexOf("\r\n");
        }
        const qsizetype size = m_buffer.first(lineEnd).toLongLong(nullptr, 16);
        while (m_buffer.size() < lineEnd + 2 + size + 2) {
            if (!more())
                return false;
        }
        body += m_buffer.mid(lineEnd + 2, size);
        m_buffer.remove(0, lineEnd + 2 + size + 2);
        if (size == 0)
            return true;
    }
}
