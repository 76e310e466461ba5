#include "read_tokens.h"

#if WEIR_HAS_AVX2
// The places of the bits, pressed together by one instruction.
WEIR_AVX512_BYTES WEIR_INLINE void add_edges(weir_edges *edges, size_t base, uint64_t bits, __m512i all) {
    __m512i found = _mm512_maskz_compress_epi8(bits, all);
    __m512i first = _mm512_set1_epi32((int)base);
    uint32_t *out = edges->at + edges->count;
    size_t count = (size_t)__builtin_popcountll(bits);
    edges->count += count;
    _mm512_storeu_si512(out, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(found))));
    _mm512_storeu_si512(out + 16, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(found, 1))));
    if (count <= 32) return;
    _mm512_storeu_si512(out + 32, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(found, 2))));
    _mm512_storeu_si512(out + 48, _mm512_add_epi32(first, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(found, 3))));
}

WEIR_AVX512_BYTES WEIR_INLINE void find_edges(const uint8_t *text, size_t from, size_t to, weir_edges *edges) {
    const __m512i all = _mm512_loadu_si512(weir_places);
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        __m512i bytes = _mm512_maskz_loadu_epi8(~UINT64_C(0) >> (64 - step), text + at);
        __m512i small = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
        uint64_t runs = _mm512_cmplt_epu8_mask(_mm512_sub_epi8(small, _mm512_set1_epi8('a')), _mm512_set1_epi8(26));
        runs |= _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8('0')), _mm512_set1_epi8(10));
        runs |= _mm512_movepi8_mask(bytes);
        add_edges(edges, at, weir_edge_bits(edges, runs, step), all);
    }
}

WEIR_AVX512_BYTES WEIR_INLINE __m512i eight_times(uint64_t number) { return _mm512_set1_epi64((long long)number); }

// Ones for so many bytes of each eight, at least one.
WEIR_AVX512_BYTES WEIR_INLINE __m512i ones(__m512i bytes) {
    return _mm512_srlv_epi64(eight_times(~UINT64_C(0)), _mm512_sub_epi64(eight_times(64), _mm512_slli_epi64(bytes, 3)));
}

// Eight short runs: their first eight bytes and those behind them, zeros behind their ends; and ones where a run has bytes.
typedef struct {
    __m512i lengths;
    __m512i first, first_inside;
    __m512i second, second_inside;
    // Runs of more than eight bytes.
    __mmask8 is_longer;
} eight_runs;

WEIR_AVX512_BYTES WEIR_INLINE eight_runs load_runs(const uint8_t *text, __m512i starts, __m512i lengths,
                                                   __mmask8 is_short) {
    const __m512i none = _mm512_setzero_si512();
    eight_runs runs;
    runs.lengths = lengths;
    runs.is_longer = _mm512_mask_cmpgt_epu64_mask(is_short, lengths, eight_times(8));
    runs.first_inside = ones(_mm512_min_epu64(lengths, eight_times(8)));
    __m512i more = _mm512_sub_epi64(lengths, eight_times(8));
    runs.second_inside = _mm512_maskz_mov_epi64(runs.is_longer, ones(more));
    __m512i first = _mm512_mask_i64gather_epi64(none, is_short, starts, text, 1);
    __m512i second = _mm512_mask_i64gather_epi64(none, runs.is_longer, starts, text + 8, 1);
    runs.first = _mm512_and_si512(first, runs.first_inside);
    runs.second = _mm512_and_si512(second, runs.second_inside);
    return runs;
}

WEIR_AVX512_BYTES WEIR_INLINE __mmask8 wide_ones(const eight_runs *runs) {
    return _mm512_test_epi64_mask(_mm512_or_si512(runs->first, runs->second), eight_times(WEIR_HIGH));
}

