#include "weir_cmac.h"

#include "aes.h"

#if defined(__x86_64__)
#include <immintrin.h>
#define WEIR_HAS_AES 1
#define WEIR_AES __attribute__((target("aes,sse4.1")))
#else
#define WEIR_HAS_AES 0
#endif

// Doubling in GF(2^128), RFC 4493, section 2.3.
static void double_block(const uint8_t *block, uint8_t *doubled) {
    for (unsigned i = 0; i < 16; i++) doubled[i] = (uint8_t)(block[i] << 1 | (i < 15 ? block[i + 1] >> 7 : 0));
    doubled[15] ^= (uint8_t)((block[0] >> 7) * 0x87);
}

void weir_cmac_prepare(const uint8_t *secret, weir_cmac_key *key) {
    uint8_t zero[16] = {0};
    weir_expand_key(secret, key->rounds);
    weir_encrypt((const uint8_t(*)[16])key->rounds, zero);
    double_block(zero, key->complete);
    double_block(key->complete, key->padded);
}

static void cmac_portable(const weir_cmac_key *key, const uint8_t *message, size_t length, uint8_t *tag) {
    memset(tag, 0, 16);
    while (length > 16) {
        for (unsigned i = 0; i < 16; i++) tag[i] ^= message[i];
        weir_encrypt(key->rounds, tag);
        message += 16;
        length -= 16;
    }
    const uint8_t *subkey = length == 16 ? key->complete : key->padded;
    for (size_t i = 0; i < length; i++) tag[i] ^= message[i];
    if (length < 16) tag[length] ^= 0x80;
    for (unsigned i = 0; i < 16; i++) tag[i] ^= subkey[i];
    weir_encrypt(key->rounds, tag);
}

void weir_cmac(const weir_cmac_key *key, const uint8_t *message, size_t length, uint8_t *tag) {
    cmac_portable(key, message, length, tag);
}

static uint64_t first_bytes(const uint8_t *tag) {
    return (uint64_t)weir_load_column(tag) | (uint64_t)weir_load_column(tag + 4) << 32;
}

void weir_cmac_parts_portable(const weir_cmac_key *key, const uint8_t *text, const weir_part *parts, size_t count,
                              uint64_t *hashes) {
    for (size_t i = 0; i < count; i++) {
        uint8_t tag[16];
        cmac_portable(key, text + parts[i].start, parts[i].length, tag);
        hashes[i] = first_bytes(tag);
    }
}

#if WEIR_HAS_AES
// So many messages are encrypted at a time: an instruction for AES takes as long as several of them take to begin.
#define LANES 8

// Ones for bytes of the message, then the padding; read from 16 - length on.
static const uint8_t kept[32] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
static const uint8_t padding[32] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80};

WEIR_AES static inline __m128i load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

// A block of a message as it goes into the cipher, of which `rest` bytes are left.
WEIR_AES static inline __m128i block_of(const uint8_t *message, size_t rest, __m128i complete, __m128i padded) {
    __m128i block = load(message);
    if (rest > 16) return block;
    if (rest == 16) return _mm_xor_si128(block, complete);
    block = _mm_or_si128(_mm_and_si128(block, load(kept + 16 - rest)), load(padding + 16 - rest));
    return _mm_xor_si128(block, padded);
}

WEIR_AES static void parts_aes(const weir_cmac_key *key, const uint8_t *text, const weir_part *parts, size_t count,
                               uint64_t *hashes) {
    __m128i rounds[11];
    for (unsigned i = 0; i < 11; i++) rounds[i] = load(key->rounds[i]);
    __m128i complete = load(key->complete);
    __m128i padded = load(key->padded);
    for (size_t first = 0; first < count; first += LANES) {
        size_t lanes = count - first < LANES ? count - first : LANES;
        __m128i tags[LANES];
        size_t longest = 1;
        for (size_t i = 0; i < LANES; i++) tags[i] = _mm_setzero_si128();
        for (size_t i = 0; i < lanes; i++) longest = parts[first + i].length > longest ? parts[first + i].length : longest;
        for (size_t at = 0; at < longest; at += 16) {
            __m128i states[LANES];
            for (size_t i = 0; i < LANES; i++) states[i] = tags[i];
            for (size_t i = 0; i < lanes; i++) {
                weir_part part = parts[first + i];
                if (at > 0 && at >= part.length) continue;
                __m128i block = block_of(text + part.start + at, part.length - at, complete, padded);
                states[i] = _mm_xor_si128(states[i], block);
            }
            for (unsigned i = 0; i < LANES; i++) states[i] = _mm_xor_si128(states[i], rounds[0]);
            for (unsigned round = 1; round < 10; round++) {
                for (unsigned i = 0; i < LANES; i++) states[i] = _mm_aesenc_si128(states[i], rounds[round]);
            }
            for (unsigned i = 0; i < LANES; i++) states[i] = _mm_aesenclast_si128(states[i], rounds[10]);
            for (size_t i = 0; i < lanes; i++) {
                if (at == 0 || at < parts[first + i].length) tags[i] = states[i];
            }
        }
        for (size_t i = 0; i < lanes; i++) hashes[first + i] = (uint64_t)_mm_cvtsi128_si64(tags[i]);
    }
}
#endif

void weir_cmac_parts(const weir_cmac_key *key, const uint8_t *text, const weir_part *parts, size_t count,
                     uint64_t *hashes) {
#if WEIR_HAS_AES
    if (__builtin_cpu_supports("aes")) {
        parts_aes(key, text, parts, count, hashes);
        return;
    }
#endif
    weir_cmac_parts_portable(key, text, parts, count, hashes);
}
