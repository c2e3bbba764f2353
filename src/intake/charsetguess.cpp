// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/charsetguess.h"

#include "intake/bytescan.h"
#include "intake/charset.h"

#include <QStringList>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace intake {

namespace {

constexpr qsizetype sampleBytes = 65536;

/** The lines with anything but ASCII in them, up to a bound. */
QByteArray telling(std::string_view bytes)
{
    QByteArray sample;
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    for (const char *at = findNonAscii(begin, end); at != end && sample.size() < sampleBytes;
         at = findNonAscii(at, end)) {
        const char *from = at;
        while (from != begin && !isLineEnd(from[-1]) && at - from < 200)
            --from;
        const char *to = at;
        while (to != end && !isLineEnd(*to) && to - at < 2000)
            ++to;
        sample.append(from, to - from).append('\n');
        at = to;
    }
    return sample;
}

QString detected(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), static_cast<std::size_t>(sample.size()))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return encodingNamed(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

bool isLatin(QChar character)
{
    return character.isLetter() && character.script() == QChar::Script_Latin;
}

/** Signs that stand in lists of names and addresses: quotation marks, dashes, currency, degrees and the like. */
bool isUsualSign(QChar character)
{
    static const QString signs = QStringLiteral("‘’“”„‚«»‹›–—…€£°®™©•·§²³½¼¾ªº¿¡´");
    return signs.contains(character);
}

int scoreOfLetter(QChar before, QChar letter, QChar after)
{
    const bool touches = before.isLetter() || after.isLetter();
    if (!touches)
        return letter.script() == QChar::Script_Latin ? -1 : 0;
    const auto clashes = [&](QChar other) { return other.isLetter() && isLatin(other) != isLatin(letter); };
    if (clashes(before) || clashes(after))
        return -2;
    if (letter.isUpper() && (before.isLower() || (before.isLetter() && after.isLower())))
        return -2;
    if (!isLatin(letter))
        return 2;
    // Latin words have accents here and there, not one after the other.
    const bool isCrowded = before.unicode() >= 0x80 && after.unicode() >= 0x80;
    return isCrowded && before.isLetter() && after.isLetter() ? -2 : 2;
}

int scoreOf(QChar before, QChar character, QChar after)
{
    if (character.isSurrogate())
        return 0;
    if (character.unicode() >= 0xFB00 && character.unicode() <= 0xFB06)
        return -2; // ligatures, which nobody types
    if (character.isLetter())
        return scoreOfLetter(before, character, after);
    const bool isInWord = before.isLetter() && after.isLetter();
    if (character == QChar(0x2019) && isInWord)
        return 2;
    if (character == QChar(0xA0) || character == QChar(0x3000))
        return 1;
    if (isUsualSign(character))
        return isInWord ? -2 : 1;
    return character.isMark() ? 1 : -3;
}

/** How much the text looks like words, on average over everything in it that is not ASCII. */
double plausibility(const QByteArray &sample, const QString &encoding)
{
    const QString text = QString::fromUtf8(decodeCharset(sample, encoding).utf8);
    qint64 sum = 0;
    qint64 count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        sum += scoreOf(before, text[i], after);
        ++count;
    }
    return count > 0 ? static_cast<double>(sum) / static_cast<double>(count) : 0.0;
}

} // namespace

QString guessCharset(std::string_view bytes)
{
    const QByteArray sample = telling(bytes);
    const QStringList known = knownEncodings();
    QStringList candidates{QStringLiteral("Windows-1252"), QStringLiteral("Mac Roman"),
        QStringLiteral("Windows-1250"), QStringLiteral("IBM850")};
    if (const QString found = detected(sample);
        !found.isEmpty() && !found.startsWith(QLatin1StringView("UTF")) && !candidates.contains(found))
        candidates.append(found);
    candidates.append(QStringLiteral("Windows-1251"));
    QString best = candidates.first();
    double bestScore = plausibility(sample, best);
    for (const QString &candidate : candidates.mid(1)) {
        if (!known.contains(candidate))
            continue;
        const double score = plausibility(sample, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace intake
