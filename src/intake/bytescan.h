// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace intake {

[[nodiscard]] inline bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/**
 * The first \a first, \a second or \a third at or after \a at; \a end where there is none. SSE2 belongs to every
 * x86-64; elsewhere the plain loop gives the same answer.
 */
[[nodiscard]] inline const char *findAny(const char *at, const char *end, char first, char second, char third)
{
#if defined(__SSE2__)
    const __m128i a = _mm_set1_epi8(first);
    const __m128i b = _mm_set1_epi8(second);
    const __m128i c = _mm_set1_epi8(third);
    for (; end - at >= 16; at += 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i hits = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(block, a), _mm_cmpeq_epi8(block, b)), _mm_cmpeq_epi8(block, c));
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(hits));
        if (mask != 0)
            return at + std::countr_zero(mask);
    }
#endif
    while (at != end && *at != first && *at != second && *at != third)
        ++at;
    return at;
}

/** The first byte with its top bit set; \a end where all are ASCII. */
[[nodiscard]] inline const char *findNonAscii(const char *at, const char *end)
{
#if defined(__SSE2__)
    for (; end - at >= 16; at += 16) {
        const auto mask = static_cast<std::uint32_t>(
            _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at))));
        if (mask != 0)
            return at + std::countr_zero(mask);
    }
#endif
    while (at != end && (static_cast<unsigned char>(*at) & 0x80U) == 0)
        ++at;
    return at;
}

/** True where every byte is an ASCII character one can see, or a space. */
[[nodiscard]] inline bool isPrintableAscii(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
#if defined(__SSE2__)
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i del = _mm_set1_epi8(0x7F);
    for (; end - at >= 16; at += 16) {
        // Compared as signed numbers, so bytes past ASCII are below the space as well.
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        if (_mm_movemask_epi8(_mm_or_si128(_mm_cmplt_epi8(block, space), _mm_cmpeq_epi8(block, del))) != 0)
            return false;
    }
#endif
    while (at != end && *at >= ' ' && *at < 0x7F)
        ++at;
    return at == end;
}

/** How often \a byte is in \a text. */
[[nodiscard]] inline std::size_t countByte(std::string_view text, char byte)
{
    std::size_t count = 0;
    const char *at = text.data();
    const char *const end = at + text.size();
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi8(byte);
    while (end - at >= 16) {
        // Each lane counts down, so after 255 blocks at most they have to be added up.
        __m128i lanes = _mm_setzero_si128();
        for (int block = 0; block < 255 && end - at >= 16; ++block, at += 16) {
            lanes = _mm_sub_epi8(
                lanes, _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), wanted));
        }
        const __m128i sums = _mm_sad_epu8(lanes, _mm_setzero_si128());
        count += static_cast<std::size_t>(_mm_cvtsi128_si64(sums))
            + static_cast<std::size_t>(_mm_cvtsi128_si64(_mm_srli_si128(sums, 8)));
    }
#endif
    for (; at != end; ++at)
        count += *at == byte ? 1U : 0U;
    return count;
}

/** Line ends in \a text; CR LF counts once. */
[[nodiscard]] inline std::uint32_t countLineEnds(std::string_view text)
{
    std::uint32_t count = 0;
    char before = '\0';
    for (const char byte : text) {
        count += (byte == '\r' || (byte == '\n' && before != '\r')) ? 1U : 0U;
        before = byte;
    }
    return count;
}

} // namespace intake
