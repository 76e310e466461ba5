#pragma once

#include "weir_simd.h"

// Finds stretches of tokens that reference documents have.

// How many tokens a stretch has.
#define WEIR_PRINT_LENGTH 5

// What keys are multiplied with.
#define WEIR_PRINT_FACTOR UINT64_C(0x9E3779B97F4A7C15)

// The number of a whole stretch as tables have it, with every bit depending on every token.
static inline uint64_t weir_print_key(uint64_t hash) {
    uint64_t mixed = (hash ^ hash >> 32) * WEIR_PRINT_FACTOR;
    return mixed ^ mixed >> 29;
}

// A set of keys; the highest bits of a key are the row, and these the bits in it.
typedef struct {
    const uint64_t *rows;
    unsigned shift;
} weir_print_filter;

static inline uint64_t weir_print_bits(uint64_t key) {
    return UINT64_C(1) << (key >> 16 & 63) | UINT64_C(1) << (key >> 22 & 63) | UINT64_C(1) << (key >> 28 & 63);
}

// Finds which of the first `primary` of `count` tokens may begin a stretch of a document: those that are chosen by
// their marks, the highest byte of each hash, and whose key is in the filter. Writes the keys to `keys` and the indexes
// of the tokens to `places`, which have room for `primary` of them, and returns how many there are. The marks of all
// tokens are written to `marks`.
size_t weir_find_prints(const weir_token *tokens, size_t count, size_t primary, const weir_print_filter *filter,
                        uint8_t *marks, uint64_t *keys, uint32_t *places);

// The same for processors without vectors of 64 bytes.
size_t weir_find_prints_portable(const weir_token *tokens, size_t count, size_t primary,
                                 const weir_print_filter *filter, uint8_t *marks, uint64_t *keys, uint32_t *places);
