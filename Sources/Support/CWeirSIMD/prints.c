#include "avx512.h"
#include "weir_prints.h"

// So many stretches are looked at together, so that their rows come from the farther caches at the same time.
#define STEP 256
// The turn of the rolling number for each token.
#define TURN 13

typedef struct {
    uint64_t keys[STEP + 8];
    uint32_t places[STEP + 16];
    size_t count;
} chosen_list;

static inline uint64_t turned(uint64_t hash, unsigned tokens) {
    unsigned bits = TURN * tokens;
    return bits == 0 ? hash : hash << bits | hash >> (64 - bits);
}

static inline uint8_t least(uint8_t left, uint8_t right) { return left < right ? left : right; }

// Whether a stretch is remembered and looked for; see `Shingle.isAnchor`.
static inline unsigned is_anchor(const uint8_t *marks) {
    return least(marks[0], marks[4]) <= least(marks[1], least(marks[2], marks[3]));
}

static inline uint8_t mark_of(weir_token token) { return (uint8_t)(token.hash >> 56); }

// How many of the first `primary` tokens begin a whole stretch.
static inline size_t stretch_count(size_t count, size_t primary) {
    size_t whole = count < WEIR_PRINT_LENGTH ? 0 : count - WEIR_PRINT_LENGTH + 1;
    return whole < primary ? whole : primary;
}

// Adds the stretches that begin in [from, to) and are chosen. Without a branch: which these are cannot be foretold.
static inline void choose(const weir_token *tokens, const uint8_t *marks, size_t from, size_t to, chosen_list *chosen) {
    uint64_t hash = 0;
    for (unsigned i = 0; i + 1 < WEIR_PRINT_LENGTH; i++) hash = turned(hash, 1) ^ tokens[from + i].hash;
    size_t count = chosen->count;
    for (size_t i = from; i < to; i++) {
        hash = turned(hash, 1) ^ tokens[i + WEIR_PRINT_LENGTH - 1].hash;
        chosen->keys[count] = weir_print_key(hash);
        chosen->places[count] = (uint32_t)i;
        count += is_anchor(marks + i);
        hash ^= turned(tokens[i].hash, WEIR_PRINT_LENGTH - 1);
    }
    chosen->count = count;
}

static inline void fetch_rows(const chosen_list *chosen, const weir_print_filter *filter) {
    for (size_t i = 0; i < chosen->count; i++) __builtin_prefetch(&filter->rows[chosen->keys[i] >> filter->shift]);
}

static inline size_t keep_known(const chosen_list *chosen, const weir_print_filter *filter, uint64_t *keys,
                                uint32_t *places, size_t count) {
    for (size_t i = 0; i < chosen->count; i++) {
        uint64_t key = chosen->keys[i];
        uint64_t bits = weir_print_bits(key);
        keys[count] = key;
        places[count] = chosen->places[i];
        count += (filter->rows[key >> filter->shift] & bits) == bits;
    }
    return count;
}

size_t weir_find_prints_portable(const weir_token *tokens, size_t count, size_t primary,
                                 const weir_print_filter *filter, uint8_t *marks, uint64_t *keys, uint32_t *places) {
    size_t end = stretch_count(count, primary);
    for (size_t i = 0; i < count; i++) marks[i] = mark_of(tokens[i]);
    size_t found = 0;
    // While the rows of one list come, the next is made.
    chosen_list lists[2];
    lists[1].count = 0;
    unsigned turn = 0;
    for (size_t from = 0; from < end; from += STEP, turn ^= 1) {
        lists[turn].count = 0;
        choose(tokens, marks, from, end - from < STEP ? end : from + STEP, &lists[turn]);
        fetch_rows(&lists[turn], filter);
        found = keep_known(&lists[turn ^ 1], filter, keys, places, found);
    }
    return keep_known(&lists[turn ^ 1], filter, keys, places, found);
}

#if WEIR_HAS_AVX2
WEIR_AVX512 static inline __m512i xor3(__m512i a, __m512i b, __m512i c) {
    return _mm512_ternarylogic_epi64(a, b, c, 0x96);
}

