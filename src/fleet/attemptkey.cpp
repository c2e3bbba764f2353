// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/attemptkey.h"

#include <QCryptographicHash>

namespace fleet {

namespace {

constexpr qsizetype keySizeMax = 255;

bool isBare(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')
        || byte == '.' || byte == '_' || byte == '-';
}

QByteArray encoded(const QByteArray &utf8)
{
    constexpr char hex[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(utf8.size());
    for (const char byte : utf8) {
        if (isBare(byte)) {
            out.append(byte);
        } else {
            const auto value = static_cast<unsigned char>(byte);
            out.append('%').append(hex[value >> 4U]).append(hex[value & 15U]);
        }
    }
    return out;
}

} // namespace

QByteArray attemptKey(const QString &customerId, int attempt)
{
    Q_ASSERT(!customerId.isEmpty() && attempt >= 1);
    const QByteArray prefix = QByteArrayLiteral("provision-customer-");
    const QByteArray suffix = attempt > 1 ? '~' + QByteArray::number(attempt) : QByteArray();
    const QByteArray utf8 = customerId.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray id = encoded(utf8);
    if (prefix.size() + id.size() + suffix.size() > keySizeMax)
        id = "~sha256." + QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex();
    return prefix + id + suffix;
}

} // namespace fleet
