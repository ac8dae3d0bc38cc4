#include "input/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "input/article.h"
#include "input/confine.h"
#include "input/newsboat.h"

/*
 * Both ways go frames: a head, then `length` bytes. A request is a frame for each string that is
 * known and ends with the body; an answer is any number of articles, notes and links, and ends with
 * an error or with FINISHED.
 */
enum frame {
    FRAME_PATH,
    FRAME_MEDIA_TYPE,
    FRAME_CHARSET,
    FRAME_URL,
    FRAME_SHA256,
    FRAME_OUTLET,
    FRAME_PUBLISHED,
    FRAME_KNOWN_OUTLET,
    FRAME_KNOWN_PUBLISHED,
    FRAME_BODY,
    FRAME_ARTICLE,
    FRAME_NOTE,
    FRAME_LINK,
    FRAME_ERROR, /* struct cr_error */
    FRAME_FINISHED
};

struct head {
    uint32_t kind;
    uint32_t length;
};

enum {
    EXIT_NO_MEMORY = 71,
    POLL_MS = 50,
    IDLE_MS = 60000, /* a child that neither computes nor answers */
    ANSWERS_MAX = 3 * CONTENT_ARTICLES_MAX,
    ANSWER_BYTES_MAX = 8 * CR_TEXT_MAX,
    SOURCES_EACH = 500, /* then a new process, so that memory does not creep up */
#if defined(__SANITIZE_ADDRESS__)
    SANITIZED = 1,
#else
    SANITIZED = 0,
#endif
    SLOWER = SANITIZED ? 30 : 1
};

struct worker {
    pid_t pid; /* 0: none */
    int fd;
    uint32_t sources;
};

/* ---- frames ------------------------------------------------------------------------------- */

static bool write_all(int fd, const void *bytes, size_t length)
{
    const char *p = bytes;
    while (length) {
        ssize_t n = send(fd, p, length, MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        length -= (size_t)n;
    }
    return true;
}

static bool put(int fd, enum frame kind, const void *bytes, size_t length)
{
    struct head head = {kind, (uint32_t)length};
    return write_all(fd, &head, sizeof head) && write_all(fd, bytes, length);
}

static bool put_string(int fd, enum frame kind, const char *s)
{
    return !s || put(fd, kind, s, strlen(s));
}

static bool read_all(int fd, void *bytes, size_t length)
{
    char *p = bytes;
    while (length) {
        ssize_t n = read(fd, p, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        length -= (size_t)n;
    }
    return true;
}

/* ---- in the child ------------------------------------------------------------------------- */

struct child {
    int fd;
    struct content_tables tables;
};

static enum cr_status sent(bool fine, struct cr_error *error)
{
    return fine ? CR_OK : error_set(error, CR_IO, "the reader is gone");
}

static enum cr_status send_article(void *context, const struct draft *draft, const char *path,
                                   const char *sha256, struct cr_error *error)
{
    struct child *child = context;
    struct cr_article *article;
    char *bytes;
    size_t length;
    enum cr_status status = article_make(draft, path, sha256, &article, error);
    if (status != CR_OK)
        return status;
    status = cr_article_serialise(article, &bytes, &length, error);
    cr_article_free(article);
    if (status != CR_OK)
        return status;
    status = sent(put(child->fd, FRAME_ARTICLE, bytes, length), error);
    free(bytes);
    return status;
}

static enum cr_status send_note(void *context, const char *message, struct cr_error *error)
{
    struct child *child = context;
    return sent(put_string(child->fd, FRAME_NOTE, message), error);
}

static enum cr_status send_link(void *context, const char *url, struct cr_error *error)
{
    struct child *child = context;
    return sent(put_string(child->fd, FRAME_LINK, url), error);
}

static bool read_request(int fd, struct arena *arena, struct content *out)
{
    struct head head;
    *out = (struct content){.path = "-"};
    do {
        if (!read_all(fd, &head, sizeof head))
            return false;
        char *bytes = arena_alloc(arena, (size_t)head.length + 1);
        if (!read_all(fd, bytes, head.length))
            return false;
        const char **strings[] = {
            &out->path,           &out->media_type,   &out->charset,         &out->url,
            &out->sha256,         &out->hints.outlet, &out->hints.published, &out->known.outlet,
            &out->known.published};
        if (head.kind < FRAME_BODY)
            *strings[head.kind] = bytes;
        else
            out->bytes = (struct str){bytes, head.length};
    } while (head.kind != FRAME_BODY);
    return true;
}

static bool answer(struct child *child, struct arena *arena, sqlite3 *database)
{
    const struct content_sink sink = {child, send_article, send_note, send_link};
    struct content content;
    struct cr_error error = {0};
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump))
        _exit(EXIT_NO_MEMORY);
    if (!read_request(child->fd, arena, &content))
        return false;
    enum cr_status status =
        database ? newsboat_read(arena, &content, database, &child->tables, &sink, &error)
                 : content_read(arena, &content, &child->tables, &sink, &error);
    if (status == CR_NO_MEMORY)
        _exit(EXIT_NO_MEMORY);
    return status == CR_OK ? put(child->fd, FRAME_FINISHED, NULL, 0)
                           : put(child->fd, FRAME_ERROR, &error, sizeof error);
}

