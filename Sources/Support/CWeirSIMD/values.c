#include "weir_values.h"

#include <string.h>

static inline int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

// The bytes of a token; those of the text have to be folded, which for letters and digits of ASCII means one bit.
static inline const uint8_t *bytes_of(const weir_token_row *row, weir_token token) {
    return token.form_length > 0 ? row->forms + token.form : row->text + token.start;
}

// Whether two tokens can be parts of one value: at most three bytes between them, and at most one line end. Answered
// without a branch where four bytes can be read, as the gaps of a text cannot be foretold.
static inline unsigned joins(const uint8_t *text, size_t readable, uint32_t end, uint32_t start) {
    uint32_t gap = start - end;
    uint8_t between[4] = {0};
    if ((size_t)end + 4 <= readable) {
        memcpy(between, text + end, 4);
    } else {
        memcpy(between, text + end, readable - end);
    }
    unsigned breaks = (unsigned)(between[0] == '\n') + (unsigned)((gap >= 2) & (between[1] == '\n')) +
                      (unsigned)((gap >= 3) & (between[2] == '\n'));
    return (gap <= 3) & (breaks <= 1);
}

void weir_describe_pieces(const weir_token_row *row, weir_piece *pieces) {
    unsigned before = 0;
    for (size_t i = 0; i < row->count; i++) {
        weir_token token = row->tokens[i];
        size_t length = token.form_length > 0 ? token.form_length : token.end - token.start;
        if (token.hash == 0 || length > WEIR_LONGEST_VALUE) length = 0;
        weir_piece piece = {(uint8_t)length, 0, 0, 255};
        if (token.flags & WEIR_TOKEN_HAS_DIGIT && length > 0) {
            const uint8_t *bytes = bytes_of(row, token);
            unsigned digits = (unsigned)length;
            if (token.flags & WEIR_TOKEN_HAS_LETTER) {
                digits = 0;
                for (size_t at = 0; at < length; at++) digits += (unsigned)is_digit(bytes[at]);
            }
            piece.digits = (uint8_t)digits;
            piece.flags = (uint8_t)(is_digit(bytes[0]) ? WEIR_PIECE_BEGINS_WITH_DIGIT : 0);
            piece.flags |= is_digit(bytes[length - 1]) ? WEIR_PIECE_ENDS_WITH_DIGIT : 0;
        }
        pieces[i] = piece;
        if (i > 0) {
            unsigned joined = joins(row->text, row->readable, row->tokens[i - 1].end, token.start);
            joined &= (unsigned)(before > 0) & (unsigned)(length > 0);
            pieces[i - 1].flags |= (uint8_t)(joined * WEIR_PIECE_JOINS_NEXT);
        }
        before = (unsigned)length;
    }
    unsigned until = 255;
    for (size_t i = row->count; i-- > 0;) {
        unsigned farther = until < 255 && pieces[i].flags & WEIR_PIECE_JOINS_NEXT ? until + 1 : 255;
        until = pieces[i].digits > 0 ? 0 : farther;
        pieces[i].until_digit = (uint8_t)until;
    }
}

static inline int is_value(const weir_shapes *shapes, unsigned begins, unsigned ends, size_t length, size_t digits) {
    unsigned kind = (begins & WEIR_PIECE_BEGINS_WITH_DIGIT) | (ends & WEIR_PIECE_ENDS_WITH_DIGIT);
    return (int)(shapes->digits[kind][length] >> (digits < 63 ? digits : 63) & 1);
}

// The key of tokens with another one behind them.
static inline uint64_t add_to_key(uint64_t key, uint64_t hash) {
    uint64_t mixed = (key ^ (key >> 31)) * UINT64_C(0x9E3779B97F4A7C15) + hash;
    return mixed ^ (mixed >> 29);
}

static inline uint64_t key_of(const weir_token_row *row, size_t first, size_t last) {
    uint64_t key = row->tokens[first].hash;
    for (size_t next = first + 1; next <= last; next++) key = add_to_key(key, row->tokens[next].hash);
    return key;
}

