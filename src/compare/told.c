#include "compare/told.h"

#include <ctype.h>
#include <stdio.h>

#include "compare/rules.h"

/* Whom the sentence is about, where the claim leaves it out: "was hurt and is now in custody". */
static const struct claim_argument *subject_of_sentence(const struct pair_side *side)
{
    const struct statement *s = side->statement;
    for (uint32_t i = 0; i < s->claim_count && &s->claims[i] != side->view; i++) {
        const struct claim_argument *object = argument_in_role(s->claims[i].claim, ROLE_OBJECT);
        const struct claim_argument *actor = argument_in_role(s->claims[i].claim, ROLE_ACTOR);
        if (s->claims[i].claim->passive ? object != NULL : actor != NULL)
            return s->claims[i].claim->passive ? object : actor;
    }
    return NULL;
}

/* "Canal blocked", "the trawlers seized in June": a passive without its auxiliary. */
static bool is_bare_passive(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    return !c->passive && c->past && c->predicate < s->word_count &&
           (s->words[c->predicate].xpos == XPOS_VBD || s->words[c->predicate].xpos == XPOS_VBN);
}

static const struct claim_argument *bearer_of(const struct pair_side *side, enum sign_bearer bearer)
{
    const struct claim *c = side->view->claim;
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    if (bearer == BEARER_THEME)
        return object ? object : argument_in_role(c, ROLE_ACTOR);
    if (bearer == BEARER_OBJECT && !object)
        return c->passive                 ? subject_of_sentence(side)
               : argument_after(c, "for") ? argument_after(c, "for")
               : is_bare_passive(side)    ? argument_in_role(c, ROLE_ACTOR)
                                          : NULL;
    if (bearer != BEARER_SUBJECT)
        return argument_in_role(c, bearer == BEARER_ACTOR ? ROLE_ACTOR : ROLE_OBJECT);
    const struct claim_argument *subject =
        argument_in_role(c, c->passive ? ROLE_OBJECT : ROLE_ACTOR);
    return subject ? subject : subject_of_sentence(side);
}

/* "Remains trapped" is in no doubt. */
static bool is_in_doubt(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    for (uint32_t w = 0; w < s->word_count && c->certainty == CR_POSSIBLE; w++)
        if (s->words[w].start == c->certainty_span.start)
            return !signs_has(v->signs, SIGNS_CARRIERS, s->words[w].lemma);
    return c->certainty != CR_CERTAIN;
}

static bool is_sure(const struct vocabulary *v, const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->polarity != CR_DENIED && !is_in_doubt(v, side) && !c->future && !c->withheld;
}

bool told_is_plain(const struct vocabulary *v, const struct pair_side *side)
{
    return is_sure(v, side) && !side->view->background;
}

static bool is_ahead(const struct claim *c)
{
    return c->future || c->certainty == CR_EXPECTED || c->certainty == CR_PLANNED;
}

/* Told as so; who will leave an office leaves it, too, and what will stay closed is. */
static bool is_told_as_so(const struct vocabulary *v, const struct pair_side *side,
                          enum sign_chain chain)
{
    const struct claim *c = side->view->claim;
    bool goes_on = str_is(c->event_class, "continue") || str_is(c->event_class, "stay");
    if (is_ahead(c) && (chain == CHAIN_POSTS || goes_on))
        return c->polarity != CR_DENIED && !c->withheld;
    return is_sure(v, side);
}

/* "Will try to pull the ship free", "power could be back", "must reopen": has not come so far. */
static bool is_yet_to_come(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    return c->polarity == CR_ASSERTED && (c->future || c->certainty != CR_CERTAIN) && !c->withheld;
}

/* A clause that says where or how somebody is or is brought. */
static bool carries_state(const struct vocabulary *v, const struct claim *c)
{
    return c->copular || signs_has(v->signs, SIGNS_CARRIERS, c->event_class) ||
           signs_has(v->signs, SIGNS_CARRIERS, c->lemma);
}

/* The sign that `n` words say, as they stand or with the first one's lemma: "walks free". */
static bool phrase_is_sign(const struct vocabulary *v, const struct pair_side *side,
                           enum sign_chain chain, uint32_t w, uint32_t n, struct sign *sign)
{
    char phrase[64];
    const struct word *words = side->statement->sentence->words;
    const char *text = side->document->article->article->text;
    if (signs_find(v->signs, chain, str_span(text, words[w].start, words[w + n - 1].end), sign))
        return true;
    struct str inflected =
        statement_phrase(side->document, side->statement->sentence, w, n, phrase, sizeof phrase);
    return inflected.n && signs_find(v->signs, chain, inflected, sign);
}

