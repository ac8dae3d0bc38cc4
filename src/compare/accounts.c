#include "compare/accounts.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct account) account_list;

/* The longest phrase of the list that begins at a word, which has its first word as it stands or
 * its lemma; its number of words, 0 where there is none. */
static uint32_t phrase_at(const struct vocabulary *v, const struct pair_side *side, uint32_t w,
                          struct sign_account *out)
{
    enum { PHRASE_WORDS = 4 };
    char room[64];
    const struct sentence *s = side->statement->sentence;
    const char *text = side->document->article->article->text;
    for (uint32_t n = PHRASE_WORDS; n > 0; n--) {
        if (w + n > s->word_count)
            continue;
        struct str stands = str_span(text, s->words[w].start, s->words[w + n - 1].end);
        struct str lemma = n == 1 ? s->words[w].lemma
                                  : statement_phrase(side->document, s, w, n, room, sizeof room);
        if (signs_account(v->signs, stands, out) ||
            (lemma.n && signs_account(v->signs, lemma, out)))
            return n;
    }
    return 0;
}

/* "Was [armed]", "was a [forgery]", "[confessed]": what the clause says, not what it speaks of. */
static bool is_said(const struct claim *c, uint32_t w)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].head == w && c->arguments[i].role == ROLE_ATTRIBUTE)
            return true;
    return w == c->predicate;
}

/* The noun that an adjective stands before; TERM_NONE. */
static uint32_t noun_of(struct vocabulary *v, const struct sentence *s, uint32_t w)
{
    const struct word *word = &s->words[w];
    bool before = word->deprel == DEPREL_AMOD && word->head < s->word_count &&
                  s->words[word->head].upos == UPOS_NOUN;
    return before ? vocabulary_add(v, TERM_NOUN, s->words[word->head].lemma) : TERM_NONE;
}

/* "Contained [dangerous] amounts", "has a [clean] record": said of who or what has it, not of that.
 */
static bool is_had(const struct vocabulary *v, const struct claim *c, const struct sentence *s,
                   uint32_t w)
{
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    return object && object->head == s->words[w].head && argument_in_role(c, ROLE_ACTOR) &&
           signs_has(v->signs, SIGNS_HAVING, c->lemma);
}

/* What `n` words from `w` on tell; false where they stand for something else: a verb or a noun says
 * how it was only where the clause says just that. */
static bool read_words(struct vocabulary *v, const struct pair_side *side, uint32_t w, uint32_t n,
                       struct account *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    const struct word *word = &s->words[w];
    bool said = false;
    for (uint32_t i = 0; i < n; i++)
        said = said || is_said(c, w + i);
    bool brings = word->xpos == XPOS_VBG && word->deprel == DEPREL_AMOD; /* "[damaging] quakes" */
    bool modifies = n > 1 || word->upos == UPOS_ADJ || word->upos == UPOS_ADV;
    out->words = (struct cr_span){word->start, s->words[w + n - 1].end};
    out->of = n == 1 && !said && !is_had(v, c, s, w) ? noun_of(v, s, w) : TERM_NONE;
    bool negated = claim_negates(c, out->words); /* "no [warning]" */
    if (brings || (!said && !modifies && !negated))
        return false;
    bool reached = said || negated || (modifies && out->of == TERM_NONE);
    out->denied = reached && claim_is_negative(c);
    out->sign.first_end = out->sign.first_end != out->denied;
    out->witness = out->denied ? witness_with(out->words, c->polarity_span) : out->words;
    return true;
}

/* "[Had] been locked" */
static bool is_pluperfect(const struct sentence *s, const struct claim *c)
{
    for (uint32_t w = 0; w < c->predicate && w < s->word_count; w++)
        if (s->words[w].head == c->predicate && s->words[w].xpos == XPOS_VBD &&
            str_is(s->words[w].lemma, "have"))
            return true;
    return false;
}

/* "Is regularly struck by damaging quakes" */
static bool is_habitual(const struct vocabulary *v, const struct sentence *s)
{
    for (uint32_t w = 0; w < s->word_count; w++)
        if (signs_has(v->signs, SIGNS_HABITS, s->words[w].lemma))
            return true;
    return false;
}

static void read_claim(struct arena *arena, struct vocabulary *v, const struct pair_side *side,
                       account_list *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    bool ahead = c->future && (c->certainty == CR_CERTAIN || c->certainty == CR_EXPECTED);
    bool background = side->view->background && !is_pluperfect(s, c);
    if ((c->certainty != CR_CERTAIN && !ahead) || c->withheld || is_habitual(v, s))
        return;
    for (uint32_t w = 0; w < s->word_count; w++) {
        struct account account = {.past = c->past, .background = background, .ahead = ahead};
        if (!span_covers(c->span, witness_of_word(side, (uint16_t)w)))
            continue;
        uint32_t n = phrase_at(v, side, w, &account.sign);
        if (n == 0 || s->words[w + n - 1].end > c->span.end)
            continue;
        if (read_words(v, side, w, n, &account))
            vec_push(arena, out, account);
        w += n - 1;
    }
}

void accounts_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        for (uint32_t k = 0; k < s->claim_count; k++) {
            account_list list = {0};
            struct pair_side side = {all, s, &s->claims[k]};
            read_claim(arena, vocabulary, &side, &list);
            s->claims[k].accounts = list.items;
            s->claims[k].account_count = (uint32_t)list.count;
            for (size_t a = 0; a < list.count; a++) {
                const char *name = arena_printf(arena, "/%u", list.items[a].sign.scale);
                statement_add_topic(arena, s, vocabulary_add(vocabulary, TERM_NOUN, str_of(name)));
            }
        }
    }
}
