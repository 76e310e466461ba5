#include "weir_values.h"

#include <string.h>

// Copies bytes and sets the bit that tells lower from upper case; whole vectors where they can be read.
static inline void copy_folded(const uint8_t *from, size_t length, size_t room, uint8_t *out) {
    size_t at = 0;
    for (; at < length && at + 16 <= room; at += 16) {
        uint64_t halves[2];
        memcpy(halves, from + at, 16);
        halves[0] |= UINT64_C(0x2020202020202020);
        halves[1] |= UINT64_C(0x2020202020202020);
        memcpy(out + at, halves, 16);
    }
    for (; at < length; at++) out[at] = from[at] | 0x20;
}

void weir_gather_values(const weir_token_row *row, const weir_window *windows, size_t count, uint8_t *out,
                        weir_part *parts) {
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        weir_window window = windows[i];
        size_t start = filled;
        for (size_t at = window.first; at < (size_t)window.first + window.count; at++) {
            weir_token token = row->tokens[at];
            if (at > window.first && window.use & WEIR_WINDOW_HAS_BLANKS) out[filled++] = ' ';
            if (token.form_length > 0) {
                memcpy(out + filled, row->forms + token.form, token.form_length);
                filled += token.form_length;
            } else {
                size_t length = token.end - token.start;
                copy_folded(row->text + token.start, length, row->readable - token.start, out + filled);
                filled += length;
            }
        }
        parts[i] = (weir_part){(uint32_t)start, (uint32_t)(filled - start)};
    }
}

static inline unsigned may_have(weir_value_filter filter, uint64_t hash) {
    uint64_t bits = weir_value_bits(hash);
    return (filter.rows[hash >> filter.shift] & bits) == bits;
}

// So many rows of a filter are fetched at the same time: they are in none of the near caches.
#define PREFETCHED 64

size_t weir_ask_values(const weir_token_row *row, const weir_window *windows, const uint64_t *hashes, size_t count,
                       weir_value_filter values, weir_value_filter starts, weir_known known, uint32_t *found,
                       uint32_t *begins, size_t *begin_count) {
    size_t found_count = 0;
    size_t beginning = *begin_count;
    for (size_t first = 0; first < count; first += PREFETCHED) {
        size_t last = count - first < PREFETCHED ? count : first + PREFETCHED;
        for (size_t i = first; i < last; i++) __builtin_prefetch(values.rows + (hashes[i] >> values.shift));
        for (size_t i = first; i < last; i++) {
            const weir_window *window = windows + i;
            uint64_t what = WEIR_IS_NOTHING;
            if (window->use & WEIR_WINDOW_BEGINS_WORDS && starts.rows && may_have(starts, hashes[i])) {
                begins[beginning++] = window->first;
                what = WEIR_BEGINS_WORDS;
            }
            if (window->use & WEIR_WINDOW_IS_VALUE && may_have(values, hashes[i])) {
                found[found_count++] = (uint32_t)i;
            } else if (window->count == 1) {
                weir_note_known(known, row->tokens + window->first, what);
            }
        }
    }
    *begin_count = beginning;
    return found_count;
}
