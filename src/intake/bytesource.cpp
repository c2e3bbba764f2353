// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/bytesource.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <cstdio>

#if defined(Q_OS_UNIX)
#include <sys/mman.h>
#endif

namespace intake {

namespace {

constexpr qsizetype bytesPerMegabyte = 1 << 20;
constexpr qsizetype chunkSize = bytesPerMegabyte;

/** Otherwise a good part of reading is the system handing out memory, 4 KiB at a time. Only a wish; nothing depends on it. */
void preferLargePages([[maybe_unused]] QByteArray &bytes)
{
#if defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t page = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(bytes.data()) + page - 1) / page * page;
    const auto end =
        (reinterpret_cast<std::uintptr_t>(bytes.data()) + static_cast<std::uintptr_t>(bytes.capacity()))
        / page * page;
    if (end > begin + static_cast<std::uintptr_t>(bytesPerMegabyte))
        (void)madvise(bytes.data() + (begin - reinterpret_cast<std::uintptr_t>(bytes.data())), end - begin,
            MADV_HUGEPAGE);
#endif
}

Refusal tooLarge(const QString &name, qsizetype sizeMax)
{
    return {Refusal::Reason::TooLarge,
        QCoreApplication::translate("Intake",
            "“%1” is larger than %n MB, the most a list may have. Split it into smaller lists.", nullptr,
            static_cast<int>(sizeMax / bytesPerMegabyte))
            .arg(name)};
}

Refusal cannotRead(const QString &name, const QString &reason)
{
    return {Refusal::Reason::CannotOpen,
        QCoreApplication::translate(
            "Intake", "“%1” could not be read: %2. Check that the file exists and that you may open it.")
            .arg(name, reason)};
}

} // namespace

BytesOrRefusal bytesOf(QIODevice &device, const QString &name, qsizetype sizeMax)
{
    // One byte more than the file says it has, so that its end is seen without growing.
    QByteArray bytes;
    if (!device.isSequential() && device.size() <= sizeMax) {
        bytes.reserve(device.size() + 1);
        preferLargePages(bytes);
    }
    for (;;) {
        const qsizetype had = bytes.size();
        if (had == bytes.capacity())
            bytes.reserve(had + std::max(chunkSize, had / 2));
        bytes.resize(bytes.capacity());
        const qint64 got = device.read(bytes.data() + had, bytes.size() - had);
        bytes.resize(had + std::max<qint64>(got, 0));
        if (got < 0)
            return cannotRead(name, device.errorString());
        if (bytes.size() > sizeMax)
            return tooLarge(name, sizeMax);
        if (got == 0)
            return bytes;
    }
}

BytesOrRefusal bytesOf(const QString &path, qsizetype sizeMax)
{
    QFile file;
    if (path == QStringLiteral("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return cannotRead(path, file.errorString());
        return bytesOf(file, QCoreApplication::translate("Intake", "standard input"), sizeMax);
    }
    if (QFileInfo(path).isDir()) {
        return Refusal{Refusal::Reason::IsDirectory,
            QCoreApplication::translate("Intake", "“%1” is a folder. Choose the list inside it.").arg(path)};
    }
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(path, file.errorString());
    if (!file.isSequential() && file.size() > sizeMax)
        return tooLarge(path, sizeMax);
    return bytesOf(file, path, sizeMax);
}

} // namespace intake
