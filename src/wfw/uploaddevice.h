// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace wfw {

/**
 * A request body that can be read once. QNetworkAccessManager repeats a request by itself when the connection dies,
 * also a POST, up to four times; it cannot when the body is sequential and not buffered. Then the reply ends with
 * ContentReSendError, and whoever sent it decides what to do.
 *
 * As nothing is read before a connection stands, wasRead() also tells whether the server can have seen the body.
 */
class UploadDevice final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UploadDevice)

public:
    explicit UploadDevice(const QByteArray &body, QObject *parent = nullptr);

    [[nodiscard]] bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }
    qint64 size() const override { return bytesAvailable(); }
    /** Always refused, and silently: Qt asks before a re-send, and the base class would warn. */
    bool seek(qint64 position) override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 sizeMax) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace wfw