static struct str text_of_word(const struct pair_side *side, uint32_t w)
{
    const struct word *word = &side->statement->sentence->words[w];
    return str_span(side->document->article->article->text, word->start, word->end);
}

/* The sign that begins at a word: the longest phrase, else, where `alone`, its lemma; of the
 * clause's verb how it stands: "are [missing]". */
bool told_sign_at(const struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
                  uint32_t w, bool alone, struct sign *sign, struct cr_span *span)
{
    enum { PHRASE_WORDS = 4 };
    const struct sentence *s = side->statement->sentence;
    for (uint32_t n = PHRASE_WORDS; n > (alone ? 0u : 1u); n--) {
        if (w + n > s->word_count)
            continue;
        *span = (struct cr_span){s->words[w].start, s->words[w + n - 1].end};
        if (n > 1 ? phrase_is_sign(v, side, chain, w, n, sign)
                  : signs_find(v->signs, chain, s->words[w].lemma, sign) ||
                        (w == side->view->claim->predicate &&
                         signs_find(v->signs, chain, text_of_word(side, w), sign)))
            return true;
    }
    return false;
}

/* "Has not been found" is missing still, and so is whom they hope to find, and who may resign has
 * not; but who could be arrested need not be on the run. */
static bool is_awaited(const struct claim *c, enum sign_chain chain, const struct sign *sign,
                       bool denied)
{
    bool one_way = chain == CHAIN_FATES || chain == CHAIN_CONDITIONS;
    bool people = chain == CHAIN_CUSTODY || chain == CHAIN_PLEAS || chain == CHAIN_FITNESS ||
                  (chain == CHAIN_PROCEEDINGS && !claim_is_ahead(c) && !c->future);
    return sign->step > 1 && !one_way && (denied || !people);
}

static bool is_refused(const struct vocabulary *v, const struct sentence *s, uint32_t w)
{
    enum { WORDS_BEFORE = 3 }; /* "refused to [concede]" */
    for (uint32_t back = 1; back <= WORDS_BEFORE && back <= w; back++)
        if (signs_has(v->signs, SIGNS_REFUSALS, s->words[w - back].lemma))
            return true;
    return false;
}

/* The state that a word within the claim names: "taken [to hospital]", "is [in custody]". */
static bool told_by_word(const struct vocabulary *v, const struct pair_side *side,
                         enum sign_chain chain, uint32_t w, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct sign sign;
    struct cr_span span;
    const struct word *word = &side->statement->sentence->words[w];
    bool alone = carries_state(v, c) || (w == c->predicate && word->xpos == XPOS_VBG);
    if (!told_sign_at(v, side, chain, w, alone, &sign, &span) ||
        (sign.bearer != BEARER_SUBJECT && (sign.bearer != BEARER_THEME || !c->copular)))
        return false;
    bool refused = is_refused(v, side->statement->sentence, w);
    if (refused && !is_awaited(c, chain, &sign, true))
        return false;
    const struct claim_argument *whose = bearer_of(side, BEARER_SUBJECT);
    struct cr_span before = {c->span.start, span.start};
    if (!whose && !span_is_present(before) && side->view == side->statement->claims)
        before.start = side->statement->sentence->words[0].start;
    *out = (struct told){refused ? 1 : sign.step, span,        before, WORD_NONE,
                         refused ? sign.step : 0, sign.perhaps};
    if (whose && whose->span.end <= span.start) {
        out->whose = span_is_present(before) ? span_join(whose->span, before) : whose->span;
        out->head = whose->head;
    }
    return span_is_present(out->whose);
}

/* What the clause says of its subject goes before what stands with it: "the [missing] girl is
 * [safe]". */
static bool told_by_words(const struct vocabulary *v, const struct pair_side *side,
                          enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    uint32_t verb = witness_of_predicate(side).start;
    for (int within = 0; within < 2 && c->polarity == CR_ASSERTED; within++)
        for (uint32_t w = 0; w < s->word_count; w++)
            if (s->words[w].start >= c->span.start && s->words[w].end <= c->span.end &&
                (s->words[w].start < verb) == (within == 1) && told_by_word(v, side, chain, w, out))
                return true;
    return false;
}

