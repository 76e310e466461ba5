// AES-128 (FIPS 197), encryption only, out of tables: for processors without instructions for it.
#pragma once

#include <stdint.h>
#include <string.h>

// The values of the S-box, FIPS 197, figure 7.
#define WEIR_SBOX(X) \
    X(0x63) X(0x7C) X(0x77) X(0x7B) X(0xF2) X(0x6B) X(0x6F) X(0xC5) \
    X(0x30) X(0x01) X(0x67) X(0x2B) X(0xFE) X(0xD7) X(0xAB) X(0x76) \
    X(0xCA) X(0x82) X(0xC9) X(0x7D) X(0xFA) X(0x59) X(0x47) X(0xF0) \
    X(0xAD) X(0xD4) X(0xA2) X(0xAF) X(0x9C) X(0xA4) X(0x72) X(0xC0) \
    X(0xB7) X(0xFD) X(0x93) X(0x26) X(0x36) X(0x3F) X(0xF7) X(0xCC) \
    X(0x34) X(0xA5) X(0xE5) X(0xF1) X(0x71) X(0xD8) X(0x31) X(0x15) \
    X(0x04) X(0xC7) X(0x23) X(0xC3) X(0x18) X(0x96) X(0x05) X(0x9A) \
    X(0x07) X(0x12) X(0x80) X(0xE2) X(0xEB) X(0x27) X(0xB2) X(0x75) \
    X(0x09) X(0x83) X(0x2C) X(0x1A) X(0x1B) X(0x6E) X(0x5A) X(0xA0) \
    X(0x52) X(0x3B) X(0xD6) X(0xB3) X(0x29) X(0xE3) X(0x2F) X(0x84) \
    X(0x53) X(0xD1) X(0x00) X(0xED) X(0x20) X(0xFC) X(0xB1) X(0x5B) \
    X(0x6A) X(0xCB) X(0xBE) X(0x39) X(0x4A) X(0x4C) X(0x58) X(0xCF) \
    X(0xD0) X(0xEF) X(0xAA) X(0xFB) X(0x43) X(0x4D) X(0x33) X(0x85) \
    X(0x45) X(0xF9) X(0x02) X(0x7F) X(0x50) X(0x3C) X(0x9F) X(0xA8) \
    X(0x51) X(0xA3) X(0x40) X(0x8F) X(0x92) X(0x9D) X(0x38) X(0xF5) \
    X(0xBC) X(0xB6) X(0xDA) X(0x21) X(0x10) X(0xFF) X(0xF3) X(0xD2) \
    X(0xCD) X(0x0C) X(0x13) X(0xEC) X(0x5F) X(0x97) X(0x44) X(0x17) \
    X(0xC4) X(0xA7) X(0x7E) X(0x3D) X(0x64) X(0x5D) X(0x19) X(0x73) \
    X(0x60) X(0x81) X(0x4F) X(0xDC) X(0x22) X(0x2A) X(0x90) X(0x88) \
    X(0x46) X(0xEE) X(0xB8) X(0x14) X(0xDE) X(0x5E) X(0x0B) X(0xDB) \
    X(0xE0) X(0x32) X(0x3A) X(0x0A) X(0x49) X(0x06) X(0x24) X(0x5C) \
    X(0xC2) X(0xD3) X(0xAC) X(0x62) X(0x91) X(0x95) X(0xE4) X(0x79) \
    X(0xE7) X(0xC8) X(0x37) X(0x6D) X(0x8D) X(0xD5) X(0x4E) X(0xA9) \
    X(0x6C) X(0x56) X(0xF4) X(0xEA) X(0x65) X(0x7A) X(0xAE) X(0x08) \
    X(0xBA) X(0x78) X(0x25) X(0x2E) X(0x1C) X(0xA6) X(0xB4) X(0xC6) \
    X(0xE8) X(0xDD) X(0x74) X(0x1F) X(0x4B) X(0xBD) X(0x8B) X(0x8A) \
    X(0x70) X(0x3E) X(0xB5) X(0x66) X(0x48) X(0x03) X(0xF6) X(0x0E) \
    X(0x61) X(0x35) X(0x57) X(0xB9) X(0x86) X(0xC1) X(0x1D) X(0x9E) \
    X(0xE1) X(0xF8) X(0x98) X(0x11) X(0x69) X(0xD9) X(0x8E) X(0x94) \
    X(0x9B) X(0x1E) X(0x87) X(0xE9) X(0xCE) X(0x55) X(0x28) X(0xDF) \
    X(0x8C) X(0xA1) X(0x89) X(0x0D) X(0xBF) X(0xE6) X(0x42) X(0x68) \
    X(0x41) X(0x99) X(0x2D) X(0x0F) X(0xB0) X(0x54) X(0xBB) X(0x16)

