#include "masks.h"

// [0-9A-Za-z_]; bytes from 0x80 are kept apart, see `emit`.
static const weir_byte_set word = {
    {0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x70}, 0};

// From the masks of one 64-byte step: where a match can begin. Beside a byte from 0x80 both rules count.
static inline uint64_t starts_of(uint64_t is_word, uint64_t is_high, uint64_t after_nonword, uint64_t after_word,
                                 uint64_t *word_carry, uint64_t *high_carry) {
    uint64_t word_before = is_word << 1 | *word_carry;
    uint64_t high_before = is_high << 1 | *high_carry;
    *word_carry = is_word >> 63;
    *high_carry = is_high >> 63;
    return (after_nonword & ~word_before) | (after_word & word_before) | ((after_nonword | after_word) & high_before);
}

static inline size_t emit(const uint8_t *text, size_t base, uint64_t starts, size_t end,
                          const weir_start_sets *sets, uint32_t *out, size_t count) {
    const uint8_t *kinds = sets->kinds;
    const uint8_t *shapes = sets->shapes;
    while (starts) {
        size_t at = base + (size_t)__builtin_ctzll(starts);
        starts &= starts - 1;
        const uint8_t *first = text + at;
        // A continuation byte is no beginning of a scalar.
        unsigned keep = (*first & 0xC0) != 0x80;
        if (shapes && at + 4 <= end) {
            unsigned shape = (unsigned)kinds[first[0]] << 12 | (unsigned)kinds[first[1]] << 8 |
                             (unsigned)kinds[first[2]] << 4 | kinds[first[3]];
            keep &= shapes[shape >> 3] >> (shape & 7);
        }
        out[count] = (uint32_t)at;
        count += keep & 1;
    }
    return count;
}

static uint64_t high_mask_portable(const uint8_t *bytes, size_t count) {
    uint64_t mask = 0;
    for (size_t i = 0; i < count; i++) mask |= (uint64_t)(bytes[i] >> 7) << i;
    return mask;
}

static size_t find_portable(const uint8_t *text, size_t from, size_t to, size_t end, const weir_start_sets *sets,
                            uint64_t word_carry, uint64_t high_carry, uint32_t *out, size_t count) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        uint64_t starts = starts_of(weir_mask_portable(text + at, step, &word), high_mask_portable(text + at, step),
                                    weir_mask_portable(text + at, step, &sets->after_nonword),
                                    weir_mask_portable(text + at, step, &sets->after_word), &word_carry, &high_carry);
        count = emit(text, at, starts, end, sets, out, count);
    }
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static size_t find_avx2(const uint8_t *text, size_t from, size_t to, size_t end,
                                  const weir_start_sets *sets, uint64_t word_carry, uint64_t high_carry,
                                  uint32_t *out) {
    weir_vector_set words = weir_load_set(&word);
    weir_vector_set nonword = weir_load_set(&sets->after_nonword);
    weir_vector_set inword = weir_load_set(&sets->after_word);
    size_t count = 0;
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i high = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t is_word = weir_mask_avx2(low, words) | (uint64_t)weir_mask_avx2(high, words) << 32;
        uint64_t is_high =
            (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
        uint64_t first = weir_mask_avx2(low, nonword) | (uint64_t)weir_mask_avx2(high, nonword) << 32;
        uint64_t second = weir_mask_avx2(low, inword) | (uint64_t)weir_mask_avx2(high, inword) << 32;
        uint64_t starts = starts_of(is_word, is_high, first, second, &word_carry, &high_carry);
        count = emit(text, at, starts, end, sets, out, count);
    }
    return find_portable(text, at, to, end, sets, word_carry, high_carry, out, count);
}
#endif

size_t weir_find_starts(const uint8_t *text, size_t from, size_t to, size_t end, const weir_start_sets *sets,
                        uint32_t *out) {
    uint64_t word_carry = from > 0 && weir_is_member(&word, text[from - 1]);
    uint64_t high_carry = from > 0 && text[from - 1] >= 0x80;
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) {
        return find_avx2(text, from, to, end, sets, word_carry, high_carry, out);
    }
#endif
    return find_portable(text, from, to, end, sets, word_carry, high_carry, out, 0);
}
