// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/workbookparts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

#include <unzip.h>

namespace intake {

namespace {

constexpr int partsMax = 10'000;
constexpr qint64 inflatedMax = qint64{256} << 20U;
constexpr qint64 ratioMax = 100;
constexpr qint64 ratioMatters = 100 << 10U; ///< small parts may repeat themselves as much as they like
constexpr qint64 chunkSize = 1 << 18U;
constexpr uLong encryptedFlag = 1;

QString lookedUpAs(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

/** What the library reads: a file in memory. */
struct ZipParts::Archive
{
    QByteArray bytes;
    ZPOS64_T at = 0;

    static Archive &of(voidpf stream) { return *static_cast<Archive *>(stream); }
    [[nodiscard]] ZPOS64_T size() const { return static_cast<ZPOS64_T>(bytes.size()); }

    static voidpf open(voidpf opaque, const void * /*name*/, int /*mode*/) { return opaque; }
    static uLong read(voidpf /*opaque*/, voidpf stream, void *to, uLong wanted)
    {
        Archive &archive = of(stream);
        const ZPOS64_T got = std::min<ZPOS64_T>(wanted, archive.size() - archive.at);
        std::memcpy(to, archive.bytes.constData() + archive.at, got);
        archive.at += got;
        return static_cast<uLong>(got);
    }
    static ZPOS64_T tell(voidpf /*opaque*/, voidpf stream) { return of(stream).at; }
    static long seek(voidpf /*opaque*/, voidpf stream, ZPOS64_T offset, int origin)
    {
        Archive &archive = of(stream);
        const ZPOS64_T from = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? archive.at : archive.size();
        if (offset > archive.size() || from > archive.size() - offset)
            return -1;
        archive.at = from + offset;
        return 0;
    }
    static int nothing(voidpf /*opaque*/, voidpf /*stream*/) { return 0; }
};

ZipParts::ZipParts(const QByteArray &bytes)
    : m_archive(std::make_unique<Archive>(Archive{bytes, 0}))
    , m_packedMax(bytes.size())
{
    zlib_filefunc64_def functions{};
    functions.zopen64_file = Archive::open;
    functions.zread_file = Archive::read;
    functions.ztell64_file = Archive::tell;
    functions.zseek64_file = Archive::seek;
    functions.zclose_file = Archive::nothing;
    functions.zerror_file = Archive::nothing;
    functions.opaque = m_archive.get();
    m_zip = unzOpen2_64("", &functions);
    unz_global_info64 all{};
    m_isOpen = m_zip && unzGetGlobalInfo64(m_zip, &all) == UNZ_OK && all.number_entry <= partsMax;
    int seen = 0; // the count is only what the archive says of itself
    for (bool more = m_isOpen && unzGoToFirstFile(m_zip) == UNZ_OK; more && seen < partsMax;
         more = unzGoToNextFile(m_zip) == UNZ_OK) {
        noteCurrent();
        ++seen;
    }
}

ZipParts::~ZipParts()
{
    if (m_zip)
        (void)unzClose(m_zip);
}

void ZipParts::noteCurrent()
{
    std::array<char, 1024> name{};
    unz_file_info64 info{};
    unz64_file_pos place{};
    if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK
        || info.size_filename >= name.size() || unzGetFilePos64(m_zip, &place) != UNZ_OK)
        return;
    const QString key = lookedUpAs(QString::fromUtf8(name.data()));
    if (!m_places.contains(key))
        m_places.insert(key, {place.pos_in_zip_directory, place.num_of_file});
}

bool ZipParts::has(const QString &name) const
{
    return m_places.contains(lookedUpAs(name));
}

std::optional<QByteArray> ZipParts::part(const QString &name)
{
    const auto known = m_places.constFind(lookedUpAs(name));
    if (known == m_places.constEnd())
        return std::nullopt;
    const unz64_file_pos place{known->directoryOffset, known->number};
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_zip, &place) != UNZ_OK
        || unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || (info.flag & encryptedFlag) != 0 || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return std::nullopt;
    const auto packed =
        static_cast<qint64>(std::min<quint64>(info.compressed_size, static_cast<quint64>(m_packedMax)));
    auto out = inflated(std::min(std::max(ratioMatters, packed * ratioMax), inflatedMax - m_inflated));
    const bool isSound = unzCloseCurrentFile(m_zip) == UNZ_OK;
    if (out)
        m_inflated += out->size();
    return isSound ? out : std::nullopt;
}

std::optional<QByteArray> ZipParts::inflated(qint64 sizeMax)
{
    QByteArray out;
    for (;;) {
        const qsizetype had = out.size();
        out.resize(had + chunkSize);
        const int got = unzReadCurrentFile(m_zip, out.data() + had, static_cast<unsigned>(chunkSize));
        out.resize(had + std::max(got, 0));
        m_wasTooLarge = m_wasTooLarge || out.size() > sizeMax;
        if (got < 0 || out.size() > sizeMax)
            return std::nullopt;
        if (got == 0)
            return out;
    }
}

} // namespace intake
