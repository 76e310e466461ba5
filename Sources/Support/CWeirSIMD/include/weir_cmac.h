#pragma once

#include <stddef.h>
#include <stdint.h>

// AES-CMAC (RFC 4493): a hash that nobody can compute without the key, at a few nanoseconds for a word.

// A key with all that follows from it alone.
typedef struct {
    // The round keys of AES-128 (FIPS 197, section 5.2).
    uint8_t rounds[11][16];
    // The subkeys for a last block that is complete, and for one that is padded.
    uint8_t complete[16];
    uint8_t padded[16];
} weir_cmac_key;

// A stretch of a text.
typedef struct {
    uint32_t start;
    uint32_t length;
} weir_part;

// Prepares a key of 16 bytes.
void weir_cmac_prepare(const uint8_t *secret, weir_cmac_key *key);

// Writes the 16 bytes of the message's code to `tag`.
void weir_cmac(const weir_cmac_key *key, const uint8_t *message, size_t length, uint8_t *tag);

// Writes the first eight bytes of each part's code, as a little-endian number, to `hashes`. The text is readable for 16
// bytes behind every part.
void weir_cmac_parts(const weir_cmac_key *key, const uint8_t *text, const weir_part *parts, size_t count,
                     uint64_t *hashes);

// The same without the processor's instructions for AES: what other processors run, and what tests compare.
void weir_cmac_parts_portable(const weir_cmac_key *key, const uint8_t *text, const weir_part *parts, size_t count,
                              uint64_t *hashes);
