// The vectors of 64 bytes, in one form for all that use them.
#pragma once

#include "masks.h"

#if WEIR_HAS_AVX2
// What processors from Skylake-X on have, and what those from Ice Lake and Zen 4 on have besides: moving single bytes and
// counting bits.
#define WEIR_AVX512 __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,bmi,bmi2,popcnt")))
#define WEIR_AVX512_BYTES                                                                                      \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx512vpopcntdq,avx2,bmi," \
                          "bmi2,popcnt")))

static inline int weir_has_avx512(void) {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
}

static inline int weir_has_avx512_bytes(void) {
    return weir_has_avx512() && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
           __builtin_cpu_supports("avx512vpopcntdq");
}

// The places of bytes in a vector.
static const uint8_t weir_places[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                        16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                        48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

// Eight tokens as they lie in memory, three numbers of eight bytes each: their hashes; where they start, and in the upper
// half where they end; and from the lowest byte on `form`, `form_length`, `flags` and `digits`.
typedef struct {
    __m512i parts[3];
} weir_eight_tokens;

_Static_assert(sizeof(weir_token) == 24 && offsetof(weir_token, start) == 8 && offsetof(weir_token, end) == 12 &&
                   offsetof(weir_token, form_length) == 20 && offsetof(weir_token, flags) == 22 &&
                   offsetof(weir_token, digits) == 23,
               "a token is three numbers");

// Reads the first `count` of eight tokens, at least one; zeros for the others.
WEIR_AVX512 static inline weir_eight_tokens weir_load_tokens(const weir_token *tokens, size_t count) {
    uint32_t inside = count < 8 ? (UINT32_C(1) << 3 * count) - 1 : 0xFFFFFF;
    const char *bytes = (const char *)tokens;
    return (weir_eight_tokens){{_mm512_maskz_loadu_epi64((__mmask8)inside, bytes),
                                _mm512_maskz_loadu_epi64((__mmask8)(inside >> 8), bytes + 64),
                                _mm512_maskz_loadu_epi64((__mmask8)(inside >> 16), bytes + 128)}};
}

WEIR_AVX512 static inline __m512i weir_token_hashes(weir_eight_tokens tokens) {
    __m512i six = _mm512_permutex2var_epi64(tokens.parts[0], _mm512_setr_epi64(0, 3, 6, 9, 12, 15, 0, 0),
                                            tokens.parts[1]);
    return _mm512_permutex2var_epi64(six, _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 10, 13), tokens.parts[2]);
}

WEIR_AVX512 static inline __m512i weir_token_places(weir_eight_tokens tokens) {
    __m512i five = _mm512_permutex2var_epi64(tokens.parts[0], _mm512_setr_epi64(1, 4, 7, 10, 13, 0, 0, 0),
                                             tokens.parts[1]);
    return _mm512_permutex2var_epi64(five, _mm512_setr_epi64(0, 1, 2, 3, 4, 8, 11, 14), tokens.parts[2]);
}

WEIR_AVX512 static inline __m512i weir_token_kinds(weir_eight_tokens tokens) {
    __m512i five = _mm512_permutex2var_epi64(tokens.parts[0], _mm512_setr_epi64(2, 5, 8, 11, 14, 0, 0, 0),
                                             tokens.parts[1]);
    return _mm512_permutex2var_epi64(five, _mm512_setr_epi64(0, 1, 2, 3, 4, 9, 12, 15), tokens.parts[2]);
}

// Writes all of eight tokens but their hashes, in whose places something else is left.
WEIR_AVX512 static inline void weir_store_tokens(weir_token *tokens, __m512i places, __m512i kinds) {
    char *bytes = (char *)tokens;
    __m512i from_first = _mm512_setr_epi64(0, 0, 8, 0, 1, 9, 0, 2);
    __m512i from_second = _mm512_setr_epi64(10, 0, 3, 11, 0, 4, 12, 0);
    __m512i from_third = _mm512_setr_epi64(5, 13, 0, 6, 14, 0, 7, 15);
    _mm512_storeu_si512(bytes, _mm512_permutex2var_epi64(places, from_first, kinds));
    _mm512_storeu_si512(bytes + 64, _mm512_permutex2var_epi64(places, from_second, kinds));
    _mm512_storeu_si512(bytes + 128, _mm512_permutex2var_epi64(places, from_third, kinds));
}
#endif
