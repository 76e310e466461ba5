// Adobe's list of glyph names and its collections of Chinese, Japanese and Korean glyphs, as bytes of the program.
//
// Scripts/make-glyph-tables writes Tables/; NOTICE has the licences.
#pragma once

#include <stddef.h>

typedef struct {
    const unsigned char *bytes;
    size_t count;
} weir_glyph_table;

// A name and the code points that it stands for, in hexadecimal, a line; in the order of the names' bytes.
weir_glyph_table weir_glyph_names(void);

// The characters of a collection in UTF-8, one for each identifier from 0 on; a blank where there is none.
weir_glyph_table weir_glyphs_of_japan1(void);
weir_glyph_table weir_glyphs_of_gb1(void);
weir_glyph_table weir_glyphs_of_cns1(void);
weir_glyph_table weir_glyphs_of_korea1(void);
