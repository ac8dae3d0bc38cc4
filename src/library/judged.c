/* The reader's judgements laid over an analysis. */
#include "base/map.h"
#include "base/vec.h"
#include "compare/facts.h"
#include "input/tables.h"
#include "library/log.h"

struct owned_judged {
    struct cr_judged public; /* first, so that the two pointers are one */
    struct arena arena;
};

/* What stands on a pair of claims. */
struct pair {
    uint32_t claims[2]; /* the key of the map */
    enum cr_word word;
    bool has_kind;
    enum cr_relation_kind kind; /* the two claims have, by the reader's word */
    const char *note;
    bool placed; /* on a relation */
};

struct laying {
    struct arena *arena;
    const struct cr_analysis *before;
    struct cr_analysis *after;
    struct cr_judged *out;
    struct log log;
    struct map pair_of; /* claims to index into pairs */
    vec(struct pair *) pairs;
    struct cr_judged_claim *claims;
    struct cr_judged_document *documents;
    const char **outlet_grade; /* [document_count] */
    vec(struct cr_lost_judgement) lost;
    vec(const struct act *) lost_acts;
    vec(struct cr_relation) relations, rejected;
    vec(struct cr_judged_relation) words, rejected_words;
    vec(bool) by_hand;
    bool *touched; /* [claim_count] */
};

/* Acts in order: what each says goes over what an earlier one said --------------------------- */

static struct pair *pair_at(struct laying *l, uint32_t a, uint32_t b)
{
    struct pair *pair = arena_new(l->arena, struct pair);
    pair->claims[0] = a < b ? a : b;
    pair->claims[1] = a < b ? b : a;
    struct str key = {(const char *)pair->claims, sizeof pair->claims};
    uint32_t at = *map_put(&l->pair_of, key, (uint32_t)l->pairs.count);
    if (at == l->pairs.count)
        vec_push(l->arena, &l->pairs, pair);
    return l->pairs.items[at];
}

static bool kind_named(struct str name, enum cr_relation_kind *out)
{
    for (int kind = CR_MATCH; kind <= CR_UPDATE; kind++) {
        if (str_is(name, cr_relation_kind_name((enum cr_relation_kind)kind))) {
            *out = (enum cr_relation_kind)kind;
            return true;
        }
    }
    return false;
}

/* "confirm conflict", "match", "reject", … */
static void take_word(struct pair *pair, const char *value)
{
    struct str rest = str_of(value), word;
    pair->word = CR_WORD_NONE;
    pair->has_kind = false;
    if (!value || !str_cut(&rest, ' ', &word))
        return;
    for (int i = 0; i <= CR_WORD_UNRELATED; i++)
        if (str_is(word, cr_word_name((enum cr_word)i)))
            pair->word = (enum cr_word)i;
    pair->has_kind = kind_named(pair->word == CR_WORD_CONFIRM ? rest : word, &pair->kind);
}

/* Where in the text a side of two acts was the same. */
static bool same_side(const struct act_side *a, const struct act_side *b)
{
    return a->article == b->article && a->anchor.start == b->anchor.start &&
           str_equal(a->anchor.quote, b->anchor.quote);
}

static bool same_subject(const struct act *a, const struct act *b)
{
    bool same = a->kind == b->kind && a->side_count == b->side_count;
    for (int i = 0; same && i < a->side_count; i++)
        same = same_side(&a->sides[i], &b->sides[i]);
    return same;
}

/* Of several acts on the same words only the last is told. */
static void lose(struct laying *l, const struct act *act, uint32_t document,
                 enum anchor_result result)
{
    struct cr_lost_judgement lost = {log_describe(&l->log, act), document,
                                     result == ANCHOR_AMBIGUOUS ? CR_LOST_AMBIGUOUS : CR_LOST_GONE};
    for (size_t i = 0; i < l->lost.count; i++) {
        if (!same_subject(l->lost_acts.items[i], act))
            continue;
        l->lost.count--;
        l->lost_acts.count--;
        l->lost.items[i] = l->lost.items[l->lost.count];
        l->lost_acts.items[i] = l->lost_acts.items[l->lost.count];
    }
    if (!act->value)
        return;
    vec_push(l->arena, &l->lost, lost);
    vec_push(l->arena, &l->lost_acts, act);
}

