#include "value_pieces.h"

// How many tokens are described, and zeros behind them.
static size_t clear_behind(const weir_token_row *row, size_t from, size_t to, weir_pieces *pieces) {
    size_t last = to + WEIR_BEHIND < row->count ? to + WEIR_BEHIND : row->count;
    size_t count = last - from;
    memset(pieces->lengths + count, 0, WEIR_PIECE_ROOM - count);
    memset(pieces->digits + count, 0, WEIR_PIECE_ROOM - count);
    memset(pieces->flags + count, 0, WEIR_PIECE_ROOM - count);
    memset(pieces->known, 0, sizeof pieces->known);
    memset(pieces->beginning, 0, sizeof pieces->beginning);
    memset(pieces->joins, 0, sizeof pieces->joins);
    return count;
}

void weir_describe_pieces_portable(const weir_token_row *row, size_t from, size_t to, weir_known known,
                                   weir_pieces *pieces) {
    size_t count = clear_behind(row, from, to, pieces);
    for (size_t i = 0; i < count; i += 8) {
        size_t last = count - i < 8 ? count : i + 8;
        unsigned is_known = 0, begins = 0, joins = 0;
        for (size_t at = i; at < last; at++) {
            const weir_token *token = row->tokens + from + at;
            unsigned length = weir_length_of(token);
            pieces->lengths[at] = (uint8_t)length;
            pieces->digits[at] = length > 0 ? token->digits : 0;
            pieces->flags[at] = token->flags;
            uint64_t what = weir_what_is_known(known, token);
            unsigned bit = 1U << (at - i);
            is_known |= what <= WEIR_BEGINS_WORDS ? bit : 0;
            begins |= what == WEIR_BEGINS_WORDS ? bit : 0;
            if (at + 1 < count) joins |= weir_joins(row, token->end, token[1].start) ? bit : 0;
        }
        pieces->known[i / 8] = (uint8_t)is_known;
        pieces->beginning[i / 8] = (uint8_t)begins;
        pieces->joins[i / 8] = (uint8_t)joins;
    }
}

#if WEIR_HAS_AVX2
// Which of eight tokens join the next one, of those that have one; see `weir_joins`. Starts and ends are the lower and the
// upper halves of `places`.
WEIR_AVX512 static inline unsigned joins_of_eight(const weir_token_row *row, const weir_token *tokens, __m512i places,
                                                  __m512i next, __mmask8 has_next) {
    __m512i ends = _mm512_srli_epi64(places, 32);
    __m512i gaps = _mm512_and_si512(_mm512_sub_epi32(next, ends), _mm512_set1_epi64(0xFFFFFFFF));
    __mmask8 near = _mm512_mask_cmple_epu64_mask(has_next, gaps, _mm512_set1_epi64(WEIR_WIDEST_GAP));
    __m512i behind = _mm512_add_epi64(ends, _mm512_set1_epi64(4));
    __mmask8 is_read = _mm512_mask_cmple_epu64_mask(near, behind, _mm512_set1_epi64((long long)row->readable));
    __m256i bytes = _mm512_mask_i64gather_epi32(_mm256_setzero_si256(), is_read, ends, row->text, 1);
    // A bit for each line end, of as many bytes as there are between the tokens.
    __m256i inside = _mm256_sllv_epi32(_mm256_set1_epi32(1), _mm512_cvtepi64_epi32(_mm512_slli_epi64(gaps, 3)));
    inside = _mm256_and_si256(_mm256_sub_epi32(inside, _mm256_set1_epi32(1)), _mm256_set1_epi32(0x010101));
    __m256i breaks = _mm256_and_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n')), inside);
    unsigned joins = near & ~_mm256_test_epi32_mask(breaks, _mm256_sub_epi32(breaks, _mm256_set1_epi32(1)));
    // Where the text ends, one at a time.
    for (unsigned rest = near & ~is_read; rest; rest &= rest - 1) {
        unsigned lane = (unsigned)__builtin_ctz(rest);
        if (!weir_joins(row, tokens[lane].end, tokens[lane + 1].start)) joins &= ~(1U << lane);
    }
    return joins;
}

