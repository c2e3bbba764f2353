// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/uploaddevice.h"

#include <algorithm>

namespace wfw {

UploadDevice::UploadDevice(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool UploadDevice::seek(qint64)
{
    return false;
}

qint64 UploadDevice::readData(char *data, qint64 sizeMax)
{
    const qint64 size = std::min(sizeMax, bytesAvailable());
    if (size <= 0)
        return atEnd() ? -1 : 0;
    std::copy_n(m_body.constData() + m_position, size, data);
    m_position += size;
    return size;
}

qint64 UploadDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace wfw
