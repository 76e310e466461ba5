#include "masks.h"

// [0-9A-Za-z_] and every byte from 0x80, before signs are taken out.
static const weir_byte_set word = {
    {0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x70}, 1};

// The first bytes of a word with the bit set that tells lower from upper case, and zeros behind its end.
static inline uint64_t load_word(const uint8_t *text, size_t at, size_t end, unsigned length) {
    uint64_t bytes = 0;
    if (at + 8 <= end) {
        memcpy(&bytes, text + at, 8);
    } else {
        memcpy(&bytes, text + at, end - at);
    }
    bytes |= 0x2020202020202020u;
    return length >= 8 ? bytes : bytes & ((UINT64_C(1) << (8 * length)) - 1);
}

// Whether a byte is a digit: numbers are many, and no term begins with one.
static inline unsigned is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

// Whether a letter is a capital; beyond ASCII every letter may be one.
static inline unsigned is_capital(uint8_t byte) { return (uint8_t)(byte - 'A') < 26 || byte >= 0x80; }

static inline size_t emit_words(const uint8_t *text, size_t base, uint64_t starts, uint64_t words, uint64_t next,
                                size_t end, const weir_word_filters *filters, uint32_t *out, size_t count) {
    while (starts) {
        unsigned bit = (unsigned)__builtin_ctzll(starts);
        starts &= starts - 1;
        if (is_digit(text[base + bit])) continue;
        // The run of word bytes from here on; eight are enough to know.
        uint64_t run = words >> bit | (bit ? next << (64 - bit) : 0);
        unsigned length = (unsigned)__builtin_ctzll(~run | 0x100);
        uint32_t bucket = weir_word_bucket(load_word(text, base + bit, end, length), length);
        out[count] = (uint32_t)(base + bit);
        unsigned any = filters->any_case[bucket >> 3] >> (bucket & 7);
        unsigned capital = filters->capitalised[bucket >> 3] >> (bucket & 7) & is_capital(text[base + bit]);
        count += (any | capital) & 1;
    }
    return count;
}

// The bytes of signs, given where those begin that take two and three bytes: U+0080 to U+00BF begin with C2, and
// U+2000 to U+2FFF with E2. Quotation marks, dashes, no-break spaces and the like are among them, and hardly a letter.
static inline uint64_t without_signs(uint64_t words, uint64_t two, uint64_t three, const uint8_t *text, size_t at) {
    uint64_t signs = two | two << 1 | three | three << 1 | three << 2;
    if (at >= 1) signs |= (uint64_t)(text[at - 1] == 0xC2) | (text[at - 1] == 0xE2 ? 3 : 0);
    if (at >= 2) signs |= (uint64_t)(text[at - 2] == 0xE2);
    return words & ~signs;
}

// Whether a sign ends before `at`.
static int ends_sign(const uint8_t *text, size_t at) {
    return (at >= 2 && (text[at - 2] == 0xC2 || text[at - 2] == 0xE2)) || (at >= 3 && text[at - 3] == 0xE2) ||
           text[at - 1] == 0xC2 || text[at - 1] == 0xE2;
}

static uint64_t mask_portable(const uint8_t *text, size_t at, size_t end) {
    if (at >= end) return 0;
    size_t step = end - at < 64 ? end - at : 64;
    uint64_t two = 0;
    uint64_t three = 0;
    for (size_t i = 0; i < step; i++) {
        two |= (uint64_t)(text[at + i] == 0xC2) << i;
        three |= (uint64_t)(text[at + i] == 0xE2) << i;
    }
    return without_signs(weir_mask_portable(text + at, step, &word), two, three, text, at);
}

static size_t find_portable(const uint8_t *text, size_t from, size_t to, size_t end, const weir_word_filters *filters,
                            uint64_t carry, uint32_t *out, size_t count) {
    for (size_t at = from; at < to; at += 64) {
        uint64_t words = mask_portable(text, at, end);
        uint64_t next = at + 64 < end ? mask_portable(text, at + 64, end) : 0;
        uint64_t starts = words & ~(words << 1 | carry);
        if (to - at < 64) starts &= (UINT64_C(1) << (to - at)) - 1;
        carry = words >> 63;
        count = emit_words(text, at, starts, words, next, end, filters, out, count);
    }
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static inline uint64_t equal_avx2(__m256i low, __m256i high, uint8_t byte) {
    __m256i wanted = _mm256_set1_epi8((char)byte);
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)) |
           (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)) << 32;
}

WEIR_AVX2 static inline uint64_t mask_avx2(const uint8_t *text, size_t at, weir_vector_set set) {
    __m256i low = _mm256_loadu_si256((const __m256i *)(text + at));
    __m256i high = _mm256_loadu_si256((const __m256i *)(text + at + 32));
    uint64_t words = weir_mask_avx2(low, set) | (uint64_t)weir_mask_avx2(high, set) << 32;
    return without_signs(words, equal_avx2(low, high, 0xC2), equal_avx2(low, high, 0xE2), text, at);
}

WEIR_AVX2 static size_t find_avx2(const uint8_t *text, size_t from, size_t to, size_t end, const weir_word_filters *filters,
                                  uint64_t carry, uint32_t *out) {
    size_t count = 0;
    size_t at = from;
    weir_vector_set set = weir_load_set(&word);
    if (at + 128 <= end && at + 64 <= to) {
        uint64_t words = mask_avx2(text, at, set);
        for (; at + 128 <= end && at + 64 <= to; at += 64) {
            uint64_t next = mask_avx2(text, at + 64, set);
            count = emit_words(text, at, words & ~(words << 1 | carry), words, next, end, filters, out, count);
            carry = words >> 63;
            words = next;
        }
    }
    return find_portable(text, at, to, end, filters, carry, out, count);
}
#endif

size_t weir_find_words(const uint8_t *text, size_t from, size_t to, size_t end, const weir_word_filters *filters,
                       uint32_t *out) {
    uint64_t carry = from > 0 && weir_is_member(&word, text[from - 1]) && !ends_sign(text, from);
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) return find_avx2(text, from, to, end, filters, carry, out);
#endif
    return find_portable(text, from, to, end, filters, carry, out, 0);
}
