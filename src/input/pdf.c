#include "input/pdf.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "input/confine.h"
#include "input/content.h"

enum {
    SECONDS = 20, /* of processor time; a long report takes 2 */
    IDLE_MS = 60000,
    MEMORY = 1 << 30,
    OUTPUT_MAX = 64 << 20,
    NOT_INSTALLED = 127
};

/* The bytes as a file without a name: pdftotext wants to seek. */
static int file_of(struct str bytes)
{
    int fd = memfd_create("pdf", MFD_CLOEXEC);
    for (size_t done = 0; fd >= 0 && done < bytes.n;) {
        ssize_t n = write(fd, bytes.s + done, bytes.n - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            close(fd);
            return -1;
        }
        done += (size_t)n;
    }
    if (fd >= 0)
        lseek(fd, 0, SEEK_SET);
    return fd;
}

static void become_pdftotext(int in, int out)
{
    const struct rlimit seconds = {SECONDS, SECONDS}, memory = {MEMORY, MEMORY}, none = {0, 0};
    int null = open("/dev/null", O_WRONLY);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    confine_close_from(STDERR_FILENO + 1, -1);
    setrlimit(RLIMIT_CPU, &seconds);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_FSIZE, &none);
    setrlimit(RLIMIT_CORE, &none);
    execlp("pdftotext", "pdftotext", "-bbox-layout", "-", "-", (char *)NULL);
    _exit(NOT_INSTALLED);
}

/* Reads until the end; false when it is too much, takes too long, or memory ran out. */
static bool gather(int fd, struct str *out)
{
    size_t capacity = 1 << 16, n = 0;
    char *bytes = malloc(capacity);
    for (;;) {
        struct pollfd wait = {.fd = fd, .events = POLLIN};
        if (n == capacity && capacity < OUTPUT_MAX) {
            char *more = realloc(bytes, 2 * capacity);
            if (!more)
                break;
            bytes = more;
            capacity *= 2;
        }
        if (!bytes || n == capacity || poll(&wait, 1, IDLE_MS) == 0)
            break;
        ssize_t got = read(fd, bytes + n, capacity - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            *out = (struct str){bytes, n};
            return got == 0;
        }
        n += (size_t)got;
    }
    free(bytes);
    return false;
}

static enum cr_status judge(const char *path, int how, bool whole, struct cr_error *error)
{
    if (WIFEXITED(how) && WEXITSTATUS(how) == NOT_INSTALLED)
        return error_set(error, CR_UNSUPPORTED,
                         "%s: is a PDF, which crossread reads with pdftotext; install it "
                         "(Debian: apt install poppler-utils)",
                         content_name(path));
    if (!whole || (WIFSIGNALED(how) && WTERMSIG(how) != SIGSEGV))
        return error_set(error, CR_TOO_BIG, "%s: this PDF takes too much time or memory to read",
                         content_name(path));
    if (!WIFEXITED(how) || WEXITSTATUS(how) != 0)
        return error_set(error, CR_DAMAGED,
                         "%s: pdftotext cannot read this PDF; it is damaged, or locked by a "
                         "password",
                         content_name(path));
    return CR_OK;
}

enum cr_status pdf_convert(const char *path, struct str bytes, struct str *out,
                           struct cr_error *error)
{
    int ends[2] = {-1, -1}, how = 0, in = file_of(bytes);
    *out = (struct str){0};
    if (in < 0 || pipe(ends) != 0) {
        if (in >= 0)
            close(in);
        return error_set(error, CR_IO, "%s: pdftotext cannot be started: %s", content_name(path),
                         strerror(errno));
    }
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0)
        become_pdftotext(in, ends[1]);
    close(in);
    close(ends[1]);
    bool whole = pid > 0 && gather(ends[0], out);
    close(ends[0]);
    if (pid < 0)
        return error_set(error, CR_IO, "%s: pdftotext cannot be started: %s", content_name(path),
                         strerror(errno));
    if (!whole)
        kill(pid, SIGKILL);
    while (waitpid(pid, &how, 0) < 0 && errno == EINTR)
        ;
    enum cr_status status = judge(path, how, whole, error);
    if (status != CR_OK) {
        free((void *)out->s);
        *out = (struct str){0};
    }
    return status;
}
