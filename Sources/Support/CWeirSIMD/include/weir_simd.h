#pragma once

#include <stddef.h>
#include <stdint.h>

// A set of bytes in the form that vector shuffles look up: bit (byte >> 4) of row[byte & 15], for bytes below 0x80.
// Bytes from 0x80 are members together or not at all.
typedef struct {
    uint8_t row[16];
    uint8_t has_high;
} weir_byte_set;

// What may begin a match: bytes after a byte that is no word character, bytes after one that is, and, unless `shapes`
// is null, the kinds of its first four bytes: bit `a << 12 | b << 8 | c << 4 | d` of `shapes`, for kinds below 16.
typedef struct {
    weir_byte_set after_nonword;
    weir_byte_set after_word;
    const uint8_t *kinds;
    const uint8_t *shapes;
} weir_start_sets;

// Writes the positions in [from, to) at which a match can begin to `out`, which has room for to - from of them, and
// returns their number. `text` is readable up to `end`; what stands before `from` is read when from > 0. Positions
// next to bytes from 0x80 are answered generously: the caller decides them exactly.
size_t weir_find_starts(const uint8_t *text, size_t from, size_t to, size_t end, const weir_start_sets *sets,
                        uint32_t *out);

// A stretch of bytes.
typedef struct {
    size_t start;
    size_t end;
} weir_run;

// Writes the maximal stretches of members of `set` in [from, to) that are at least `minimum` long to `out`, at most
// `room` of them, and returns their number. `resume` is set to where the search stopped: `to`, or the start of the
// first stretch that found no room.
size_t weir_find_runs(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, size_t minimum,
                      weir_run *out, size_t room, size_t *resume);

// The number of line feeds in [from, to); the position of the last one goes to `last`, or -1.
size_t weir_count_lines(const uint8_t *text, size_t from, size_t to, ptrdiff_t *last);

// The number of bytes in [from, to) that do not continue a UTF-8 sequence: its characters.
size_t weir_count_scalars(const uint8_t *text, size_t from, size_t to);

// The bits of a word filter, and the bytes it takes.
#define WEIR_WORD_FILTER_BITS 20
#define WEIR_WORD_FILTER_BYTES 131072

// Two filters: of words in any case, and of words that count only with a capital in front.
typedef struct {
    const uint8_t *any_case;
    const uint8_t *capitalised;
} weir_word_filters;

// The bit of the filter that stands for a word: from its first eight bytes, each with 0x20 set, zeros behind its end,
// and their number.
static inline uint32_t weir_word_bucket(uint64_t bytes, unsigned length) {
    uint64_t mixed = (bytes ^ length) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(mixed >> (64 - WEIR_WORD_FILTER_BITS));
}

// Writes the positions in [from, to) at which a word begins that is no number and whose bit of a filter is set to `out`, which has room for
// (to - from + 1) / 2 of them, and returns their number. A word is a run of ASCII letters, digits, underscores and
// of characters from U+0080 that do not begin with the bytes C2 or E2, which are signs. `text` is readable up to `end`; what stands before `from` is read when from > 0.
size_t weir_find_words(const uint8_t *text, size_t from, size_t to, size_t end, const weir_word_filters *filters,
                       uint32_t *out);

// The bits of a filter of beginnings of words, and the bytes it takes.
#define WEIR_TOKEN_FILTER_BITS 16
#define WEIR_TOKEN_FILTER_BYTES 8192

// The bit of the filter for a beginning: one to four bytes, each with 0x20 set, zeros behind them.
static inline uint32_t weir_token_bucket(uint32_t bytes) {
    return (bytes * UINT32_C(0x9E3779B1)) >> (32 - WEIR_TOKEN_FILTER_BITS);
}

// Writes the positions in [from, to) at which a word of ASCII letters begins whose first bytes have
// their bit of the filter set to `out`, which has room for to - from of them, and returns their number: three or four
// bytes, two that no small letter follows but `s`, or one that no letter follows. A word begins at a letter after
// neither letter nor digit, and at a capital after a small letter. `text` is readable up to `end`.
size_t weir_find_tokens(const uint8_t *text, size_t from, size_t to, size_t end, const uint8_t *filter, uint32_t *out);

// What a token is made of: it begins and ends with a digit.
#define WEIR_TOKEN_BEGINS_WITH_DIGIT 1
#define WEIR_TOKEN_ENDS_WITH_DIGIT 2
// It has bytes from 0x80: it has no hash yet, and may be several tokens or none.
#define WEIR_TOKEN_IS_WIDE 4
// It is longer than WEIR_LONGEST_TOKEN and has no hash.
#define WEIR_TOKEN_IS_LONG 8
// It is written without blanks between words: one character is one token.
#define WEIR_TOKEN_IS_SINGLE 16

// The most bytes of a token that has a hash.
#define WEIR_LONGEST_TOKEN 256
// So many digits of a token are told from one another.
#define WEIR_MOST_TOKEN_DIGITS 255

// A word or number of a text.
typedef struct {
    // Of its folded bytes; 0 for none.
    uint64_t hash;
    uint32_t start;
    uint32_t end;
    // Where its folded bytes are, if they are not those of the text in lower case, and how many they are; else 0.
    uint32_t form;
    uint16_t form_length;
    uint8_t flags;
    // How many digits it has, WEIR_MOST_TOKEN_DIGITS for more; 0 without a hash.
    uint8_t digits;
} weir_token;

// What scalars below 0x800, those of one or two bytes, are folded to where that is one below 0x800 as well and all text with
// it is a word: letters and digits. 0 for the others.
#define WEIR_FOLD_COUNT 0x800
// What may be written behind the last folded byte.
#define WEIR_FORM_MARGIN 16

// The folded bytes of tokens that are not those of the text in lower case.
typedef struct {
    const uint16_t *table;
    // Has room for as many bytes as the text and WEIR_FORM_MARGIN behind what is in it.
    uint8_t *bytes;
    size_t count;
} weir_forms;

// Writes the runs of ASCII letters, digits and bytes from 0x80 that begin in [from, to) to `out`, which has room for
// (to - from) / 2 + 1 of them, and returns their number. `text` is readable up to `readable`, where a run ends at the
// latest; a run that reaches over `from` begins there. Runs beyond ASCII all of whose characters are in the table are
// folded; `plain` is set to the number of runs before the first other one that is wide, or long.
size_t weir_read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out, size_t *plain,
                        weir_forms *forms);

// The same with AVX2 and no more, where the processor has it, and without instructions that only some processors have: what
// tests compare.
size_t weir_read_tokens_avx2(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                             size_t *plain, weir_forms *forms);
size_t weir_read_tokens_portable(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                                 size_t *plain, weir_forms *forms);

// Notes what a token is whose folded bytes these are, at most WEIR_LONGEST_TOKEN: its hash, how many they are, its digits.
void weir_describe_token(weir_token *token, const uint8_t *bytes, size_t length);

// The hash of a token whose folded bytes these are.
uint64_t weir_hash_token(const uint8_t *bytes, size_t length);
