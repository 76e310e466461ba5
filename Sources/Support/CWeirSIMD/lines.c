#include "masks.h"

// The compiler vectorises these loops for the baseline; they run only as far as there are findings to locate.

size_t weir_count_lines(const uint8_t *text, size_t from, size_t to, ptrdiff_t *last) {
    size_t count = 0;
    for (size_t at = from; at < to; at++) count += text[at] == '\n';
    *last = -1;
    if (count) {
        size_t at = to;
        while (text[at - 1] != '\n') at--;
        *last = (ptrdiff_t)at - 1;
    }
    return count;
}

size_t weir_count_scalars(const uint8_t *text, size_t from, size_t to) {
    size_t count = 0;
    for (size_t at = from; at < to; at++) count += (text[at] & 0xC0) != 0x80;
    return count;
}
