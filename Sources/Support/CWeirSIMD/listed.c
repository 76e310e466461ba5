#include "masks.h"
#include "weir_listed.h"

// So much is asked for together, so that what is in the farther caches comes at the same time.
#define STEP 64

// The number of two tokens with a blank between.
static inline uint64_t joined(uint64_t state, uint64_t next) { return weir_following(weir_after_blank(state), next); }

// Which tokens may begin a term, by themselves or with the next.
static inline __attribute__((always_inline)) size_t find_beginnings(const weir_token *tokens, size_t count,
                                                                    weir_hash_set words, weir_hash_set pairs,
                                                                    uint32_t *out) {
    size_t found = 0;
    for (size_t index = 0; index < count; index++) {
        uint64_t one = tokens[index].hash;
        uint64_t two = joined(one, tokens[index + 1].hash);
        out[found] = (uint32_t)index;
        found += weir_has_hash(words, one, weir_row_bits(one)) | weir_has_hash(pairs, two, weir_row_bits(two));
    }
    return found;
}

// Keeps those of the `found` tokens in `out` that are enough by themselves or with what stands behind them.
static inline __attribute__((always_inline)) size_t keep_enough(const uint8_t *text, const weir_token *tokens,
                                                                size_t count, const weir_list_filter *filter,
                                                                uint32_t *out, size_t found) {
    const weir_hash_set words = filter->words, pairs = filter->pairs, enough = filter->enough;
    size_t kept = 0;
    for (size_t first = 0; first < found; first += STEP) {
        uint64_t ones[STEP], twos[STEP], threes[STEP];
        uint8_t passes[STEP], goes_on[STEP];
        size_t last = found - first < STEP ? found - first : STEP;
        for (size_t at = 0; at < last; at++) {
            size_t index = out[first + at];
            size_t third = index + 2 < count ? index + 2 : index;
            uint64_t one = tokens[index].hash;
            // One character may stand for several tokens, so that the next need not begin behind this one.
            uint32_t end = tokens[index].end, next = tokens[index + 1].start;
            uint8_t byte = text[end < next ? end : next];
            unsigned is_wide = byte >= 0x80;
            unsigned is_blank = (byte == ' ') | ((uint8_t)(byte - '\t') < 5);
            uint64_t is_sign = -(uint64_t)!(is_wide | is_blank);
            uint64_t two = (weir_following(one, weir_sign(byte)) & is_sign) |
                           (joined(one, tokens[index + 1].hash) & ~is_sign);
            uint64_t three = joined(two, tokens[third].hash);
            ones[at] = one;
            twos[at] = two;
            threes[at] = three;
            __builtin_prefetch(&enough.rows[weir_turned(one) >> enough.shift]);
            __builtin_prefetch(&enough.rows[weir_turned(two) >> enough.shift]);
            __builtin_prefetch(&enough.rows[weir_turned(three) >> enough.shift]);
            // Beyond ASCII many characters are the same sign, so that it does not matter which one it is.
            passes[at] = is_wide & weir_has_hash(words, one, weir_row_bits(one));
            goes_on[at] = weir_has_hash(pairs, two, weir_row_bits(two));
        }
        for (size_t at = 0; at < last; at++) {
            uint64_t one = ones[at], two = twos[at], three = threes[at];
            out[kept] = out[first + at];
            kept += passes[at] | weir_has_hash(enough, weir_turned(one), weir_row_bits(one)) |
                    (goes_on[at] & (weir_has_hash(enough, weir_turned(two), weir_row_bits(two)) |
                                    weir_has_hash(enough, weir_turned(three), weir_row_bits(three))));
        }
    }
    return kept;
}

static inline __attribute__((always_inline)) size_t find_listed(const uint8_t *text, const weir_token *tokens,
                                                                size_t primary, size_t count,
                                                                const weir_list_filter *filter, uint32_t *out) {
    if (primary == 0) return 0;
    // What a text goes on with is as good as random, so the loops have no branch but their end.
    size_t asked = primary < count ? primary : count - 1;
    size_t found = find_beginnings(tokens, asked, filter->words, filter->pairs, out);
    found = keep_enough(text, tokens, count, filter, out, found);
    // The last token has none behind it to be asked with.
    if (asked < primary) out[found++] = (uint32_t)asked;
    return found;
}

#if WEIR_HAS_AVX2
// Written without vectors, but the compiler asks the words and the pairs with one, and shifts are twice as fast.
WEIR_AVX2 static size_t find_listed_avx2(const uint8_t *text, const weir_token *tokens, size_t primary, size_t count,
                                         const weir_list_filter *filter, uint32_t *out) {
    return find_listed(text, tokens, primary, count, filter, out);
}
#endif

size_t weir_find_listed(const uint8_t *text, const weir_token *tokens, size_t primary, size_t count,
                        const weir_list_filter *filter, uint32_t *out) {
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) return find_listed_avx2(text, tokens, primary, count, filter, out);
#endif
    return find_listed(text, tokens, primary, count, filter, out);
}
