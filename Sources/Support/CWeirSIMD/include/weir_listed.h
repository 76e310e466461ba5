#pragma once

#include "weir_simd.h"

// The numbers that words and phrases are compared by, and a filter of those with which terms of lists begin.

// The number of what was walked over with one more word or sign behind it; their order matters. The numbers of words
// are as good as random, so that no better mixing is needed.
static inline uint64_t weir_following(uint64_t state, uint64_t next) {
    return state * UINT64_C(0xE7037ED1A0B428DB) + next;
}

// The number of what was walked over with a blank behind it.
static inline uint64_t weir_after_blank(uint64_t state) { return state ^ UINT64_C(0x13198A2E03707344); }

// A set of hashes, of which a few others seem to be in it: all bits of a hash stand in the same 64 bits (Putze, Sanders
// and Singler, "Cache-, hash- and space-efficient Bloom filters", 2007).
typedef struct {
    uint64_t *rows;
    // The highest bits of a hash are its row.
    unsigned shift;
} weir_hash_set;

// The bits of a hash in its row; trees keep other things in the lowest eight bits of one.
static inline uint64_t weir_row_bits(uint64_t hash) {
    return UINT64_C(1) << (hash >> 8 & 63) | UINT64_C(1) << (hash >> 14 & 63) | UINT64_C(1) << (hash >> 20 & 63);
}

// The same hash for a second table, where it stands in another row: what passes the first by chance hardly passes both.
static inline uint64_t weir_turned(uint64_t hash) { return hash << 16; }

// The number of a sign, a Unicode scalar.
static inline uint64_t weir_sign(uint32_t scalar) { return ((uint64_t)scalar + 1) * UINT64_C(0x9E3779B97F4A7C15); }

// By what terms are noticed: first words, first two words or a word and a sign, and first three words.
typedef struct {
    // Words that are enough, and words that count with the sign behind them.
    weir_hash_set words;
    // Two words with a blank between, whether they are enough or count with the third; a word and a sign next to it.
    weir_hash_set pairs;
    // Everything that is enough, turned.
    weir_hash_set enough;
} weir_list_filter;

// Whether a hash may be in a set.
static inline unsigned weir_has_hash(weir_hash_set set, uint64_t hash, uint64_t bits) {
    return (set.rows[hash >> set.shift] & bits) == bits;
}

// Whether a term may be noticed by what two words, or a sign and a word, come to.
static inline unsigned weir_has_pair(const weir_list_filter *filter, uint64_t hash) {
    uint64_t bits = weir_row_bits(hash);
    return weir_has_hash(filter->pairs, hash, bits) & weir_has_hash(filter->enough, weir_turned(hash), bits);
}

// Writes the indexes of those of the first `primary` tokens of a text with which a term may begin to `out`, which has
// room for `primary` of them, and returns how many. `count` tokens can be read. No beginning is missed; a few others
// pass.
size_t weir_find_listed(const uint8_t *text, const weir_token *tokens, size_t primary, size_t count,
                        const weir_list_filter *filter, uint32_t *out);

// A sign of a text.
typedef struct {
    uint32_t position;
    // The index of the first token behind it.
    uint32_t token;
} weir_sign_place;

// The bytes with which signs begin.
typedef struct {
    // Those of ASCII.
    weir_byte_set plain;
    // Those from 0xC0 on, less 0x80.
    weir_byte_set wide;
} weir_sign_bytes;

// Writes the places in [from, to) of characters that are in no token and begin with one of the bytes to `out`, which
// has room for to - from of them, and returns how many. Unless `filter` is null, every term goes on behind its first
// sign, and signs of ASCII with a word next to them pass only with it. The tokens are those of the text from `from` on.
size_t weir_find_signs(const uint8_t *text, size_t from, size_t to, const weir_token *tokens, size_t count,
                       const weir_sign_bytes *bytes, const weir_list_filter *filter, weir_sign_place *out);

// Brings what stands at an address into the caches meanwhile.
static inline void weir_prefetch(const uint64_t *address) { __builtin_prefetch(address); }
