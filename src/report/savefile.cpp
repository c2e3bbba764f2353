// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace report {

namespace {

QString cannotWrite(const QString &path, const QString &reason)
{
    return QCoreApplication::translate("SaveFile",
        "“%1” could not be written: %2. What was there before is unchanged. Free some space or choose "
        "another place.")
        .arg(path, reason);
}

/** Why this path must not be replaced; empty where it may. */
QString obstacleAt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink()) {
        return QCoreApplication::translate(
            "SaveFile", "“%1” is a link to “%2”. Choose that file itself, or another name.")
            .arg(path, info.symLinkTarget());
    }
    if (info.exists() && !info.isFile())
        return QCoreApplication::translate("SaveFile", "“%1” is not a file. Choose another name.").arg(path);
    if (info.exists() && !info.isWritable())
        return QCoreApplication::translate("SaveFile", "“%1” is read-only. Choose another name.").arg(path);
    if (!info.dir().exists()) {
        return QCoreApplication::translate(
            "SaveFile", "The folder “%1” does not exist. Choose another place.")
            .arg(info.path());
    }
    return {};
}

bool syncToDisk(int descriptor)
{
#if defined(Q_OS_UNIX)
    return ::fsync(descriptor) == 0;
#else
    Q_UNUSED(descriptor)
    return true;
#endif
}

/** The new name itself must reach the disk, or a power cut brings the old file back after success was told. */
bool syncFolder(const QString &folder)
{
#if defined(Q_OS_UNIX)
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    Q_UNUSED(folder)
    return true;
#endif
}

bool holds(QFileDevice &file, const QByteArray &bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.seek(0) && file.size() == bytes.size() && hash.addData(&file)
        && hash.result() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/** Not trusting any one of these: a full disk has been seen to pass for success where only one was asked. */
bool writeAll(QTemporaryFile &file, const QByteArray &bytes)
{
    return file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError
        && syncToDisk(file.handle()) && holds(file, bytes);
}

} // namespace

SaveResult saveFile(const QString &path, const QByteArray &bytes)
{
    if (const QString obstacle = obstacleAt(path); !obstacle.isEmpty())
        return {obstacle};
    const QFileInfo info(path);
    // Made with owner-only permissions, and removed by its destructor as long as it has not been renamed.
    QTemporaryFile file(info.dir().filePath(QStringLiteral(".fleetwright-XXXXXX.tmp")));
    if (!file.open())
        return {cannotWrite(path, file.errorString())};
    if (!writeAll(file, bytes)) {
        const QString reason = file.error() != QFileDevice::NoError
            ? file.errorString()
            : QCoreApplication::translate("SaveFile", "not all of it arrived on the disk");
        return {cannotWrite(path, reason)};
    }
    std::error_code error;
    std::filesystem::rename(
        QFile::encodeName(file.fileName()).toStdString(), QFile::encodeName(path).toStdString(), error);
    if (error)
        return {cannotWrite(path, QString::fromStdString(error.message()))};
    file.setAutoRemove(false);
    if (!syncFolder(info.path())) {
        return {QCoreApplication::translate("SaveFile",
            "“%1” was written, but the disk did not confirm it. Check the file before you rely on it.")
                    .arg(path)};
    }
    return {};
}

} // namespace report
