/*
 * Reads the tables about events: classes, opposites, speech, cues, derivations.
 */
#include "language/build_lexicon.h"
#include "language/lexicon_tables.h"

static const char *const part_labels[] = {"verbs", "nouns", "adjectives", "adverbs", "phrases"};
static const enum lexicon_part label_parts[] = {LEXICON_VERB, LEXICON_NOUN, LEXICON_ADJECTIVE,
                                                LEXICON_ADVERB, LEXICON_PART_COUNT};

/* Singular or plural: "verb", "verbs". */
static int part_of_label(struct str label)
{
    for (int i = 0; i < 5; i++) {
        struct str plural = str_of(part_labels[i]);
        if (str_equal(label, plural) || str_equal(label, (struct str){plural.s, plural.n - 1}))
            return (int)label_parts[i];
    }
    return -1;
}

static bool need_section(struct builder *b, struct build_place place)
{
    if (b->section.n)
        return true;
    build_mistake(b, place, "a [section] must come first");
    return false;
}

/* events.txt ----------------------------------------------------------------------------------- */

static void begin_class(struct builder *b, struct build_place place)
{
    uint32_t *line = map_put(&b->classes, b->section, 0);
    if (*line)
        build_mistake(b, place, "class \"%.*s\" stands here twice (line %u)", (int)b->section.n,
                      b->section.s, *line);
    *line = place.line;
}

/* Takes "(weapon/person)" off the end of an item: the kinds named in it. */
static uint32_t take_kinds(struct builder *b, struct build_place place, struct str *item)
{
    const char *at = memchr(item->s, '(', item->n);
    uint32_t kinds = 0;
    if (!at)
        return 0;
    struct str list = {at + 1, item->n - (size_t)(at - item->s) - 1}, name;
    item->n = (size_t)(at - item->s);
    *item = str_trim(*item);
    if (!str_ends(list, STR(")")))
        build_mistake(b, place, "a bracket is not closed");
    else
        list.n--;
    while (str_cut(&list, '/', &name)) {
        enum lexicon_kind kind = lexicon_kind_named(str_trim(name));
        if (kind == KIND_COUNT)
            build_mistake(b, place, "unknown kind \"%.*s\"", (int)name.n, name.s);
        else
            kinds |= KIND_BIT(kind);
    }
    return kinds;
}

static void read_members(struct builder *b, struct build_place place, int part, struct str list)
{
    struct lexicon_entry entry = {.table = TABLE_EVENT, .kind = (uint8_t)part};
    struct str item;
    entry.other = build_key(b, b->section);
    while (build_next_item(b, place, &list, &item)) {
        entry.more = take_kinds(b, place, &item);
        build_unique_entry(b, place, item, entry);
    }
}

void build_event_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    static const struct {
        const char *label;
        uint8_t link, back;
    } links[] = {
        {"causes", CLASS_CAUSES, CLASS_CAUSED_BY},
        {"near", CLASS_NEAR, CLASS_NEAR},
        {"opposite", CLASS_OPPOSITE, CLASS_OPPOSITE},
        {"converse", CLASS_CONVERSE, CLASS_CONVERSE},
    };
    struct str label, list, item;
    (void)context;
    if (build_section(line, &b->section)) {
        begin_class(b, place);
        return;
    }
    if (!need_section(b, place) || !build_labelled(b, place, line, &label, &list))
        return;
    int part = part_of_label(label);
    if (part >= 0 && part < LEXICON_PART_COUNT) {
        read_members(b, place, part, list);
        return;
    }
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        while (str_is(label, links[i].label) && build_next_item(b, place, &list, &item))
            vec_push(
                b->arena, &b->class_links,
                (struct build_class_link){place, b->section, item, links[i].link, links[i].back});
    if (list.s)
        build_mistake(b, place, "unknown label \"%.*s\"", (int)label.n, label.s);
}

static void link_class(struct builder *b, const struct build_class_link *l, bool back)
{
    struct lexicon_entry entry = {.table = TABLE_CLASS, .kind = back ? l->back : l->link};
    entry.other = build_key(b, back ? l->from : l->to);
    build_entry(b, build_key(b, back ? l->to : l->from), entry);
}

void build_class_links(struct builder *builder)
{
    for (size_t i = 0; i < builder->class_links.count; i++) {
        const struct build_class_link *l = &builder->class_links.items[i];
        if (map_get(&builder->classes, l->to) == MAP_NONE) {
            build_mistake(builder, l->place, "unknown class \"%.*s\"", (int)l->to.n, l->to.s);
            continue;
        }
        link_class(builder, l, false);
        link_class(builder, l, true);
    }
    for (uint32_t i = 0; i < builder->classes.count; i++) {
        struct lexicon_entry entry = {.table = TABLE_CLASS, .other = LEXICON_NONE};
        build_entry(builder, build_key(builder, builder->classes.keys[i]), entry);
    }
}

/* opposites.txt:  [contrary]   verb: rise, climb | fall, drop ------------------------------------
 */

static void oppose(struct builder *b, struct build_place place, struct str left, struct str right,
                   struct lexicon_entry entry)
{
    struct str item;
    while (build_next_item(b, place, &right, &item)) {
        entry.other = build_key(b, item);
        build_unique_entry(b, place, left, entry);
        entry.other = build_key(b, left);
        build_unique_entry(b, place, item, entry);
    }
}

