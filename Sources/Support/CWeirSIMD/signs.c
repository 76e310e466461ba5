#include "masks.h"
#include "weir_listed.h"

// The first token from an index on that ends behind a position.
static inline size_t token_behind(const weir_token *tokens, size_t count, size_t token, size_t position) {
    // Signs with which terms begin are far apart in most texts.
    while (token + 8 < count && tokens[token + 8].end <= position) token += 8;
    while (token < count && tokens[token].end <= position) token++;
    return token;
}

// Where a search for signs is.
typedef struct {
    const uint8_t *text;
    const weir_token *tokens;
    size_t token_count;
    const weir_sign_bytes *bytes;
    // A token that ends behind what was searched, or one before it.
    size_t token;
    weir_sign_place *out;
    size_t count;
} sign_search;

// Adds the places of the bits: more than one of 64 bytes is seldom.
static inline void add_members(sign_search *search, size_t base, uint64_t bits) {
    search->out[search->count].position = (uint32_t)base + (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
    search->count += bits != 0;
    for (bits &= bits - 1; bits; bits &= bits - 1) {
        search->out[search->count++].position = (uint32_t)base + (uint32_t)__builtin_ctzll(bits);
    }
}

// Adds the members in [at, end) that stand between tokens. Nearly all characters beyond ASCII are in tokens, so that
// these are stepped over.
static void add_between_tokens(sign_search *search, size_t at, size_t end) {
    const weir_token *tokens = search->tokens;
    size_t token = token_behind(tokens, search->token_count, search->token, at);
    search->token = token;
    while (at < end) {
        size_t stop = token < search->token_count && tokens[token].start < end ? tokens[token].start : end;
        for (; at < stop; at++) {
            uint8_t byte = search->text[at];
            search->out[search->count].position = (uint32_t)at;
            search->count += byte < 0x80 ? weir_is_member(&search->bytes->plain, byte)
                                         : weir_is_member(&search->bytes->wide, byte ^ 0x80);
        }
        if (stop == end) break;
        at = at < tokens[token].end ? tokens[token].end : at;
        token++;
    }
}

static void find_signs(sign_search *search, size_t from, size_t to) {
    const uint8_t *text = search->text;
    for (size_t at = from; at < to; at += 64) {
        size_t end = to - at < 64 ? to : at + 64;
        uint64_t members = weir_mask_portable(text + at, end - at, &search->bytes->plain);
        int has_wide = 0;
        for (size_t i = at; i < end; i++) {
            if (text[i] >= 0x80) has_wide |= weir_is_member(&search->bytes->wide, text[i] ^ 0x80);
        }
        if (has_wide) {
            add_between_tokens(search, at, end);
        } else {
            add_members(search, at, members);
        }
    }
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static void find_signs_avx2(sign_search *search, size_t from, size_t to) {
    weir_vector_set plain = weir_load_set(&search->bytes->plain), wide = weir_load_set(&search->bytes->wide);
    __m256i high = _mm256_set1_epi8((char)0x80);
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(search->text + at));
        __m256i second = _mm256_loadu_si256((const __m256i *)(search->text + at + 32));
        if (_mm256_movemask_epi8(_mm256_or_si256(first, second)) &&
            (weir_mask_avx2(_mm256_xor_si256(first, high), wide) |
             weir_mask_avx2(_mm256_xor_si256(second, high), wide))) {
            add_between_tokens(search, at, at + 64);
        } else {
            add_members(search, at, weir_mask_avx2(first, plain) | (uint64_t)weir_mask_avx2(second, plain) << 32);
        }
    }
    find_signs(search, at, to);
}
#endif

size_t weir_find_signs(const uint8_t *text, size_t from, size_t to, const weir_token *tokens, size_t count,
                       const weir_sign_bytes *bytes, const weir_list_filter *filter, weir_sign_place *out) {
    sign_search search = {text, tokens, count, bytes, 0, out, 0};
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) {
        find_signs_avx2(&search, from, to);
    } else {
        find_signs(&search, from, to);
    }
#else
    find_signs(&search, from, to);
#endif
    size_t kept = 0, token = 0;
    for (size_t at = 0; at < search.count; at++) {
        uint32_t position = out[at].position;
        token = token_behind(tokens, count, token, position);
        out[kept] = (weir_sign_place){position, (uint32_t)token};
        unsigned asks = filter && text[position] < 0x80 && token < count && tokens[token].start == position + 1;
        kept += !asks || weir_has_pair(filter, weir_following(weir_sign(text[position]), tokens[token].hash));
    }
    return kept;
}
