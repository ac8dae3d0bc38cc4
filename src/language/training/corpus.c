#include "language/training/corpus.h"

#include "language/hash.h"

/* GUM's documents are licensed one by one; these genres allow sharing alike. Documents of
 * treebanks other than GUM may all be used. */
static const char *const gum_genres[] = {"news",   "interview", "bio",  "voyage",
                                         "speech", "textbook",  "vlog", "conversation",
                                         "court",  "academic"};

/* True for a document that weights under CC BY-SA may be trained on. */
static bool corpus_may_use(struct str document)
{
    struct str gum = STR("GUM_");
    if (!str_starts(document, gum))
        return true;
    struct str rest = {document.s + gum.n, document.n - gum.n}, genre = {0};
    str_cut(&rest, '_', &genre);
    for (size_t i = 0; i < sizeof gum_genres / sizeof *gum_genres; i++)
        if (str_is(genre, gum_genres[i]))
            return true;
    return false;
}

static void add_sample(struct arena *arena, const struct lexicon *lexicon, const char *text,
                       const struct word *words, uint32_t count, struct corpus *corpus)
{
    struct sample *sample = &corpus->samples[corpus->count++];
    features_look(arena, lexicon, text, words, count, &sample->views);
    sample->document = corpus->document_count - 1;
    sample->gold = words;
    sample->words = arena_new_array(arena, struct word, count);
    memcpy(sample->words, words, count * sizeof *sample->words);
    corpus->word_count += count;
}

/* Ways to write a sentence as headlines are. */
enum headline { HEADLINE_TITLE_CASE, HEADLINE_CAPITALS, HEADLINE_PLAIN, HEADLINE_COUNT };

enum { HEADLINE_EVERY = 10 }; /* one sentence in so many stands in the corpus a second time */

static char upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
}

static void write_headline(char *text, const struct word *words, uint32_t count, enum headline how)
{
    enum { SHORT = 3 }; /* "of", "the": small in titles */
    for (uint32_t i = 0; i < count; i++) {
        uint32_t length = words[i].end - words[i].start;
        uint32_t letters = how == HEADLINE_CAPITALS                                   ? length
                           : how == HEADLINE_TITLE_CASE && (i == 0 || length > SHORT) ? 1
                                                                                      : 0;
        for (uint32_t k = 0; k < letters; k++)
            text[words[i].start + k] = upper(text[words[i].start + k]);
    }
}

static bool has_dependents(const struct word *words, uint32_t count, uint32_t head)
{
    for (uint32_t i = 0; i < count; i++)
        if (words[i].head == head)
            return true;
    return false;
}

/* A copy without the full stop at its end, in a way of its own with capitals. */
static void add_headline(struct arena *arena, const struct lexicon *lexicon, const char *text,
                         const struct conllu_sentence *sentence, enum headline how,
                         struct corpus *corpus)
{
    uint32_t count = sentence->word_count, base = sentence->words[0].start;
    count -= sentence->words[count - 1].upos == UPOS_PUNCT;
    if (count < 2 || has_dependents(sentence->words, count, count))
        return;
    struct word *words = arena_new_array(arena, struct word, count);
    memcpy(words, sentence->words, count * sizeof *words);
    char *copy = arena_strndup(arena, text + base, words[count - 1].end - base);
    for (uint32_t i = 0; i < count; i++) {
        words[i].start -= base;
        words[i].end -= base;
    }
    write_headline(copy, words, count, how);
    add_sample(arena, lexicon, copy, words, count, corpus);
}

enum cr_status corpus_add(struct arena *arena, const struct lexicon *lexicon, const char *path,
                          struct corpus *corpus, struct cr_error *error)
{
    struct conllu bank;
    enum cr_status status = conllu_read(arena, path, &bank, error);
    if (status != CR_OK)
        return status;
    size_t old = corpus->count * sizeof *corpus->samples;
    size_t more = 2 * bank.sentence_count * sizeof *corpus->samples;
    corpus->samples = arena_grow(arena, corpus->samples, old, old + more);
    struct str document = {0};
    for (uint32_t i = 0; i < bank.sentence_count; i++) {
        const struct conllu_sentence *sentence = &bank.sentences[i];
        if (!corpus_may_use(sentence->document))
            continue;
        if (!str_equal(sentence->document, document))
            corpus->document_count++;
        document = sentence->document;
        add_sample(arena, lexicon, bank.text.s, sentence->words, sentence->word_count, corpus);
        if (i % HEADLINE_EVERY == 0)
            add_headline(arena, lexicon, bank.text.s, sentence,
                         (enum headline)(i / HEADLINE_EVERY % HEADLINE_COUNT), corpus);
    }
    return CR_OK;
}

uint64_t corpus_random(uint64_t *state)
{
    return hash_mix(*state += 1, 8);
}

uint64_t corpus_seed(unsigned round)
{
    return hash_mix(round + 1, 9);
}

void corpus_shuffle(uint64_t *state, uint32_t *order, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    for (uint32_t i = count; i > 1; i--) {
        uint32_t k = (uint32_t)(corpus_random(state) % i);
        uint32_t swap = order[i - 1];
        order[i - 1] = order[k];
        order[k] = swap;
    }
}
