/*
 * Fuzz targets: one function that is given bytes and must neither crash nor break a promise. With
 * clang they are run by libFuzzer (make fuzz); in every build the corpus is replayed (replay.c).
 */
#ifndef FUZZ_TARGET_H
#define FUZZ_TARGET_H

#include <stddef.h>
#include <stdint.h>

#include "input/content.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Reads the bytes as a source of that name and media type (may be NULL), and checks that each
 * article keeps the promises of crossread/article.h. */
void fuzz_content(const char *name, const char *media_type, const uint8_t *data, size_t size);

/* The tables of articles, loaded once. */
const struct content_tables *fuzz_tables(void);

/* A sink that checks the articles it gets. */
extern const struct content_sink fuzz_sink;

#endif
