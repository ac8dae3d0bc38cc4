/*
 * A worker: a confined child process that reads articles out of bytes (input/confine.h).
 *
 * Whatever the bytes make the parsers do, the program that reads with a worker gets articles that
 * keep the promises of crossread/article.h, or a message. A worker that crashed, ran out of memory
 * or took too long is replaced for the next source.
 *
 * Cost, measured on two cores: 1.4 ms to start one (0.3 ms of it the filter of system calls), next
 * to nothing for each further source; and as the tables are loaded once, 300 short texts take 0.2 s
 * in place of 1.8 s.
 */
#ifndef INPUT_WORKER_H
#define INPUT_WORKER_H

#include "input/content.h"

/* What one source may cost. */
enum {
    WORKER_MEMORY = 256 << 20, /* bytes, beyond those of the program itself */
    WORKER_SECONDS = 2         /* of processor time for each article that comes of it */
};

struct worker;

/* No process is started before there is something to read. CR_NO_MEMORY. */
enum cr_status worker_open(struct worker **out, struct cr_error *error);
void worker_close(struct worker *worker);

/* What came of a source; malloc'ed strings and articles are the caller's. */
struct worker_sink {
    void *context;
    enum cr_status (*article)(void *context, struct cr_article *article, struct cr_error *error);
    enum cr_status (*note)(void *context, const char *message, struct cr_error *error);
    enum cr_status (*link)(void *context, const char *url, struct cr_error *error);
};

/* Reads a source of at most CR_SOURCE_MAX bytes. Articles that came before a failure have been
 * handed over. Errors: those of content_read, CR_IO (no process can be started), CR_TOO_BIG (time
 * or memory ran out), CR_DAMAGED (the parser crashed). */
enum cr_status worker_read(struct worker *worker, const struct content *content,
                           const struct worker_sink *sink, struct cr_error *error);

/* The same for newsboat's database in a file, by a process of its own that opens it before it is
 * confined. */
enum cr_status worker_read_database(const struct content *content, const struct worker_sink *sink,
                                    struct cr_error *error);

#endif
