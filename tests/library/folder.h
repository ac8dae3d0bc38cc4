/* A folder for one test's library, removed at the end. */
#ifndef LIBRARY_FOLDER_H
#define LIBRARY_FOLDER_H

#include "testing.h"

#include <crossread/library.h>

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct folder {
    char name[64];
    char path[96]; /* of the library, two folders below that are not there */
};

static inline void folder_make(struct folder *folder)
{
    snprintf(folder->name, sizeof folder->name, "/tmp/crossread-library-XXXXXX");
    assert_non_null(mkdtemp(folder->name));
    snprintf(folder->path, sizeof folder->path, "%s/data/crossread/library.db", folder->name);
}

static inline int folder_remove_one(const char *path, const struct stat *st, int type,
                                    struct FTW *at)
{
    (void)st;
    (void)type;
    (void)at;
    return remove(path);
}

static inline void folder_remove(const struct folder *folder)
{
    assert_int_equal(nftw(folder->name, folder_remove_one, 8, FTW_DEPTH | FTW_PHYS), 0);
}

static inline struct cr_library *folder_open(const struct folder *folder)
{
    struct cr_library *library;
    struct cr_error error;
    if (cr_library_open(folder->path, &library, &error) != CR_OK)
        fail_msg("%s", error.message);
    return library;
}

#endif
