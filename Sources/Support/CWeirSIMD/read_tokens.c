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

// The hash of folded bytes, of which `room` can be read.
static inline uint64_t hash_bytes(const uint8_t *bytes, size_t length, size_t room) {
    uint64_t hash = seed ^ length;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        hash = fold_product(hash ^ load_bytes(bytes + at, part, room - at), factor);
    }
    return hash ? hash : 1;
}

uint64_t weir_hash_token(const uint8_t *bytes, size_t length) { return hash_bytes(bytes, length, length); }

static inline unsigned is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

static inline void describe_folded(weir_token *token, const uint8_t *bytes, size_t length, size_t room) {
    size_t digits = 0;
    for (size_t at = 0; at < length; at++) digits += is_digit(bytes[at]);
    token->hash = hash_bytes(bytes, length, room);
    token->form_length = (uint16_t)length;
    token->digits = (uint8_t)(digits < WEIR_MOST_TOKEN_DIGITS ? digits : WEIR_MOST_TOKEN_DIGITS);
    token->flags |= is_digit(bytes[0]) ? WEIR_TOKEN_BEGINS_WITH_DIGIT : 0;
    token->flags |= is_digit(bytes[length - 1]) ? WEIR_TOKEN_ENDS_WITH_DIGIT : 0;
}

void weir_describe_token(weir_token *token, const uint8_t *bytes, size_t length) {
    if (length > 0) describe_folded(token, bytes, length, length);
}

// Writes the folded bytes of a run to `out`, which has room for as many and one more, and returns how many they are, if all
// its characters are in the table; else 0.
static size_t fold_run(const uint8_t *run, size_t length, const uint16_t *table, uint8_t *out) {
    size_t written = 0;
    for (size_t at = 0; at < length; at++) {
        uint8_t first = run[at];
        uint32_t scalar = first;
        if (first >= 0x80) {
            // RFC 3629, section 4: two bytes begin with C2 to DF.
            if (first < 0xC2 || first > 0xDF || at + 1 == length || (run[at + 1] & 0xC0) != 0x80) return 0;
            scalar = (uint32_t)(first & 0x1F) << 6 | (run[++at] & 0x3F);
        }
        uint16_t folded = table[scalar];
        if (folded == 0) return 0;
        unsigned is_wide = folded >= 0x80;
        // A letter of one byte is never folded to two, so that there is room.
        out[written] = (uint8_t)(is_wide ? 0xC0 | folded >> 6 : folded);
        out[written + 1] = 0x80 | (folded & 0x3F);
        written += 1 + is_wide;
    }
    return written;
}

// Makes a token of a run beyond ASCII, if all its characters are in the table, and says whether they are.
static int fold_token(const uint8_t *text, weir_token *token, weir_forms *forms) {
    uint8_t *out = forms->bytes + forms->count;
    size_t length = fold_run(text + token->start, token->end - token->start, forms->table, out);
    if (length == 0) return 0;
    token->flags = 0;
    token->form = (uint32_t)forms->count;
    describe_folded(token, out, length, length + WEIR_FORM_MARGIN);
    forms->count += length;
    return 1;
}

static const uint64_t capitals = UINT64_C(0x2020202020202020);
static const uint64_t letters = UINT64_C(0x4040404040404040);
static const uint64_t high = UINT64_C(0x8080808080808080);

// The form without a branch is written once, for processors with different instructions.
#define INLINE static inline __attribute__((always_inline))

// Writes what a run is, given how many of its bytes are letters, and returns its flags: of ASCII letters and digits letters
// are those with the bit 0x40. Field by field, since what is put together elsewhere has to be waited for.
INLINE unsigned note(const uint8_t *text, size_t start, size_t end, uint64_t hash, size_t others, uint64_t all,
                     weir_token *out) {
    size_t digits = end - start - others;
    unsigned flags = (~text[start] >> 6 & 1) | (~text[end - 1] >> 5 & 2);
    flags |= all & high ? WEIR_TOKEN_IS_WIDE : 0;
    digits = digits < WEIR_MOST_TOKEN_DIGITS ? digits : WEIR_MOST_TOKEN_DIGITS;
    out->hash = hash ? hash : 1;
    out->start = (uint32_t)start;
    out->end = (uint32_t)end;
    out->form = 0;
    out->form_length = 0;
    out->flags = (uint8_t)flags;
    out->digits = (uint8_t)digits;
    return flags;
}

