/* Libraries that cannot be used as they are: each has a message, and reading goes on. */
#include "folder.h"

#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include "report/fixture.h"

static const struct cr_judgement reject = {CR_JUDGE_RELATION, 1, 4, CR_WORD_REJECT, 0, NULL};

static void make_library(const struct folder *folder)
{
    struct cr_library *library = folder_open(folder);
    struct cr_analysis *analysis = fixture_ferry();
    assert_int_equal(cr_library_judge(library, analysis, &reject, NULL), CR_OK);
    assert_int_equal(cr_library_check(library, NULL), CR_OK);
    cr_analysis_free(analysis);
    cr_library_close(library);
}

static uint32_t count_applied(struct cr_library *library)
{
    struct cr_analysis *analysis = fixture_ferry();
    struct cr_judged *judged;
    assert_int_equal(cr_library_judged(library, analysis, &judged, NULL), CR_OK);
    uint32_t applied = judged->applied;
    cr_judged_free(judged);
    cr_analysis_free(analysis);
    return applied;
}

/* Judging fails with a message that names the file and holds some words. */
static void judging_says(struct cr_library *library, const struct folder *folder,
                         enum cr_status status, const char *words)
{
    struct cr_error error = {0};
    struct cr_analysis *analysis = fixture_ferry();
    assert_int_equal(cr_library_judge(library, analysis, &reject, &error), status);
    assert_non_null(strstr(error.message, folder->path));
    if (!strstr(error.message, words))
        fail_msg("no \"%s\" in: %s", words, error.message);
    cr_analysis_free(analysis);
}

static void opening_says(const struct folder *folder, enum cr_status status, const char *words)
{
    struct cr_library *library;
    struct cr_error error = {0};
    assert_int_equal(cr_library_open(folder->path, &library, &error), status);
    assert_null(library);
    if (!strstr(error.message, folder->path) || !strstr(error.message, words))
        fail_msg("no \"%s\" in: %s", words, error.message);
}

