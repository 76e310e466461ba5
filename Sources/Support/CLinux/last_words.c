#define _GNU_SOURCE
#include "include/processes.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// What the handler needs; set before it is installed, and by one thread.
static struct {
    int descriptor;
    size_t count;
    size_t third;
    uint8_t note[64];
} words;

// A handler of its own needs a stack of its own: the usual one may be what ran out.
static uint8_t stack[16384];

// Whether address space is so full that a buffer that doubles would not have fitted.
static int is_nearly_full(void) {
    if (words.third == 0) return 0;
    void *rest = mmap(NULL, words.third * 2, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (rest == MAP_FAILED) return 1;
    munmap(rest, words.third * 2);
    return 0;
}

// SA_RESETHAND: returning has the fault, or abort(3), end the process as it would have done.
static void speak(int signal) {
    (void)signal;
    int last = errno;
    if (last == ENOMEM || is_nearly_full()) {
        ssize_t written = write(words.descriptor, words.note, words.count);
        (void)written;
    }
    errno = last;
}

void linux_note_shortage(int descriptor, const uint8_t *note, size_t count, uint64_t memory_bytes) {
    static const int faults[] = {SIGABRT, SIGSEGV, SIGILL, SIGTRAP};
    words.descriptor = descriptor;
    words.count = count < sizeof words.note ? count : sizeof words.note;
    words.third = (size_t)(memory_bytes / 3);
    memcpy(words.note, note, words.count);
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
    struct sigaction action = {.sa_handler = speak, .sa_flags = SA_RESETHAND | SA_ONSTACK};
    for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) sigaction(faults[index], &action, NULL);
    errno = 0;
}
