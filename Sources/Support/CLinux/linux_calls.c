// A target of C needs one source file; it also proves that the header stands by itself.
#include "linux_calls.h"
