#pragma once

#include "weir_cmac.h"
#include "weir_simd.h"

// The most bytes of a value in its canonical form, and the most tokens of one with a digit.
#define WEIR_LONGEST_VALUE 128
#define WEIR_MOST_VALUE_TOKENS 8

// A token as the search for values needs it.
typedef struct {
    // Where its folded bytes are.
    uint32_t start;
    // How many they are; 0 for a token that can be no part of a value.
    uint8_t length;
    // How many of them are digits.
    uint8_t digits;
    // Bit 0: it begins with a digit; bit 1: it ends with one; bit 2: the next token stands so near that both can be
    // parts of one value.
    uint8_t flags;
    // How many tokens of the same value come before one with a digit, 0 for one that has one itself; 255 for more.
    uint8_t until_digit;
} weir_piece;

#define WEIR_PIECE_BEGINS_WITH_DIGIT 1
#define WEIR_PIECE_ENDS_WITH_DIGIT 2
#define WEIR_PIECE_JOINS_NEXT 4

// The shapes that values have: for what they begin and end with and their length a bit for each number of digits, 63
// for more; and for the length of several words without digits a bit for each number of words.
typedef struct {
    uint64_t digits[4][WEIR_LONGEST_VALUE + 1];
    uint32_t words[WEIR_LONGEST_VALUE + 1];
    // The most words of a value without digits; 0 when none has several.
    uint32_t most_words;
} weir_shapes;

// Tokens that stand together: the first of them and how many, and what they can be by their shape.
typedef struct {
    uint32_t first;
    uint32_t count;
    uint32_t use;
} weir_window;

// They can be a value; the one token can be the first word of one.
#define WEIR_WINDOW_IS_VALUE 1
#define WEIR_WINDOW_BEGINS_WORDS 2

// Writes the folded bytes of some tokens one behind the other to `out`, and to `pieces` what is known of each. `forms` is
// what the tokens' forms count in, `out` has room for all folded bytes and 32 more.
void weir_fold_tokens(const uint8_t *text, size_t readable, const uint8_t *forms, const weir_token *tokens, size_t count,
                      uint8_t *out, weir_piece *pieces);

// Finds what could be a value by its shape among the tokens that begin at [from, to) of `pieces`, of which there are
// `count`: single tokens, several of which one has a digit, and words with which several begin that could be a
// value. Writes the tokens to `windows` and where their folded bytes are to `parts`, which have room for
// WEIR_MOST_VALUE_TOKENS of each token, and returns how many.
size_t weir_find_values(const weir_piece *pieces, size_t from, size_t to, size_t count, const weir_shapes *shapes,
                        weir_window *windows, weir_part *parts);