// Describes any run at [start, end): its hash with capitals folded, and what it is made of.
static unsigned describe(const uint8_t *text, size_t start, size_t end, size_t readable, weir_token *out) {
    size_t length = end - start;
    // Whether it has characters beyond ASCII, by which it may be several tokens, is for the caller to see.
    if (length > WEIR_LONGEST_TOKEN) {
        *out = (weir_token){0, (uint32_t)start, (uint32_t)end, 0, 0, WEIR_TOKEN_IS_LONG, 0};
        return WEIR_TOKEN_IS_LONG;
    }
    uint64_t hash = seed ^ length;
    uint64_t all = 0;
    size_t others = 0;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        uint64_t bytes = load_bytes(text + start + at, part, readable - start - at);
        uint64_t inside = part == 8 ? ~UINT64_C(0) : (UINT64_C(1) << (8 * part)) - 1;
        all |= bytes;
        others += (size_t)__builtin_popcountll(bytes & letters);
        hash = fold_product(hash ^ (bytes | (capitals & inside)), factor);
    }
    return note(text, start, end, hash, others, all, out);
}

// Ones for the bytes of a run; read from 16 - length on.
static const uint8_t kept[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

// The same without a branch, for a run of at most 16 bytes behind whose start as many can be read.
INLINE unsigned describe_short(const uint8_t *text, size_t start, size_t end, weir_token *out) {
    size_t length = end - start;
    uint64_t bytes[2], inside[2];
    memcpy(bytes, text + start, 16);
    memcpy(inside, kept + 16 - length, 16);
    bytes[0] &= inside[0];
    bytes[1] &= inside[1];
    uint64_t hash = fold_product(seed ^ length ^ (bytes[0] | (capitals & inside[0])), factor);
    uint64_t longer = fold_product(hash ^ (bytes[1] | (capitals & inside[1])), factor);
    // One count for both: what the second half has there is moved to bits that the first one leaves free.
    size_t others = (size_t)__builtin_popcountll((bytes[0] & letters) | (bytes[1] & letters) >> 1);
    return note(text, start, end, length > 8 ? longer : hash, others, bytes[0] | bytes[1], out);
}

// So much text is looked at together, in bytes: where its runs start and end stays in the nearest cache.
#define STEP 2048

// Where runs start and end, in turns, from the text's start on.
typedef struct {
    // With what is written behind the last one.
    uint32_t at[STEP + 1 + 64];
    size_t count;
    // Whether the last byte was one of a run.
    uint64_t carry;
} edge_list;

// Adds the positions of the bits. Eight are written at a time, whether there are as many or not, since how many there
// are cannot be foretold.
INLINE void add_edges(edge_list *edges, size_t base, uint64_t bits) {
    uint32_t *out = edges->at + edges->count;
    edges->count += (size_t)__builtin_popcountll(bits);
    while (bits) {
        for (unsigned i = 0; i < 8; i++) {
            *out++ = (uint32_t)base + (uint32_t)__builtin_ctzll(bits | UINT64_C(1) << 63);
            bits &= bits - 1;
        }
    }
}

// The bits where runs start and end among `step` bytes, of which those with a one are in a run.
INLINE uint64_t edge_bits(edge_list *edges, uint64_t runs, size_t step) {
    uint64_t bits = runs ^ (runs << 1 | edges->carry);
    edges->carry = runs >> (step - 1) & 1;
    // What goes on behind the last byte has no end there.
    return step < 64 ? bits & ((UINT64_C(1) << step) - 1) : bits;
}

INLINE void find_edges_portable(const uint8_t *text, size_t from, size_t to, edge_list *edges) {
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        add_edges(edges, at, edge_bits(edges, weir_mask_portable(text + at, step, &run_set), step));
    }
}

typedef void edge_finder(const uint8_t *text, size_t from, size_t to, edge_list *edges);

