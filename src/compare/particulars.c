#include "compare/particulars.h"

#include "base/vec.h"
#include "compare/rules.h"

typedef vec(struct particular) particular_list;

/* How far from the word that opens a slot its preposition stands, and how long what fills it is. */
enum { REACH = 9, PHRASE_MAX = 72 };

struct finder {
    struct arena *arena;
    struct vocabulary *vocabulary;
    const struct statements *all;
    const struct statement *statement;
    uint32_t sentence; /* of the article */
    particular_list out;
};

#define KIND(name) (UINT32_C(1) << VALUE_##name)

enum {
    SPOTS =
        KIND(PLACE) | KIND(BUILDING) | KIND(ROOM) | KIND(GROUND) | KIND(CONVEYANCE) | KIND(STREET)
};

/* What fills a slot, of which something must be there, and of whom it may be told. */
static const struct slot {
    uint32_t kinds;
    uint32_t needed;
    uint32_t holders; /* KIND_BIT set; 0: of anybody */
    bool of_story;
} slots[SLOT_COUNT] = {
    [SLOT_CARE] = {KIND(PLACE) | KIND(CLINIC), KIND(CLINIC), 0, false},
    [SLOT_SEAT] = {KIND(PLACE), 0, 0, false},
    [SLOT_HOME] = {KIND(PLACE) | KIND(WAY), 0, 0, false},
    [SLOT_BIRTHPLACE] = {KIND(PLACE), 0, 0, false},
    [SLOT_ORIGIN] = {KIND(PLACE), 0, KIND_BIT(KIND_VEHICLE), false},
    [SLOT_DESTINATION] = {KIND(PLACE), 0, KIND_BIT(KIND_VEHICLE), false},
    [SLOT_HEADING] = {KIND(WAY), 0, 0, false},
    [SLOT_CAUGHT] = {SPOTS, 0, 0, false},
    [SLOT_HELD] = {SPOTS, 0, 0, false},
    [SLOT_FOUND] = {SPOTS, 0, 0, false},
    [SLOT_HIDING] = {SPOTS, 0, 0, false},
    [SLOT_BURIAL] = {KIND(PLACE) | KIND(BUILDING), 0, 0, false},
    [SLOT_WAY_IN] = {KIND(OPENING), 0, 0, true},
    [SLOT_WAY_OUT] = {KIND(OPENING), 0, 0, true},
    [SLOT_FLIGHT] = {KIND(CONVEYANCE), 0, 0, true},
    [SLOT_INJURY] = {KIND(BODY), 0, 0, false},
    [SLOT_FLAG] = {KIND(COUNTRY), 0, 0, false},
    [SLOT_SCENE] = {KIND(STREET), 0, 0, true},
};

bool particular_is_of_story(enum sign_slot slot)
{
    return slots[slot].of_story;
}

const char *particular_note(enum sign_value_kind kind)
{
    static const char *const notes[VALUE_KIND_COUNT] = {
        [VALUE_BUILDING] = "two places of one thing",
        [VALUE_ROOM] = "two places of one thing",
        [VALUE_GROUND] = "two places of one thing",
        [VALUE_CONVEYANCE] = "two means of travel",
        [VALUE_OPENING] = "two ways in or out",
        [VALUE_WAY] = "two directions",
        [VALUE_BODY] = "two parts of the body",
        [VALUE_CLINIC] = "two hospitals",
        [VALUE_STREET] = "two streets",
        [VALUE_PLACE] = "two places of one thing",
        [VALUE_COUNTRY] = "two countries of one thing",
    };
    return notes[kind];
}

static const struct word *word_at(const struct finder *f, uint32_t w)
{
    return &f->statement->sentence->words[w];
}

static uint32_t word_count(const struct finder *f)
{
    return f->statement->sentence->word_count;
}

/* Whose it is ---------------------------------------------------------------------------------- */

/* The claim that a word is the predicate of, else the shortest that it stands in; NULL. */
static const struct claim_view *claim_at(const struct finder *f, uint32_t w)
{
    const struct claim_view *best = NULL;
    struct cr_span span = {word_at(f, w)->start, word_at(f, w)->end};
    for (uint32_t i = 0; i < f->statement->claim_count; i++) {
        const struct claim_view *view = &f->statement->claims[i];
        if (view->claim->predicate == w)
            return view;
        if (span_covers(view->claim->span, span) &&
            (!best || span_length(view->claim->span) < span_length(best->claim->span)))
            best = view;
    }
    return best;
}