size_t weir_find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                        const uint64_t *known, weir_window *windows, uint32_t *begins, size_t *begin_count) {
    const weir_piece *pieces = row->pieces;
    const weir_token *tokens = row->tokens;
    size_t found = 0;
    size_t beginning = 0;
    int has_words = shapes->most_words > 0;
    for (size_t i = from; i < to; i++) {
        weir_piece piece = pieces[i];
        size_t length = piece.length;
        if (length == 0) continue;
        size_t digits = piece.digits;
        uint64_t key = tokens[i].hash;
        uint32_t use = is_value(shapes, piece.flags, piece.flags, length, digits) ? WEIR_WINDOW_IS_VALUE : 0;
        if (digits == 0 && has_words) use |= WEIR_WINDOW_BEGINS_WORDS;
        if (use != 0) {
            uint64_t what = weir_what_is_known(known, key, 1);
            if (what > 1) {
                windows[found++] = (weir_window){key, (uint32_t)i, 1, use};
            } else {
                begins[beginning] = (uint32_t)i;
                beginning += what;
            }
        }
        if (piece.until_digit >= WEIR_MOST_VALUE_TOKENS) continue;
        size_t last = i + WEIR_MOST_VALUE_TOKENS < row->count ? i + WEIR_MOST_VALUE_TOKENS : row->count;
        size_t next = i + 1;
        for (; next < i + piece.until_digit; next++) length += pieces[next].length;
        for (; next < last && pieces[next - 1].flags & WEIR_PIECE_JOINS_NEXT; next++) {
            weir_piece other = pieces[next];
            length += other.length;
            digits += other.digits;
            if (length > WEIR_LONGEST_VALUE) break;
            if (!is_value(shapes, piece.flags, other.flags, length, digits)) continue;
            uint64_t key = key_of(row, i, next);
            windows[found] = (weir_window){key, (uint32_t)i, (uint32_t)(next - i + 1), WEIR_WINDOW_IS_VALUE};
            found += weir_what_is_known(known, key, 2) > 1;
        }
    }
    *begin_count = beginning;
    return found;
}

size_t weir_find_phrases(const weir_token_row *row, const uint32_t *begins, size_t begin_count,
                         const weir_shapes *shapes, const uint64_t *known, weir_window *windows) {
    const uint32_t use = WEIR_WINDOW_IS_VALUE | WEIR_WINDOW_HAS_BLANKS;
    uint32_t most = shapes->most_words < WEIR_MOST_VALUE_WORDS ? shapes->most_words : WEIR_MOST_VALUE_WORDS;
    size_t found = 0;
    for (size_t i = 0; i < begin_count; i++) {
        size_t first = begins[i];
        size_t last = first + most < row->count ? first + most : row->count;
        size_t length = row->pieces[first].length;
        uint64_t key = row->tokens[first].hash;
        for (size_t next = first + 1; next < last && row->pieces[next - 1].flags & WEIR_PIECE_JOINS_NEXT; next++) {
            length += 1 + (size_t)row->pieces[next].length;
            if (row->pieces[next].digits > 0 || length > WEIR_LONGEST_VALUE) break;
            key = add_to_key(key, row->tokens[next].hash);
            uint32_t words = (uint32_t)(next - first + 1);
            if (!(shapes->words[length] >> words & 1)) continue;
            windows[found] = (weir_window){key, (uint32_t)first, words, use};
            found += weir_what_is_known(known, key, 2) > 1;
        }
    }
    return found;
}

// Copies bytes and sets the bit that tells lower from upper case; whole vectors where they can be read.
static inline void copy_folded(const uint8_t *from, size_t length, size_t room, uint8_t *out) {
    size_t at = 0;
    for (; at < length && at + 16 <= room; at += 16) {
        uint64_t halves[2];
        memcpy(halves, from + at, 16);
        halves[0] |= UINT64_C(0x2020202020202020);
        halves[1] |= UINT64_C(0x2020202020202020);
        memcpy(out + at, halves, 16);
    }
    for (; at < length; at++) out[at] = from[at] | 0x20;
}

void weir_gather_values(const weir_token_row *row, const weir_window *windows, size_t count, uint8_t *out,
                        weir_part *parts) {
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        weir_window window = windows[i];
        size_t start = filled;
        for (size_t at = window.first; at < (size_t)window.first + window.count; at++) {
            weir_token token = row->tokens[at];
            if (at > window.first && window.use & WEIR_WINDOW_HAS_BLANKS) out[filled++] = ' ';
            if (token.form_length > 0) {
                memcpy(out + filled, row->forms + token.form, token.form_length);
                filled += token.form_length;
            } else {
                size_t length = token.end - token.start;
                copy_folded(row->text + token.start, length, row->readable - token.start, out + filled);
                filled += length;
            }
        }
        parts[i] = (weir_part){(uint32_t)start, (uint32_t)(filled - start)};
    }
}
