#pragma once

#include "weir_cmac.h"
#include "weir_simd.h"

// The most bytes of a value in its canonical form, the most tokens of one with a digit, and the most of any.
#define WEIR_LONGEST_VALUE 128
#define WEIR_MOST_VALUE_TOKENS 8
#define WEIR_MOST_VALUE_WORDS 16

// What the search for values needs to know of a token.
typedef struct {
    // How many folded bytes it has; 0 for a token that can be no part of a value.
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

// The tokens of a text, with what is known of each.
typedef struct {
    const uint8_t *text;
    // Where the text ends.
    size_t readable;
    // What the tokens' forms count in.
    const uint8_t *forms;
    const weir_token *tokens;
    const weir_piece *pieces;
    size_t count;
} weir_token_row;

// The shapes that values have: for what they begin and end with and their length a bit for each number of digits, 63
// for more; and for the length of several words without digits a bit for each number of words.
typedef struct {
    uint64_t digits[4][WEIR_LONGEST_VALUE + 1];
    uint32_t words[WEIR_LONGEST_VALUE + 1];
    // The most words of a value without digits; 0 when none has several.
    uint32_t most_words;
} weir_shapes;

// Tokens that stand together: the first of them and how many, what they can be by their shape, and a number that tells
// them from others, as the hash of a token does.
typedef struct {
    uint64_t key;
    uint32_t first;
    uint32_t count;
    uint32_t use;
} weir_window;

// They can be a value; the one token can be the first word of one; they are joined by blanks.
#define WEIR_WINDOW_IS_VALUE 1
#define WEIR_WINDOW_BEGINS_WORDS 2
#define WEIR_WINDOW_HAS_BLANKS 4

// What was asked for before and found to be no value, at the place that follows from its key: the key, with what it is
// besides in its last bit. Texts repeat themselves, so that most questions are answered here. Single tokens and several
// have places of their own: what several tokens are together comes again less often, and would drive words out.
#define WEIR_KNOWN_BITS 13
#define WEIR_KNOWN_COUNT (2 << WEIR_KNOWN_BITS)
#define WEIR_IS_NOTHING 0
#define WEIR_BEGINS_WORDS 1

static inline size_t weir_known_place(uint64_t key, uint32_t count) {
    return (size_t)(key >> (64 - WEIR_KNOWN_BITS)) | (size_t)(count > 1) << WEIR_KNOWN_BITS;
}

// Whether tokens with this key are known, as what: WEIR_IS_NOTHING or WEIR_BEGINS_WORDS; more than these if not.
static inline uint64_t weir_what_is_known(const uint64_t *known, uint64_t key, uint32_t count) {
    return known[weir_known_place(key, count)] ^ (key & ~UINT64_C(1));
}

// Forgets everything.
static inline void weir_clear_known(uint64_t *known) {
    for (size_t i = 0; i < WEIR_KNOWN_COUNT; i++) known[i] = 0;
    // Only keys with the place 0 could be taken for these zeros; none of them has this form.
    known[0] = ~UINT64_C(0);
    known[WEIR_KNOWN_COUNT / 2] = ~UINT64_C(0);
}

// Notes what a window is that is no value.
static inline void weir_note_known(uint64_t *known, weir_window window, uint64_t what) {
    known[weir_known_place(window.key, window.count)] = (window.key & ~UINT64_C(1)) | what;
}

// Writes what is known of the tokens of a row to `pieces`.
void weir_describe_pieces(const weir_token_row *row, weir_piece *pieces);

// Finds what could be a value by its shape among the tokens at [from, to) of a row: single tokens, several of which one
// has a digit, and words with which several begin; without what is known to be none. Writes the tokens to `windows`,
// which has room for WEIR_MOST_VALUE_TOKENS of each token and one more, and returns how many. Words that are known to
// begin several go to `begins`, which has room for all tokens and one more; how many they are to `begin_count`.
size_t weir_find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                        const uint64_t *known, weir_window *windows, uint32_t *begins, size_t *begin_count);

// Finds the values of several words that begin with some tokens and could be one by their shape, as above; `windows`
// has room for WEIR_MOST_VALUE_WORDS of each token and one more.
size_t weir_find_phrases(const weir_token_row *row, const uint32_t *begins, size_t begin_count,
                         const weir_shapes *shapes, const uint64_t *known, weir_window *windows);

// Writes the canonical forms of windows one behind the other to `out`, which has room for WEIR_LONGEST_VALUE bytes of
// each and 32 more, and where they are to `parts`.
void weir_gather_values(const weir_token_row *row, const weir_window *windows, size_t count, uint8_t *out,
                        weir_part *parts);