static const struct claim_argument *bearer_of(const struct claim *c, enum sign_bearer bearer,
                                              uint32_t opener)
{
    const struct claim_argument *actor = argument_in_role(c, ROLE_ACTOR);
    const struct claim_argument *object = argument_in_role(c, ROLE_OBJECT);
    if (object && object->head == opener)
        object = NULL;
    if (bearer == BEARER_ACTOR)
        return actor;
    return bearer == BEARER_OBJECT || object ? object : actor;
}

/* A noun that a frame begins with tells of what it belongs to, or of itself where nothing else is
 * said to be it: "[its] headquarters", "a [woman] from Leeds". */
static uint32_t owner_of(const struct finder *f, uint32_t w)
{
    uint32_t owner = word_at(f, w)->deprel == DEPREL_AMOD ? word_at(f, w)->head : WORD_NONE;
    for (uint32_t i = 0; i < w; i++) {
        uint32_t of = word_at(f, i)->head;
        bool here = of == w || (of < w && word_at(f, of)->deprel == DEPREL_COMPOUND &&
                                word_at(f, of)->head == w); /* "the bank's head office" */
        if (here && word_at(f, i)->deprel == DEPREL_NMOD_POSS)
            owner = i;
    }
    return owner < word_count(f) ? statement_noun_term(f->vocabulary, f->all, f->sentence, owner)
                                 : TERM_NONE;
}

/* Does the article speak of several of what a word names one of: "the package", "packages"? */
static bool is_one_of_several(const struct finder *f, uint32_t w)
{
    const struct word *word = word_at(f, w);
    for (uint32_t i = 0; word->xpos == XPOS_NN && i < f->all->count; i++) {
        const struct sentence *s = f->all->items[i].sentence;
        for (uint32_t k = 0; k < s->word_count; k++)
            if (s->words[k].xpos == XPOS_NNS && str_equal(s->words[k].lemma, word->lemma))
                return true;
    }
    return false;
}

static bool may_hold(const struct finder *f, enum sign_slot slot, uint32_t holder)
{
    enum { SENSES = 2 };
    const struct vocabulary_entry *entry;
    if (slots[slot].holders == 0)
        return true;
    if (holder == TERM_NONE)
        return false;
    entry = &f->vocabulary->entries[holder];
    return entry->kind == TERM_NOUN &&
           (lexicon_kinds(f->vocabulary->lexicon, entry->key, SENSES) & slots[slot].holders) != 0;
}

/* What fills it -------------------------------------------------------------------------------- */

/* The words [w, end) of a name that begins at a word: "St. Anne's Hospital". */
static uint32_t name_end(const struct finder *f, uint32_t w)
{
    const struct entity_mention *m =
        entity_mention_at(&f->all->article->entities, f->sentence, (uint16_t)w);
    if (m && m->form == MENTION_NAME && m->first == w)
        w = m->last;
    while (w < word_count(f) && (word_at(f, w)->upos == UPOS_PROPN ||
                                 (word_at(f, w)->xpos == XPOS_POS && w + 1 < word_count(f) &&
                                  word_at(f, w + 1)->upos == UPOS_PROPN)))
        w++;
    return w;
}

static void add_value(const struct finder *f, struct particular *out, struct sign_value value,
                      uint32_t first, uint32_t last)
{
    struct cr_span span = {word_at(f, first)->start, word_at(f, last)->end};
    if (out->value_count == PARTICULAR_VALUES_MAX ||
        !(slots[out->slot].kinds & UINT32_C(1) << value.kind))
        return;
    out->witness = out->value_count ? span_join(out->witness, span) : span;
    out->values[out->value_count++] = value;
}

/* What `n` words from `w` on are by the lists. */
static bool listed_at(const struct finder *f, uint32_t w, uint32_t n, struct sign_value *out)
{
    char room[PHRASE_MAX];
    if (w + n > word_count(f))
        return false;
    struct str words =
        n == 1 ? word_at(f, w)->lemma
               : statement_phrase(f->all, f->statement->sentence, w, n, room, sizeof room);
    return words.n && signs_value(f->vocabulary->signs, words, out);
}

/* A name that ends with a word of the lists is of one such thing: "[Oak] Street". */
static bool read_named(const struct finder *f, uint32_t w, uint32_t end, struct particular *out)
{
    char folded[LEXICON_TEXT_MAX];
    struct sign_value value;
    bool two = end - w > 1 && listed_at(f, end - 2, 2, &value);
    if (!two && !listed_at(f, end - 1, 1, &value))
        return false;
    struct str text =
        str_span(f->all->article->article->text, word_at(f, w)->start, word_at(f, end - 1)->end);
    size_t n = lexicon_fold(text, folded);
    if (end - w > 1u + two && n)
        value.part = (uint32_t)str_hash((struct str){folded, n}) | 1;
    add_value(f, out, value, w, end - 1);
    return true;
}

