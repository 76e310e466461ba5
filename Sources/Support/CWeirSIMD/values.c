#include "weir_values.h"

#include <string.h>

static inline int is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

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

// Whether two tokens can be parts of one value: at most three bytes between them, and at most one line end.
static inline int joins(const uint8_t *text, size_t end, size_t start) {
    if (start - end > 3) return 0;
    unsigned breaks = 0;
    for (size_t at = end; at < start; at++) breaks += text[at] == '\n';
    return breaks <= 1;
}

void weir_fold_tokens(const uint8_t *text, size_t readable, const uint8_t *forms, const weir_token *tokens, size_t count,
                      uint8_t *out, weir_piece *pieces) {
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        weir_token token = tokens[i];
        weir_piece piece = {(uint32_t)filled, 0, 0, 0, 255};
        size_t length = token.form_length > 0 ? token.form_length : token.end - token.start;
        if (token.hash != 0 && length > 0 && length <= WEIR_LONGEST_VALUE) {
            if (token.form_length > 0) {
                memcpy(out + filled, forms + token.form, length);
            } else {
                copy_folded(text + token.start, length, readable - token.start, out + filled);
            }
            piece.length = (uint8_t)length;
            if (token.flags & WEIR_TOKEN_HAS_DIGIT) {
                piece.digits = (uint8_t)length;
                if (token.flags & WEIR_TOKEN_HAS_LETTER) {
                    unsigned digits = 0;
                    for (size_t at = 0; at < length; at++) digits += (unsigned)is_digit(out[filled + at]);
                    piece.digits = (uint8_t)digits;
                }
                piece.flags |= is_digit(out[filled]) ? WEIR_PIECE_BEGINS_WITH_DIGIT : 0;
                piece.flags |= is_digit(out[filled + length - 1]) ? WEIR_PIECE_ENDS_WITH_DIGIT : 0;
            }
            filled += length;
        }
        pieces[i] = piece;
        if (i > 0 && piece.length > 0 && pieces[i - 1].length > 0 && joins(text, tokens[i - 1].end, token.start)) {
            pieces[i - 1].flags |= WEIR_PIECE_JOINS_NEXT;
        }
    }
    for (size_t i = count; i-- > 0;) {
        if (pieces[i].digits > 0) {
            pieces[i].until_digit = 0;
        } else if (pieces[i].flags & WEIR_PIECE_JOINS_NEXT && pieces[i + 1].until_digit < 255) {
            pieces[i].until_digit = (uint8_t)(pieces[i + 1].until_digit + 1);
        }
    }
}

static inline int is_value(const weir_shapes *shapes, unsigned begins, unsigned ends, size_t length, size_t digits) {
    unsigned kind = (begins & WEIR_PIECE_BEGINS_WITH_DIGIT) | (ends & WEIR_PIECE_ENDS_WITH_DIGIT);
    return (int)(shapes->digits[kind][length] >> (digits < 63 ? digits : 63) & 1);
}

// Whether words that begin with a token have together the shape of a value.
static inline int begins_words(const weir_piece *pieces, size_t first, size_t count, const weir_shapes *shapes) {
    size_t last = first + shapes->most_words < count ? first + shapes->most_words : count;
    size_t length = pieces[first].length;
    for (size_t next = first + 1; next < last && pieces[next - 1].flags & WEIR_PIECE_JOINS_NEXT; next++) {
        length += 1 + (size_t)pieces[next].length;
        if (pieces[next].digits > 0 || length > WEIR_LONGEST_VALUE) return 0;
        if (shapes->words[length] >> (next - first + 1) & 1) return 1;
    }
    return 0;
}

size_t weir_find_values(const weir_piece *pieces, size_t from, size_t to, size_t count, const weir_shapes *shapes,
                        weir_window *windows, weir_part *parts) {
    size_t found = 0;
    for (size_t i = from; i < to; i++) {
        weir_piece piece = pieces[i];
        size_t length = piece.length;
        if (length == 0) continue;
        size_t digits = piece.digits;
        uint32_t use = is_value(shapes, piece.flags, piece.flags, length, digits) ? WEIR_WINDOW_IS_VALUE : 0;
        if (digits == 0 && begins_words(pieces, i, count, shapes)) use |= WEIR_WINDOW_BEGINS_WORDS;
        windows[found] = (weir_window){(uint32_t)i, 1, use};
        parts[found] = (weir_part){piece.start, (uint32_t)length};
        found += use != 0;
        if (piece.until_digit >= WEIR_MOST_VALUE_TOKENS) continue;
        size_t last = i + WEIR_MOST_VALUE_TOKENS < count ? i + WEIR_MOST_VALUE_TOKENS : count;
        for (size_t next = i + 1; next < last && pieces[next - 1].flags & WEIR_PIECE_JOINS_NEXT; next++) {
            length += pieces[next].length;
            digits += pieces[next].digits;
            if (length > WEIR_LONGEST_VALUE) break;
            windows[found] = (weir_window){(uint32_t)i, (uint32_t)(next - i + 1), WEIR_WINDOW_IS_VALUE};
            parts[found] = (weir_part){piece.start, (uint32_t)length};
            found += digits > 0 && is_value(shapes, piece.flags, pieces[next].flags, length, digits);
        }
    }
    return found;
}
