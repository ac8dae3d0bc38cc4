#include "input/confine.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef HAVE_SECCOMP
#include <errno.h>
#include <seccomp.h>
#endif

enum { DESCRIPTORS_MAX = 4096 };

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#else
#define SANITIZED 0
#endif

/* How much address space the process has; a guess where the system does not say. */
static size_t address_space(void)
{
    unsigned long pages = 0;
    FILE *f = fopen("/proc/self/statm", "re");
    if (f) {
        if (fscanf(f, "%lu", &pages) != 1)
            pages = 0;
        fclose(f);
    }
    return pages ? pages * (size_t)sysconf(_SC_PAGESIZE) : (size_t)512 << 20;
}

void confine_close_from(int first, int keep)
{
#ifdef CLOSE_RANGE_UNSHARE
    bool fine = keep < first
                    ? close_range((unsigned)first, ~0u, 0) == 0
                    : (keep == first || close_range((unsigned)first, (unsigned)keep - 1, 0) == 0) &&
                          close_range((unsigned)keep + 1, ~0u, 0) == 0;
    if (fine)
        return;
#endif
    for (int fd = first; fd < DESCRIPTORS_MAX; fd++)
        if (fd != keep)
            close(fd);
}

static bool limit(int resource, rlim_t value)
{
    struct rlimit now;
    if (getrlimit(resource, &now) != 0)
        return false;
    if (now.rlim_max != RLIM_INFINITY && value > now.rlim_max)
        value = now.rlim_max;
    return setrlimit(resource, &(struct rlimit){value, value}) == 0;
}

#ifdef HAVE_SECCOMP
/* All other calls fail with EPERM, which libraries take in their stride. Memory may never become
 * code. */
static bool filter_calls(void)
{
    static const int allowed[] = {
        SCMP_SYS(brk),          SCMP_SYS(clock_gettime),  SCMP_SYS(clock_gettime64),
        SCMP_SYS(close),        SCMP_SYS(exit),           SCMP_SYS(exit_group),
        SCMP_SYS(fcntl),        SCMP_SYS(fcntl64),        SCMP_SYS(fstat),
        SCMP_SYS(fstat64),      SCMP_SYS(fstatat64),      SCMP_SYS(futex),
        SCMP_SYS(futex_time64), SCMP_SYS(getpid),         SCMP_SYS(getrandom),
        SCMP_SYS(gettid),       SCMP_SYS(gettimeofday),   SCMP_SYS(_llseek),
        SCMP_SYS(lseek),        SCMP_SYS(madvise),        SCMP_SYS(mremap),
        SCMP_SYS(munmap),       SCMP_SYS(newfstatat),     SCMP_SYS(pread64),
        SCMP_SYS(read),         SCMP_SYS(recvfrom),       SCMP_SYS(restart_syscall),
        SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn),
        SCMP_SYS(sched_yield),  SCMP_SYS(sendto),         SCMP_SYS(tgkill),
        SCMP_SYS(write),        SCMP_SYS(writev),
    };
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    bool fine = filter != NULL;
    for (size_t i = 0; fine && i < sizeof allowed / sizeof *allowed; i++)
        fine = seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0) == 0;
    const struct scmp_arg_cmp no_code = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    fine = fine && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, no_code) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap2), 1, no_code) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, no_code) == 0 &&
           seccomp_load(filter) == 0;
    seccomp_release(filter);
    return fine;
}
#else
static bool filter_calls(void)
{
    return true;
}
#endif

/* Under valgrind, which preloads a library of its own. */
static bool is_under_valgrind(void)
{
    const char *preloaded = getenv("LD_PRELOAD");
    return preloaded && strstr(preloaded, "vgpreload");
}

/* Sanitizers and valgrind map memory, make code and open files of their own. */
bool confine_self(size_t memory)
{
    if (SANITIZED || is_under_valgrind())
        return true;
    bool fine = limit(RLIMIT_AS, address_space() + memory);
    fine &= limit(RLIMIT_CORE, 0);
    fine &= limit(RLIMIT_NOFILE, 0);
    fine &= limit(RLIMIT_NPROC, 0);
    return filter_calls() && fine;
}
