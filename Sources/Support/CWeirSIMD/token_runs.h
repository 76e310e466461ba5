// Reading tokens: runs are found in steps of a text and described one after the other, in a form without vectors; what is
// done in vectors takes its place.
#pragma once

#include "masks.h"
#include "token_hash.h"

// The form without a branch is written once, for processors with different instructions.
#define WEIR_INLINE static inline __attribute__((always_inline))

// [0-9A-Za-z] and every byte from 0x80.
static const weir_byte_set weir_run_bytes = {
    {0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x50}, 1};

// In every byte what makes a letter small, what letters have and digits have not, and what is beyond ASCII.
#define WEIR_SMALL UINT64_C(0x2020202020202020)
#define WEIR_LETTERS UINT64_C(0x4040404040404040)
#define WEIR_HIGH UINT64_C(0x8080808080808080)

// So many bytes are described without a loop.
#define WEIR_SHORT_RUN 16

// So much text is looked at together, in bytes: where its runs start and end stays in the nearest cache.
#define WEIR_READ_STEP 2048

// Where runs start and end, in turns, from the text's start on.
typedef struct {
    // With what is written behind the last one.
    uint32_t at[WEIR_READ_STEP + 1 + 64];
    size_t count;
    // Whether the last byte was one of a run.
    uint64_t carry;
} weir_edges;

// What is read, and what of it has become tokens.
typedef struct {
    const uint8_t *text;
    size_t readable;
    weir_token *tokens;
    size_t count;
    // The first token that is long, or wide and could not be folded.
    size_t unlike;
    weir_forms *forms;
} weir_reading;

typedef void weir_edge_finder(const uint8_t *text, size_t from, size_t to, weir_edges *edges);
typedef void weir_run_describer(weir_reading *reading, const uint32_t *edges, size_t count);

// Makes a token of a run beyond ASCII, if all its characters are in the table, and says whether they are.
int weir_fold_token(const uint8_t *text, weir_token *token, weir_forms *forms);

// The bits where runs start and end among `step` bytes, of which those with a one are in a run.
WEIR_INLINE uint64_t weir_edge_bits(weir_edges *edges, uint64_t runs, size_t step) {
    uint64_t bits = runs ^ (runs << 1 | edges->carry);
    edges->carry = runs >> (step - 1) & 1;
    // What goes on behind the last byte has no end there.
    return step < 64 ? bits & ((UINT64_C(1) << step) - 1) : bits;
}

// Writes what a run is, given how many of its bytes are letters, and returns its flags: of ASCII letters and digits letters
// are those with the bit 0x40. Field by field, since what is put together elsewhere has to be waited for.
WEIR_INLINE unsigned weir_note_run(const uint8_t *text, size_t start, size_t end, uint64_t hash, size_t others,
                                   uint64_t all, weir_token *out) {
    size_t digits = end - start - others;
    unsigned flags = (~text[start] >> 6 & 1) | (~text[end - 1] >> 5 & 2);
    flags |= all & WEIR_HIGH ? WEIR_TOKEN_IS_WIDE : 0;
    digits = digits < WEIR_MOST_TOKEN_DIGITS ? digits : WEIR_MOST_TOKEN_DIGITS;
    out->hash = hash ? hash : 1;
    out->start = (uint32_t)start;
    out->end = (uint32_t)end;
    out->form = 0;
    out->form_length = 0;
    out->flags = (uint8_t)flags;
    out->digits = (uint8_t)digits;
    return flags;
}

// Describes any run at [start, end): its hash with capitals folded, and what it is made of.
static unsigned weir_describe_run(const uint8_t *text, size_t start, size_t end, size_t readable, weir_token *out) {
    size_t length = end - start;
    // Whether it has characters beyond ASCII, by which it may be several tokens, is for the caller to see.
    if (length > WEIR_LONGEST_TOKEN) {
        *out = (weir_token){0, (uint32_t)start, (uint32_t)end, 0, 0, WEIR_TOKEN_IS_LONG, 0};
        return WEIR_TOKEN_IS_LONG;
    }
    uint64_t hash = WEIR_HASH_SEED ^ length;
    uint64_t all = 0;
    size_t others = 0;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        uint64_t bytes = weir_load_bytes(text + start + at, part, readable - start - at);
        uint64_t inside = part == 8 ? ~UINT64_C(0) : (UINT64_C(1) << (8 * part)) - 1;
        all |= bytes;
        others += (size_t)__builtin_popcountll(bytes & WEIR_LETTERS);
        hash = weir_hash_on(hash, bytes | (WEIR_SMALL & inside));
    }
    return weir_note_run(text, start, end, hash, others, all, out);
}

