#include "compare/offices.h"

/* A title stands within so many words of the name. */
enum { TITLE_WORDS = 4, REACH = 6 };

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    const struct sentence *sentence;
    uint32_t number; /* of the sentence, in the article */
    uint32_t of;     /* term of the name at hand */
    trait_list *out;
};

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->sentence->words[w];
}

static bool is_word(const struct finder *f, uint32_t w, const char *lemma)
{
    return w < f->sentence->word_count && str_is(word_at(f, w)->lemma, lemma);
}

static struct str form_at(const struct finder *f, uint32_t w)
{
    return str_span(f->all->article->article->text, word_at(f, w)->start, word_at(f, w)->end);
}

/* How many words from a word on, up to `end`, are a title; its key. */
static uint32_t match_title(const struct finder *f, uint32_t w, uint32_t end, uint32_t *key)
{
    struct str forms[TITLE_WORDS];
    uint32_t n = 0;
    for (; n < TITLE_WORDS && w + n < end; n++)
        forms[n] = form_at(f, w + n);
    return lexicon_match(f->vocabulary->lexicon, forms, n, TABLE_BIT(TABLE_TITLE), key);
}

/* "[Former] president", "[ex]-mayor", "[acting] chief": no office of now, or not quite it. */
static bool is_qualified(const struct finder *f, uint32_t first)
{
    const struct signs *signs = f->vocabulary->signs;
    for (uint32_t back = 1; back <= 3 && back <= first; back++)
        if (signs_has(signs, SIGNS_ONCE_HELD, word_at(f, first - back)->lemma))
            return true;
    return false;
}

static void add(struct finder *f, uint32_t dimension, uint32_t value, uint32_t first, uint32_t last)
{
    struct trait trait = {.of = f->of,
                          .dimension = dimension,
                          .value = value,
                          .witness = {word_at(f, first)->start, word_at(f, last - 1)->end}};
    if (!is_qualified(f, first))
        vec_push(f->arena, f->out, trait);
}

/* "Nurse", "[a] nurse"; a name's first letter is large. */
static bool is_job(const struct finder *f, uint32_t w, uint32_t *dimension, uint32_t *value)
{
    char folded[LEXICON_TEXT_MAX];
    struct str noun = {folded, lexicon_fold(word_at(f, w)->lemma, folded)};
    return signs_description(f->vocabulary->signs, noun, dimension, value);
}

/* The title or job that words [first, last) are. */
static bool add_title(struct finder *f, uint32_t first, uint32_t last)
{
    uint32_t key, dimension, value;
    struct lexicon_title title;
    if (match_title(f, first, last, &key) == last - first &&
        lexicon_title(f->vocabulary->lexicon, key, 0, &title) &&
        (title.class == LEXICON_TITLE_OFFICE || title.class == LEXICON_TITLE_RANK)) {
        if (!signs_has(f->vocabulary->signs, SIGNS_CO_HELD, str_of(title.canonical)))
            add(f, title.class == LEXICON_TITLE_OFFICE ? TRAIT_OFFICE : TRAIT_RANK, title.title,
                first, last);
        return true;
    }
    if (last - first == 1 && is_job(f, first, &dimension, &value)) {
        add(f, dimension, value, first, last);
        return true;
    }
    return false;
}

static bool is_honorific(const struct finder *f, uint32_t w)
{
    uint32_t key;
    struct lexicon_title title;
    return match_title(f, w, w + 1, &key) &&
           lexicon_title(f->vocabulary->lexicon, key, 0, &title) &&
           title.class == LEXICON_TITLE_HONORIFIC;
}

static bool add_title_up_to(struct finder *f, uint32_t last)
{
    for (uint32_t first = last < TITLE_WORDS ? 0 : last - TITLE_WORDS; first < last; first++)
        if (add_title(f, first, last))
            return true;
    return false;
}

/* "[Fire chief] Jurgen Abt", "the [director], Dr Vera Sorel", "[director] of public health, Vera
 * Sorel" */
static void read_before(struct finder *f, uint32_t name)
{
    uint32_t last = name;
    while (last > 0 && (is_word(f, last - 1, ".") || is_honorific(f, last - 1)))
        last--;
    last -= last > 0 && is_word(f, last - 1, ",");
    if (!add_title_up_to(f, last) && last < name && is_word(f, last, ","))
        for (uint32_t w = last; w > 0 && last - w < REACH; w--)
            if ((is_word(f, w, "for") || is_word(f, w, "of")) && add_title_up_to(f, w))
                return;
}

static bool is_of_name(const struct finder *f, uint32_t w)
{
    const struct entity_mention *m =
        entity_mention_at(&f->all->article->entities, f->number, (uint16_t)w);
    return m && m->form == MENTION_NAME &&
           f->all->article->entities.items[m->entity].kind == CR_ENTITY_PERSON;
}

/* "Carla Renwick, [vice-president] for public affairs,", "Ivo Tarkan, the ministry's [spokesman]":
 * the last noun of what stands behind the comma. */
static void read_behind(struct finder *f, uint32_t name_end)
{
    uint32_t count = f->sentence->word_count, end = name_end + 1;
    if (!is_word(f, name_end, ","))
        return;
    while (end < count && end < name_end + 1 + REACH && word_at(f, end)->upos != UPOS_VERB &&
           word_at(f, end)->upos != UPOS_AUX && word_at(f, end)->upos != UPOS_ADP &&
           word_at(f, end)->upos != UPOS_CCONJ &&
           (word_at(f, end)->upos != UPOS_PUNCT || is_word(f, end, "-"))) {
        if (is_of_name(f, end))
            return; /* of a list of people */
        end++;
    }
    for (uint32_t first = name_end + 1; first < end; first++)
        if (end - first <= TITLE_WORDS && add_title(f, first, end))
            return;
}

void offices_find(struct arena *arena, struct vocabulary *vocabulary, const struct statements *all,
                  uint32_t sentence, trait_list *out)
{
    const struct entities *entities = &all->article->entities;
    struct finder f = {arena,    vocabulary, all, all->items[sentence].sentence,
                       sentence, TERM_NONE,  out};
    for (uint32_t w = 0; w < f.sentence->word_count; w++) {
        const struct entity_mention *m = entity_mention_at(entities, sentence, (uint16_t)w);
        if (!m)
            continue;
        w = m->last - 1u;
        if (m->form != MENTION_NAME || entities->items[m->entity].kind != CR_ENTITY_PERSON)
            continue;
        f.of = vocabulary_add_entity(vocabulary, &entities->items[m->entity]);
        read_before(&f, m->first);
        read_behind(&f, m->last);
    }
}

static struct str last_word(struct str phrase)
{
    for (size_t i = phrase.n; i > 0; i--)
        if (phrase.s[i - 1] == ' ' || phrase.s[i - 1] == '-')
            return (struct str){phrase.s + i, phrase.n - i};
    return phrase;
}

bool offices_agree(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    enum { STEM = 5 }; /* of "chairman" and "chairwoman" */
    struct lexicon_title x, y;
    if (a == b || !lexicon_title(lexicon, a, 0, &x) || !lexicon_title(lexicon, b, 0, &y))
        return true;
    struct str p = str_of(x.canonical), q = str_of(y.canonical), r = last_word(p), s = last_word(q);
    if (r.n == p.n && s.n == q.n && r.n > STEM && s.n > STEM && strncmp(r.s, s.s, STEM) == 0)
        return true;
    return str_equal(r, s) && !(x.unique && y.unique);
}
