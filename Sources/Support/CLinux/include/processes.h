#pragma once

// Processes: their start, their limits and their end.

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// The descriptor on which a spawned worker finds its control socket.
#define LINUX_CONTROL 3

// Starts a program as the leader of its own process group: standard input, output and error on /dev/null, `control` as
// LINUX_CONTROL, every other descriptor closed, every signal as by default. Its identifier, or -1 and errno.
pid_t linux_spawn(const char *path, char *const arguments[], char *const environment[], int control);

// Has the allocator keep what it gets from the system, and get it in larger pieces. 0, or -1.
//
// The allocator of glibc learns to do so from what a process frees; a process that reads one document and ends never
// learns, and pays with a page fault for every page of every large block.
int linux_prepare_allocator(void);

// fork(2). Only for a process with one thread.
pid_t linux_fork(void);

// pidfd_open(2), Linux 5.3. A descriptor that is readable once the process has ended, or -1 and errno.
int linux_process_descriptor(pid_t process);

// How a process ended and what it took.
struct linux_ending {
    // The signal that ended it; 0 when it ended by itself.
    int32_t signal;
    // The status it ended with.
    int32_t status;
    // The most memory it had at once, in KB.
    int64_t resident_kilobytes;
    // Processor time, in microseconds.
    int64_t processor_microseconds;
};

// wait4(2), until the process has ended. 0, or -1 and errno.
int linux_wait(pid_t process, struct linux_ending *ending);

// Has the kernel kill this process as soon as its parent ends.
//
// The parent has to have one thread, for it is the end of the thread that counts. -1 when `parent` has ended already.
int linux_die_with_parent(pid_t parent);

// Limits that hold for a worker's whole life: no core, no file is written, few descriptors, a stack of 8 MB; and no
// process that is not privileged may look into it. 0, or -1 and errno.
int linux_limit_worker(void);

// Limits address space, for good or until it is limited again. 0, or -1 and errno.
//
// Without effect under the address sanitizer, which needs terabytes of it.
int linux_limit_memory(uint64_t bytes, int is_final);

// Limits processor time to whole seconds more than were used until now. 0, or -1 and errno.
//
// The limit can be moved again, but not beyond `hard_seconds` altogether; 0 is for ever.
int linux_limit_processor(uint64_t seconds, uint64_t hard_seconds);

// Takes all capabilities away, so that a worker that root starts has none either. 0, or -1 and errno.
int linux_drop_capabilities(void);

// Names this process as the one that is told of input on a socket; done once, while it is allowed. 0, or -1 and errno.
int linux_own_input(int socket);

// Has the owner of a socket ended by SIGIO as soon as anything comes in on it, or its other end is closed; or
// no longer. 0, or -1 and errno.
int linux_end_on_input(int socket, int is_on);

// Before this process dies of a fault or of abort(3), writes `note` to `descriptor` if it was short of memory: the last
// call that failed said so, or a third of `memory_bytes` of address space was in use. At most 64 bytes.
void linux_note_shortage(int descriptor, const uint8_t *note, size_t count, uint64_t memory_bytes);
