#include "weir_simd.h"
