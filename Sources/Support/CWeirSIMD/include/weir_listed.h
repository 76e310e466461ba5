#pragma once

#include "weir_simd.h"

// The numbers that words and phrases are compared by, and a filter of those with which terms of lists begin.

// The number of what was walked over with one more word or sign behind it; their order matters.
static inline uint64_t weir_following(uint64_t state, uint64_t next) {
    unsigned __int128 product =
        (unsigned __int128)(state ^ UINT64_C(0xA0761D6478BD642F)) * (next ^ UINT64_C(0xE7037ED1A0B428DB));
    return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

// The number of what was walked over with a blank behind it.
static inline uint64_t weir_after_blank(uint64_t state) { return state ^ UINT64_C(0x13198A2E03707344); }

// Two sets of hashes in one table: one look answers for both. Each of a hash's bits stands in the same 64 bits (Putze,
// Sanders and Singler, "Cache-, hash- and space-efficient Bloom filters", 2007).
typedef struct {
    uint64_t *rows;
    // The highest bits of a hash are the row; others, but for the lowest eight, the bits in it.
    unsigned shift;
} weir_hash_sets;

// The bits of a hash that is enough to notice a term by.
static inline uint64_t weir_whole_bits(uint64_t hash) {
    return UINT64_C(1) << (hash >> 8 & 63) | UINT64_C(1) << (hash >> 14 & 63) | UINT64_C(1) << (hash >> 32 & 63);
}

// The bits of a hash that counts with the next word only.
static inline uint64_t weir_opening_bits(uint64_t hash) {
    return UINT64_C(1) << (hash >> 20 & 63) | UINT64_C(1) << (hash >> 26 & 63) | UINT64_C(1) << (hash >> 38 & 63);
}

// By what terms are noticed: first words, and the numbers of two and of three words with blanks between.
typedef struct {
    weir_hash_sets words;
    weir_hash_sets pairs;
    weir_hash_sets triples;
} weir_list_filter;

// Writes the indexes of those of the first `primary` tokens of a text with which a term may begin to `out`, which has room
// for `primary` of them, and returns how many. `count` tokens can be read. No beginning is missed; a few others pass.
size_t weir_find_listed(const uint8_t *text, const weir_token *tokens, size_t primary, size_t count,
                        const weir_list_filter *filter, uint32_t *out);

// Writes the positions in [from, to) of bytes that are in the set to `out`, which has room for to - from of them, and
// returns how many.
size_t weir_find_members(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, uint32_t *out);

// Brings what stands at an address into the caches meanwhile.
static inline void weir_prefetch(const uint64_t *address) { __builtin_prefetch(address); }
