#define _GNU_SOURCE
#include "include/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// Programs for the kernel's packet filter, which sees the number and the arguments of each system call.
// https://docs.kernel.org/userspace-api/seccomp_filter.html

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "The system calls of this architecture are not known here."
#endif

#define DENY (SECCOMP_RET_ERRNO | EPERM)
// Both architectures store the least significant half first.
#define ARGUMENT(n) ((uint32_t)offsetof(struct seccomp_data, args[n]))
#define ARGUMENT_HIGH(n) (ARGUMENT(n) + 4)

struct program {
    struct sock_filter code[320];
    size_t count;
};

static void put(struct program *program, uint16_t code, uint32_t value, uint8_t if_true, uint8_t if_false) {
    if (program->count < sizeof program->code / sizeof *program->code) {
        program->code[program->count] = (struct sock_filter)BPF_JUMP(code, value, if_true, if_false);
    }
    program->count++;
}

static void load(struct program *program, uint32_t offset) { put(program, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }
static void give(struct program *program, uint32_t verdict) { put(program, BPF_RET | BPF_K, verdict, 0, 0); }
// Skips as many instructions where the loaded value is another.
static void unless_equal(struct program *program, uint32_t value, uint8_t skipped) {
    put(program, BPF_JMP | BPF_JEQ | BPF_K, value, 0, skipped);
}
// Skips as many instructions where the loaded value has none of the bits.
static void unless_any(struct program *program, uint32_t bits, uint8_t skipped) {
    put(program, BPF_JMP | BPF_JSET | BPF_K, bits, 0, skipped);
}

static void begin(struct program *program) {
    program->count = 0;
    load(program, offsetof(struct seccomp_data, arch));
    put(program, BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0);
    give(program, SECCOMP_RET_KILL_PROCESS);
    // Numbers of the x32 interface, which start at 2^30, are in no list.
    load(program, offsetof(struct seccomp_data, nr));
}

static void rule(struct program *program, long call, uint32_t verdict) {
    unless_equal(program, (uint32_t)call, 1);
    give(program, verdict);
}

static int install(struct program *program) {
    if (program->count > sizeof program->code / sizeof *program->code) {
        errno = E2BIG;
        return -1;
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    struct sock_fprog code = {.len = (unsigned short)program->count, .filter = program->code};
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &code);
}

// What reading needs: memory, what is open, time, and a death of one's own.
static const short plain_calls[] = {
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_lseek, SYS_close, SYS_fstat, SYS_newfstatat,
    SYS_statx, SYS_fcntl, SYS_munmap, SYS_mremap, SYS_brk, SYS_madvise, SYS_futex, SYS_rt_sigaction,
    SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack, SYS_restart_syscall, SYS_exit, SYS_exit_group,
    SYS_clock_gettime, SYS_clock_getres, SYS_clock_nanosleep, SYS_nanosleep, SYS_gettimeofday, SYS_getrandom,
    SYS_sched_yield, SYS_sched_getaffinity, SYS_getpid, SYS_gettid, SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid,
    SYS_getegid, SYS_uname, SYS_sysinfo, SYS_getrusage, SYS_rseq, SYS_set_robust_list, SYS_ppoll, SYS_tgkill,
    SYS_recvmsg, SYS_sendmsg,
#ifdef SYS_poll
    SYS_poll,
#endif
#ifdef SYS_time
    SYS_time,
#endif
#ifdef SYS_getrlimit
    SYS_getrlimit,
#endif
};

// What starting and ending a child needs besides.
static const short forking_calls[] = {
    SYS_clone, SYS_wait4, SYS_kill, SYS_prctl, SYS_pidfd_open,
#ifdef SYS_fork
    SYS_fork,
#endif
};

// No memory becomes executable: everything that runs was loaded before, and the one file that is open is the document.
static void memory_rules(struct program *program) {
    for (int index = 0; index < 2; index++) {
        unless_equal(program, index == 0 ? SYS_mprotect : SYS_mmap, 4);
        load(program, ARGUMENT(2));
        unless_any(program, PROT_EXEC, 1);
        give(program, DENY);
        give(program, SECCOMP_RET_ALLOW);
    }
}

int linux_seccomp_worker(enum linux_calls calls) {
    struct program program;
    begin(&program);
    for (size_t index = 0; index < sizeof plain_calls / sizeof *plain_calls; index++) {
        rule(&program, plain_calls[index], SECCOMP_RET_ALLOW);
    }
    if (calls == LINUX_CALLS_FORKING) {
        for (size_t index = 0; index < sizeof forking_calls / sizeof *forking_calls; index++) {
            rule(&program, forking_calls[index], SECCOMP_RET_ALLOW);
        }
    }
    // For the second filter, below.
    rule(&program, SYS_seccomp, SECCOMP_RET_ALLOW);
    rule(&program, SYS_prctl, SECCOMP_RET_ALLOW);
    // Its own limits, which it can only lower.
    unless_equal(&program, SYS_prlimit64, 4);
    load(&program, ARGUMENT(0));
    unless_equal(&program, 0, 1);
    give(&program, SECCOMP_RET_ALLOW);
    give(&program, DENY);
    memory_rules(&program);
    give(&program, DENY);
    return install(&program);
}

// A worker reads its limits, and may move those of time and memory for the next document.
static void limit_rules(struct program *program, enum linux_calls calls) {
    uint32_t verdict = calls == LINUX_CALLS_READING ? SECCOMP_RET_ALLOW : DENY;
    unless_equal(program, SYS_prlimit64, 11);
    load(program, ARGUMENT(2));
    unless_equal(program, 0, 3);
    load(program, ARGUMENT_HIGH(2));
    unless_equal(program, 0, 1);
    give(program, SECCOMP_RET_ALLOW);
    load(program, ARGUMENT(1));
    unless_equal(program, RLIMIT_CPU, 1);
    give(program, verdict);
    unless_equal(program, RLIMIT_AS, 1);
    give(program, verdict);
    give(program, DENY);
}

// Owners of descriptors are sent signals: leave the commands that name one out.
static void descriptor_rules(struct program *program) {
    static const int commands[] = {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL};
    size_t count = sizeof commands / sizeof *commands;
    unless_equal(program, SYS_fcntl, (uint8_t)(2 + 2 * count));
    load(program, ARGUMENT(1));
    for (size_t index = 0; index < count; index++) {
        unless_equal(program, (uint32_t)commands[index], 1);
        give(program, SECCOMP_RET_ALLOW);
    }
    give(program, DENY);
}

int linux_seccomp_document(enum linux_calls calls) {
    struct program program;
    begin(&program);
    // What reading does most, first.
    rule(&program, SYS_write, SECCOMP_RET_ALLOW);
    if (calls == LINUX_CALLS_FORKING) {
        for (size_t index = 0; index < sizeof forking_calls / sizeof *forking_calls; index++) {
            rule(&program, forking_calls[index], DENY);
        }
        rule(&program, SYS_recvmsg, DENY);
        rule(&program, SYS_sendmsg, DENY);
    }
    rule(&program, SYS_seccomp, DENY);
    rule(&program, SYS_prctl, DENY);
    limit_rules(&program, calls);
    descriptor_rules(&program);
    // abort(3) sends itself a signal.
    unless_equal(&program, SYS_tgkill, 4);
    load(&program, ARGUMENT(0));
    unless_equal(&program, (uint32_t)getpid(), 1);
    give(&program, SECCOMP_RET_ALLOW);
    give(&program, DENY);
    give(&program, SECCOMP_RET_ALLOW);
    return install(&program);
}
