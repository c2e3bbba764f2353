// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/workbookparts.h"

#include <QBuffer>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipfileinfo.h>

#include <algorithm>

namespace intake {

namespace {

constexpr int partsMax = 10'000;
constexpr qint64 inflatedMax = qint64{256} << 20U;
constexpr qint64 ratioMax = 100;
constexpr qint64 ratioMatters = 100 << 10U; ///< small parts may repeat themselves as much as they like
constexpr qint64 chunkSize = 1 << 18U;

QString lookedUpAs(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

ZipParts::ZipParts(const QByteArray &bytes)
    : m_buffer(std::make_unique<QBuffer>())
    , m_zip(std::make_unique<QuaZip>(m_buffer.get()))
    , m_packedMax(bytes.size())
{
    m_buffer->setData(bytes);
    m_isOpen = m_zip->open(QuaZip::mdUnzip) && m_zip->getEntriesCount() <= partsMax;
    int seen = 0; // the count is only what the archive says of itself
    for (bool more = m_isOpen && m_zip->goToFirstFile(); more && seen < partsMax;
         more = m_zip->goToNextFile()) {
        const QString name = m_zip->getCurrentFileName();
        if (!m_names.contains(lookedUpAs(name)))
            m_names.insert(lookedUpAs(name), name);
        ++seen;
    }
}

ZipParts::~ZipParts() = default;

bool ZipParts::has(const QString &name) const
{
    return m_names.contains(lookedUpAs(name));
}

std::optional<QByteArray> ZipParts::part(const QString &name)
{
    const auto known = m_names.constFind(lookedUpAs(name));
    if (known == m_names.constEnd() || !m_zip->setCurrentFile(*known, QuaZip::csSensitive))
        return std::nullopt;
    QuaZipFileInfo64 info;
    if (!m_zip->getCurrentFileInfo(&info))
        return std::nullopt;
    const auto packed =
        static_cast<qint64>(std::min<quint64>(info.compressedSize, static_cast<quint64>(m_packedMax)));
    const qint64 sizeMax = std::min(std::max(ratioMatters, packed * ratioMax), inflatedMax - m_inflated);
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray out;
    for (;;) {
        const qsizetype had = out.size();
        out.resize(had + chunkSize);
        const qint64 got = file.read(out.data() + had, chunkSize);
        out.resize(had + std::max<qint64>(got, 0));
        m_wasTooLarge = m_wasTooLarge || out.size() > sizeMax;
        if (got < 0 || out.size() > sizeMax)
            return std::nullopt;
        if (got == 0)
            break;
    }
    m_inflated += out.size();
    file.close();
    return file.getZipError() == UNZ_OK ? std::optional(out) : std::nullopt;
}

} // namespace intake
