#define _GNU_SOURCE
#include "include/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int outcome_of(int descriptor) {
    if (descriptor < 0) return errno;
    close(descriptor);
    return 0;
}

static int attempt_fork(void) {
    pid_t child = fork();
    if (child < 0) return errno;
    if (child == 0) _exit(0);
    waitpid(child, NULL, 0);
    return 0;
}

static int attempt_trace(void) {
    // There is no process 0: whoever is let through is told so.
    if (ptrace(PTRACE_ATTACH, 0, NULL, NULL) == 0 || errno == ESRCH) return 0;
    return errno;
}

static int attempt_execute(void) {
    char *arguments[] = {"true", NULL};
    char *environment[] = {NULL};
    execve("/bin/true", arguments, environment);
    return errno;
}

int linux_attempt(enum linux_attempt attempt) {
    switch (attempt) {
    case LINUX_ATTEMPT_OPEN: return outcome_of(open("/etc/passwd", O_RDONLY | O_CLOEXEC));
    // A file without a name leaves nothing behind.
    case LINUX_ATTEMPT_CREATE: return outcome_of(open("/tmp", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
    case LINUX_ATTEMPT_SOCKET: return outcome_of(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    case LINUX_ATTEMPT_TRACE: return attempt_trace();
    case LINUX_ATTEMPT_SIGNAL: return kill(getppid(), 0) == 0 ? 0 : errno;
    case LINUX_ATTEMPT_FORK: return attempt_fork();
    case LINUX_ATTEMPT_EXECUTE: return attempt_execute();
    }
    return EINVAL;
}
