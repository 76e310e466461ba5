// One 64-byte step of classification, in a vector and in a portable form.
#pragma once

#include "weir_simd.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define WEIR_HAS_AVX2 1
#define WEIR_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#else
#define WEIR_HAS_AVX2 0
#endif

static inline int weir_is_member(const weir_byte_set *set, uint8_t byte) {
    if (byte >= 0x80) return set->has_high;
    return set->row[byte & 15] >> (byte >> 4) & 1;
}

static inline uint64_t weir_mask_portable(const uint8_t *bytes, size_t count, const weir_byte_set *set) {
    uint64_t mask = 0;
    for (size_t i = 0; i < count; i++) mask |= (uint64_t)weir_is_member(set, bytes[i]) << i;
    return mask;
}

#if WEIR_HAS_AVX2
typedef struct {
    __m256i row;
    __m256i high;
} weir_vector_set;

WEIR_AVX2 static inline weir_vector_set weir_load_set(const weir_byte_set *set) {
    weir_vector_set loaded;
    loaded.row = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)set->row));
    loaded.high = _mm256_set1_epi8(set->has_high ? (char)0x80 : 0);
    return loaded;
}

// Bit i is set when byte i is a member. A shuffle answers 0 for an index with its top bit set, so bytes from 0x80
// fall out of the table and come back through `high`.
WEIR_AVX2 static inline uint32_t weir_mask_avx2(__m256i bytes, weir_vector_set set) {
    const __m256i bits = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64,
                                          -128, 0, 0, 0, 0, 0, 0, 0, 0);
    __m256i rows = _mm256_shuffle_epi8(set.row, bytes);
    __m256i nibble = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), _mm256_set1_epi8(15));
    __m256i hit = _mm256_and_si256(rows, _mm256_shuffle_epi8(bits, nibble));
    uint32_t outside = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(hit, _mm256_setzero_si256()));
    uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_and_si256(bytes, set.high));
    return ~outside | high;
}
#endif