/* The country of an adjective or a name. */
static void read_country(const struct finder *f, uint32_t w, struct particular *out)
{
    const struct lexicon *lexicon = f->vocabulary->lexicon;
    struct lexicon_name name;
    uint32_t key = lexicon_find(lexicon, word_at(f, w)->lemma);
    if ((slots[out->slot].kinds & KIND(COUNTRY)) && key != LEXICON_NONE &&
        lexicon_country(lexicon, key, &name) && name.country[0])
        add_value(f, out,
                  (struct sign_value){VALUE_COUNTRY, (uint32_t)str_hash(str_of(name.country)), 0},
                  w, w);
}

static void read_place(const struct finder *f, uint32_t w, struct particular *out)
{
    const struct entities *entities = &f->all->article->entities;
    const struct entity_mention *m = entity_mention_at(entities, f->sentence, (uint16_t)w);
    if (!m || m->form != MENTION_NAME || m->first != w)
        return;
    const struct entity *entity = &entities->items[m->entity];
    if (entity->kind == CR_ENTITY_PLACE || !entity->sure)
        add_value(f, out,
                  (struct sign_value){VALUE_PLACE, vocabulary_add_entity(f->vocabulary, entity), 0},
                  w, m->last - 1u);
}

/* What stands from a word on; how many words it takes. */
static uint32_t read_value(const struct finder *f, uint32_t w, struct particular *out)
{
    struct sign_value value;
    uint32_t end = name_end(f, w);
    read_country(f, w, out);
    if (end > w) {
        if (!read_named(f, w, end, out))
            read_place(f, w, out);
        return end - w;
    }
    uint32_t n = listed_at(f, w, 2, &value) ? 2 : listed_at(f, w, 1, &value) ? 1 : 0;
    if (n)
        add_value(f, out, value, w, w + n - 1);
    return n ? n : 1;
}

/* Does what fills a slot end before a word? */
static bool ends_filling(const struct word *word)
{
    switch ((enum upos)word->upos) {
    case UPOS_VERB:
    case UPOS_AUX:
        return word->deprel != DEPREL_AMOD;
    case UPOS_ADP:
        return !str_is(word->lemma, "of") && !str_is(word->lemma, "in") &&
               !str_is(word->lemma, "at") && !str_is(word->lemma, "on");
    case UPOS_PUNCT:
        return !str_is(word->lemma, "-");
    case UPOS_SCONJ:
    case UPOS_PRON:
        return word->xpos != XPOS_PRPS;
    default:
        return false;
    }
}

static bool read_filling(const struct finder *f, uint32_t from, struct particular *out)
{
    uint32_t needed = slots[out->slot].needed, told = 0;
    for (uint32_t w = from; w < word_count(f) && w < from + REACH;) {
        if (w > from && ends_filling(word_at(f, w)))
            break;
        w += read_value(f, w, out);
    }
    for (uint32_t i = 0; i < out->value_count; i++)
        told |= UINT32_C(1) << out->values[i].kind;
    return out->value_count > 0 && (needed == 0 || (told & needed));
}

/* Frames --------------------------------------------------------------------------------------- */

static bool is_person(const struct finder *f, uint32_t w)
{
    return vocabulary_noun_is_person(f->vocabulary, word_at(f, w), 1);
}

/* "[A] man from Dexter": anybody may be that. */
static bool is_introduced(const struct finder *f, uint32_t w)
{
    for (uint32_t i = 0; i < w; i++)
        if (word_at(f, i)->head == w && str_is(word_at(f, i)->lemma, "a"))
            return true;
    return false;
}

static void add(struct finder *f, uint32_t opener, uint32_t filling, const struct sign_frame *frame)
{
    struct particular particular = {.slot = frame->slot, .holder = TERM_NONE};
    const struct claim_view *view = claim_at(f, opener);
    if (!view || view->claim->polarity != CR_ASSERTED || !read_filling(f, filling, &particular))
        return;
    particular.background = view->background;
    const struct claim_argument *bearer = bearer_of(view->claim, frame->bearer, opener);
    if (is_person(f, opener)) {
        bool said = bearer && bearer->role == ROLE_ACTOR && view->claim->copular;
        if (!said && is_introduced(f, opener))
            return;
        if (!said)
            particular.holder = vocabulary_add(f->vocabulary, TERM_NOUN, word_at(f, opener)->lemma);
    } else if (word_at(f, opener)->upos != UPOS_VERB || word_at(f, opener)->deprel == DEPREL_AMOD) {
        particular.holder = owner_of(f, opener);
    }
    if (particular.holder == TERM_NONE && bearer) {
        particular.holder = view->arguments[bearer - view->claim->arguments];
        bool told = bearer->head < word_count(f);
        particular.one_of_several = told && is_one_of_several(f, bearer->head);
        particular.many = told && word_at(f, bearer->head)->xpos == XPOS_NNS;
    }
    if (may_hold(f, frame->slot, particular.holder))
        vec_push(f->arena, &f->out, particular);
}

