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

static const uint64_t capitals = UINT64_C(0x2020202020202020);
static const uint64_t letters = UINT64_C(0x4040404040404040);
static const uint64_t high = UINT64_C(0x8080808080808080);

// Of ASCII letters and digits, letters are those with the bit 0x40.
static inline unsigned flags_of(uint64_t bytes, uint64_t inside) {
    unsigned flags = bytes & letters ? WEIR_TOKEN_HAS_LETTER : 0;
    flags |= ~bytes & letters & inside ? WEIR_TOKEN_HAS_DIGIT : 0;
    return flags | (bytes & high ? WEIR_TOKEN_IS_WIDE : 0);
}

// Describes any run at [start, end): its hash with capitals folded, and what it is made of.
static weir_token describe(const uint8_t *text, size_t start, size_t end, size_t readable) {
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
        flags |= flags_of(bytes, inside);
        hash = fold_product(hash ^ (bytes | (capitals & inside)), factor);
    }
    token.flags = (uint8_t)flags;
    token.hash = hash ? hash : 1;
    return token;
}

// Ones for the bytes of a run; read from 16 - length on.
static const uint8_t kept[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

// The same without a branch, for a run of at most 16 bytes behind whose start as many can be read.
static inline weir_token describe_short(const uint8_t *text, size_t start, size_t end) {
    size_t length = end - start;
    uint64_t bytes[2], inside[2];
    memcpy(bytes, text + start, 16);
    memcpy(inside, kept + 16 - length, 16);
    bytes[0] &= inside[0];
    bytes[1] &= inside[1];
    uint64_t hash = fold_product(seed ^ length ^ (bytes[0] | (capitals & inside[0])), factor);
    uint64_t longer = fold_product(hash ^ (bytes[1] | (capitals & inside[1])), factor);
    hash = length > 8 ? longer : hash;
    unsigned flags = flags_of(bytes[0] | bytes[1], 0);
    flags |= (~bytes[0] & inside[0] & letters) | (~bytes[1] & inside[1] & letters) ? WEIR_TOKEN_HAS_DIGIT : 0;
    return (weir_token){hash ? hash : 1, (uint32_t)start, (uint32_t)end, 0, 0, (uint8_t)flags};
}

// So much text is looked at together, in bytes: where its runs start and end stays in the nearest cache.
#define STEP 2048

// Where runs start and end, in turns, from the text's start on.
typedef struct {
    uint32_t at[STEP + 1 + 32];
    size_t count;
    // Whether the last byte was one of a run.
    uint64_t carry;
} edge_list;

// Adds the positions of the bits. Eight are written at a time, whether there are as many or not, since how many there
// are cannot be foretold.
static inline void add_edges(edge_list *edges, size_t base, uint64_t bits) {
    uint32_t *out = edges->at + edges->count;
    edges->count += (size_t)__builtin_popcountll(bits);
    while (bits) {
        for (unsigned i = 0; i < 8; i++) {
            *out++ = (uint32_t)base + (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
            bits &= bits - 1;
        }
    }
}

static void find_edges(const uint8_t *text, size_t from, size_t to, edge_list *edges) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        uint64_t runs = weir_mask_portable(text + at, step, &run_set);
        uint64_t bits = runs ^ (runs << 1 | edges->carry);
        edges->carry = runs >> (step - 1) & 1;
        // What goes on behind the last byte has no end there.
        add_edges(edges, at, step < 64 ? bits & ((UINT64_C(1) << step) - 1) : bits);
    }
}

#if WEIR_HAS_AVX2
WEIR_AVX2 static void find_edges_avx2(const uint8_t *text, size_t from, size_t to, edge_list *edges) {
    weir_vector_set set = weir_load_set(&run_set);
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i second = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t runs = weir_mask_avx2(first, set) | (uint64_t)weir_mask_avx2(second, set) << 32;
        add_edges(edges, at, runs ^ (runs << 1 | edges->carry));
        edges->carry = runs >> 63;
    }
    find_edges(text, at, to, edges);
}
#endif

size_t weir_read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out, size_t *plain) {
#if WEIR_HAS_AVX2
    int has_avx2 = __builtin_cpu_supports("avx2");
#endif
    edge_list edges;
    edges.count = 0;
    edges.carry = 0;
    size_t count = 0;
    size_t unlike = SIZE_MAX;
    if (to > readable) to = readable;
    for (size_t at = from; at < to; at += STEP) {
        size_t end = to - at < STEP ? to : at + STEP;
#if WEIR_HAS_AVX2
        if (has_avx2) {
            find_edges_avx2(text, at, end, &edges);
        } else {
            find_edges(text, at, end, &edges);
        }
#else
        find_edges(text, at, end, &edges);
#endif
        size_t last = edges.count;
        if (end == to && edges.carry) {
            size_t behind = to;
            while (behind < readable && weir_is_member(&run_set, text[behind])) behind++;
            edges.at[last++] = (uint32_t)behind;
        }
        for (size_t i = 0; i + 2 <= last; i += 2) {
            size_t start = edges.at[i], stop = edges.at[i + 1];
            weir_token token = stop - start <= 16 && start + 16 <= readable ? describe_short(text, start, stop)
                                                                             : describe(text, start, stop, readable);
            if (token.flags & (WEIR_TOKEN_IS_WIDE | WEIR_TOKEN_IS_LONG) && unlike > count) unlike = count;
            out[count++] = token;
        }
        // The run that is open goes on in the next step.
        edges.at[0] = edges.at[last - (last > 0)];
        edges.count = last & 1;
    }
    *plain = unlike < count ? unlike : count;
    return count;
}
