#include "masks.h"

// [0-9A-Za-z] and every byte from 0x80.
static const weir_byte_set run_set = {
    {0xA8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, 0xF0, 0x50, 0x50, 0x50, 0x50, 0x50}, 1};

static const uint64_t seed = UINT64_C(0x243F6A8885A308D3);
static const uint64_t factor = UINT64_C(0xE7037ED1A0B428DB);

static inline uint64_t fold_product(uint64_t left, uint64_t right) {
    unsigned __int128 product = (unsigned __int128)left * right;
    return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

// Up to eight bytes, zeros behind them; `room` bytes can be read.
static inline uint64_t load_bytes(const uint8_t *bytes, size_t length, size_t room) {
    uint64_t loaded = 0;
    if (room >= 8) {
        memcpy(&loaded, bytes, 8);
        return length >= 8 ? loaded : loaded & ((UINT64_C(1) << (8 * length)) - 1);
    }
    memcpy(&loaded, bytes, length < room ? length : room);
    return loaded;
}

uint64_t weir_hash_token(const uint8_t *bytes, size_t length) {
    uint64_t hash = seed ^ length;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        hash = fold_product(hash ^ load_bytes(bytes + at, part, length - at), factor);
    }
    return hash ? hash : 1;
}

// Describes the run at [start, end): its hash with capitals folded, and what it is made of.
static inline weir_token describe(const uint8_t *text, size_t start, size_t end, size_t readable) {
    const uint64_t capitals = UINT64_C(0x2020202020202020);
    const uint64_t letters = UINT64_C(0x4040404040404040);
    const uint64_t high = UINT64_C(0x8080808080808080);
    size_t length = end - start;
    weir_token token = {0, (uint32_t)start, (uint32_t)end, 0, 0, 0};
    if (length > WEIR_LONGEST_TOKEN) {
        // Whether it has characters beyond ASCII, by which it may be several tokens, is for the caller to see.
        token.flags = WEIR_TOKEN_IS_LONG;
        return token;
    }
    uint64_t hash = seed ^ length;
    unsigned flags = 0;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        uint64_t bytes = load_bytes(text + start + at, part, readable - start - at);
        uint64_t inside = part == 8 ? ~UINT64_C(0) : (UINT64_C(1) << (8 * part)) - 1;
        flags |= bytes & high ? WEIR_TOKEN_IS_WIDE : 0;
        // Of ASCII letters and digits, letters are those with the bit 0x40.
        flags |= bytes & letters ? WEIR_TOKEN_HAS_LETTER : 0;
        flags |= ~bytes & letters & inside ? WEIR_TOKEN_HAS_DIGIT : 0;
        hash = fold_product(hash ^ (bytes | (capitals & inside)), factor);
    }
    token.flags = (uint8_t)flags;
    token.hash = hash ? hash : 1;
    return token;
}

static inline size_t emit_runs(const uint8_t *text, size_t base, uint64_t starts, uint64_t runs, uint64_t next,
                               size_t readable, weir_token *out, size_t count) {
    while (starts) {
        unsigned bit = (unsigned)__builtin_ctzll(starts);
        starts &= starts - 1;
        uint64_t run = runs >> bit | (bit ? next << (64 - bit) : 0);
        size_t start = base + bit;
        size_t end = start + (~run ? (size_t)__builtin_ctzll(~run) : 64);
        if (!~run) {
            while (end < readable && weir_is_member(&run_set, text[end])) end++;
        }
        if (end > readable) end = readable;
        out[count++] = describe(text, start, end, readable);
    }
    return count;
}

static uint64_t mask_until(const uint8_t *text, size_t at, size_t readable) {
    if (at >= readable) return 0;
    size_t step = readable - at < 64 ? readable - at : 64;
    return weir_mask_portable(text + at, step, &run_set);
}

static size_t read_portable(const uint8_t *text, size_t from, size_t to, size_t readable, uint64_t carry,
                            weir_token *out, size_t count) {
    for (size_t at = from; at < to; at += 64) {
        uint64_t runs = mask_until(text, at, readable);
        uint64_t next = mask_until(text, at + 64, readable);
        uint64_t starts = runs & ~(runs << 1 | carry);
        if (to - at < 64) starts &= (UINT64_C(1) << (to - at)) - 1;
        carry = runs >> 63;
        count = emit_runs(text, at, starts, runs, next, readable, out, count);
    }
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static inline uint64_t mask_64(const uint8_t *text, size_t at, weir_vector_set set) {
    __m256i low = _mm256_loadu_si256((const __m256i *)(text + at));
    __m256i high = _mm256_loadu_si256((const __m256i *)(text + at + 32));
    return weir_mask_avx2(low, set) | (uint64_t)weir_mask_avx2(high, set) << 32;
}

WEIR_AVX2 static size_t read_avx2(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out) {
    uint64_t carry = 0;
    size_t count = 0;
    size_t at = from;
    weir_vector_set set = weir_load_set(&run_set);
    if (at + 128 <= readable && at + 64 <= to) {
        uint64_t runs = mask_64(text, at, set);
        for (; at + 128 <= readable && at + 64 <= to; at += 64) {
            uint64_t next = mask_64(text, at + 64, set);
            count = emit_runs(text, at, runs & ~(runs << 1 | carry), runs, next, readable, out, count);
            carry = runs >> 63;
            runs = next;
        }
    }
    return read_portable(text, at, to, readable, carry, out, count);
}
#endif

size_t weir_read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out) {
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) return read_avx2(text, from, to, readable, out);
#endif
    return read_portable(text, from, to, readable, 0, out, 0);
}