WEIR_AVX512 void weir_describe_pieces_avx512(const weir_token_row *row, size_t from, size_t to, weir_known known,
                                             weir_pieces *pieces) {
    size_t count = clear_behind(row, from, to, pieces);
    const __m512i low = _mm512_set1_epi64(0xFFFFFFFF);
    const __m512i one = _mm512_set1_epi64(1);
    const __m512i epoch = _mm512_set1_epi64((long long)known.epoch);
    const __m512i lasting = _mm512_set1_epi64((long long)known.lasting);
    const __m512i factor = _mm512_srli_epi64(lasting, 32);
    for (size_t i = 0; i < count; i += 8) {
        const weir_token *tokens = row->tokens + from + i;
        weir_eight_tokens eight = weir_load_tokens(tokens, count - i);
        __m512i hashes = weir_token_hashes(eight);
        __m512i places = weir_token_places(eight);
        __m512i kinds = weir_token_kinds(eight);
        __m512i lengths = _mm512_and_si512(_mm512_sub_epi32(_mm512_srli_epi64(places, 32), places), low);
        __mmask8 has_next = (__mmask8)(count - i > 8 ? 0xFF : (1U << (count - i - 1)) - 1);
        __m512i next = _mm512_alignr_epi64(_mm512_set1_epi64(count - i > 8 ? tokens[8].start : 0), places, 1);
        pieces->joins[i / 8] = (uint8_t)joins_of_eight(row, tokens, places, next, has_next);
        __m512i forms = _mm512_and_si512(_mm512_srli_epi64(kinds, 32), _mm512_set1_epi64(0xFFFF));
        lengths = _mm512_mask_mov_epi64(lengths, _mm512_test_epi64_mask(forms, forms), forms);
        __mmask8 is_part = _mm512_test_epi64_mask(hashes, hashes) &
                           _mm512_cmple_epu64_mask(lengths, _mm512_set1_epi64(WEIR_LONGEST_VALUE)) &
                           _mm512_test_epi64_mask(lengths, lengths);
        lengths = _mm512_maskz_mov_epi64(is_part, lengths);
        __m512i digits = _mm512_srli_epi64(kinds, 56);
        _mm_storel_epi64((__m128i *)(pieces->lengths + i), _mm512_cvtepi64_epi8(lengths));
        _mm_storel_epi64((__m128i *)(pieces->digits + i), _mm512_maskz_cvtepi64_epi8(is_part, digits));
        _mm_storel_epi64((__m128i *)(pieces->flags + i), _mm512_cvtepi64_epi8(_mm512_srli_epi64(kinds, 48)));
        // See `weir_known_row`.
        __m512i shapes = _mm512_mul_epu32(_mm512_or_si512(_mm512_slli_epi64(lengths, 8), digits), factor);
        __mmask8 is_short = _mm512_cmple_epu64_mask(lengths, _mm512_set1_epi64(WEIR_SHORT_TOKEN));
        __m512i epochs = _mm512_mask_mov_epi64(epoch, is_short, lasting);
        __m512i nothing = _mm512_andnot_si512(one, _mm512_ternarylogic_epi64(hashes, epochs, shapes, 0x96));
        __m512i rows = _mm512_i64gather_epi64(_mm512_srli_epi64(hashes, 64 - WEIR_KNOWN_BITS), known.rows, 8);
        __m512i what = _mm512_xor_si512(rows, nothing);
        pieces->known[i / 8] = _mm512_cmple_epu64_mask(what, _mm512_set1_epi64(WEIR_BEGINS_WORDS));
        pieces->beginning[i / 8] = _mm512_cmpeq_epu64_mask(what, _mm512_set1_epi64(WEIR_BEGINS_WORDS));
    }
}
#endif
