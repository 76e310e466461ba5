// The term lists that ship with weir, compressed with Zstandard, as bytes of the program.
#pragma once

#include <stddef.h>

typedef struct {
    // The name of the list: its file in Lists/ without `.txt.zst`.
    const char *name;
    const unsigned char *bytes;
    size_t count;
} weir_term_list;

// How many lists there are.
size_t weir_term_list_count(void);

// One of them, from 0.
weir_term_list weir_term_list_at(size_t index);