/* The other word may be a name's: "before the Bandon District [Court]". */
static bool find_two(const struct vocabulary *v, enum sign_chain chain, struct str verb,
                     struct str other, struct sign *sign)
{
    char phrase[64];
    int n =
        snprintf(phrase, sizeof phrase, "%.*s %.*s", (int)verb.n, verb.s, (int)other.n, other.s);
    if (n <= 0 || (size_t)n >= sizeof phrase || other.n == 0)
        return false;
    phrase[verb.n + 1] = (char)tolower((unsigned char)phrase[verb.n + 1]);
    return signs_find(v->signs, chain, (struct str){phrase, (size_t)n}, sign);
}

static bool is_head(const struct claim *c, uint32_t word)
{
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].head == word)
            return true;
    return false;
}

/* The sign of a verb with a noun, "leave [the Olmen] prison", "bring under control", or with how it
 * ends, "pull [the ship] free". */
static bool sign_of_verb_with(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, struct sign *sign, struct cr_span *witness)
{
    enum { WORDS_BETWEEN = 5 };
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    uint32_t verb = witness_of_predicate(side).start;
    uint32_t last = c->predicate + WORDS_BETWEEN + 1;
    if (c->nominal || !(signs_chains(v->signs, c->lemma) >> chain & 1))
        return false;
    for (uint32_t w = 0; w < s->word_count && w <= last; w++) {
        bool ends = s->words[w].upos == UPOS_ADJ || s->words[w].upos == UPOS_ADV ||
                    s->words[w].upos == UPOS_ADP;
        if (s->words[w].start <= verb || s->words[w].end > c->span.end ||
            (!ends && !is_head(c, w)) || !find_two(v, chain, c->lemma, s->words[w].lemma, sign))
            continue;
        *witness = (struct cr_span){verb, s->words[w].end};
        return true;
    }
    return false;
}

static bool sign_of_predicate(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, struct sign *sign, struct cr_span *witness)
{
    const struct claim *c = side->view->claim;
    *witness = witness_of_predicate(side);
    if (sign_of_verb_with(v, side, chain, sign, witness) && sign->bearer != BEARER_SUBJECT)
        return true;
    *witness = witness_of_predicate(side);
    if (signs_find(v->signs, chain, c->lemma, sign) && sign->bearer != BEARER_SUBJECT)
        return true;
    return signs_find(v->signs, chain, c->event_class, sign) && sign->bearer != BEARER_SUBJECT &&
           (!sign->perhaps || str_equal(c->event_class, c->lemma));
}

/* "Ex-port director Dolan": all that a clause has in one role. */
static struct cr_span span_of_role(const struct claim *c, const struct claim_argument *one)
{
    struct cr_span all = one->span;
    for (uint32_t i = 0; i < c->argument_count; i++)
        if (c->arguments[i].role == one->role && !c->arguments[i].shared)
            all = span_join(all, c->arguments[i].span);
    return all;
}

/* "Won 48.9 percent". */
static bool wins_share(const struct claim *c)
{
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    for (uint32_t i = 0; i < c->quantity_count; i++)
        if (object && !c->quantities[i].unsaid && span_covers(object->span, c->quantities[i].span))
            return true;
    return false;
}

/* "Is considering [quitting]", "ruled out [stepping down]": what a verb above leaves undone. */
static bool is_left_undone(const struct vocabulary *v, const struct pair_side *side)
{
    const struct sentence *s = side->statement->sentence;
    uint16_t verb = side->view->claim->predicate;
    bool nonfinite =
        verb < s->word_count && (s->words[verb].xpos == XPOS_VB || s->words[verb].xpos == XPOS_VBG);
    uint32_t above = nonfinite ? s->words[verb].head : WORD_NONE;
    if (above >= s->word_count || above >= verb)
        return false;
    if (s->words[verb].xpos == XPOS_VB && s->words[verb].deprel == DEPREL_ACL)
        return !str_is(s->words[above].lemma, "decision"); /* "under pressure [to resign]" */
    enum sign_phase phase = signs_phase(v->signs, s->words[above].lemma);
    for (uint32_t i = 0; i < side->statement->claim_count; i++)
        if (side->statement->claims[i].claim->predicate == above)
            phase = signs_phase(v->signs, side->statement->claims[i].claim->lemma);
    return phase == COURSE_WANTED || phase == COURSE_REFUSED;
}

/* "He goes", "she is staying", but not "stayed in the villa", "left the hall". */
static bool stands_alone(const struct claim *c, enum sign_bearer bearer)
{
    for (uint32_t i = 0; i < c->argument_count; i++) {
        enum claim_role role = c->arguments[i].role;
        bool due = role == ROLE_ACTOR || role == ROLE_TIME ||
                   (role == ROLE_OBJECT && bearer == BEARER_OBJECT);
        if (!due)
            return false;
    }
    return true;
}

