#include "masks.h"
#include "weir_values.h"

// How many folded bytes a token has; 0 for one that can be no part of a value.
static inline unsigned length_of(const weir_token *token) {
    uint32_t length = token->form_length > 0 ? token->form_length : token->end - token->start;
    return token->hash != 0 && length <= WEIR_LONGEST_VALUE ? length : 0;
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

static inline unsigned token_joins(const weir_token_row *row, size_t index) {
    return joins(row->text, row->readable, row->tokens[index].end, row->tokens[index + 1].start);
}

// Whether values may begin and end as tokens with these flags do, with so many bytes and digits.
static inline unsigned is_value(const weir_shapes *shapes, unsigned begins, unsigned ends, size_t length,
                                size_t digits) {
    unsigned kind = (begins & WEIR_TOKEN_BEGINS_WITH_DIGIT) | (ends & WEIR_TOKEN_ENDS_WITH_DIGIT);
    return shapes->digits[kind][length] >> (digits < 63 ? digits : 63) & 1;
}

// How many tokens behind those that are searched are looked at, and what may be read behind these.
#define BEHIND (WEIR_MOST_VALUE_TOKENS - 1)
#define ROOM (WEIR_VALUE_STEP + BEHIND + 64)

// The tokens that are searched and those behind them, from the first on; zeros follow.
typedef struct {
    // How many bytes each has, 0 for what is no part of a value.
    uint8_t lengths[ROOM];
    uint8_t digits[ROOM];
    uint8_t flags[ROOM];
} pieces;

static void describe_pieces(const weir_token_row *row, size_t from, size_t to, pieces *pieces) {
    size_t last = to + BEHIND < row->count ? to + BEHIND : row->count;
    size_t count = last - from;
    for (size_t i = 0; i < count; i++) {
        const weir_token *token = row->tokens + from + i;
        unsigned length = length_of(token);
        pieces->lengths[i] = (uint8_t)length;
        pieces->digits[i] = length > 0 ? token->digits : 0;
        pieces->flags[i] = token->flags;
    }
    memset(pieces->lengths + count, 0, ROOM - count);
    memset(pieces->digits + count, 0, ROOM - count);
    memset(pieces->flags + count, 0, ROOM - count);
}

// What may be a value by its shape: for one token, two and so on up to WEIR_MOST_VALUE_TOKENS a list of the first ones. A
// list has other tokens as well, which are looked at one by one.
typedef struct {
    // With what is written behind the last one.
    uint8_t firsts[WEIR_MOST_VALUE_TOKENS][WEIR_VALUE_STEP + 64];
    size_t counts[WEIR_MOST_VALUE_TOKENS];
} candidates;

static void find_candidates_portable(const pieces *pieces, size_t count, const weir_shapes *shapes,
                                     candidates *candidates) {
    for (size_t more = 0; more <= BEHIND; more++) candidates->counts[more] = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = pieces->lengths[i];
        size_t digits = pieces->digits[i];
        unsigned flags = pieces->flags[i];
        size_t longest = shapes->longest[flags & WEIR_TOKEN_BEGINS_WITH_DIGIT];
        if (is_value(shapes, flags, flags, length, digits) | ((shapes->most_words > 0) & (digits == 0) & (length > 0))) {
            candidates->firsts[0][candidates->counts[0]++] = (uint8_t)i;
        }
        for (size_t more = 1; more <= BEHIND; more++) {
            length += pieces->lengths[i + more];
            digits += pieces->digits[i + more];
            if (length > longest) break;
            if (digits > 0 && is_value(shapes, flags, pieces->flags[i + more], length, digits)) {
                candidates->firsts[more][candidates->counts[more]++] = (uint8_t)i;
            }
        }
    }
}

#if WEIR_HAS_AVX2
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,popcnt")))

// Lengths below 128 with their numbers of digits, of which the last three bits decide: a few others pass.
typedef struct {
    __m512i low[4];
    __m512i high[4];
} length_table;

AVX512 static inline void load_lengths(const weir_shapes *shapes, length_table *table) {
    uint8_t rows[4][128];
    for (unsigned kind = 0; kind < 4; kind++) {
        for (unsigned length = 0; length < 128; length++) {
            uint64_t digits = shapes->digits[kind][length];
            digits |= digits >> 32;
            digits |= digits >> 16;
            rows[kind][length] = (uint8_t)(digits | digits >> 8);
        }
        table->low[kind] = _mm512_loadu_si512(rows[kind]);
        table->high[kind] = _mm512_loadu_si512(rows[kind] + 64);
    }
}

AVX512 static inline __m512i look_up(const length_table *table, unsigned kind, __m512i lengths) {
    return _mm512_permutex2var_epi8(table->low[kind], lengths, table->high[kind]);
}

