#define _GNU_SOURCE
#include "include/processes.h"

#include <malloc.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#endif

pid_t linux_spawn(const char *path, char *const arguments[], char *const environment[], int control) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    if (posix_spawn_file_actions_init(&files) != 0) return -1;
    if (posix_spawnattr_init(&attributes) != 0) {
        posix_spawn_file_actions_destroy(&files);
        return -1;
    }
    // The socket first: it may have one of the numbers that are opened next.
    int fault = posix_spawn_file_actions_adddup2(&files, control, LINUX_CONTROL);
    if (!fault) fault = posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (!fault) fault = posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    if (!fault) fault = posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (!fault) fault = posix_spawn_file_actions_addclosefrom_np(&files, LINUX_CONTROL + 1);
    if (!fault) fault = posix_spawnattr_setsigmask(&attributes, &none);
    if (!fault) fault = posix_spawnattr_setsigdefault(&attributes, &all);
    if (!fault) fault = posix_spawnattr_setpgroup(&attributes, 0);
    if (!fault) {
        fault = posix_spawnattr_setflags(&attributes,
                                         POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    pid_t process = -1;
    if (!fault) fault = posix_spawn(&process, path, &files, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (fault) {
        errno = fault;
        return -1;
    }
    return process;
}

pid_t linux_fork(void) { return fork(); }

int linux_process_descriptor(pid_t process) { return (int)syscall(SYS_pidfd_open, process, 0); }

int linux_wait(pid_t process, struct linux_ending *ending) {
    int status = 0;
    struct rusage usage = {0};
    pid_t ended;
    do {
        ended = wait4(process, &status, 0, &usage);
    } while (ended < 0 && errno == EINTR);
    if (ended < 0) return -1;
    ending->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ending->status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    ending->resident_kilobytes = usage.ru_maxrss;
    ending->processor_microseconds = (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 +
                                     usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
    return 0;
}

int linux_die_with_parent(pid_t parent) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return -1;
    return getppid() == parent ? 0 : -1;
}

int linux_own_input(int socket) { return fcntl(socket, F_SETOWN, getpid()); }

int linux_end_on_input(int socket, int is_on) {
    int flags = fcntl(socket, F_GETFL);
    if (flags < 0) return -1;
    return fcntl(socket, F_SETFL, is_on ? flags | O_ASYNC : flags & ~O_ASYNC);
}

int linux_prepare_allocator(void) {
    return mallopt(M_MMAP_THRESHOLD, 32 << 20) == 1 && mallopt(M_TRIM_THRESHOLD, 256 << 20) == 1 &&
                   mallopt(M_TOP_PAD, 4 << 20) == 1
               ? 0
               : -1;
}