static void apply_outlet(struct laying *l, const struct act *act)
{
    for (uint32_t i = 0; i < l->before->document_count; i++) {
        const char *outlet = l->before->documents[i].article->outlet;
        if (outlet && act->outlet && strcmp(outlet, act->outlet) == 0)
            l->outlet_grade[i] = act->value;
    }
}

static void apply_to(struct laying *l, const struct act *act, const struct act_place *places)
{
    char grade = act->value ? act->value[0] : 0;
    switch (act->kind) {
    case CR_JUDGE_RELATION:
        if (places[0].claim != places[1].claim)
            take_word(pair_at(l, places[0].claim, places[1].claim), act->value);
        break;
    case CR_JUDGE_NOTE_RELATION:
        if (places[0].claim != places[1].claim)
            pair_at(l, places[0].claim, places[1].claim)->note = act->value;
        break;
    case CR_JUDGE_SOURCE:
        l->documents[places[0].document].source = grade;
        break;
    case CR_JUDGE_NOTE_DOCUMENT:
        l->documents[places[0].document].note = act->value;
        break;
    case CR_JUDGE_INFORMATION:
        l->claims[places[0].claim].information = grade;
        break;
    case CR_JUDGE_NOTE_CLAIM:
        l->claims[places[0].claim].note = act->value;
        break;
    case CR_JUDGE_OUTLET:
        break;
    }
}

/* How many anchors an act of a kind has, and whether they hold words: a damaged row has not. */
static bool is_whole(const struct act *act)
{
    bool pair = act->kind == CR_JUDGE_RELATION || act->kind == CR_JUDGE_NOTE_RELATION;
    bool document = act->kind == CR_JUDGE_SOURCE || act->kind == CR_JUDGE_NOTE_DOCUMENT;
    bool whole = act->side_count == (pair ? 2 : 1);
    for (int i = 0; whole && i < act->side_count; i++)
        whole = document == !act->sides[i].anchor.quote.s;
    return whole;
}

static void apply(struct laying *l, const struct act *act)
{
    struct act_place places[2];
    if (act->undone)
        return;
    if (act->kind == CR_JUDGE_OUTLET) {
        apply_outlet(l, act);
        return;
    }
    if (!is_whole(act))
        return;
    for (int i = 0; i < act->side_count; i++) {
        enum anchor_result result = log_place(&l->log, &act->sides[i], &places[i]);
        if (result == ANCHOR_FOUND)
            continue;
        /* The other claim's article is not at hand: nothing is lost, it is another story's. */
        if (places[i].document != CR_NONE)
            lose(l, act, places[i].document, result);
        return;
    }
    apply_to(l, act, places);
}

static void grade_documents(struct laying *l)
{
    for (uint32_t i = 0; i < l->before->document_count; i++) {
        struct cr_judged_document *document = &l->documents[i];
        if (document->source || !l->outlet_grade[i])
            continue;
        document->source = l->outlet_grade[i][0];
        document->by_outlet = true;
    }
}

/* Relations ----------------------------------------------------------------------------------- */

static void push_relation(struct laying *l, struct cr_relation relation,
                          struct cr_judged_relation word, bool by_hand)
{
    vec_push(l->arena, &l->relations, relation);
    vec_push(l->arena, &l->words, word);
    vec_push(l->arena, &l->by_hand, by_hand);
}

static void touch(struct laying *l, const struct pair *pair)
{
    l->touched[pair->claims[0]] = l->touched[pair->claims[1]] = true;
}