// The same without a branch, for a run of at most WEIR_SHORT_RUN bytes behind whose start as many can be read.
WEIR_INLINE unsigned weir_describe_short(const uint8_t *text, size_t start, size_t end, weir_token *out) {
    // Ones for the bytes of a run; read from 16 - length on.
    static const uint8_t kept[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                     0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    size_t length = end - start;
    uint64_t bytes[2], inside[2];
    memcpy(bytes, text + start, 16);
    memcpy(inside, kept + 16 - length, 16);
    bytes[0] &= inside[0];
    bytes[1] &= inside[1];
    uint64_t hash = weir_hash_on(WEIR_HASH_SEED ^ length, bytes[0] | (WEIR_SMALL & inside[0]));
    uint64_t longer = weir_hash_on(hash, bytes[1] | (WEIR_SMALL & inside[1]));
    // One count for both: what the second half has there is moved to bits that the first one leaves free.
    size_t others = (size_t)__builtin_popcountll((bytes[0] & WEIR_LETTERS) | (bytes[1] & WEIR_LETTERS) >> 1);
    return weir_note_run(text, start, end, length > 8 ? longer : hash, others, bytes[0] | bytes[1], out);
}

// Folds a token with these flags if it is wide, and remembers the first that cannot be.
WEIR_INLINE void weir_settle(weir_reading *reading, size_t index, unsigned flags) {
    if ((flags & (WEIR_TOKEN_IS_WIDE | WEIR_TOKEN_IS_LONG)) == 0) return;
    if (!(flags & WEIR_TOKEN_IS_LONG) && weir_fold_token(reading->text, reading->tokens + index, reading->forms)) return;
    if (reading->unlike > index) reading->unlike = index;
}

// Describes the runs of which `count` edges are given, two of each.
WEIR_INLINE void weir_describe_runs(weir_reading *reading, const uint32_t *edges, size_t count) {
    const uint8_t *text = reading->text;
    size_t readable = reading->readable;
    for (size_t i = 0; i + 2 <= count; i += 2) {
        size_t start = edges[i], end = edges[i + 1];
        weir_token *token = reading->tokens + reading->count;
        unsigned flags = end - start <= WEIR_SHORT_RUN && start + WEIR_SHORT_RUN <= readable
                             ? weir_describe_short(text, start, end, token)
                             : weir_describe_run(text, start, end, readable, token);
        weir_settle(reading, reading->count, flags);
        reading->count++;
    }
}

// Reads the runs that begin in [from, to); see `weir_read_tokens`.
WEIR_INLINE size_t weir_read_runs(weir_reading reading, size_t from, size_t to, size_t *plain,
                                  weir_edge_finder *find_edges, weir_run_describer *describe) {
    weir_edges edges;
    edges.count = 0;
    edges.carry = 0;
    if (to > reading.readable) to = reading.readable;
    for (size_t at = from; at < to; at += WEIR_READ_STEP) {
        size_t end = to - at < WEIR_READ_STEP ? to : at + WEIR_READ_STEP;
        find_edges(reading.text, at, end, &edges);
        size_t last = edges.count;
        if (end == to && edges.carry) {
            size_t behind = to;
            while (behind < reading.readable && weir_is_member(&weir_run_bytes, reading.text[behind])) behind++;
            edges.at[last++] = (uint32_t)behind;
        }
        describe(&reading, edges.at, last);
        // The run that is open goes on in the next step.
        edges.at[0] = edges.at[last - (last > 0)];
        edges.count = last & 1;
    }
    *plain = reading.unlike < reading.count ? reading.unlike : reading.count;
    return reading.count;
}
