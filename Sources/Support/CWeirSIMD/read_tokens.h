#pragma once

#include "avx512.h"
#include "token_runs.h"

#if WEIR_HAS_AVX2
// Finds runs and describes eight at a time.
WEIR_AVX512_BYTES size_t weir_read_tokens_avx512(weir_reading reading, size_t from, size_t to, size_t *plain);
#endif