void build_opposite_line(struct builder *b, struct build_place place, struct str line,
                         void *context)
{
    static const char *const kinds[] = {"",        "complement", "contrary",
                                        "reverse", "converse",   "alternative"};
    struct str label, sides[2], item;
    (void)context;
    if (build_section(line, &b->section)) {
        if (build_named(b->section, kinds, 6) < 1)
            build_mistake(b, place, "unknown kind of opposition");
        return;
    }
    if (!need_section(b, place) || !build_labelled(b, place, line, &label, &line) ||
        !build_columns(b, place, line, sides, 2, 2))
        return;
    int part = part_of_label(label);
    if (part < 0) {
        build_mistake(b, place, "unknown part of speech \"%.*s\"", (int)label.n, label.s);
        return;
    }
    int kind = build_named(b->section, kinds, 6);
    struct lexicon_entry entry = {.table = TABLE_OPPOSITE, .kind = (uint8_t)(kind > 0 ? kind : 0)};
    entry.flags = (uint16_t)part;
    while (build_next_item(b, place, &sides[0], &item))
        oppose(b, place, item, sides[1], entry);
}

/* speech.txt:  [denied]   verbs: refute ----------------------------------------------------------
 */

static const char *const speech_names[] = {
#define SPEECH_NAME(name, text) text,
    LEXICON_SPEECH_LIST(SPEECH_NAME)
#undef SPEECH_NAME
};

void build_speech_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    struct str label, list, item;
    (void)context;
    if (build_section(line, &b->section)) {
        if (build_named(b->section, speech_names, LEXICON_SPEECH_COUNT) < 0)
            build_mistake(b, place, "unknown class of speech");
        return;
    }
    if (!need_section(b, place) || !build_labelled(b, place, line, &label, &list))
        return;
    int part = part_of_label(label);
    if (part < 0) {
        build_mistake(b, place, "expected \"verbs: …\", \"nouns: …\", \"phrases: …\"");
        return;
    }
    int speech = build_named(b->section, speech_names, LEXICON_SPEECH_COUNT);
    struct lexicon_entry entry = {.table = TABLE_SPEECH,
                                  .kind = (uint8_t)(speech < 0 ? 0 : speech)};
    entry.flags = (uint16_t)part;
    while (build_next_item(b, place, &list, &item))
        build_unique_entry(b, place, item, entry);
}

/* cues.txt:  [doubt]   modals: may, might --------------------------------------------------------
 */

void build_cue_line(struct builder *b, struct build_place place, struct str line, void *context)
{
    static const char *const cues[] = {
#define CUE_NAME(name, text) text,
        LEXICON_CUE_LIST(CUE_NAME)
#undef CUE_NAME
    };
    static const char *const forms[] = {"modals", "adverbs",     "adjectives",  "verbs",
                                        "nouns",  "determiners", "prepositions"};
    struct str label, list, item;
    (void)context;
    if (build_section(line, &b->section)) {
        if (build_named(b->section, cues, LEXICON_CUE_COUNT) < 0)
            build_mistake(b, place, "unknown class of cues");
        return;
    }
    if (!need_section(b, place) || !build_labelled(b, place, line, &label, &list))
        return;
    int cue = build_named(b->section, cues, LEXICON_CUE_COUNT);
    int form = build_named(label, forms, sizeof forms / sizeof *forms);
    if (form < 0)
        build_mistake(b, place, "unknown form of cue \"%.*s\"", (int)label.n, label.s);
    struct lexicon_entry entry = {.table = TABLE_CUE, .kind = (uint8_t)(cue < 0 ? 0 : cue)};
    entry.flags = (uint16_t)(form < 0 ? 0 : form);
    while (build_next_item(b, place, &list, &item))
        build_unique_entry(b, place, item, entry);
}

/* derivations.txt:  death, demise | die ----------------------------------------------------------
 */

static void derive(struct builder *b, struct build_place place, struct str from, struct str to,
                   enum lexicon_part from_part, enum lexicon_part to_part)
{
    struct lexicon_entry entry = {.table = TABLE_DERIVATION, .kind = (uint8_t)from_part};
    entry.flags = (uint16_t)to_part;
    entry.other = build_key(b, to);
    build_unique_entry(b, place, from, entry);
}

void build_derivation_line(struct builder *b, struct build_place place, struct str line,
                           void *context)
{
    struct str sides[2], noun, other, verbs;
    (void)context;
    if (build_section(line, &b->section))
        return;
    int part = part_of_label(b->section);
    if (part < 0 || part == LEXICON_NOUN || part == LEXICON_PART_COUNT) {
        build_mistake(b, place, "not in a section [verbs], [adjectives] or [adverbs]");
        return;
    }
    if (!build_columns(b, place, line, sides, 2, 2))
        return;
    while (build_next_item(b, place, &sides[0], &noun)) {
        verbs = sides[1];
        while (build_next_item(b, place, &verbs, &other)) {
            derive(b, place, noun, other, LEXICON_NOUN, (enum lexicon_part)part);
            derive(b, place, other, noun, (enum lexicon_part)part, LEXICON_NOUN);
        }
    }
}