static void run_sql(const struct folder *folder, const char *sql)
{
    sqlite3 *db;
    assert_int_equal(sqlite3_open(folder->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void write_file(const char *path, const char *bytes, size_t length, long at)
{
    FILE *file = fopen(path, at ? "r+b" : "wb");
    assert_non_null(file);
    fseek(file, at, SEEK_SET);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

static void the_file_is_the_persons_own(void **state)
{
    struct folder *folder = *state;
    struct stat st;
    make_library(folder);
    assert_int_equal(stat(folder->path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
}

static void the_default_is_in_the_data_folder(void **state)
{
    struct folder *folder = *state;
    char data[96];
    struct cr_library *library;
    make_library(folder);
    snprintf(data, sizeof data, "%s/data", folder->name);
    setenv("XDG_DATA_HOME", data, 1);
    assert_int_equal(cr_library_open(NULL, &library, NULL), CR_OK);
    assert_int_equal(count_applied(library), 1);
    cr_library_close(library);
    unsetenv("XDG_DATA_HOME");
}

static void a_file_where_the_folder_should_be(void **state)
{
    struct folder *folder = *state;
    char data[96];
    snprintf(data, sizeof data, "%s/data", folder->name);
    write_file(data, "x", 1, 0);
    struct cr_library *library = folder_open(folder);
    assert_int_equal(count_applied(library), 0);
    judging_says(library, folder, CR_IO, "cannot be made");
    cr_library_close(library);
}

static void an_empty_file_becomes_a_library(void **state)
{
    struct folder *folder = *state;
    make_library(folder);
    write_file(folder->path, "", 0, 0);
    struct cr_library *library = folder_open(folder);
    assert_int_equal(count_applied(library), 0);
    cr_library_close(library);
}

static void what_is_no_library_is_refused(void **state)
{
    struct folder *folder = *state;
    make_library(folder);
    char text[5000];
    memset(text, 'a', sizeof text);
    write_file(folder->path, text, sizeof text, 0);
    opening_says(folder, CR_DAMAGED, "no library of crossread");
    remove(folder->path);
    run_sql(folder, "CREATE TABLE bookmarks (url)");
    opening_says(folder, CR_DAMAGED, "no library of crossread");
}

static void a_later_version_is_refused(void **state)
{
    struct folder *folder = *state;
    make_library(folder);
    run_sql(folder, "PRAGMA user_version = 99");
    opening_says(folder, CR_UNSUPPORTED, "later crossread");
}

static void damage_is_found(void **state)
{
    struct folder *folder = *state;
    struct cr_error error = {0};
    struct stat st;
    make_library(folder);
    assert_int_equal(stat(folder->path, &st), 0);
    char zeros[4096] = {0};
    for (long page = 2; page < st.st_size / 4096; page++)
        write_file(folder->path, zeros, sizeof zeros, page * 4096);
    struct cr_library *library = folder_open(folder);
    struct cr_analysis *analysis = fixture_ferry();
    struct cr_judged *judged;
    assert_int_equal(cr_library_check(library, &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, "damaged"));
    assert_int_equal(cr_library_judged(library, analysis, &judged, &error), CR_DAMAGED);
    assert_non_null(strstr(error.message, folder->path));
    cr_analysis_free(analysis);
    cr_library_close(library);
}

static void another_program_may_read_and_write(void **state)
{
    struct folder *folder = *state;
    make_library(folder);
    struct cr_library *one = folder_open(folder), *two = folder_open(folder);
    struct cr_analysis *analysis = fixture_ferry();
    const struct cr_judgement note = {.kind = CR_JUDGE_NOTE_CLAIM, .a = 3, .note = "checked"};
    assert_int_equal(cr_library_judge(two, analysis, &note, NULL), CR_OK);
    assert_int_equal(count_applied(one), 2);
    cr_analysis_free(analysis);
    cr_library_close(one);
    cr_library_close(two);
}

static void a_locked_library_can_be_read(void **state)
{
    struct folder *folder = *state;
    sqlite3 *db;
    make_library(folder);
    assert_int_equal(sqlite3_open(folder->path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    struct cr_library *library = folder_open(folder);
    assert_int_equal(count_applied(library), 1);
    judging_says(library, folder, CR_IO, "another program");
    sqlite3_close(db);
    assert_int_equal(count_applied(library), 1);
    cr_library_close(library);
}

/* Permissions say nothing to root, and mounts are root's: one of the two can be tried. */
static void a_read_only_home_can_be_read(void **state)
{
    struct folder *folder = *state;
    make_library(folder);
    bool mounted = mount(folder->name, folder->name, NULL, MS_BIND, NULL) == 0 &&
                   mount(NULL, folder->name, NULL, MS_BIND | MS_REMOUNT | MS_RDONLY, NULL) == 0;
    if (!mounted && geteuid() == 0)
        skip();
    if (!mounted) {
        chmod(folder->path, 0400);
        char above[96];
        snprintf(above, sizeof above, "%s/data/crossread", folder->name);
        chmod(above, 0500);
    }
    struct cr_library *library = folder_open(folder);
    assert_int_equal(count_applied(library), 1);
    judging_says(library, folder, CR_IO, "only be read");
    cr_library_close(library);
    if (mounted)
        umount(folder->name);
    chmod(folder->path, 0600);
}

static void a_full_disk_loses_nothing(void **state)
{
    struct folder *folder = *state;
    struct cr_error error = {0};
    static char note[CR_NOTE_MAX];
    memset(note, 'n', sizeof note - 1);
    if (mount("crossread-test", folder->name, "tmpfs", 0, "size=256k") != 0)
        skip();
    make_library(folder);
    struct cr_library *library = folder_open(folder);
    struct cr_analysis *analysis = fixture_ferry();
    enum cr_status status = CR_OK;
    uint32_t written = 0;
    while (status == CR_OK && written < 1000) {
        note[0] = (char)('a' + written % 26);
        const struct cr_judgement one = {.kind = CR_JUDGE_NOTE_CLAIM, .a = 3, .note = note};
        status = cr_library_judge(library, analysis, &one, &error);
        written += status == CR_OK;
    }
    assert_int_equal(status, CR_IO);
    assert_non_null(strstr(error.message, "disk is full"));
    struct cr_judged *judged;
    assert_int_equal(cr_library_judged(library, analysis, &judged, NULL), CR_OK);
    assert_int_equal(judged->claims[3].note[0], 'a' + (written - 1) % 26);
    assert_int_equal(judged->applied, 2);
    cr_judged_free(judged);
    cr_library_close(library);
    library = folder_open(folder);
    assert_int_equal(count_applied(library), 2);
    cr_analysis_free(analysis);
    cr_library_close(library);
    umount(folder->name);
}

static int make_folder(void **state)
{
    struct folder *folder = calloc(1, sizeof *folder);
    assert_non_null(folder);
    folder_make(folder);
    *state = folder;
    return 0;
}

static int remove_folder(void **state)
{
    struct folder *folder = *state;
    umount(folder->name);
    folder_remove(folder);
    free(folder);
    return 0;
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(the_file_is_the_persons_own),
        IN_FOLDER(the_default_is_in_the_data_folder),
        IN_FOLDER(a_file_where_the_folder_should_be),
        IN_FOLDER(an_empty_file_becomes_a_library),
        IN_FOLDER(what_is_no_library_is_refused),
        IN_FOLDER(a_later_version_is_refused),
        IN_FOLDER(damage_is_found),
        IN_FOLDER(another_program_may_read_and_write),
        IN_FOLDER(a_locked_library_can_be_read),
        IN_FOLDER(a_read_only_home_can_be_read),
        IN_FOLDER(a_full_disk_loses_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
