/*
 * The reader's configuration: options and keys. Lines that do more than change the reader itself
 * (write a report, run a program, read a file) are left out. A line that is refused must be named.
 */
#include "target.h"

#include <crossread/article.h>

#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

#include "screen/reader.h"

static char home[] = "/tmp/crossread-fuzz-XXXXXX";
static char path[sizeof home + 32];

static int remove_one(const char *name, const struct stat *what, int kind, struct FTW *walk)
{
    (void)what;
    (void)kind;
    (void)walk;
    return remove(name);
}

static void remove_home(void)
{
    nftw(home, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

static void make_home(void)
{
    char folder[sizeof home + 16];
    if (!mkdtemp(home))
        exit(2);
    atexit(remove_home);
    snprintf(folder, sizeof folder, "%s/crossread", home);
    if (mkdir(folder, 0700) != 0)
        exit(2);
    snprintf(path, sizeof path, "%s/config", folder);
    setenv("XDG_CONFIG_HOME", home, 1);
    setenv("XDG_STATE_HOME", home, 1);
}

static bool is_safe(struct str line)
{
    struct str word;
    line = str_trim(line);
    if (line.n && line.s[0] == ':')
        line = str_trim((struct str){line.s + 1, line.n - 1});
    if (memchr(line.s, '/', line.n))
        return false;
    str_cut(&line, ' ', &word);
    return str_is(word, "set") || str_is(word, "map") || str_is(word, "unmap") ||
           str_is(word, "theme");
}

static void write_config(struct str text)
{
    struct str line;
    FILE *file = fopen(path, "w");
    if (!file)
        exit(2);
    while (str_cut(&text, '\n', &line))
        if (line.n && is_safe(line))
            fprintf(file, "%.*s\n", (int)line.n, line.s);
    fclose(file);
}

static struct cr_article *make_article(void)
{
    static const char text[] = "Two ships met at Pell on Monday.\n";
    struct cr_article *article;
    struct cr_error error;
    if (cr_article_from_bytes("a.txt", text, strlen(text), NULL, &article, &error) != CR_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(2);
    }
    return article;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct cr_article *article;
    struct cr_error error = {0};
    if (!article) {
        make_home();
        article = make_article();
    }
    write_config((struct str){(const char *)data, size});
    struct screen_options options = {
        .articles = &article, .article_count = 1, .script = "/dev/null"};
    enum cr_status status = screen_run(&options, &error);
    if (status != CR_OK && !strstr(error.message, "/crossread/config:")) {
        fprintf(stderr, "%s\n", error.message);
        abort();
    }
    return 0;
}