AVX512 static void find_candidates_avx512(const pieces *pieces, size_t count, const weir_shapes *shapes,
                                          candidates *candidates) {
    static const uint8_t bits[64] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    static const uint8_t places[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                       16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                       32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                       48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    length_table table;
    load_lengths(shapes, &table);
    const __m512i digit_bits = _mm512_loadu_si512(bits);
    const __m512i begins_with = _mm512_set1_epi8(WEIR_TOKEN_BEGINS_WITH_DIGIT);
    const __m512i ends_with = _mm512_set1_epi8(WEIR_TOKEN_ENDS_WITH_DIGIT);
    const __m512i longest = _mm512_set1_epi8((char)WEIR_LONGEST_VALUE);
    const __mmask64 has_words = shapes->most_words > 0 ? ~UINT64_C(0) : 0;
    for (size_t more = 0; more <= BEHIND; more++) candidates->counts[more] = 0;
    for (size_t first = 0; first < count; first += 64) {
        __mmask64 inside = ~UINT64_C(0) >> (count - first < 64 ? 64 - (count - first) : 0);
        __m512i all = _mm512_add_epi8(_mm512_loadu_si512(places), _mm512_set1_epi8((char)first));
        __m512i lengths = _mm512_setzero_si512();
        __m512i digits = _mm512_setzero_si512();
        __mmask64 begins = _mm512_test_epi8_mask(_mm512_loadu_si512(pieces->flags + first), begins_with);
        for (size_t more = 0; more <= BEHIND; more++) {
            lengths = _mm512_adds_epu8(lengths, _mm512_loadu_si512(pieces->lengths + first + more));
            digits = _mm512_adds_epu8(digits, _mm512_loadu_si512(pieces->digits + first + more));
            __mmask64 ends = _mm512_test_epi8_mask(_mm512_loadu_si512(pieces->flags + first + more), ends_with);
            __m512i without = _mm512_mask_blend_epi8(begins, look_up(&table, 0, lengths), look_up(&table, 1, lengths));
            __m512i with = _mm512_mask_blend_epi8(begins, look_up(&table, 2, lengths), look_up(&table, 3, lengths));
            __m512i allowed = _mm512_mask_blend_epi8(ends, without, with);
            __mmask64 hits = _mm512_test_epi8_mask(allowed, _mm512_permutexvar_epi8(digits, digit_bits));
            // The table is that of lengths below 128 and of less than 63 digits: the others are looked at one by one.
            hits |= _mm512_cmpge_epu8_mask(digits, _mm512_set1_epi8(63));
            hits = (hits & _mm512_cmplt_epu8_mask(lengths, longest)) | _mm512_cmpeq_epu8_mask(lengths, longest);
            __mmask64 has_digit = _mm512_test_epi8_mask(digits, digits);
            if (more > 0) {
                hits &= has_digit;
            } else {
                hits |= has_words & ~has_digit & _mm512_test_epi8_mask(lengths, lengths);
            }
            hits &= inside;
            size_t *found = &candidates->counts[more];
            _mm512_storeu_si512(candidates->firsts[more] + *found, _mm512_maskz_compress_epi8(hits, all));
            *found += (size_t)__builtin_popcountll(hits);
        }
    }
}
#endif

// Whether the tokens [first, last] stand so near to each other that they can be parts of one value.
static inline int is_joined(const weir_token_row *row, const uint8_t *lengths, size_t first, size_t last) {
    if (lengths[0] == 0) return 0;
    // Behind the last token of the row the lengths are 0.
    for (size_t next = first + 1; next <= last; next++) {
        if (lengths[next - first] == 0 || !token_joins(row, next - 1)) return 0;
    }
    return 1;
}

// Keeps those of the single tokens that are not known to be none.
static size_t keep_single(const weir_token_row *row, size_t from, const pieces *pieces, const candidates *candidates,
                          const weir_shapes *shapes, const uint64_t *known, weir_window *windows, uint32_t *begins,
                          size_t *begin_count) {
    size_t found = 0;
    size_t beginning = 0;
    unsigned has_words = shapes->most_words > 0;
    for (size_t i = 0; i < candidates->counts[0]; i++) {
        size_t place = candidates->firsts[0][i];
        uint64_t what = weir_what_is_known(known, row->tokens[from + place].hash);
        begins[beginning] = (uint32_t)(from + place);
        beginning += what == WEIR_BEGINS_WORDS;
        // Nearly everything is known, since words come again.
        if (what <= WEIR_BEGINS_WORDS) continue;
        size_t length = pieces->lengths[place];
        size_t digits = pieces->digits[place];
        unsigned flags = pieces->flags[place];
        uint32_t use = is_value(shapes, flags, flags, length, digits) * WEIR_WINDOW_IS_VALUE;
        use |= (has_words & (digits == 0)) * WEIR_WINDOW_BEGINS_WORDS;
        windows[found] = (weir_window){(uint32_t)(from + place), 1, (uint16_t)use};
        found += use != 0;
    }
    *begin_count = beginning;
    return found;
}

// Keeps those of several tokens that may be a value by their shape.
static size_t keep_several(const weir_token_row *row, size_t from, const pieces *pieces, size_t more,
                           const candidates *candidates, const weir_shapes *shapes, weir_window *windows,
                           size_t found) {
    for (size_t i = 0; i < candidates->counts[more]; i++) {
        size_t place = candidates->firsts[more][i];
        size_t first = from + place;
        size_t length = 0;
        size_t digits = 0;
        for (size_t at = place; at <= place + more; at++) {
            length += pieces->lengths[at];
            digits += pieces->digits[at];
        }
        if (length > WEIR_LONGEST_VALUE) continue;
        if (!is_value(shapes, pieces->flags[place], pieces->flags[place + more], length, digits)) continue;
        if (!is_joined(row, pieces->lengths + place, first, first + more)) continue;
        windows[found++] = (weir_window){(uint32_t)first, (uint16_t)(more + 1), WEIR_WINDOW_IS_VALUE};
    }
    return found;
}

typedef void candidate_finder(const pieces *pieces, size_t count, const weir_shapes *shapes, candidates *candidates);

static size_t find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                          const uint64_t *known, weir_window *windows, uint32_t *begins, size_t *begin_count,
                          candidate_finder *find_candidates) {
    pieces pieces;
    candidates candidates;
    describe_pieces(row, from, to, &pieces);
    find_candidates(&pieces, to - from, shapes, &candidates);
    size_t found = keep_single(row, from, &pieces, &candidates, shapes, known, windows, begins, begin_count);
    for (size_t more = 1; more <= BEHIND; more++) {
        found = keep_several(row, from, &pieces, more, &candidates, shapes, windows, found);
    }
    return found;
}

