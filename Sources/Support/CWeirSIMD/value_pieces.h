// What the search for values knows of tokens: how long each is and what it is made of.
#pragma once

#include "avx512.h"
#include "weir_values.h"

#include <string.h>

// How many tokens behind those that are searched are looked at, and what may be read behind these.
#define WEIR_BEHIND (WEIR_MOST_VALUE_TOKENS - 1)
#define WEIR_PIECE_ROOM (WEIR_VALUE_STEP + WEIR_BEHIND + 64)

// The tokens that are searched and those behind them, from the first on; zeros follow.
typedef struct {
    // How many bytes each has, 0 for what is no part of a value.
    uint8_t lengths[WEIR_PIECE_ROOM];
    uint8_t digits[WEIR_PIECE_ROOM];
    uint8_t flags[WEIR_PIECE_ROOM];
    // A byte for eight of them, a bit for each: those known to be no value, and of them those that begin several words.
    uint8_t known[WEIR_PIECE_ROOM / 8 + 1];
    uint8_t beginning[WEIR_PIECE_ROOM / 8 + 1];
    // Likewise those that can be parts of one value together with the next.
    uint8_t joins[WEIR_PIECE_ROOM / 8 + 1];
} weir_pieces;

// Whether two tokens can be parts of one value: at most three bytes between them, and at most one line end. Answered
// without a branch where four bytes can be read, as the gaps of a text cannot be foretold.
static inline unsigned weir_joins(const weir_token_row *row, uint32_t end, uint32_t start) {
    uint32_t gap = start - end;
    uint8_t between[4] = {0};
    if ((size_t)end + 4 <= row->readable) {
        memcpy(between, row->text + end, 4);
    } else {
        memcpy(between, row->text + end, row->readable - end);
    }
    unsigned breaks = (unsigned)(between[0] == '\n') + (unsigned)((gap >= 2) & (between[1] == '\n')) +
                      (unsigned)((gap >= 3) & (between[2] == '\n'));
    return (gap <= WEIR_WIDEST_GAP) & (breaks <= 1);
}

// Describes the tokens at [from, to), at most WEIR_VALUE_STEP, and those behind them.
void weir_describe_pieces_portable(const weir_token_row *row, size_t from, size_t to, weir_known known,
                                   weir_pieces *pieces);

// What may be a value by its shape: for one token, two and so on up to WEIR_MOST_VALUE_TOKENS a list of the first ones. A
// list has other tokens as well, which are looked at one by one.
typedef struct {
    // With what is written behind the last one.
    uint8_t firsts[WEIR_MOST_VALUE_TOKENS][WEIR_VALUE_STEP + 64];
    size_t counts[WEIR_MOST_VALUE_TOKENS];
    // Tokens that are known to begin several words.
    uint8_t begins[WEIR_VALUE_STEP + 64];
    size_t begin_count;
} weir_candidates;

// Whether values may begin and end as tokens with these flags do, with so many bytes and digits.
static inline unsigned weir_is_shape(const weir_shapes *shapes, unsigned begins, unsigned ends, size_t length,
                                     size_t digits) {
    unsigned kind = (begins & WEIR_TOKEN_BEGINS_WITH_DIGIT) | (ends & WEIR_TOKEN_ENDS_WITH_DIGIT);
    return shapes->digits[kind][length] >> (digits < 63 ? digits : 63) & 1;
}

// Lists what may be a value among the first `count` pieces. Single tokens that are known are not among them.
void weir_find_candidates_portable(const weir_pieces *pieces, size_t count, const weir_shapes *shapes,
                                   weir_candidates *candidates);

#if WEIR_HAS_AVX2
WEIR_AVX512 void weir_describe_pieces_avx512(const weir_token_row *row, size_t from, size_t to, weir_known known,
                                             weir_pieces *pieces);
WEIR_AVX512_BYTES void weir_find_candidates_avx512(const weir_pieces *pieces, size_t count, const weir_shapes *shapes,
                                                   weir_candidates *candidates);
#endif
