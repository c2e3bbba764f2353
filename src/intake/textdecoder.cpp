// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/textdecoder.h"

#include "intake/binarycheck.h"
#include "intake/charset.h"
#include "intake/charsetguess.h"
#include "intake/formulamark.h"
#include "intake/utf8.h"

#include <QCoreApplication>

#include <array>

namespace intake {

namespace {

constexpr QLatin1StringView utf8Name("UTF-8");
constexpr QLatin1StringView utf16LittleEndian("UTF-16LE");
constexpr QLatin1StringView utf16BigEndian("UTF-16BE");
constexpr QLatin1StringView utf32LittleEndian("UTF-32LE");
constexpr QLatin1StringView utf32BigEndian("UTF-32BE");

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/** Empty where the bytes carry no byte order mark. */
QString encodingFromMark(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return utf8Name;
    if (bytes.starts_with("\xFF\xFE\0\0"sv))
        return utf32LittleEndian;
    if (bytes.starts_with("\0\0\xFE\xFF"sv))
        return utf32BigEndian;
    if (bytes.starts_with("\xFF\xFE"))
        return utf16LittleEndian;
    return bytes.starts_with("\xFE\xFF") ? QString(utf16BigEndian) : QString();
}

/** Text in UTF-16 without a mark: its ASCII has a zero in every second byte and next to none in the others. */
QString encodingFromZeros(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{0, 0}; // at even and at odd places
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    const auto prevails = [&](std::size_t place) {
        return zeros[place] > sample.size() / 6 && zeros[1 - place] * 10 < zeros[place];
    };
    if (prevails(1))
        return utf16LittleEndian;
    return prevails(0) ? QString(utf16BigEndian) : QString();
}

DecodedText fromUnicode(QByteArray utf8, const QString &encoding)
{
    DecodedText out;
    out.isValid = tallyUtf8(view(utf8)).allValid();
    out.start = view(utf8).starts_with("\xEF\xBB\xBF") ? 3 : 0;
    out.utf8 = std::move(utf8);
    out.encoding = encoding;
    return out;
}

DecodedText decodeAs(const QString &encoding, const QByteArray &bytes)
{
    if (encoding == utf8Name)
        return fromUnicode(bytes, encoding);
    if (encoding == utf16LittleEndian || encoding == utf16BigEndian)
        return fromUnicode(utf8FromUtf16(view(bytes), encoding == utf16BigEndian), encoding);
    if (encoding == utf32LittleEndian || encoding == utf32BigEndian)
        return fromUnicode(utf8FromUtf32(view(bytes), encoding == utf32BigEndian), encoding);
    CharsetText text = decodeCharset(bytes, encoding);
    return {std::move(text.utf8), 0, encoding, text.isValid};
}

DecodedText decodeDetected(const QByteArray &bytes)
{
    if (const QString marked = encodingFromMark(view(bytes)); !marked.isEmpty())
        return decodeAs(marked, bytes);
    if (const QString guessed = encodingFromZeros(view(bytes)); !guessed.isEmpty())
        return decodeAs(guessed, bytes);
    const Utf8Tally tally = tallyUtf8(view(bytes));
    // One pasted byte must not turn every accent of an otherwise fine list into two wrong characters.
    if (tally.strayBytes < tally.validSequences || tally.allValid())
        return {bytes, 0, utf8Name, tally.allValid()};
    // Our own exports are written in one encoding of this kind alone, and their cells must come back as they were.
    const bool isOurs = beginsAsOwnExport(view(bytes));
    return decodeAs(isOurs ? QStringLiteral("Windows-1252") : guessCharset(view(bytes)), bytes);
}

} // namespace

TextOrRefusal decodeText(const QByteArray &bytes, const QString &encoding, const QString &name)
{
    const QString marked = encodingFromMark(view(bytes));
    if (!encoding.isEmpty()) {
        QString chosen = encodingNamed(encoding);
        if (chosen.isEmpty()) {
            return Refusal{Refusal::Reason::UnknownEncoding,
                QCoreApplication::translate("Intake", "The encoding “%1” is not known. Use one of %2.")
                    .arg(forDisplay(encoding, 40), knownEncodings().join(QStringLiteral(", ")))};
        }
        // "UTF-16" leaves the order of its bytes to the mark.
        if (chosen == utf16LittleEndian && marked == utf16BigEndian
            && !encoding.endsWith(u'e', Qt::CaseInsensitive))
            chosen = marked;
        return decodeAs(chosen, bytes);
    }
    // Whatever carries a byte order mark says of itself that it is text.
    if (marked.isEmpty() && encodingFromZeros(view(bytes)).isEmpty()) {
        if (const QString sentence = whyNotText(view(bytes), name); !sentence.isEmpty())
            return Refusal{Refusal::Reason::NotText, sentence};
    }
    return decodeDetected(bytes);
}

} // namespace intake
