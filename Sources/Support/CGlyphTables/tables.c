#include "weir_glyph_tables.h"

// `#embed` is C23; clang has it in earlier modes too, and says so unless told that this is meant.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char glyphs[] = {
#embed "Tables/glyphs.txt"
};
static const unsigned char japan1[] = {
#embed "Tables/Japan1.txt"
};
static const unsigned char gb1[] = {
#embed "Tables/GB1.txt"
};
static const unsigned char cns1[] = {
#embed "Tables/CNS1.txt"
};
static const unsigned char korea1[] = {
#embed "Tables/Korea1.txt"
};

#define TABLE(name) ((weir_glyph_table){name, sizeof name})

weir_glyph_table weir_glyph_names(void) { return TABLE(glyphs); }
weir_glyph_table weir_glyphs_of_japan1(void) { return TABLE(japan1); }
weir_glyph_table weir_glyphs_of_gb1(void) { return TABLE(gb1); }
weir_glyph_table weir_glyphs_of_cns1(void) { return TABLE(cns1); }
weir_glyph_table weir_glyphs_of_korea1(void) { return TABLE(korea1); }
