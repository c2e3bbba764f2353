// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/charset.h"

#include "intake/bytescan.h"
#include "intake/utf8.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace intake {

namespace {

/** Stands in UTF-8 for a byte that is no character; like every byte that is not UTF-8 it is reported with its row. */
constexpr char stray = '\xFF';

struct Charset
{
    const char *name; ///< as shown
    const char *codec; ///< as QStringDecoder knows it
    const char *aliases; ///< in plain form, separated by blanks
};

constexpr std::array charsets{
    Charset{"UTF-8", "UTF-8", ""},
    Charset{"UTF-16LE", "UTF-16LE", "utf16"},
    Charset{"UTF-16BE", "UTF-16BE", ""},
    Charset{"UTF-32LE", "UTF-32LE", "utf32"},
    Charset{"UTF-32BE", "UTF-32BE", ""},
    // Latin-1 as the web reads it: a superset, and what files that claim it are really in.
    Charset{"Windows-1252", "windows-1252", "cp1252 latin1 iso88591 ansi ascii usascii"},
    Charset{"Mac Roman", "macintosh", "macintosh mac xmacroman"},
    Charset{"Windows-1250", "windows-1250", "cp1250"},
    Charset{"Windows-1251", "windows-1251", "cp1251"},
    Charset{"Windows-1253", "windows-1253", "cp1253"},
    Charset{"Windows-1254", "windows-1254", "cp1254 iso88599 latin5"},
    Charset{"Windows-1255", "windows-1255", "cp1255"},
    Charset{"Windows-1256", "windows-1256", "cp1256"},
    Charset{"Windows-1257", "windows-1257", "cp1257"},
    Charset{"Windows-1258", "windows-1258", "cp1258"},
    Charset{"ISO-8859-2", "ISO-8859-2", "latin2"},
    Charset{"ISO-8859-3", "ISO-8859-3", "latin3"},
    Charset{"ISO-8859-4", "ISO-8859-4", "latin4"},
    Charset{"ISO-8859-5", "ISO-8859-5", ""},
    Charset{"ISO-8859-6", "ISO-8859-6", ""},
    Charset{"ISO-8859-7", "ISO-8859-7", ""},
    Charset{"ISO-8859-8", "ISO-8859-8", ""},
    Charset{"ISO-8859-13", "ISO-8859-13", "latin7"},
    Charset{"ISO-8859-15", "ISO-8859-15", "latin9"},
    Charset{"Windows-874", "windows-874", "cp874 tis620 iso885911"},
    Charset{"KOI8-R", "KOI8-R", ""},
    Charset{"KOI8-U", "KOI8-U", ""},
    Charset{"Mac Central European", "x-mac-centraleurroman", "maccentraleurope"},
    Charset{"Mac Cyrillic", "x-mac-cyrillic", ""},
    Charset{"IBM437", "IBM437", "cp437"},
    Charset{"IBM850", "IBM850", "cp850"},
    Charset{"IBM852", "IBM852", "cp852"},
    Charset{"IBM855", "IBM855", "cp855"},
    Charset{"IBM866", "IBM866", "cp866"},
    Charset{"Shift_JIS", "Shift_JIS", "sjis cp932 windows31j"},
    Charset{"EUC-JP", "EUC-JP", ""},
    Charset{"EUC-KR", "EUC-KR", "uhc cp949"},
    Charset{"GB18030", "GB18030", "gbk gb2312 cp936"},
    Charset{"Big5", "Big5", "cp950"},
};

constexpr std::array multiByte{"Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5"};

QString plain(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    return plain;
}

const Charset *charsetNamed(const QString &name)
{
    const auto found = std::find_if(charsets.begin(), charsets.end(),
        [&](const Charset &charset) { return name == QLatin1StringView(charset.name); });
    return found != charsets.end() ? &*found : nullptr;
}

/** One character or two to each byte: what every byte becomes is found out once. */
CharsetText decodeSingleByte(const QByteArray &bytes, const char *codec)
{
    std::array<QByteArray, 128> upper;
    QStringDecoder decoder(codec, QStringDecoder::Flag::Stateless);
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const char byte = static_cast<char>(0x80 + i);
        const QString text = decoder(QByteArrayView(&byte, 1));
        // Some codecs put a substitute, a control character of old, where others put U+FFFD.
        const bool isCharacter =
            !text.isEmpty() && text.front() != QChar(0xFFFD) && text.front() != QChar(0x1A);
        upper[i] = isCharacter ? text.toUtf8() : QByteArray(1, stray);
    }
    CharsetText out;
    out.utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) < 0x80) {
            out.utf8.append(byte);
            continue;
        }
        const QByteArray &character = upper[static_cast<unsigned char>(byte) - 0x80U];
        out.isValid = out.isValid && character.front() != stray;
        out.utf8.append(character);
    }
    return out;
}

/** Line by line, so that a broken character costs its own line at most. */
CharsetText decodeMultiByte(const QByteArray &bytes, const char *codec)
{
    CharsetText out;
    out.utf8.reserve(bytes.size() + bytes.size() / 2);
    std::optional<QStringDecoder> decoder(std::in_place, codec, QStringDecoder::Flag::Stateless);
    const char *const end = bytes.constData() + bytes.size();
    for (const char *at = bytes.constData(); at != end;) {
        if (isLineEnd(*at)) {
            out.utf8.append(*at++);
            continue;
        }
        const char *const lineEnd = findAny(at, end, '\n', '\r', '\n');
        const QByteArrayView line(at, lineEnd - at);
        at = lineEnd;
        QByteArray text = QString((*decoder)(line)).toUtf8();
        if (decoder->hasError()) {
            decoder.emplace(codec, QStringDecoder::Flag::Stateless); // which it remembers for ever
            text.replace("\uFFFD", QByteArray(1, stray)).replace('\x1A', stray);
            if (!text.contains(stray))
                text.append(stray);
            out.isValid = false;
        }
        out.utf8.append(text);
    }
    return out;
}

} // namespace

QStringList knownEncodings()
{
    // Each has to be asked for, which takes longer than reading a small list.
    static const QStringList known = [] {
        QStringList names;
        for (const Charset &charset : charsets) {
            if (QStringDecoder(charset.codec).isValid() || qstrcmp(charset.name, "Windows-1252") == 0)
                names.append(QLatin1StringView(charset.name));
        }
        return names;
    }();
    return known;
}

QString encodingNamed(const QString &name)
{
    const QString wanted = plain(name);
    const QStringList known = knownEncodings();
    for (const Charset &charset : charsets) {
        QString shown = QLatin1StringView(charset.name);
        const QStringList aliases =
            QString(QLatin1StringView(charset.aliases)).split(u' ', Qt::SkipEmptyParts);
        if ((plain(shown) == wanted || aliases.contains(wanted)) && known.contains(shown))
            return shown;
    }
    return {};
}

CharsetText decodeCharset(const QByteArray &bytes, const QString &encoding)
{
    const Charset *charset = charsetNamed(encoding);
    Q_ASSERT(charset != nullptr);
    if (encoding == QLatin1StringView("Windows-1252"))
        return {utf8FromWindows1252({bytes.constData(), static_cast<std::size_t>(bytes.size())}), true};
    const bool isMultiByte = std::any_of(multiByte.begin(), multiByte.end(),
        [&](const char *name) { return encoding == QLatin1StringView(name); });
    return isMultiByte ? decodeMultiByte(bytes, charset->codec) : decodeSingleByte(bytes, charset->codec);
}

} // namespace intake
