/*
 * count-lemmas TREEBANK.conllu[.gz] …: prints data/english/frequency.txt.
 *
 * Counts lower-cased lemmas of words in the treebanks' sentences, leaving out the documents whose
 * licence does not allow it (genres of GUM that are CC BY-NC-SA as a whole).
 */
#include "base/map.h"
#include "base/vec.h"
#include "language/conllu.h"

enum { SEEN_LEAST = 3 };

static bool is_licensed(struct str document)
{
    static const char *const left_out[] = {"GUM_whow_", "GUM_fiction_", "GUM_essay_", "GUM_letter_",
                                           "GUM_podcast_"};
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
        if (str_starts(document, str_of(left_out[i])))
            return false;
    return true;
}

static struct str lower(struct arena *arena, struct str s)
{
    char *p = arena_strndup(arena, s.s, s.n);
    for (size_t i = 0; i < s.n; i++)
        if (p[i] >= 'A' && p[i] <= 'Z')
            p[i] = (char)(p[i] + 32);
    return (struct str){p, s.n};
}

static bool is_counted(const struct word *w)
{
    if (w->upos == UPOS_PUNCT || w->upos == UPOS_SYM || w->upos == UPOS_NUM || w->upos == UPOS_X)
        return false;
    return memchr(w->lemma.s, '\t', w->lemma.n) == NULL;
}

static void count(struct arena *arena, const struct conllu *bank, struct map *counts)
{
    for (uint32_t s = 0; s < bank->sentence_count; s++) {
        const struct conllu_sentence *sentence = &bank->sentences[s];
        if (!is_licensed(sentence->document))
            continue;
        for (uint32_t w = 0; w < sentence->word_count; w++)
            if (is_counted(&sentence->words[w]))
                ++*map_put(counts, lower(arena, sentence->words[w].lemma), 0);
    }
}

static int by_count(const void *a, const void *b, void *context)
{
    const struct map *counts = context;
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    if (counts->values[x] != counts->values[y])
        return counts->values[x] < counts->values[y] ? 1 : -1;
    return str_compare(counts->keys[x], counts->keys[y]);
}

static void print(struct arena *arena, struct map *counts)
{
    puts(
        "# Lemmas and how often they occur in the training parts of the treebanks UD English EWT\n"
        "# and UD English GUM (genres news, interview, bio, voyage, speech, textbook, vlog,\n"
        "# conversation, court, academic), Universal Dependencies 2.16. Counts derived from them:\n"
        "# CC BY-SA 4.0. Made by: make frequency TREEBANKS=DIR");
    uint32_t *order = arena_new_array(arena, uint32_t, counts->count);
    for (uint32_t i = 0; i < counts->count; i++)
        order[i] = i;
    qsort_r(order, counts->count, sizeof *order, by_count, counts);
    for (uint32_t i = 0; i < counts->count; i++)
        if (counts->values[order[i]] >= SEEN_LEAST)
            printf("%.*s\t%u\n", (int)counts->keys[order[i]].n, counts->keys[order[i]].s,
                   counts->values[order[i]]);
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct map counts = {.arena = &arena};
    for (int i = 1; i < argc; i++) {
        struct conllu bank;
        struct cr_error error;
        if (conllu_read(&arena, argv[i], &bank, &error) != CR_OK) {
            fprintf(stderr, "count-lemmas: %s\n", error.message);
            return 1;
        }
        count(&arena, &bank, &counts);
    }
    print(&arena, &counts);
    arena_free(&arena);
    return 0;
}
