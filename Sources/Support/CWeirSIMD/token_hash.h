// The hash of a token: of its folded bytes, eight at a time.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define WEIR_HASH_SEED UINT64_C(0x243F6A8885A308D3)
#define WEIR_HASH_FACTOR UINT64_C(0xE7037ED1A0B428DB)

// Takes the next eight bytes.
static inline uint64_t weir_hash_on(uint64_t hash, uint64_t bytes) {
    unsigned __int128 product = (unsigned __int128)(hash ^ bytes) * WEIR_HASH_FACTOR;
    return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

// Up to eight bytes, zeros behind them; `room` bytes can be read.
static inline uint64_t weir_load_bytes(const uint8_t *bytes, size_t length, size_t room) {
    uint64_t loaded = 0;
    if (room >= 8) {
        memcpy(&loaded, bytes, 8);
        return length >= 8 ? loaded : loaded & ((UINT64_C(1) << (8 * length)) - 1);
    }
    memcpy(&loaded, bytes, length < room ? length : room);
    return loaded;
}

// The hash of folded bytes, of which `room` can be read.
static inline uint64_t weir_hash_bytes(const uint8_t *bytes, size_t length, size_t room) {
    uint64_t hash = WEIR_HASH_SEED ^ length;
    for (size_t at = 0; at < length; at += 8) {
        size_t part = length - at < 8 ? length - at : 8;
        hash = weir_hash_on(hash, weir_load_bytes(bytes + at, part, room - at));
    }
    return hash ? hash : 1;
}