/* A preposition as frames have it. */
static struct str plain_preposition(struct str lemma)
{
    static const struct {
        const char *said, *plain;
    } same[] = {{"inside", "in"}, {"within", "in"},   {"aboard", "in"},      {"at", "in"},
                {"on", "in"},     {"via", "through"}, {"towards", "toward"}, {"into", "to"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (str_is(lemma, same[i].said))
            return str_of(same[i].plain);
    return lemma;
}

/* Opens the slots of a phrase of up to three words, filled from a word on; false where it has none.
 */
static bool open_slots(struct finder *f, uint32_t opener, struct str particle,
                       struct str preposition, uint32_t filling)
{
    char room[PHRASE_MAX];
    struct str parts[] = {word_at(f, opener)->lemma, particle, preposition};
    struct sign_frame frames[SIGN_FRAMES_MAX];
    size_t n = 0;
    for (size_t i = 0; i < 3; i++) {
        if (!parts[i].n)
            continue;
        if (n + parts[i].n + 1 > sizeof room)
            return false;
        if (n)
            room[n++] = ' ';
        memcpy(room + n, parts[i].s, parts[i].n);
        n += parts[i].n;
    }
    uint32_t count = signs_frames(f->vocabulary->signs, (struct str){room, n}, frames);
    for (uint32_t i = 0; i < count; i++)
        add(f, opener, filling, &frames[i]);
    return count > 0;
}

/* "Its headquarters [will be] in Basel" */
static bool ends_frame(const struct word *opener, const struct word *word)
{
    return word->upos == UPOS_VERB || (word->upos == UPOS_AUX && opener->upos != UPOS_NOUN) ||
           word->upos == UPOS_PUNCT || word->upos == UPOS_SCONJ || word->upos == UPOS_CCONJ ||
           word->xpos == XPOS_WP || word->xpos == XPOS_WDT || word->xpos == XPOS_WRB;
}

/* All slots that a word opens. */
static void read_frames(struct finder *f, uint32_t w)
{
    const struct str none = {0};
    struct str particle = none;
    bool described = w > 0 && word_at(f, w)->upos == UPOS_NOUN && word_at(f, w - 1)->head == w;
    open_slots(f, w, none, none, w - described);        /* "the [Maltese] flag" */
    if (w > 1 && str_is(word_at(f, w - 1)->lemma, "-")) /* "[Panamanian]-flagged" */
        open_slots(f, w, none, STR("-"), w - 2);
    for (uint32_t i = w + 1; i < word_count(f) && i <= w + REACH; i++) {
        const struct word *word = word_at(f, i);
        if (ends_frame(word_at(f, w), word))
            break;
        bool to = str_is(word->lemma, "to");
        if (i == w + 1)
            particle = word->lemma;
        else if (word_at(f, w)->upos == UPOS_AUX)
            break; /* "is from" */
        if (word->upos != UPOS_ADP && word->upos != UPOS_ADV && !to)
            continue;
        struct str preposition = plain_preposition(word->lemma);
        if (i + 1 < word_count(f) && !open_slots(f, w, none, preposition, i) && i > w + 1)
            open_slots(f, w, particle, preposition, i);
    }
}

static void read_sentence(struct finder *f)
{
    for (uint32_t w = 0; w + 1 < word_count(f); w++)
        if (signs_begins_frame(f->vocabulary->signs, word_at(f, w)->lemma))
            read_frames(f, w);
}

void particulars_find(struct arena *arena, struct vocabulary *vocabulary, struct statements *all)
{
    for (uint32_t i = 0; i < all->count; i++) {
        struct statement *s = &all->items[i];
        struct finder f = {arena, vocabulary, all, s, i, {0}};
        if (s->term_count > 0)
            read_sentence(&f);
        s->particulars = f.out.items;
        s->particular_count = (uint32_t)f.out.count;
        for (uint32_t p = 0; p < s->particular_count; p++) {
            const char *name = arena_printf(arena, "/slot %d", (int)s->particulars[p].slot);
            statement_add_topic(arena, s, vocabulary_add(vocabulary, TERM_NOUN, str_of(name)));
        }
    }
}
