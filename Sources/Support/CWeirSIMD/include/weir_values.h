#pragma once

#include "weir_cmac.h"
#include "weir_simd.h"

// The most bytes of a value in its canonical form, the most tokens of one with a digit, and the most of any.
#define WEIR_LONGEST_VALUE 128
#define WEIR_MOST_VALUE_TOKENS 8
#define WEIR_MOST_VALUE_WORDS 16
// The most bytes between two tokens of a value.
#define WEIR_WIDEST_GAP 3
// The most tokens that are searched at a time: what they give stays in the near caches.
#define WEIR_VALUE_STEP 256

// The tokens of a text.
typedef struct {
    const uint8_t *text;
    // Where the text ends.
    size_t readable;
    // What the tokens' forms count in.
    const uint8_t *forms;
    const weir_token *tokens;
    size_t count;
} weir_token_row;

// The shapes that values have: for what they begin and end with and their length a bit for each number of digits, 63
// for more; and for the length of several words without digits a bit for each number of words.
typedef struct {
    uint64_t digits[4][WEIR_LONGEST_VALUE + 1];
    uint32_t words[WEIR_LONGEST_VALUE + 1];
    // The most words of a value without digits; 0 when none has several.
    uint32_t most_words;
    // The most bytes of a value with a digit that begins with a letter, and with a digit.
    uint32_t longest[2];
} weir_shapes;

// Tokens that stand together: the first of them and how many, and what they can be by their shape.
typedef struct {
    uint32_t first;
    uint16_t count;
    uint16_t use;
} weir_window;

// They can be a value; the one token can be the first word of one; they are joined by blanks.
#define WEIR_WINDOW_IS_VALUE 1
#define WEIR_WINDOW_BEGINS_WORDS 2
#define WEIR_WINDOW_HAS_BLANKS 4

// What tokens of a text were asked for before and found to be no value, at the place that follows from the token's hash: the
// hash, with what it is besides in its last bit. Words come again and again, so that most questions are answered here; what
// several tokens are together hardly ever comes again.
//
// Hashes of tokens have no key, so that a word can be made that has the hash of a value, if it may be long enough. So that it
// hides none in the text of somebody else, every text has an epoch, a random number that nobody knows: what was noted of a
// long token in another one is not found again. So that it hides hardly any in its own, it also has to have the value's
// length and number of digits.
typedef struct {
    // WEIR_KNOWN_COUNT of them.
    uint64_t *rows;
    uint64_t epoch;
    // The same for short tokens, for all texts.
    uint64_t lasting;
} weir_known;

// Tokens of so many bytes are short. There are 36^8 of letters and digits at most, and 2^64 hashes, so that one token in six
// million shares its hash with another of its length.
#define WEIR_SHORT_TOKEN 8
#define WEIR_KNOWN_BITS 14
#define WEIR_KNOWN_COUNT (1 << WEIR_KNOWN_BITS)
#define WEIR_IS_NOTHING 0
#define WEIR_BEGINS_WORDS 1

static inline size_t weir_known_place(uint64_t hash) { return (size_t)(hash >> (64 - WEIR_KNOWN_BITS)); }

// How many folded bytes a token has; 0 for one that can be no part of a value.
static inline unsigned weir_length_of(const weir_token *token) {
    uint32_t length = token->form_length > 0 ? token->form_length : token->end - token->start;
    return token->hash != 0 && length <= WEIR_LONGEST_VALUE ? length : 0;
}

// What is noted of a token that is nothing.
static inline uint64_t weir_known_row(weir_known known, const weir_token *token) {
    unsigned length = weir_length_of(token);
    uint64_t shape = length << 8 | token->digits;
    uint64_t epoch = length <= WEIR_SHORT_TOKEN ? known.lasting : known.epoch;
    return (token->hash ^ epoch ^ shape * (known.lasting >> 32)) & ~UINT64_C(1);
}

// Whether a token is known, as what: WEIR_IS_NOTHING or WEIR_BEGINS_WORDS; more than these if not.
static inline uint64_t weir_what_is_known(weir_known known, const weir_token *token) {
    return known.rows[weir_known_place(token->hash)] ^ weir_known_row(known, token);
}

// Notes what a token is that is no value.
static inline void weir_note_known(weir_known known, const weir_token *token, uint64_t what) {
    known.rows[weir_known_place(token->hash)] = weir_known_row(known, token) | what;
}

// Whether a hash may be one of a set: all its bits stand in one of the rows, which its upper bits choose (Putze, Sanders and
// Singler, "Cache-, hash- and space-efficient Bloom filters", 2007).
typedef struct {
    // Null for the set without members.
    const uint64_t *rows;
    uint64_t shift;
} weir_value_filter;

// The bits of a hash in its row.
static inline uint64_t weir_value_bits(uint64_t hash) {
    return UINT64_C(1) << (hash & 63) | UINT64_C(1) << (hash >> 6 & 63) | UINT64_C(1) << (hash >> 12 & 63) |
           UINT64_C(1) << (hash >> 18 & 63);
}

// Finds what could be a value by its shape among the tokens at [from, to) of a row, at most WEIR_VALUE_STEP: single
// tokens, several of which one has a digit, and words with which several begin; without tokens known to be none. Writes
// the tokens to `windows`, which has room for WEIR_MOST_VALUE_TOKENS of each token and one more, and returns how many.
// Words that are known to begin several go to `begins`, which has room for all tokens and one more; how many they are to
// `begin_count`.
size_t weir_find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                        weir_known known, weir_window *windows, uint32_t *begins, size_t *begin_count);

// The same without instructions that only some processors have: what tests compare.
size_t weir_find_values_portable(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                                 weir_known known, weir_window *windows, uint32_t *begins, size_t *begin_count);

// Finds the values of several words that begin with some tokens and could be one by their shape; `windows` has room for
// WEIR_MOST_VALUE_WORDS of each token and one more.
size_t weir_find_phrases(const weir_token_row *row, const uint32_t *begins, size_t begin_count,
                         const weir_shapes *shapes, weir_window *windows);

// Writes the canonical forms of windows one behind the other to `out`, which has room for WEIR_LONGEST_VALUE bytes of
// each and 32 more, and where they are to `parts`.
void weir_gather_values(const weir_token_row *row, const weir_window *windows, size_t count, uint8_t *out,
                        weir_part *parts);

// Asks for the hashes of windows: writes the indexes of those that may be values to `found`, which has room for all of
// them, and returns how many. Tokens that begin several words are added to `begins`; tokens that are no value are noted in
// `known`.
size_t weir_ask_values(const weir_token_row *row, const weir_window *windows, const uint64_t *hashes, size_t count,
                       weir_value_filter values, weir_value_filter starts, weir_known known, uint32_t *found,
                       uint32_t *begins, size_t *begin_count);