static bool takes_away(const struct pair *pair)
{
    return pair->word == CR_WORD_REJECT || pair->word == CR_WORD_UNRELATED;
}

static const char *reason_of(struct laying *l, const struct cr_relation *was)
{
    return arena_printf(l->arena, "the reader's verdict; the analysis said %s: %s",
                        cr_relation_kind_name(was->kind), was->reason);
}

static void lay_relation(struct laying *l, uint32_t id)
{
    struct cr_relation relation = l->before->relations[id];
    struct cr_judged_relation word = {CR_WORD_NONE, NULL, id, relation.kind};
    uint32_t key[2] = {relation.a, relation.b};
    uint32_t at = map_get(&l->pair_of, (struct str){(const char *)key, sizeof key});
    struct pair *pair = at == MAP_NONE ? NULL : l->pairs.items[at];
    if (pair) {
        word.word = pair->word;
        word.note = pair->note;
        pair->placed = true;
    }
    if (pair && takes_away(pair)) {
        vec_push(l->arena, &l->rejected, relation);
        vec_push(l->arena, &l->rejected_words, word);
        touch(l, pair);
        return;
    }
    if (pair && pair->word != CR_WORD_NONE)
        relation.score = 1;
    if (pair && pair->has_kind && pair->kind != relation.kind) {
        relation.reason = reason_of(l, &relation);
        relation.kind = pair->kind;
        relation.strength = CR_HARD;
        touch(l, pair);
    }
    push_relation(l, relation, word, pair && pair->word != CR_WORD_NONE);
}

/* The witness of a link is the claim: nobody said which words. */
static void add_link(struct laying *l, const struct pair *pair)
{
    uint32_t a = pair->claims[0], b = pair->claims[1];
    struct cr_relation link = {.a = a,
                               .b = b,
                               .kind = pair->kind,
                               .strength = CR_HARD,
                               .score = 1,
                               .a_witness = l->before->claims[a].span,
                               .b_witness = l->before->claims[b].span,
                               .rule = "reader",
                               .reason = "linked by the reader"};
    push_relation(l, link,
                  (struct cr_judged_relation){pair->word, pair->note, CR_NONE, CR_UNRELATED}, true);
    touch(l, pair);
}

static void lay_relations(struct laying *l)
{
    for (uint32_t i = 0; i < l->before->relation_count; i++)
        lay_relation(l, i);
    for (size_t i = 0; i < l->pairs.count; i++) {
        const struct pair *pair = l->pairs.items[i];
        if (!pair->placed && pair->has_kind)
            add_link(l, pair);
        else if (pair->word == CR_WORD_UNRELATED)
            touch(l, pair);
    }
    l->after->relations = l->relations.items;
    l->after->relation_count = (uint32_t)l->relations.count;
    l->out->relations = l->words.items;
    l->out->rejected = l->rejected.items;
    l->out->rejected_words = l->rejected_words.items;
    l->out->rejected_count = (uint32_t)l->rejected.count;
}

/* Facts --------------------------------------------------------------------------------------- */

static enum cr_status lay_facts(struct laying *l, struct cr_error *error)
{
    struct label_lists *lists;
    vec(struct uint32_pair { uint32_t claims[2]; }) apart = {0};
    bool any = false;
    for (size_t i = 0; i < l->pairs.count; i++) {
        const struct pair *pair = l->pairs.items[i];
        any = any || l->touched[pair->claims[0]];
        if (pair->word == CR_WORD_UNRELATED)
            vec_push(l->arena, &apart, (struct uint32_pair){{pair->claims[0], pair->claims[1]}});
    }
    if (!any)
        return CR_OK;
    enum cr_status status = label_lists_load(l->arena, tables_folder(), "english", &lists, error);
    if (status != CR_OK)
        return status;
    const struct facts_wishes wishes = {l->touched, l->by_hand.items,
                                        (const uint32_t(*)[2])apart.items, (uint32_t)apart.count};
    facts_gather_again(lists, l->arena, l->after, &wishes);
    return CR_OK;
}

