#include "command/training/gold.h"

#include <glob.h>
#include <jansson.h>

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

static enum cr_status read_articles(struct arena *arena, struct gold_story *story,
                                    struct cr_error *error)
{
    glob_t found;
    if (glob(arena_printf(arena, "%s/*.txt", story->folder), 0, NULL, &found) != 0)
        return error_set(error, CR_NOT_FOUND, "%s: no articles (*.txt)", story->folder);
    enum cr_status status = CR_OK;
    story->articles = arena_new_array(arena, struct cr_article *, found.gl_pathc);
    for (size_t i = 0; i < found.gl_pathc && status == CR_OK; i++) {
        status = cr_article_from_file(found.gl_pathv[i], NULL, &story->articles[i], error);
        story->article_count += status == CR_OK;
    }
    globfree(&found);
    return status;
}

static int article_named(const struct gold_story *story, const char *name)
{
    for (uint32_t i = 0; name && i < story->article_count; i++) {
        const char *base = strrchr(story->articles[i]->path, '/');
        base = base ? base + 1 : story->articles[i]->path;
        size_t n = strlen(name);
        if (strncmp(base, name, n) == 0 && strcmp(base + n, ".txt") == 0)
            return (int)i;
    }
    return -1;
}

static void read_clusters(struct arena *arena, struct gold_story *story, const json_t *root)
{
    size_t i, j;
    json_t *cluster, *name;
    story->cluster = arena_new_array(arena, uint32_t, story->article_count);
    for (uint32_t a = 0; a < story->article_count; a++)
        story->cluster[a] = 1000 + a;
    json_array_foreach(json_object_get(root, "clusters"), i, cluster)
    {
        json_array_foreach(json_object_get(cluster, "articles"), j, name)
        {
            int a = article_named(story, json_string_value(name));
            if (a >= 0)
                story->cluster[a] = (uint32_t)i;
        }
    }
}

/* The quote nearest to where sentence `index` of `total` lines lies; false where it is not there.
 */
static bool find_quote(const struct cr_article *article, const char *quote, double where,
                       struct cr_span *out)
{
    size_t n = quote ? strlen(quote) : 0;
    double best = 2;
    if (n == 0)
        return false;
    for (const char *p = article->text; (p = strstr(p, quote)); p++) {
        double at = (double)(p - article->text) / article->text_length;
        double away = at > where ? at - where : where - at;
        if (away < best) {
            best = away;
            *out = (struct cr_span){(uint32_t)(p - article->text),
                                    (uint32_t)(p - article->text + (ptrdiff_t)n)};
        }
    }
    return best < 2;
}

/* Share of the text that lies before its index-th sentence, by counting sentence ends. */
static double place_of_sentence(const struct cr_article *article, int index)
{
    int seen = 0;
    const char *s = article->text;
    for (uint32_t i = 0; i < article->text_length; i++) {
        bool line_end = s[i] == '\n' && i > 0 && s[i - 1] != '\n';
        bool stop = (s[i] == '.' || s[i] == '!' || s[i] == '?') && s[i + 1] == ' ';
        if (seen == index)
            return (double)i / article->text_length;
        seen += line_end || stop;
    }
    return 1;
}

static bool read_end(const struct gold_story *story, const json_t *pair, const char *name_key,
                     const char *index_key, const char *quote_key, struct gold_end *end)
{
    int a = article_named(story, json_string_value(json_object_get(pair, name_key)));
    if (a < 0)
        return false;
    int index = (int)json_integer_value(json_object_get(pair, index_key));
    end->article = (uint32_t)a;
    return find_quote(story->articles[a], json_string_value(json_object_get(pair, quote_key)),
                      place_of_sentence(story->articles[a], index), &end->span);
}

static void read_pairs(struct arena *arena, struct gold_story *story, const json_t *root)
{
    vec(struct gold_pair) pairs = {0};
    size_t i;
    json_t *entry;
    json_array_foreach(json_object_get(root, "pairs"), i, entry)
    {
        struct gold_pair pair = {.votes = 2};
        const char *label = json_string_value(json_object_get(entry, "label"));
        const json_t *votes = json_object_get(entry, "votes");
        if (!label || !read_end(story, entry, "a", "ai", "aq", &pair.a) ||
            !read_end(story, entry, "b", "bi", "bq", &pair.b))
            continue;
        pair.label = strcmp(label, "match") == 0      ? GOLD_MATCH
                     : strcmp(label, "conflict") == 0 ? GOLD_CONFLICT
                                                      : GOLD_UPDATE;
        if (votes)
            pair.votes = (int)json_integer_value(votes);
        vec_push(arena, &pairs, pair);
    }
    story->pairs = pairs.items;
    story->pair_count = (uint32_t)pairs.count;
}

enum cr_status gold_read(struct arena *arena, const char *folder, struct gold_story *out,
                         struct cr_error *error)
{
    char *name = arena_strdup(arena, folder);
    while (*name && name[strlen(name) - 1] == '/')
        name[strlen(name) - 1] = '\0';
    *out = (struct gold_story){.folder = name};
    out->name = strrchr(name, '/') ? strrchr(name, '/') + 1 : name;
    enum cr_status status = read_articles(arena, out, error);
    if (status != CR_OK)
        return status;
    json_error_t json_error;
    const char *path = arena_printf(arena, "%s/gold.json", name);
    json_t *root = json_load_file(path, 0, &json_error);
    if (!root)
        return error_set(error, CR_DAMAGED, "%s:%d: %s", path, json_error.line, json_error.text);
    read_clusters(arena, out, root);
    read_pairs(arena, out, root);
    json_decref(root);
    return CR_OK;
}

void gold_free(struct gold_story *story)
{
    for (uint32_t i = 0; i < story->article_count; i++)
        cr_article_free(story->articles[i]);
}