/* What kept the child from starting is the answer to every request. */
static bool refuse(struct child *child, struct arena *arena, const struct cr_error *error)
{
    struct content content;
    jmp_buf jump;
    if (ARENA_GUARD(arena, jump))
        _exit(EXIT_NO_MEMORY);
    return read_request(child->fd, arena, &content) &&
           put(child->fd, FRAME_ERROR, error, sizeof *error);
}

/* Everything that opens a file comes before the confinement. */
static void serve(int fd, const char *database_path)
{
    struct arena arena = {0};
    struct child child = {.fd = fd};
    struct cr_error error = {0};
    sqlite3 *database = NULL;
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump))
        _exit(EXIT_NO_MEMORY);
    enum cr_status status = content_tables_load(&arena, &child.tables, &error);
    if (status == CR_OK && database_path)
        status = newsboat_open(database_path, &database, &error);
    confine_self(WORKER_MEMORY);
    for (bool more = true; more;) {
        struct arena scratch = {0};
        more =
            status == CR_OK ? answer(&child, &scratch, database) : refuse(&child, &scratch, &error);
        arena_free(&scratch);
    }
}

/* ---- in the parent ------------------------------------------------------------------------ */

static void stop(struct worker *worker, int *wait_status)
{
    int ignored;
    if (!worker->pid)
        return;
    kill(worker->pid, SIGKILL);
    while (waitpid(worker->pid, wait_status ? wait_status : &ignored, 0) < 0 && errno == EINTR)
        ;
    close(worker->fd);
    *worker = (struct worker){0};
}

static enum cr_status start(struct worker *worker, const char *database_path,
                            struct cr_error *error)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return error_set(error, CR_IO, "no process can be started to read sources: %s",
                         strerror(errno));
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        signal(SIGINT, SIG_IGN); /* the parent's business, who ends the child */
        int null = open("/dev/null", O_RDWR);
        dup2(null, STDIN_FILENO);
        dup2(null, STDOUT_FILENO);
        if (!SANITIZED) /* whose reports are wanted */
            dup2(null, STDERR_FILENO);
        confine_close_from(STDERR_FILENO + 1, ends[1]);
        serve(ends[1], database_path);
        _exit(0);
    }
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return error_set(error, CR_IO, "no process can be started to read sources: %s",
                         strerror(errno));
    }
    *worker = (struct worker){.pid = pid, .fd = ends[0]};
    return CR_OK;
}

