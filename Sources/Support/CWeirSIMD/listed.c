#include "masks.h"
#include "weir_listed.h"

// So many pairs are asked for together, so that their rows come from the farther caches at the same time.
#define STEP 64

static inline uint64_t row_of(const weir_hash_sets *sets, uint64_t hash) { return sets->rows[hash >> sets->shift]; }

static inline unsigned has(uint64_t row, uint64_t bits) { return (row & bits) == bits; }

// Whether blanks may stand at a place of the text: beyond ASCII it is for others to see.
static inline unsigned may_be_blank(const uint8_t *text, size_t at) {
    uint8_t byte = text[at];
    return (byte == ' ') | ((uint8_t)(byte - '\t') < 5) | (byte >= 0x80);
}

// The number of two tokens with a blank between.
static inline uint64_t joined(uint64_t state, const weir_token *next) {
    return weir_following(weir_after_blank(state), next->hash);
}

static inline __attribute__((always_inline)) size_t find_listed(const uint8_t *text, const weir_token *tokens,
                                                                size_t primary, size_t count,
                                                                const weir_list_filter *filter, uint32_t *out) {
    const weir_hash_sets words = filter->words;
    const weir_hash_sets pairs = filter->pairs;
    // What a text goes on with is as good as random, so these loops have no branch but their end.
    size_t found = 0;
    for (size_t index = 0; index < primary; index++) {
        uint64_t hash = tokens[index].hash;
        uint64_t row = row_of(&words, hash);
        out[found] = (uint32_t)index;
        found += has(row, weir_whole_bits(hash)) | has(row, weir_opening_bits(hash));
    }
    size_t paired = 0;
    for (size_t first = 0; first < found; first += STEP) {
        uint64_t states[STEP];
        size_t last = found - first < STEP ? found - first : STEP;
        for (size_t at = 0; at < last; at++) {
            size_t index = out[first + at];
            states[at] = joined(tokens[index].hash, tokens + (index + 1 < count ? index + 1 : index));
            __builtin_prefetch(&pairs.rows[states[at] >> pairs.shift]);
        }
        for (size_t at = 0; at < last; at++) {
            size_t index = out[first + at];
            unsigned goes_on = index + 1 < count;
            uint64_t hash = tokens[index].hash;
            uint64_t row = row_of(&pairs, states[at]);
            // The last token may end where the text does; its start is no blank.
            unsigned opens = may_be_blank(text, goes_on ? tokens[index].end : tokens[index].start) & goes_on;
            out[paired] = (uint32_t)index;
            paired += has(row_of(&words, hash), weir_whole_bits(hash)) |
                      (opens & (has(row, weir_whole_bits(states[at])) | has(row, weir_opening_bits(states[at]))));
        }
    }
    size_t kept = 0;
    for (size_t at = 0; at < paired; at++) {
        size_t index = out[at];
        uint64_t hash = tokens[index].hash;
        unsigned passes = has(row_of(&words, hash), weir_whole_bits(hash));
        if (!passes) {
            uint64_t pair = joined(hash, tokens + index + 1);
            passes = has(row_of(&pairs, pair), weir_whole_bits(pair));
            if (!passes && index + 2 < count && may_be_blank(text, tokens[index + 1].end)) {
                uint64_t triple = joined(pair, tokens + index + 2);
                passes = has(row_of(&filter->triples, triple), weir_whole_bits(triple));
            }
        }
        out[kept] = (uint32_t)index;
        kept += passes;
    }
    return kept;
}

#if WEIR_HAS_AVX2
// Nothing of it is a vector, but shifts by other registers than one are twice as fast.
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

static inline size_t emit(size_t base, uint64_t mask, uint32_t *out, size_t count) {
    for (; mask; mask &= mask - 1) out[count++] = (uint32_t)(base + (unsigned)__builtin_ctzll(mask));
    return count;
}

static size_t find_portable(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, uint32_t *out,
                            size_t count) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        count = emit(at, weir_mask_portable(text + at, step, set), out, count);
    }
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static size_t find_members_avx2(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set,
                                          uint32_t *out) {
    weir_vector_set vectors = weir_load_set(set);
    size_t count = 0;
    for (; from + 32 <= to; from += 32) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + from));
        count = emit(from, weir_mask_avx2(bytes, vectors), out, count);
    }
    return find_portable(text, from, to, set, out, count);
}
#endif

size_t weir_find_members(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, uint32_t *out) {
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) return find_members_avx2(text, from, to, set, out);
#endif
    return find_portable(text, from, to, set, out, 0);
}