size_t weir_find_values_portable(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                                 const uint64_t *known, weir_window *windows, uint32_t *begins, size_t *begin_count) {
    return find_values(row, from, to, shapes, known, windows, begins, begin_count, find_candidates_portable);
}

size_t weir_find_values(const weir_token_row *row, size_t from, size_t to, const weir_shapes *shapes,
                        const uint64_t *known, weir_window *windows, uint32_t *begins, size_t *begin_count) {
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
        return find_values(row, from, to, shapes, known, windows, begins, begin_count, find_candidates_avx512);
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
        size_t length = length_of(row->tokens + first);
        for (size_t next = first + 1; next < last && token_joins(row, next - 1); next++) {
            const weir_token *token = row->tokens + next;
            unsigned more = length_of(token);
            length += 1 + (size_t)more;
            if (more == 0 || token->digits > 0 || length > WEIR_LONGEST_VALUE) break;
            uint16_t words = (uint16_t)(next - first + 1);
            windows[found] = (weir_window){(uint32_t)first, words, use};
            found += shapes->words[length] >> words & 1;
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

static inline unsigned may_have(weir_value_filter filter, uint64_t hash) {
    uint64_t bits = weir_value_bits(hash);
    return (filter.rows[hash >> filter.shift] & bits) == bits;
}

// So many rows of a filter are fetched at the same time: they are in none of the near caches.
#define PREFETCHED 64

size_t weir_ask_values(const weir_token_row *row, const weir_window *windows, const uint64_t *hashes, size_t count,
                       weir_value_filter values, weir_value_filter starts, uint64_t *known, uint32_t *found,
                       uint32_t *begins, size_t *begin_count) {
    size_t found_count = 0;
    size_t beginning = *begin_count;
    for (size_t first = 0; first < count; first += PREFETCHED) {
        size_t last = count - first < PREFETCHED ? count : first + PREFETCHED;
        for (size_t i = first; i < last; i++) __builtin_prefetch(values.rows + (hashes[i] >> values.shift));
        for (size_t i = first; i < last; i++) {
            const weir_window *window = windows + i;
            uint64_t what = WEIR_IS_NOTHING;
            if (window->use & WEIR_WINDOW_BEGINS_WORDS && starts.rows && may_have(starts, hashes[i])) {
                begins[beginning++] = window->first;
                what = WEIR_BEGINS_WORDS;
            }
            if (window->use & WEIR_WINDOW_IS_VALUE && may_have(values, hashes[i])) {
                found[found_count++] = (uint32_t)i;
            } else if (window->count == 1) {
                weir_note_known(known, row->tokens[window->first].hash, what);
            }
        }
    }
    *begin_count = beginning;
    return found_count;
}
