#include "weir_term_lists.h"

// `#embed` is C23; clang has it in earlier modes too, and says so unless told that this is meant.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char fda_active_ingredients[] = {
#embed "Lists/fda-active-ingredients.txt.zst"
};
static const unsigned char fda_drug_names[] = {
#embed "Lists/fda-drug-names.txt.zst"
};
static const unsigned char icd_10_cm[] = {
#embed "Lists/icd-10-cm.txt.zst"
};
static const unsigned char given_names[] = {
#embed "Lists/given-names.txt.zst"
};
static const unsigned char family_names[] = {
#embed "Lists/family-names.txt.zst"
};

static const weir_term_list lists[] = {
    {"fda-active-ingredients", fda_active_ingredients, sizeof fda_active_ingredients},
    {"fda-drug-names", fda_drug_names, sizeof fda_drug_names},
    {"icd-10-cm", icd_10_cm, sizeof icd_10_cm},
    {"given-names", given_names, sizeof given_names},
    {"family-names", family_names, sizeof family_names},
};

size_t weir_term_list_count(void) { return sizeof lists / sizeof *lists; }

weir_term_list weir_term_list_at(size_t index) { return lists[index]; }
