#define _GNU_SOURCE
#include "masks.h"

#if WEIR_HAS_AVX2
// Both counts add 0 or -1 in each of 32 lanes, and empty the lanes before one can overflow.
WEIR_AVX2 static size_t count_avx2(const uint8_t *text, size_t from, size_t to, int counts_scalars) {
    const __m256i feed = _mm256_set1_epi8('\n');
    const __m256i continuation = _mm256_set1_epi8((char)0xBF);
    const __m256i zero = _mm256_setzero_si256();
    size_t count = 0;
    size_t at = from;
    while (at + 32 <= to) {
        size_t stop = to - at > 255 * 32 ? at + 255 * 32 : at + ((to - at) & ~(size_t)31);
        __m256i lanes = zero;
        for (; at < stop; at += 32) {
            __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + at));
            // As signed numbers the continuation bytes 0x80 to 0xBF are the lowest.
            __m256i hit = counts_scalars ? _mm256_cmpgt_epi8(bytes, continuation) : _mm256_cmpeq_epi8(bytes, feed);
            lanes = _mm256_sub_epi8(lanes, hit);
        }
        __m256i sums = _mm256_sad_epu8(lanes, zero);
        count += (size_t)_mm256_extract_epi64(sums, 0) + (size_t)_mm256_extract_epi64(sums, 1) +
                 (size_t)_mm256_extract_epi64(sums, 2) + (size_t)_mm256_extract_epi64(sums, 3);
    }
    for (; at < to; at++) count += counts_scalars ? (text[at] & 0xC0) != 0x80 : text[at] == '\n';
    return count;
}
#endif

static size_t count_portable(const uint8_t *text, size_t from, size_t to, int counts_scalars) {
    size_t count = 0;
    for (size_t at = from; at < to; at++) count += counts_scalars ? (text[at] & 0xC0) != 0x80 : text[at] == '\n';
    return count;
}

static size_t count(const uint8_t *text, size_t from, size_t to, int counts_scalars) {
#if WEIR_HAS_AVX2
    if (to - from >= 64 && __builtin_cpu_supports("avx2")) return count_avx2(text, from, to, counts_scalars);
#endif
    return count_portable(text, from, to, counts_scalars);
}

size_t weir_count_lines(const uint8_t *text, size_t from, size_t to, ptrdiff_t *last) {
    size_t lines = count(text, from, to, 0);
    const uint8_t *feed = lines ? memrchr(text + from, '\n', to - from) : NULL;
    *last = feed ? feed - text : -1;
    return lines;
}

size_t weir_count_scalars(const uint8_t *text, size_t from, size_t to) { return count(text, from, to, 1); }