static bool told_by_predicate(const struct vocabulary *v, const struct pair_side *side,
                              enum sign_chain chain, bool so, struct told *out)
{
    const struct claim *c = side->view->claim;
    struct sign sign;
    struct cr_span witness;
    if (!sign_of_predicate(v, side, chain, &sign, &witness))
        return false;
    const struct claim_argument *whose = bearer_of(side, sign.bearer);
    bool alone = sign.perhaps && span_length(witness) == span_length(witness_of_predicate(side));
    if ((chain == CHAIN_CONTESTS && (c->nominal || wins_share(c))) ||
        (alone && !stands_alone(c, sign.bearer)))
        return false;
    bool denied = c->polarity != CR_ASSERTED || (chain < CHAIN_FIRMS && is_left_undone(v, side));
    bool open = denied || !so;
    bool runs = sign.only_negated && signs_is_of_things(chain) && c->progressive;
    if (open ? !is_awaited(c, chain, &sign, denied) && !(denied && sign.only_negated)
             : sign.only_negated && !runs)
        return false;
    if (runs && !open) /* "are running" */
        sign.step = 2;
    bool undone = open && !(denied && sign.only_negated);
    if (whose)
        *out =
            (struct told){undone ? 1 : sign.step, witness,     span_of_role(c, whose), whose->head,
                          undone ? sign.step : 0, sign.perhaps};
    return whose != NULL;
}

bool told_lasts(const struct pair_side *side)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    if (c->copular || c->progressive || !c->past || c->polarity != CR_ASSERTED || c->future ||
        c->certainty != CR_CERTAIN || str_is(c->event_class, "continue") || str_is(c->lemma, "be"))
        return true;
    for (uint32_t i = 0; i < c->time_count; i++)
        if (c->times[i].relation == TIME_SINCE)
            return true; /* "have been held since May" */
    return c->predicate < s->word_count && s->words[c->predicate].xpos == XPOS_VBG;
}

const struct claim_argument *told_subject(const struct pair_side *side)
{
    return bearer_of(side, BEARER_SUBJECT);
}

uint32_t told_chains(const struct vocabulary *v, const struct pair_side *side)
{
    const struct statement *s = side->statement;
    const struct claim *c = side->view->claim;
    uint32_t chains = signs_chains(v->signs, c->lemma) | signs_chains(v->signs, c->event_class);
    if (c->predicate < s->sentence->word_count)
        chains |= signs_chains(v->signs, text_of_word(side, c->predicate));
    for (uint32_t w = 0; w < s->sentence->word_count; w++)
        if (c->span.start <= s->sentence->words[w].start &&
            s->sentence->words[w].end <= c->span.end)
            chains |= signs_chains(v->signs, s->sentence->words[w].lemma);
    return chains | (c->speaker_count ? UINT32_C(1) << CHAIN_CASES : 0);
}

/* "[A scan] showed that he has torn it": what comes to light tells of what brought it to light. */
static bool told_by_speaker(const struct vocabulary *v, const struct pair_side *side,
                            enum sign_chain chain, struct told *out)
{
    const struct claim *c = side->view->claim;
    const struct sentence *s = side->statement->sentence;
    struct sign sign;
    for (uint32_t i = 0; i < c->speaker_count && chain == CHAIN_CASES; i++)
        for (uint32_t w = 0; w < s->word_count; w++)
            if (s->words[w].start == c->speakers[i].cue.start &&
                signs_find(v->signs, chain, s->words[w].lemma, &sign) &&
                sign.bearer == BEARER_ACTOR) {
                *out = (struct told){.step = sign.step,
                                     .witness = c->speakers[i].cue,
                                     .whose = c->speakers[i].span,
                                     .head = WORD_NONE};
                return true;
            }
    return false;
}

bool told_find(const struct vocabulary *v, const struct pair_side *side, enum sign_chain chain,
               struct told *out)
{
    if (told_by_speaker(v, side, chain, out))
        return true;
    bool so = is_told_as_so(v, side, chain), open = !so && is_yet_to_come(side);
    bool ahead = chain == CHAIN_CONTESTS && open; /* "appears headed for victory" */
    if ((so || ahead) && told_by_words(v, side, chain, out)) {
        out->step = ahead ? 1 : out->step;
        return true;
    }
    return (so || open) && told_by_predicate(v, side, chain, so, out);
}
