#define _GNU_SOURCE
#include "include/processes.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_SANITIZER 1
#endif
#endif

static int limit(__rlimit_resource_t resource, rlim_t most) {
    struct rlimit both;
    if (getrlimit(resource, &both) != 0) return -1;
    if (both.rlim_max < most) most = both.rlim_max;
    both = (struct rlimit){.rlim_cur = most, .rlim_max = most};
    return setrlimit(resource, &both);
}

int linux_limit_worker(void) {
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -1;
    if (limit(RLIMIT_CORE, 0) != 0 || limit(RLIMIT_FSIZE, 0) != 0 || limit(RLIMIT_NOFILE, 64) != 0) return -1;
    return limit(RLIMIT_STACK, 8 << 20);
}

int linux_limit_memory(uint64_t bytes, int is_final) {
#ifdef UNDER_SANITIZER
    (void)bytes;
    (void)is_final;
    return 0;
#else
    if (is_final) return limit(RLIMIT_AS, bytes);
    struct rlimit both;
    if (getrlimit(RLIMIT_AS, &both) != 0) return -1;
    both.rlim_cur = bytes < both.rlim_max ? bytes : both.rlim_max;
    return setrlimit(RLIMIT_AS, &both);
#endif
}

int linux_limit_processor(uint64_t seconds, uint64_t hard_seconds) {
    struct rusage usage;
    struct rlimit both;
    if (getrusage(RUSAGE_SELF, &usage) != 0 || getrlimit(RLIMIT_CPU, &both) != 0) return -1;
    rlim_t used = (rlim_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);
    if (hard_seconds > 0 && hard_seconds < both.rlim_max) both.rlim_max = hard_seconds;
    both.rlim_cur = used + seconds < both.rlim_max ? used + seconds : both.rlim_max;
    return setrlimit(RLIMIT_CPU, &both);
}

int linux_drop_capabilities(void) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    struct __user_cap_data_struct none[2] = {{0}};
    return (int)syscall(SYS_capset, &header, none);
}