INLINE size_t read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out, size_t *plain,
                          weir_forms *forms, edge_finder *find_edges) {
    edge_list edges;
    edges.count = 0;
    edges.carry = 0;
    size_t count = 0;
    size_t unlike = SIZE_MAX;
    if (to > readable) to = readable;
    for (size_t at = from; at < to; at += STEP) {
        size_t end = to - at < STEP ? to : at + STEP;
        find_edges(text, at, end, &edges);
        size_t last = edges.count;
        if (end == to && edges.carry) {
            size_t behind = to;
            while (behind < readable && weir_is_member(&run_set, text[behind])) behind++;
            edges.at[last++] = (uint32_t)behind;
        }
        for (size_t i = 0; i + 2 <= last; i += 2) {
            size_t start = edges.at[i], stop = edges.at[i + 1];
            unsigned flags = stop - start <= 16 && start + 16 <= readable
                                 ? describe_short(text, start, stop, out + count)
                                 : describe(text, start, stop, readable, out + count);
            if (flags & (WEIR_TOKEN_IS_WIDE | WEIR_TOKEN_IS_LONG)) {
                int is_folded = !(flags & WEIR_TOKEN_IS_LONG) && fold_token(text, out + count, forms);
                if (!is_folded && unlike > count) unlike = count;
            }
            count++;
        }
        // The run that is open goes on in the next step.
        edges.at[0] = edges.at[last - (last > 0)];
        edges.count = last & 1;
    }
    *plain = unlike < count ? unlike : count;
    return count;
}

#if WEIR_HAS_AVX2
WEIR_AVX2 INLINE void find_edges_avx2(const uint8_t *text, size_t from, size_t to, edge_list *edges) {
    weir_vector_set set = weir_load_set(&run_set);
    size_t at = from;
    for (; at + 64 <= to; at += 64) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i second = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t runs = weir_mask_avx2(first, set) | (uint64_t)weir_mask_avx2(second, set) << 32;
        add_edges(edges, at, edge_bits(edges, runs, 64));
    }
    find_edges_portable(text, at, to, edges);
}

WEIR_AVX2 static size_t read_avx2(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                                  size_t *plain, weir_forms *forms) {
    return read_tokens(text, from, to, readable, out, plain, forms, find_edges_avx2);
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,bmi,bmi2,popcnt")))

static const uint8_t places[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                   16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                   32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

// The places of the bits, pressed together by one instruction.
AVX512 INLINE void add_edges_avx512(edge_list *edges, size_t base, uint64_t bits, __m512i all) {
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

AVX512 INLINE void find_edges_avx512(const uint8_t *text, size_t from, size_t to, edge_list *edges) {
    const __m512i all = _mm512_loadu_si512(places);
    for (size_t at = from; at < to; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        __m512i bytes = _mm512_maskz_loadu_epi8(~UINT64_C(0) >> (64 - step), text + at);
        __m512i small = _mm512_or_si512(bytes, _mm512_set1_epi8(0x20));
        uint64_t runs = _mm512_cmplt_epu8_mask(_mm512_sub_epi8(small, _mm512_set1_epi8('a')), _mm512_set1_epi8(26));
        runs |= _mm512_cmplt_epu8_mask(_mm512_sub_epi8(bytes, _mm512_set1_epi8('0')), _mm512_set1_epi8(10));
        runs |= _mm512_movepi8_mask(bytes);
        add_edges_avx512(edges, at, edge_bits(edges, runs, step), all);
    }
}

AVX512 static size_t read_avx512(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                                 size_t *plain, weir_forms *forms) {
    return read_tokens(text, from, to, readable, out, plain, forms, find_edges_avx512);
}
#endif

size_t weir_read_tokens_portable(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out,
                                 size_t *plain, weir_forms *forms) {
    return read_tokens(text, from, to, readable, out, plain, forms, find_edges_portable);
}

size_t weir_read_tokens(const uint8_t *text, size_t from, size_t to, size_t readable, weir_token *out, size_t *plain,
                        weir_forms *forms) {
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512vl")) {
        return read_avx512(text, from, to, readable, out, plain, forms);
    }
    if (__builtin_cpu_supports("avx2")) return read_avx2(text, from, to, readable, out, plain, forms);
#endif
    return weir_read_tokens_portable(text, from, to, readable, out, plain, forms);
}