static uint32_t count_conflicts(const struct cr_analysis *analysis)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < analysis->relation_count; i++)
        count += analysis->relations[i].kind == CR_CONFLICT;
    return count;
}

/* All together -------------------------------------------------------------------------------- */

static uint32_t count_applied(const struct laying *l)
{
    uint32_t count = 0;
    for (size_t i = 0; i < l->pairs.count; i++)
        count += (l->pairs.items[i]->word != CR_WORD_NONE) + (l->pairs.items[i]->note != NULL);
    for (uint32_t i = 0; i < l->before->claim_count; i++)
        count += (l->claims[i].information != 0) + (l->claims[i].note != NULL);
    for (uint32_t i = 0; i < l->before->document_count; i++)
        count += (l->documents[i].source != 0) + (l->documents[i].note != NULL);
    return count;
}

static enum cr_status lay(struct laying *l, struct cr_error *error)
{
    for (size_t i = 0; i < l->log.count; i++)
        apply(l, &l->log.acts[i]);
    grade_documents(l);
    lay_relations(l);
    enum cr_status status = lay_facts(l, error);
    if (status != CR_OK)
        return status;
    l->after->compared.conflicts += count_conflicts(l->after);
    l->after->compared.conflicts -= count_conflicts(l->before);
    l->out->lost = l->lost.items;
    l->out->lost_count = (uint32_t)l->lost.count;
    l->out->applied = count_applied(l);
    return CR_OK;
}

static enum cr_status lay_guarded(struct owned_judged *owned, struct cr_library *library,
                                  const struct cr_analysis *before, struct cr_error *error)
{
    jmp_buf jump;
    struct arena *arena = &owned->arena;
    struct laying l = {.arena = arena, .before = before, .out = &owned->public};
    if (ARENA_GUARD(arena, jump))
        return error_no_memory(error);
    enum cr_status status = log_read(library, arena, before, &l.log, error);
    if (status != CR_OK)
        return status;
    l.pair_of.arena = arena;
    l.after = arena_new(arena, struct cr_analysis);
    *l.after = *before;
    l.claims = arena_new_array(arena, struct cr_judged_claim, before->claim_count);
    l.documents = arena_new_array(arena, struct cr_judged_document, before->document_count);
    l.outlet_grade = arena_new_array(arena, const char *, before->document_count);
    l.touched = arena_new_array(arena, bool, before->claim_count);
    status = lay(&l, error);
    if (status != CR_OK)
        return status;
    l.out->analysis = l.after;
    l.out->claims = l.claims;
    l.out->documents = l.documents;
    arena->on_exhausted = NULL;
    return CR_OK;
}

enum cr_status cr_library_judged(struct cr_library *library, const struct cr_analysis *analysis,
                                 struct cr_judged **out, struct cr_error *error)
{
    *out = NULL;
    struct owned_judged *owned = calloc(1, sizeof *owned);
    if (!owned)
        return error_no_memory(error);
    enum cr_status status = lay_guarded(owned, library, analysis, error);
    if (status != CR_OK) {
        library_abandon(library);
        cr_judged_free(&owned->public);
        return status;
    }
    *out = &owned->public;
    return CR_OK;
}

void cr_judged_free(struct cr_judged *judged)
{
    struct owned_judged *owned = (struct owned_judged *)judged;
    if (!owned)
        return;
    arena_free(&owned->arena);
    free(owned);
}

uint32_t cr_judged_relation_of(const struct cr_judged *judged, uint32_t a, uint32_t b)
{
    const struct cr_analysis *analysis = judged->analysis;
    for (uint32_t i = 0; i < analysis->relation_count; i++) {
        const struct cr_relation *r = &analysis->relations[i];
        if ((r->a == a && r->b == b) || (r->a == b && r->b == a))
            return i;
    }
    return CR_NONE;
}
