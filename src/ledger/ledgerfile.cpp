// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace ledger {

namespace {

#ifdef Q_OS_UNIX
/** What is created while one of these lives belongs to its owner alone. */
class PrivateUmask final
{
    Q_DISABLE_COPY_MOVE(PrivateUmask)

public:
    PrivateUmask() = default;
    ~PrivateUmask() { umask(m_before); }

private:
    const mode_t m_before = umask(077);
};
#else
struct PrivateUmask
{
};
#endif

} // namespace

std::optional<Problem> createPrivately(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Problem{Problem::Kind::Io, QStringLiteral("is a directory")};
    if (info.exists())
        return std::nullopt;
    [[maybe_unused]] const PrivateUmask forNow;
    if (!QDir().mkpath(info.absolutePath()))
        return Problem{Problem::Kind::Io, QStringLiteral("the directory cannot be created")};
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return std::nullopt;
    const bool full = file.error() == QFileDevice::ResourceError;
    const bool forbidden = !QFileInfo(info.absolutePath()).isWritable();
    return Problem{full ? Problem::Kind::Full
            : forbidden ? Problem::Kind::ReadOnly
                        : Problem::Kind::Io,
        file.errorString()};
}

std::optional<Problem> obstacleTo(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    if (!info.isReadable())
        return Problem{Problem::Kind::Io, QStringLiteral("the file cannot be read")};
    if (!info.isWritable())
        return Problem{Problem::Kind::ReadOnly, QStringLiteral("the file is read-only")};
    if (!QFileInfo(info.absolutePath()).isWritable()) // where the journal goes
        return Problem{Problem::Kind::ReadOnly, QStringLiteral("the directory is read-only")};
    return std::nullopt;
}

bool endedUncleanly(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace ledger
