#pragma once

// What a process takes from itself before it reads what others wrote.

// The version of Landlock's interface that the kernel has; 0 when it has none.
int linux_landlock_version(void);

// Denies this process, for good, every file; TCP; and, as far as the kernel knows them, abstract sockets and signals to
// processes that are not restricted. 0, or -1 and errno.
int linux_landlock_restrict(void);

// Which calls a process keeps.
enum linux_calls {
    // What a worker needs that forks for each document.
    LINUX_CALLS_FORKING = 0,
    // What a worker needs that reads documents itself.
    LINUX_CALLS_READING = 1,
};

// Denies this process, for good, all system calls but those it needs, opening files among the others; they fail with
// EPERM. 0, or -1 and errno.
int linux_seccomp_worker(enum linux_calls calls);

// On top of the above, denies this process what only the worker needs: processes, signals, descriptors of others,
// limits. 0, or -1 and errno.
int linux_seccomp_document(enum linux_calls calls);

// What a sandbox must deny.
enum linux_attempt {
    LINUX_ATTEMPT_OPEN = 0,
    LINUX_ATTEMPT_CREATE = 1,
    LINUX_ATTEMPT_SOCKET = 2,
    LINUX_ATTEMPT_TRACE = 3,
    LINUX_ATTEMPT_SIGNAL = 4,
    LINUX_ATTEMPT_FORK = 5,
    LINUX_ATTEMPT_EXECUTE = 6,
};

// Tries it, harmlessly. 0 when it was allowed, else errno.
//
// LINUX_ATTEMPT_EXECUTE does not return when it is allowed: this process ends with the status 0.
int linux_attempt(enum linux_attempt attempt);
