#include "value_pieces.h"

static void clear(weir_candidates *candidates) {
    for (size_t more = 0; more <= WEIR_BEHIND; more++) candidates->counts[more] = 0;
    candidates->begin_count = 0;
}

static inline unsigned is_set(const uint8_t *bits, size_t index) { return bits[index / 8] >> index % 8 & 1; }

void weir_find_candidates_portable(const weir_pieces *pieces, size_t count, const weir_shapes *shapes,
                                   weir_candidates *candidates) {
    clear(candidates);
    for (size_t i = 0; i < count; i++) {
        size_t length = pieces->lengths[i];
        size_t digits = pieces->digits[i];
        unsigned flags = pieces->flags[i];
        size_t longest = shapes->longest[flags & WEIR_TOKEN_BEGINS_WITH_DIGIT];
        unsigned is_word = (shapes->most_words > 0) & (digits == 0) & (length > 0);
        if (weir_is_shape(shapes, flags, flags, length, digits) | is_word) {
            candidates->firsts[0][candidates->counts[0]] = (uint8_t)i;
            candidates->counts[0] += !is_set(pieces->known, i);
            candidates->begins[candidates->begin_count] = (uint8_t)i;
            candidates->begin_count += is_set(pieces->beginning, i);
        }
        // Several tokens are a candidate only with a digit, and most words have none near.
        uint64_t ahead;
        _Static_assert(WEIR_MOST_VALUE_TOKENS == sizeof ahead, "a byte for each token");
        memcpy(&ahead, pieces->digits + i, sizeof ahead);
        if (ahead == 0 || length == 0) continue;
        for (size_t more = 1; more <= WEIR_BEHIND; more++) {
            if (pieces->lengths[i + more] == 0 || !is_set(pieces->joins, i + more - 1)) break;
            length += pieces->lengths[i + more];
            digits += pieces->digits[i + more];
            if (length > longest) break;
            if (digits > 0 && weir_is_shape(shapes, flags, pieces->flags[i + more], length, digits)) {
                candidates->firsts[more][candidates->counts[more]++] = (uint8_t)i;
            }
        }
    }
}

#if WEIR_HAS_AVX2
// Lengths below 128 with their numbers of digits, of which the last three bits decide: a few others pass.
typedef struct {
    __m512i low[4];
    __m512i high[4];
} length_table;

WEIR_AVX512_BYTES static inline void load_lengths(const weir_shapes *shapes, length_table *table) {
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

WEIR_AVX512_BYTES static inline __m512i look_up(const length_table *table, unsigned kind, __m512i lengths) {
    return _mm512_permutex2var_epi8(table->low[kind], lengths, table->high[kind]);
}

// From any index on.
static inline uint64_t bits_from(const uint8_t *bits, size_t index) {
    uint64_t read;
    memcpy(&read, bits + index / 8, 8);
    size_t turn = index % 8;
    return turn == 0 ? read : read >> turn | (uint64_t)bits[index / 8 + 8] << (64 - turn);
}

static inline uint64_t bits_at(const uint8_t *bits, size_t index) {
    uint64_t read;
    memcpy(&read, bits + index / 8, 8);
    return read;
}

WEIR_AVX512_BYTES static inline void add(uint8_t *list, size_t *count, __mmask64 hits, __m512i all) {
    _mm512_storeu_si512(list + *count, _mm512_maskz_compress_epi8(hits, all));
    *count += (size_t)__builtin_popcountll(hits);
}

WEIR_AVX512_BYTES void weir_find_candidates_avx512(const weir_pieces *pieces, size_t count, const weir_shapes *shapes,
                                                   weir_candidates *candidates) {
    static const uint8_t bits[64] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128,
                                     1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    length_table table;
    load_lengths(shapes, &table);
    const __m512i digit_bits = _mm512_loadu_si512(bits);
    const __m512i begins_with = _mm512_set1_epi8(WEIR_TOKEN_BEGINS_WITH_DIGIT);
    const __m512i ends_with = _mm512_set1_epi8(WEIR_TOKEN_ENDS_WITH_DIGIT);
    const __m512i longest = _mm512_set1_epi8((char)WEIR_LONGEST_VALUE);
    const __mmask64 has_words = shapes->most_words > 0 ? ~UINT64_C(0) : 0;
    clear(candidates);
    for (size_t first = 0; first < count; first += 64) {
        __mmask64 inside = ~UINT64_C(0) >> (count - first < 64 ? 64 - (count - first) : 0);
        __m512i all = _mm512_add_epi8(_mm512_loadu_si512(weir_places), _mm512_set1_epi8((char)first));
        __m512i lengths = _mm512_setzero_si512();
        __m512i digits = _mm512_setzero_si512();
        __mmask64 joined = inside;
        __mmask64 begins = _mm512_test_epi8_mask(_mm512_loadu_si512(pieces->flags + first), begins_with);
        for (size_t more = 0; more <= WEIR_BEHIND; more++) {
            __m512i added = _mm512_loadu_si512(pieces->lengths + first + more);
            joined &= _mm512_test_epi8_mask(added, added);
            lengths = _mm512_adds_epu8(lengths, added);
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
                joined &= bits_from(pieces->joins, first + more - 1);
                add(candidates->firsts[more], &candidates->counts[more], hits & has_digit & joined, all);
                continue;
            }
            hits |= has_words & ~has_digit & _mm512_test_epi8_mask(lengths, lengths);
            hits &= inside;
            add(candidates->firsts[0], &candidates->counts[0], hits & ~bits_at(pieces->known, first), all);
            add(candidates->begins, &candidates->begin_count, hits & bits_at(pieces->beginning, first), all);
        }
    }
}
#endif