// Makes the list of those of `count` stretches that are chosen, eight at a time, and returns how many were looked at.
// The first one begins at the token `from`, whose hash is the first of `hashes`; the number of each is made from its
// tokens alone.
WEIR_AVX512 static inline size_t choose_avx512(const uint64_t *hashes, size_t from, size_t count,
                                               chosen_list *chosen) {
    const __m512i factor = _mm512_set1_epi64((long long)WEIR_PRINT_FACTOR);
    __m256i places = _mm256_add_epi32(_mm256_set1_epi32((int)from), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
    size_t number = 0;
    size_t done = 0;
    for (; done + 8 <= count; done += 8) {
        __m512i first = _mm512_loadu_si512(hashes + done);
        __m512i second = _mm512_loadu_si512(hashes + done + 1);
        __m512i third = _mm512_loadu_si512(hashes + done + 2);
        __m512i fourth = _mm512_loadu_si512(hashes + done + 3);
        __m512i last = _mm512_loadu_si512(hashes + done + 4);
        __m512i inner = _mm512_min_epu64(second, _mm512_min_epu64(third, fourth));
        __mmask8 anchors = _mm512_cmple_epu64_mask(_mm512_srli_epi64(_mm512_min_epu64(first, last), 56),
                                                   _mm512_srli_epi64(inner, 56));
        __m512i hash = xor3(_mm512_rol_epi64(first, 4 * TURN), _mm512_rol_epi64(second, 3 * TURN),
                            _mm512_rol_epi64(third, 2 * TURN));
        hash = xor3(hash, _mm512_rol_epi64(fourth, TURN), last);
        __m512i mixed = _mm512_mullo_epi64(_mm512_xor_si512(hash, _mm512_srli_epi64(hash, 32)), factor);
        mixed = _mm512_xor_si512(mixed, _mm512_srli_epi64(mixed, 29));
        // Compressed in a register and stored whole: much faster than a compressed store.
        _mm512_storeu_si512(chosen->keys + number, _mm512_maskz_compress_epi64(anchors, mixed));
        _mm256_storeu_si256((__m256i *)(chosen->places + number), _mm256_maskz_compress_epi32(anchors, places));
        number += (size_t)__builtin_popcount(anchors);
        places = _mm256_add_epi32(places, _mm256_set1_epi32(8));
    }
    chosen->count = number;
    return done;
}

WEIR_AVX512 static size_t find_avx512(const weir_token *tokens, size_t count, size_t primary,
                                      const weir_print_filter *filter, uint8_t *marks, uint64_t *keys,
                                      uint32_t *places) {
    size_t end = stretch_count(count, primary);
    size_t found = 0;
    chosen_list lists[2];
    lists[1].count = 0;
    unsigned turn = 0;
    uint64_t hashes[STEP + 8];
    for (size_t from = 0; from < count; from += STEP, turn ^= 1) {
        chosen_list *chosen = &lists[turn];
        // With those that the last stretches reach to, which are the first of the next step too.
        size_t reached = count - from < STEP + 8 ? count - from : STEP + 8;
        size_t read = 0;
        for (; read + 8 <= reached; read += 8) {
            __m512i eight = weir_token_hashes(weir_load_tokens(tokens + from + read, 8));
            _mm512_storeu_si512(hashes + read, eight);
            _mm_storel_epi64((__m128i *)(marks + from + read), _mm512_cvtepi64_epi8(_mm512_srli_epi64(eight, 56)));
        }
        for (; read < reached; read++) {
            hashes[read] = tokens[from + read].hash;
            marks[from + read] = mark_of(tokens[from + read]);
        }
        size_t stretches = end <= from ? 0 : end - from < STEP ? end - from : STEP;
        size_t done = choose_avx512(hashes, from, stretches, chosen);
        if (done < stretches) choose(tokens, marks, from + done, from + stretches, chosen);
        fetch_rows(chosen, filter);
        found = keep_known(&lists[turn ^ 1], filter, keys, places, found);
    }
    return keep_known(&lists[turn ^ 1], filter, keys, places, found);
}
#endif

size_t weir_find_prints(const weir_token *tokens, size_t count, size_t primary, const weir_print_filter *filter,
                        uint8_t *marks, uint64_t *keys, uint32_t *places) {
#if WEIR_HAS_AVX2
    if (weir_has_avx512()) return find_avx512(tokens, count, primary, filter, marks, keys, places);
#endif
    return weir_find_prints_portable(tokens, count, primary, filter, marks, keys, places);
}