// What the runs are made of, in the form of `weir_token_kinds`; see `weir_note_run`.
WEIR_AVX512_BYTES WEIR_INLINE __m512i kinds_of(const eight_runs *runs) {
    __m512i others = _mm512_srli_epi64(_mm512_and_si512(runs->second, eight_times(WEIR_LETTERS)), 1);
    others = _mm512_or_si512(_mm512_and_si512(runs->first, eight_times(WEIR_LETTERS)), others);
    __m512i digits = _mm512_sub_epi64(runs->lengths, _mm512_popcnt_epi64(others));
    __m512i last = _mm512_mask_mov_epi64(runs->first, runs->is_longer, runs->second);
    __m512i before = _mm512_sub_epi64(runs->lengths, eight_times(1));
    before = _mm512_mask_sub_epi64(before, runs->is_longer, before, eight_times(8));
    last = _mm512_srlv_epi64(last, _mm512_slli_epi64(before, 3));
    __m512i begins = _mm512_andnot_si512(_mm512_srli_epi64(runs->first, 6), eight_times(1));
    __m512i ends = _mm512_andnot_si512(_mm512_srli_epi64(last, 5), eight_times(2));
    __m512i flags = _mm512_or_si512(begins, ends);
    flags = _mm512_mask_or_epi64(flags, wide_ones(runs), flags, eight_times(WEIR_TOKEN_IS_WIDE));
    return _mm512_or_si512(_mm512_slli_epi64(flags, 48), _mm512_slli_epi64(digits, 56));
}

// Writes the hashes of the runs; the products are made one by one.
WEIR_AVX512_BYTES WEIR_INLINE void write_hashes(const eight_runs *runs, weir_token *out) {
    uint64_t first[8], second[8];
    __m512i small = _mm512_or_si512(runs->first, _mm512_and_si512(eight_times(WEIR_SMALL), runs->first_inside));
    _mm512_storeu_si512(first, _mm512_xor_si512(small, _mm512_xor_si512(runs->lengths, eight_times(WEIR_HASH_SEED))));
    small = _mm512_or_si512(runs->second, _mm512_and_si512(eight_times(WEIR_SMALL), runs->second_inside));
    _mm512_storeu_si512(second, small);
    for (unsigned i = 0; i < 8; i++) {
        uint64_t hash = weir_hash_on(first[i], 0);
        uint64_t longer = weir_hash_on(hash, second[i]);
        hash = runs->is_longer >> i & 1 ? longer : hash;
        out[i].hash = hash ? hash : 1;
    }
}

// Describes the runs of which `count` edges are given, eight at a time: what is not short once more by itself.
WEIR_AVX512_BYTES WEIR_INLINE void describe_runs(weir_reading *reading, const uint32_t *edges, size_t count) {
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        weir_token *out = reading->tokens + reading->count;
        __m512i places = _mm512_loadu_si512(edges + i);
        __m512i starts = _mm512_and_si512(places, eight_times(0xFFFFFFFF));
        __m512i lengths = _mm512_sub_epi64(_mm512_srli_epi64(places, 32), starts);
        __m512i behind = _mm512_add_epi64(starts, eight_times(WEIR_SHORT_RUN));
        __mmask8 is_short = _mm512_cmple_epu64_mask(lengths, eight_times(WEIR_SHORT_RUN)) &
                            _mm512_cmple_epu64_mask(behind, eight_times(reading->readable));
        eight_runs runs = load_runs(reading->text, starts, lengths, is_short);
        weir_store_tokens(out, places, kinds_of(&runs));
        write_hashes(&runs, out);
        for (unsigned rest = (uint8_t)(~is_short | wide_ones(&runs)); rest; rest &= rest - 1) {
            unsigned lane = (unsigned)__builtin_ctz(rest);
            unsigned flags = is_short >> lane & 1
                                 ? WEIR_TOKEN_IS_WIDE
                                 : weir_describe_run(reading->text, out[lane].start, out[lane].end, reading->readable,
                                                     out + lane);
            weir_settle(reading, reading->count + lane, flags);
        }
        reading->count += 8;
    }
    weir_describe_runs(reading, edges + i, count - i);
}

WEIR_AVX512_BYTES size_t weir_read_tokens_avx512(weir_reading reading, size_t from, size_t to, size_t *plain) {
    return weir_read_runs(reading, from, to, plain, find_edges, describe_runs);
}
#endif