/* Seconds of processor time that the child has used. */
static double processor_time(pid_t pid)
{
    clockid_t clock;
    struct timespec used;
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

/* Until the child has something to say or has ended; false when it has used up its time. */
static bool wait_for(const struct worker *worker)
{
    double begun = processor_time(worker->pid);
    for (int waited = 0; waited < IDLE_MS; waited += POLL_MS) {
        struct pollfd poll_fd = {.fd = worker->fd, .events = POLLIN};
        int n = poll(&poll_fd, 1, POLL_MS);
        if (n > 0)
            return true;
        if (n == 0 && processor_time(worker->pid) - begun > (double)WORKER_SECONDS * SLOWER)
            return false;
    }
    return false;
}

static enum cr_status too_long(struct worker *worker, const char *path, struct cr_error *error)
{
    stop(worker, NULL);
    return error_set(error, CR_TOO_BIG,
                     "%s: takes more than %d seconds to read; it is left out, as such pages are "
                     "made to keep readers busy",
                     content_name(path), WORKER_SECONDS);
}

/* The child has ended without a word: why? */
static enum cr_status gone(struct worker *worker, const char *path, struct cr_error *error)
{
    int how = 0;
    while (worker->pid && waitpid(worker->pid, &how, 0) < 0 && errno == EINTR)
        ;
    close(worker->fd);
    *worker = (struct worker){0};
    if (WIFEXITED(how) && WEXITSTATUS(how) == EXIT_NO_MEMORY)
        return error_set(error, CR_TOO_BIG,
                         "%s: needs more than %d MiB of memory to read; it is left out",
                         content_name(path), WORKER_MEMORY >> 20);
    return error_set(error, CR_DAMAGED,
                     "%s: made its parser stop (%s %d), which harmed nothing; it is left out. "
                     "Please report this, with the file",
                     content_name(path), WIFSIGNALED(how) ? "signal" : "status",
                     WIFSIGNALED(how) ? WTERMSIG(how) : WEXITSTATUS(how));
}

static bool send_request(const struct worker *worker, const struct content *content)
{
    int fd = worker->fd;
    return put_string(fd, FRAME_PATH, content->path) &&
           put_string(fd, FRAME_MEDIA_TYPE, content->media_type) &&
           put_string(fd, FRAME_CHARSET, content->charset) &&
           put_string(fd, FRAME_URL, content->url) &&
           put_string(fd, FRAME_SHA256, content->sha256) &&
           put_string(fd, FRAME_OUTLET, content->hints.outlet) &&
           put_string(fd, FRAME_PUBLISHED, content->hints.published) &&
           put_string(fd, FRAME_KNOWN_OUTLET, content->known.outlet) &&
           put_string(fd, FRAME_KNOWN_PUBLISHED, content->known.published) &&
           put(fd, FRAME_BODY, content->bytes.s, content->bytes.n);
}

static enum cr_status take_error(const char *bytes, size_t length, struct cr_error *error)
{
    struct cr_error said;
    if (length != sizeof said)
        return error_set(error, CR_DAMAGED, "a reading process answered wrongly");
    memcpy(&said, bytes, sizeof said);
    said.message[sizeof said.message - 1] = '\0';
    if (said.status <= CR_OK || said.status > CR_CANCELLED)
        said.status = CR_DAMAGED;
    return error_set(error, said.status, "%s", said.message);
}

static enum cr_status take_frame(uint32_t kind, const char *bytes, size_t length,
                                 const struct worker_sink *sink, struct cr_error *error)
{
    struct cr_article *article;
    enum cr_status status;
    switch (kind) {
    case FRAME_ARTICLE:
        status = cr_article_deserialise(bytes, length, &article, error);
        return status == CR_OK ? sink->article(sink->context, article, error) : status;
    case FRAME_NOTE:
        return sink->note(sink->context, bytes, error);
    case FRAME_LINK:
        return sink->link(sink->context, bytes, error);
    case FRAME_ERROR:
        return take_error(bytes, length, error);
    default:
        return error_set(error, CR_DAMAGED, "a reading process answered wrongly");
    }
}

/* Reads what the child writes, but waits for it no longer than it may take. */
static enum cr_status receive(struct worker *worker, const char *path, void *bytes, size_t length,
                              struct cr_error *error)
{
    char *p = bytes;
    while (length) {
        if (!wait_for(worker))
            return too_long(worker, path, error);
        ssize_t n = read(worker->fd, p, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return gone(worker, path, error);
        p += n;
        length -= (size_t)n;
    }
    return CR_OK;
}

/* One frame of the answer; *finished when it was the last. */
static enum cr_status take_answer(struct worker *worker, const char *path,
                                  const struct worker_sink *sink, bool *finished,
                                  struct cr_error *error)
{
    struct head head;
    enum cr_status status = receive(worker, path, &head, sizeof head, error);
    if (status == CR_OK && head.length > ANSWER_BYTES_MAX)
        status = error_set(error, CR_DAMAGED, "a reading process answered wrongly");
    if (status != CR_OK)
        return status;
    char *bytes = malloc((size_t)head.length + 1);
    if (!bytes)
        return error_no_memory(error);
    status = receive(worker, path, bytes, head.length, error);
    if (status != CR_OK) {
        free(bytes);
        return status;
    }
    bytes[head.length] = '\0';
    *finished = head.kind == FRAME_FINISHED || head.kind == FRAME_ERROR;
    if (head.kind != FRAME_FINISHED)
        status = take_frame(head.kind, bytes, head.length, sink, error);
    free(bytes);
    return status;
}

static enum cr_status ask(struct worker *worker, const struct content *content,
                          const struct worker_sink *sink, struct cr_error *error)
{
    enum cr_status status = CR_OK;
    bool finished = false;
    worker->sources++;
    /* A child that ended while it was being asked has left its reasons to be read. */
    send_request(worker, content);
    for (uint32_t i = 0; !finished && status == CR_OK && i < ANSWERS_MAX; i++)
        status = take_answer(worker, content->path, sink, &finished, error);
    if (!finished || worker->sources == SOURCES_EACH)
        stop(worker, NULL);
    return status;
}

enum cr_status worker_open(struct worker **out, struct cr_error *error)
{
    *out = calloc(1, sizeof **out);
    return *out ? CR_OK : error_no_memory(error);
}

void worker_close(struct worker *worker)
{
    if (!worker)
        return;
    stop(worker, NULL);
    free(worker);
}

enum cr_status worker_read(struct worker *worker, const struct content *content,
                           const struct worker_sink *sink, struct cr_error *error)
{
    enum cr_status status = worker->pid ? CR_OK : start(worker, NULL, error);
    return status == CR_OK ? ask(worker, content, sink, error) : status;
}

enum cr_status worker_read_database(const struct content *content, const struct worker_sink *sink,
                                    struct cr_error *error)
{
    struct worker own = {0};
    enum cr_status status = start(&own, content->path, error);
    if (status == CR_OK)
        status = ask(&own, content, sink, error);
    stop(&own, NULL);
    return status;
}
