#pragma once

// What Linux has and Swift's Glibc module does not show: it is built without _GNU_SOURCE.

#include <iconv.h>
#include <stddef.h>
#include <sys/types.h>

#include "descriptors.h"
#include "processes.h"
#include "sandbox.h"

// tee(2)
ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags);

// memmem(3)
void *memmem(const void *haystack, size_t haystack_len, const void *needle, size_t needle_len);
