#define _GNU_SOURCE
#include "include/sandbox.h"

#include <errno.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

// The interface by its own numbers, for headers are often older than kernels.
// https://docs.kernel.org/userspace-api/landlock.html

#define CREATE_RULESET 444
#define RESTRICT_SELF 446

#define CREATE_RULESET_VERSION 1u

// Bits 0 to 12 came with version 1, then renaming between folders (2), truncating (3) and ioctl of devices (5).
#define FILES_1 ((1ull << 13) - 1)
#define REFER (1ull << 13)
#define TRUNCATE (1ull << 14)
#define IOCTL_DEVICE (1ull << 15)
// Binding and connecting TCP sockets (4).
#define TCP 3ull
// Abstract sockets and signals (6).
#define SCOPES 3ull

struct ruleset {
    uint64_t files;
    uint64_t network;
    uint64_t scopes;
};

int linux_landlock_version(void) {
    long version = syscall(CREATE_RULESET, NULL, 0, CREATE_RULESET_VERSION);
    return version > 0 ? (int)version : 0;
}

int linux_landlock_restrict(void) {
    int version = linux_landlock_version();
    if (version == 0) {
        errno = ENOSYS;
        return -1;
    }
    struct ruleset rules = {.files = FILES_1};
    size_t size = sizeof rules.files;
    if (version >= 2) rules.files |= REFER;
    if (version >= 3) rules.files |= TRUNCATE;
    if (version >= 4) {
        rules.network = TCP;
        size += sizeof rules.network;
    }
    if (version >= 5) rules.files |= IOCTL_DEVICE;
    if (version >= 6) {
        rules.scopes = SCOPES;
        size += sizeof rules.scopes;
    }
    int ruleset = (int)syscall(CREATE_RULESET, &rules, size, 0);
    if (ruleset < 0) return -1;
    int result = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (result == 0) result = (int)syscall(RESTRICT_SELF, ruleset, 0);
    int fault = errno;
    close(ruleset);
    errno = fault;
    return result;
}
