#include "masks.h"

// [A-Za-z], [0-9A-Za-z], [A-Z] and [a-z].
static const weir_byte_set letters = {
    {0xA0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x50}, 0};
static const weir_byte_set letters_and_digits = {
    {0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x50}, 0};
static const weir_byte_set capitals = {
    {0x20, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x10, 0x10, 0x10, 0x10, 0x10}, 0};

static inline unsigned is_letter(uint32_t byte) { return (byte | 0x20) - 'a' < 26; }

// A small letter that is not the `s` of a plural.
static inline unsigned goes_on(uint32_t byte) { return byte - 'a' < 26 && byte != 's'; }

static inline size_t emit_tokens(const uint8_t *text, size_t base, uint64_t starts, size_t end,
                                 const uint8_t *filter, uint32_t *out, size_t count) {
    while (starts) {
        size_t at = base + (size_t)__builtin_ctzll(starts);
        starts &= starts - 1;
        uint32_t first = 0;
        if (at + 4 <= end) {
            memcpy(&first, text + at, 4);
        } else {
            memcpy(&first, text + at, end - at);
        }
        unsigned ends_after_one = !is_letter(first >> 8 & 0xFF);
        unsigned ends_after_two = !goes_on(first >> 16 & 0xFF);
        first |= 0x20202020u;
        uint32_t four = weir_token_bucket(first);
        uint32_t three = weir_token_bucket(first & 0xFFFFFFu);
        uint32_t two = weir_token_bucket(first & 0xFFFFu);
        uint32_t one = weir_token_bucket(first & 0xFFu);
        unsigned hit = filter[four >> 3] >> (four & 7) | filter[three >> 3] >> (three & 7);
        hit |= filter[two >> 3] >> (two & 7) & ends_after_two;
        hit |= filter[one >> 3] >> (one & 7) & ends_after_one;
        out[count] = (uint32_t)at;
        count += hit & 1;
    }
    return count;
}

// Where words begin: at a letter after neither letter nor digit, and at a capital after a small letter. The carries say
// what stands before the step.
static inline uint64_t token_starts(uint64_t letter, uint64_t either, uint64_t capital, uint64_t *either_carry,
                                    uint64_t *small_carry) {
    uint64_t small = letter & ~capital;
    uint64_t starts = (letter & ~(either << 1 | *either_carry)) | (capital & (small << 1 | *small_carry));
    *either_carry = either >> 63;
    *small_carry = small >> 63;
    return starts;
}

static size_t find_portable(const uint8_t *text, size_t from, size_t to, size_t end, const uint8_t *filter,
                            uint64_t either_carry, uint64_t small_carry, uint32_t *out, size_t count) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        uint64_t starts = token_starts(weir_mask_portable(text + at, step, &letters),
                                       weir_mask_portable(text + at, step, &letters_and_digits),
                                       weir_mask_portable(text + at, step, &capitals), &either_carry, &small_carry);
        count = emit_tokens(text, at, starts, end, filter, out, count);
    }
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static size_t find_avx2(const uint8_t *text, size_t from, size_t to, size_t end, const uint8_t *filter,
                                  uint64_t either_carry, uint64_t small_carry, uint32_t *out) {
    weir_vector_set letter = weir_load_set(&letters);
    weir_vector_set either = weir_load_set(&letters_and_digits);
    weir_vector_set capital = weir_load_set(&capitals);
    size_t count = 0;
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i high = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t starts = token_starts(weir_mask_avx2(low, letter) | (uint64_t)weir_mask_avx2(high, letter) << 32,
                                       weir_mask_avx2(low, either) | (uint64_t)weir_mask_avx2(high, either) << 32,
                                       weir_mask_avx2(low, capital) | (uint64_t)weir_mask_avx2(high, capital) << 32,
                                       &either_carry, &small_carry);
        count = emit_tokens(text, at, starts, end, filter, out, count);
    }
    return find_portable(text, at, to, end, filter, either_carry, small_carry, out, count);
}
#endif

size_t weir_find_tokens(const uint8_t *text, size_t from, size_t to, size_t end, const uint8_t *filter,
                        uint32_t *out) {
    uint64_t either_carry = from > 0 && weir_is_member(&letters_and_digits, text[from - 1]);
    uint64_t small_carry = from > 0 && weir_is_member(&letters, text[from - 1]) && (text[from - 1] & 0x20);
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) {
        return find_avx2(text, from, to, end, filter, either_carry, small_carry, out);
    }
#endif
    return find_portable(text, from, to, end, filter, either_carry, small_carry, out, 0);
}
