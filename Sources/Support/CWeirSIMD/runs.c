#include "masks.h"

typedef struct {
    weir_run *out;
    size_t room;
    size_t count;
    size_t minimum;
    size_t start;  // where the open stretch began
    int is_open;
    int is_full;
} run_state;

static inline void close_run(run_state *state, size_t end) {
    state->is_open = 0;
    if (end - state->start < state->minimum) return;
    if (state->count == state->room) {
        state->is_full = 1;
        return;
    }
    state->out[state->count].start = state->start;
    state->out[state->count].end = end;
    state->count++;
}

// Takes the stretches out of one mask of `width` bits whose first bit stands for position `base`.
static inline void take(run_state *state, uint64_t mask, size_t base, size_t width) {
    size_t at = 0;
    while (at < width && !state->is_full) {
        uint64_t rest = mask >> at;
        if (state->is_open) {
            uint64_t gap = ~rest;
            size_t ones = gap ? (size_t)__builtin_ctzll(gap) : 64;
            if (ones >= width - at) return;
            close_run(state, base + at + ones);
            at += ones;
        } else {
            if (!rest) return;
            size_t zeros = (size_t)__builtin_ctzll(rest);
            at += zeros;
            if (at >= width) return;
            state->start = base + at;
            state->is_open = 1;
        }
    }
}

static void find_portable(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, run_state *state) {
    for (size_t at = from; at < to && !state->is_full; at += 64) {
        size_t step = to - at < 64 ? to - at : 64;
        take(state, weir_mask_portable(text + at, step, set), at, step);
    }
}

#if WEIR_HAS_AVX2
// Whether 32 or more ones follow each other in `mask`.
static inline int has_long_run(uint64_t mask) {
    mask &= mask >> 16;
    mask &= mask >> 8;
    mask &= mask >> 4;
    mask &= mask >> 2;
    mask &= mask >> 1;
    return mask != 0;
}

WEIR_AVX2 static void find_avx2(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set,
                                run_state *state) {
    weir_vector_set members = weir_load_set(set);
    size_t at = from;
    for (; at + 64 <= to && !state->is_full; at += 64) {
        __m256i low = _mm256_loadu_si256((const __m256i *)(text + at));
        __m256i high = _mm256_loadu_si256((const __m256i *)(text + at + 32));
        uint64_t mask = weir_mask_avx2(low, members) | (uint64_t)weir_mask_avx2(high, members) << 32;
        if (state->minimum > 32 && mask != UINT64_MAX) {
            // Nearly always nothing in these 64 bytes is long enough, and only what runs on into the next matters.
            size_t lead = (size_t)__builtin_ctzll(~mask);
            size_t open = state->is_open ? at - state->start : 0;
            if (open + lead < state->minimum && !has_long_run(mask)) {
                size_t trail = (size_t)__builtin_clzll(~mask);
                state->start = at + 64 - trail;
                state->is_open = trail != 0;
                continue;
            }
        }
        take(state, mask, at, 64);
    }
    find_portable(text, at < to ? at : to, to, set, state);
}
#endif

size_t weir_find_runs(const uint8_t *text, size_t from, size_t to, const weir_byte_set *set, size_t minimum,
                      weir_run *out, size_t room, size_t *resume) {
    run_state state = {out, room, 0, minimum, from, 0, 0};
#if WEIR_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) {
        find_avx2(text, from, to, set, &state);
    } else {
        find_portable(text, from, to, set, &state);
    }
#else
    find_portable(text, from, to, set, &state);
#endif
    if (state.is_open && !state.is_full) close_run(&state, to);
    *resume = state.is_full ? state.start : to;
    return state.count;
}
