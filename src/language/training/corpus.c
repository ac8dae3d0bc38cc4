#include "language/training/corpus.h"

#include "language/hash.h"

/* GUM's documents are licensed one by one; these genres allow sharing alike. Documents of
 * treebanks other than GUM may all be used. */
static const char *const gum_genres[] = {"news",   "interview", "bio",  "voyage",
                                         "speech", "textbook",  "vlog", "conversation",
                                         "court",  "academic"};

bool corpus_may_use(struct str document)
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

static void add_sentence(struct arena *arena, const struct lexicon *lexicon, const char *text,
                         const struct conllu_sentence *sentence, struct corpus *corpus)
{
    struct sample *sample = &corpus->samples[corpus->count++];
    uint32_t n = sentence->word_count;
    features_look(arena, lexicon, text, sentence->words, n, &sample->views);
    sample->document = corpus->document_count - 1;
    sample->gold = sentence->words;
    sample->words = arena_new_array(arena, struct word, n);
    memcpy(sample->words, sentence->words, n * sizeof *sample->words);
    corpus->word_count += n;
}

enum cr_status corpus_add(struct arena *arena, const struct lexicon *lexicon, const char *path,
                          struct corpus *corpus, struct cr_error *error)
{
    struct conllu bank;
    enum cr_status status = conllu_read(arena, path, &bank, error);
    if (status != CR_OK)
        return status;
    size_t old = corpus->count * sizeof *corpus->samples;
    size_t more = bank.sentence_count * sizeof *corpus->samples;
    corpus->samples = arena_grow(arena, corpus->samples, old, old + more);
    struct str document = {0};
    for (uint32_t i = 0; i < bank.sentence_count; i++) {
        if (!corpus_may_use(bank.sentences[i].document))
            continue;
        if (!str_equal(bank.sentences[i].document, document))
            corpus->document_count++;
        document = bank.sentences[i].document;
        add_sentence(arena, lexicon, bank.text.s, &bank.sentences[i], corpus);
    }
    return CR_OK;
}

uint64_t corpus_random(uint64_t *state)
{
    return hash_mix(*state += 1, 8);
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
