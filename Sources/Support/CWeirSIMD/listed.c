#include "weir_listed.h"

static inline uint64_t row_of(const weir_hash_sets *sets, uint64_t hash) { return sets->rows[hash >> sets->shift]; }

static inline int has(uint64_t row, uint64_t bits) { return (row & bits) == bits; }

// Whether the words from a token on, which opens phrases, may begin one.
static inline int opens_phrase(const weir_token *tokens, size_t left, const weir_hash_sets *phrases) {
    uint64_t state = tokens[0].hash;
    for (size_t next = 1; next <= 2 && next < left; next++) {
        state = weir_following(weir_after_blank(state), tokens[next].hash);
        uint64_t row = row_of(phrases, state);
        if (has(row, weir_whole_bits(state))) return 1;
        if (!has(row, weir_opening_bits(state))) return 0;
    }
    return 0;
}

size_t weir_find_listed(const weir_token *tokens, size_t primary, size_t count, const weir_list_filter *filter,
                        uint32_t *out) {
    // Nearly all words end here, so that the only branch of this loop is its end.
    size_t found = 0;
    for (size_t index = 0; index < primary; index++) {
        uint64_t hash = tokens[index].hash;
        uint64_t row = row_of(&filter->words, hash);
        out[found] = (uint32_t)index;
        found += (unsigned)has(row, weir_whole_bits(hash)) | (unsigned)has(row, weir_opening_bits(hash));
    }
    size_t kept = 0;
    for (size_t at = 0; at < found; at++) {
        size_t index = out[at];
        uint64_t hash = tokens[index].hash;
        int passes = has(row_of(&filter->words, hash), weir_whole_bits(hash)) ||
                     opens_phrase(tokens + index, count - index, &filter->phrases);
        out[kept] = (uint32_t)index;
        kept += (unsigned)passes;
    }
    return kept;
}
