#include "read_tokens.h"

// Adds the positions of the bits. Eight are written at a time, whether there are as many or not, since how many there
// are cannot be foretold.
WEIR_INLINE void add_edges(weir_edges *edges, size_t base, uint64_t bits) {
    uint32_t *out = edges->at + edges->count;
    edges->count += (size_t)__builtin_popcountll(bits);
    while (bits) {
        for (unsigned i = 0; i < 8; i++) {
            *out++ = (uint32_t)base + (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
            bits &= bits - 1;
        }
    }
}

WEIR_INLINE void find_edges_portable(const uint8_t *text, size_t from, size_t to, weir_edges *edges) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        add_edges(edges, at, weir_edge_bits(edges, weir_mask_portable(text + at, step, &weir_run_bytes), step));
    }
}

#if WEIR_HAS_AVX2
WEIR_AVX2 WEIR_INLINE void find_edges_avx2(const uint8_t *text, size_t from, size_t to, weir_edges *edges) {
    weir_vector_set set = weir_load_set(&weir_run_bytes);
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i second = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t runs = weir_mask_avx2(first, set) | (uint64_t)weir_mask_avx2(second, set) << 32;
        add_edges(edges, at, weir_edge_bits(edges, runs, 64));
    }
    find_edges_portable(text, at, to, edges);
}

WEIR_AVX2 static size_t read_avx2(weir_reading reading, size_t from, size_t to, size_t *plain) {
    return weir_read_runs(reading, from, to, plain, find_edges_avx2, weir_describe_runs);
}
#endif

size_t weir_read_tokens_portable(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                                 size_t *plain, weir_forms *forms) {
    weir_reading reading = {text, readable, out, 0, SIZE_MAX, forms};
    return weir_read_runs(reading, from, to, plain, find_edges_portable, weir_describe_runs);
}

size_t weir_read_tokens_avx2(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                             size_t *plain, weir_forms *forms) {
#if WEIR_HAS_AVX2
    weir_reading reading = {text, readable, out, 0, SIZE_MAX, forms};
    if (__builtin_cpu_supports("avx2")) return read_avx2(reading, from, to, plain);
#endif
    return weir_read_tokens_portable(text, from, to, readable, out, plain, forms);
}

size_t weir_read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out, size_t *plain,
                        weir_forms *forms) {
#if WEIR_HAS_AVX2
    weir_reading reading = {text, readable, out, 0, SIZE_MAX, forms};
    if (weir_has_avx512_bytes()) return weir_read_tokens_avx512(reading, from, to, plain);
#endif
    return weir_read_tokens_avx2(text, from, to, readable, out, plain, forms);
}
