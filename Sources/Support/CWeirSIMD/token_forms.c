#include "token_hash.h"
#include "token_runs.h"

uint64_t weir_hash_token(const uint8_t *bytes, size_t length) { return weir_hash_bytes(bytes, length, length); }

static inline unsigned is_digit(uint8_t byte) { return (uint8_t)(byte - '0') < 10; }

static inline void describe_folded(weir_token *token, const uint8_t *bytes, size_t length, size_t room) {
    size_t digits = 0;
    for (size_t at = 0; at < length; at++) digits += is_digit(bytes[at]);
    token->hash = weir_hash_bytes(bytes, length, room);
    token->form_length = (uint16_t)length;
    token->digits = (uint8_t)(digits < WEIR_MOST_TOKEN_DIGITS ? digits : WEIR_MOST_TOKEN_DIGITS);
    token->flags |= is_digit(bytes[0]) ? WEIR_TOKEN_BEGINS_WITH_DIGIT : 0;
    token->flags |= is_digit(bytes[length - 1]) ? WEIR_TOKEN_ENDS_WITH_DIGIT : 0;
}

void weir_describe_token(weir_token *token, const uint8_t *bytes, size_t length) {
    if (length > 0) describe_folded(token, bytes, length, length);
}

// Writes the folded bytes of a run to `out`, which has room for as many and one more, and returns how many they are, if all
// its characters are in the table; else 0.
static size_t fold_run(const uint8_t *run, size_t length, const uint16_t *table, uint8_t *out) {
    size_t written = 0;
    for (size_t at = 0; at < length; at++) {
        uint8_t first = run[at];
        uint32_t scalar = first;
        if (first >= 0x80) {
            // RFC 3629, section 4: two bytes begin with C2 to DF.
            if (first < 0xC2 || first > 0xDF || at + 1 == length || (run[at + 1] & 0xC0) != 0x80) return 0;
            scalar = (uint32_t)(first & 0x1F) << 6 | (run[++at] & 0x3F);
        }
        uint16_t folded = table[scalar];
        if (folded == 0) return 0;
        unsigned is_wide = folded >= 0x80;
        // A letter of one byte is never folded to two, so that there is room.
        out[written] = (uint8_t)(is_wide ? 0xC0 | folded >> 6 : folded);
        out[written + 1] = 0x80 | (folded & 0x3F);
        written += 1 + is_wide;
    }
    return written;
}

int weir_fold_token(const uint8_t *text, weir_token *token, weir_forms *forms) {
    uint8_t *out = forms->bytes + forms->count;
    size_t length = fold_run(text + token->start, token->end - token->start, forms->table, out);
    if (length == 0) return 0;
    token->flags = 0;
    token->form = (uint32_t)forms->count;
    describe_folded(token, out, length, length + WEIR_FORM_MARGIN);
    forms->count += length;
    return 1;
}
