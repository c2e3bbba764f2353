// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/textdecoder.h"

#include "intake/binarycheck.h"
#include "intake/utf8.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace intake {

namespace {

enum class Encoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252
};

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<Encoding> encodingFromMark(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.starts_with("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

std::optional<Encoding> encodingFromName(const QString &name, std::string_view bytes)
{
    QString plain = name.toLower();
    plain.remove(u'-').remove(u'_').remove(u' ');
    if (plain == u"utf8")
        return Encoding::Utf8;
    if (plain == u"utf16le")
        return Encoding::Utf16LittleEndian;
    if (plain == u"utf16be")
        return Encoding::Utf16BigEndian;
    if (plain == u"utf16") {
        return encodingFromMark(bytes) == Encoding::Utf16BigEndian ? Encoding::Utf16BigEndian
                                                                   : Encoding::Utf16LittleEndian;
    }
    // Latin-1 as the web reads it: a superset, and what files that claim it are really in.
    if (plain == u"windows1252" || plain == u"cp1252" || plain == u"latin1" || plain == u"iso88591")
        return Encoding::Windows1252;
    return std::nullopt;
}

/** Text in UTF-16 without a mark: its ASCII has a zero in every second byte and next to none in the others. */
std::optional<Encoding> encodingFromZeros(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{0, 0}; // at even and at odd places
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    const auto prevails = [&](std::size_t place) {
        return zeros[place] > sample.size() / 6 && zeros[1 - place] * 10 < zeros[place];
    };
    if (prevails(1))
        return Encoding::Utf16LittleEndian;
    return prevails(0) ? std::optional(Encoding::Utf16BigEndian) : std::nullopt;
}

DecodedText fromUtf16(const QByteArray &bytes, bool bigEndian)
{
    DecodedText out;
    out.utf8 = utf8FromUtf16(view(bytes), bigEndian);
    out.encoding = bigEndian ? QStringLiteral("UTF-16BE") : QStringLiteral("UTF-16LE");
    out.isValid = tallyUtf8(view(out.utf8)).allValid();
    return out;
}

DecodedText decodeAs(Encoding encoding, const QByteArray &bytes)
{
    DecodedText out;
    switch (encoding) {
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        out = fromUtf16(bytes, encoding == Encoding::Utf16BigEndian);
        break;
    case Encoding::Windows1252:
        out.utf8 = utf8FromWindows1252(view(bytes));
        out.encoding = QStringLiteral("Windows-1252");
        break;
    case Encoding::Utf8:
        out.utf8 = bytes;
        out.encoding = QStringLiteral("UTF-8");
        out.isValid = tallyUtf8(view(bytes)).allValid();
        break;
    }
    if (view(out.utf8).starts_with("\xEF\xBB\xBF"))
        out.start = 3;
    return out;
}

DecodedText decodeDetected(const QByteArray &bytes)
{
    if (const auto marked = encodingFromMark(view(bytes)))
        return decodeAs(*marked, bytes);
    if (const auto guessed = encodingFromZeros(view(bytes)))
        return decodeAs(*guessed, bytes);
    const Utf8Tally tally = tallyUtf8(view(bytes));
    // One pasted byte must not turn every accent of an otherwise fine list into two wrong characters.
    if (tally.strayBytes < tally.validSequences || tally.allValid())
        return {bytes, 0, QStringLiteral("UTF-8"), tally.allValid()};
    return decodeAs(Encoding::Windows1252, bytes);
}

} // namespace

TextOrRefusal decodeText(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    // Whatever carries a byte order mark says of itself that it is text.
    if (encoding.isEmpty() && !encodingFromMark(view(bytes)) && !encodingFromZeros(view(bytes))) {
        if (const QString sentence = whyNotText(view(bytes), name); !sentence.isEmpty())
            return Refusal{Refusal::Reason::NotText, sentence};
    }
    if (encoding.isEmpty())
        return decodeDetected(bytes);
    const auto chosen = encodingFromName(encoding, view(bytes));
    if (!chosen) {
        return Refusal{Refusal::Reason::UnknownEncoding,
            QCoreApplication::translate("Intake",
                "The encoding “%1” is not known. Use one of utf-8, utf-16le, utf-16be, windows-1252 or "
                "latin1.")
                .arg(forDisplay(encoding, 40))};
    }
    return decodeAs(*chosen, bytes);
}

} // namespace intake
