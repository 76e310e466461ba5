#include "value_pieces.h"

// Keeps the single tokens, with what they can be.
static size_t keep_single(size_t from, const weir_pieces *pieces, const weir_candidates *candidates,
                          const weir_shapes *shapes, weir_window *windows) {
    size_t found = 0;
    unsigned has_words = shapes->most_words > 0;
    for (size_t i = 0; i < candidates->counts[0]; i++) {
        size_t place = candidates->firsts[0][i];
        size_t digits = pieces->digits[place];
        unsigned flags = pieces->flags[place];
        uint32_t use =
            weir_is_shape(shapes, flags, flags, pieces->lengths[place], digits) * WEIR_WINDOW_IS_VALUE;
        use |= (has_words & (digits == 0)) * WEIR_WINDOW_BEGINS_WORDS;
        windows[found] = (weir_window){(uint32_t)(from + place), 1, (uint16_t)use};
        found += use != 0;
    }
    return found;
}

// The sum of the first bytes of eight, which is below 256.
static inline unsigned sum_of(const uint8_t *bytes, size_t count) {
    uint64_t all;
    memcpy(&all, bytes, 8);
    return (unsigned)((all << 8 * (8 - count)) * UINT64_C(0x0101010101010101) >> 56);
}

// Keeps those of several tokens that may be a value by their shape.
static size_t keep_several(size_t from, const weir_pieces *pieces, size_t more, const weir_candidates *candidates,
                           const weir_shapes *shapes, weir_window *windows, size_t found) {
    for (size_t i = 0; i < candidates->counts[more]; i++) {
        size_t place = candidates->firsts[more][i];
        unsigned length = sum_of(pieces->lengths + place, more + 1);
        unsigned digits = sum_of(pieces->digits + place, more + 1);
        windows[found] = (weir_window){(uint32_t)(from + place), (uint16_t)(more + 1), WEIR_WINDOW_IS_VALUE};
        found += weir_is_shape(shapes, pieces->flags[place], pieces->flags[place + more], length, digits);
    }
    return found;
}

static size_t keep(size_t from, const weir_pieces *pieces,
                   const weir_candidates *candidates, const weir_shapes *shapes, weir_window *windows,
                   uint32_t *begins, size_t *begin_count) {
    for (size_t i = 0; i < candidates->begin_count; i++) begins[i] = (uint32_t)(from + candidates->begins[i]);
    *begin_count = candidates->begin_count;
    size_t found = keep_single(from, pieces, candidates, shapes, windows);
    for (size_t more = 1; more <= WEIR_BEHIND; more++) {
        found = keep_several(from, pieces, more, candidates, shapes, windows, found);
    }
    return found;
}

size_t weir_find_values_portable(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                                 weir_known known, weir_window *windows, uint32_t *begins, size_t *begin_count) {
    weir_pieces pieces;
    weir_candidates candidates;
    weir_describe_pieces_portable(row, from, to, known, &pieces);
    weir_find_candidates_portable(&pieces, to - from, shapes, &candidates);
    return keep(from, &pieces, &candidates, shapes, windows, begins, begin_count);
}

size_t weir_find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                        weir_known known, weir_window *windows, uint32_t *begins, size_t *begin_count) {
#if WEIR_HAS_AVX2
    if (weir_has_avx512_bytes()) {
        weir_pieces pieces;
        weir_candidates candidates;
        weir_describe_pieces_avx512(row, from, to, known, &pieces);
        weir_find_candidates_avx512(&pieces, to - from, shapes, &candidates);
        return keep(from, &pieces, &candidates, shapes, windows, begins, begin_count);
    }
#endif
    return weir_find_values_portable(row, from, to, shapes, known, windows, begins, begin_count);
}

size_t weir_find_phrases(const weir_token_row *row, const uint32_t *begins, size_t begin_count,
                         const weir_shapes *shapes, weir_window *windows) {
    const uint16_t use = WEIR_WINDOW_IS_VALUE | WEIR_WINDOW_HAS_BLANKS;
    uint32_t most = shapes->most_words < WEIR_MOST_VALUE_WORDS ? shapes->most_words : WEIR_MOST_VALUE_WORDS;
    size_t found = 0;
    for (size_t i = 0; i < begin_count; i++) {
        size_t first = begins[i];
        size_t last = first + most < row->count ? first + most : row->count;
        size_t length = weir_length_of(row->tokens + first);
        for (size_t next = first + 1; next < last && weir_joins(row, row->tokens[next - 1].end, row->tokens[next].start); next++) {
            const weir_token *token = row->tokens + next;
            unsigned more = weir_length_of(token);
            length += 1 + (size_t)more;
            if (more == 0 || token->digits > 0 || length > WEIR_LONGEST_VALUE) break;
            uint16_t words = (uint16_t)(next - first + 1);
            windows[found] = (weir_window){(uint32_t)first, words, use};
            found += shapes->words[length] >> words & 1;
        }
    }
    return found;
}