#define WEIR_DOUBLE(s) ((uint32_t)(((s) << 1) ^ (((s) >> 7) * 0x11B)))
#define WEIR_COLUMN(s) (WEIR_DOUBLE(s) | (uint32_t)(s) << 8 | (uint32_t)(s) << 16 | (WEIR_DOUBLE(s) ^ (s)) << 24),
#define WEIR_BYTE(s) s,

static const uint8_t weir_sbox[256] = {WEIR_SBOX(WEIR_BYTE)};
// SubBytes and MixColumns of a byte of the first row; those of the other rows are this, rotated.
static const uint32_t weir_columns[256] = {WEIR_SBOX(WEIR_COLUMN)};

static inline uint32_t weir_rotate(uint32_t value, unsigned bits) { return value << bits | value >> (32 - bits); }

static inline uint32_t weir_load_column(const uint8_t *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

// One column of a round: the bytes come from four columns because ShiftRows moved them.
static inline uint32_t weir_round_column(const uint32_t *columns, unsigned at) {
    return weir_columns[columns[at] & 0xFF] ^ weir_rotate(weir_columns[columns[(at + 1) & 3] >> 8 & 0xFF], 8) ^
           weir_rotate(weir_columns[columns[(at + 2) & 3] >> 16 & 0xFF], 16) ^
           weir_rotate(weir_columns[columns[(at + 3) & 3] >> 24], 24);
}

static inline uint32_t weir_last_column(const uint32_t *columns, unsigned at) {
    return (uint32_t)weir_sbox[columns[at] & 0xFF] | (uint32_t)weir_sbox[columns[(at + 1) & 3] >> 8 & 0xFF] << 8 |
           (uint32_t)weir_sbox[columns[(at + 2) & 3] >> 16 & 0xFF] << 16 |
           (uint32_t)weir_sbox[columns[(at + 3) & 3] >> 24] << 24;
}

// Encrypts a block in place.
static inline void weir_encrypt(const uint8_t rounds[11][16], uint8_t *block) {
    uint32_t columns[4];
    for (unsigned i = 0; i < 4; i++) columns[i] = weir_load_column(block + 4 * i) ^ weir_load_column(rounds[0] + 4 * i);
    for (unsigned round = 1; round < 11; round++) {
        uint32_t next[4];
        for (unsigned i = 0; i < 4; i++) {
            uint32_t mixed = round < 10 ? weir_round_column(columns, i) : weir_last_column(columns, i);
            next[i] = mixed ^ weir_load_column(rounds[round] + 4 * i);
        }
        memcpy(columns, next, sizeof columns);
    }
    for (unsigned i = 0; i < 16; i++) block[i] = (uint8_t)(columns[i / 4] >> 8 * (i % 4));
}

// The round keys of a key of 16 bytes.
static inline void weir_expand_key(const uint8_t *secret, uint8_t rounds[11][16]) {
    memcpy(rounds[0], secret, 16);
    uint8_t constant = 1;
    for (unsigned round = 1; round < 11; round++) {
        const uint8_t *last = rounds[round - 1];
        for (unsigned i = 0; i < 4; i++) rounds[round][i] = last[i] ^ weir_sbox[last[12 + ((i + 1) & 3)]];
        rounds[round][0] ^= constant;
        for (unsigned i = 4; i < 16; i++) rounds[round][i] = last[i] ^ rounds[round][i - 4];
        constant = (uint8_t)WEIR_DOUBLE(constant);
    }
}
