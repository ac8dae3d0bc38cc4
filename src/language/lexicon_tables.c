#include "language/lexicon_tables.h"

#include "language/lexicon_format.h"

uint32_t lexicon_tables_of(const struct lexicon *lexicon, uint32_t key)
{
    uint32_t count, tables = key < lexicon->header->lemma_count ? TABLE_WORDNET : 0;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table < TABLE_COUNT)
            tables |= TABLE_BIT(entries[i].table);
    return tables;
}

/* Matching ------------------------------------------------------------------------------------- */

struct phrase {
    char text[LEXICON_TEXT_MAX];
    size_t n;
};

/* Appends a token as it would stand in text: no space around hyphens and before clitics. */
static bool append(struct phrase *phrase, struct str token)
{
    char folded[LEXICON_TEXT_MAX];
    size_t n = lexicon_fold(token, folded);
    bool glued = phrase->n == 0 || phrase->text[phrase->n - 1] == '-' ||
                 (n && (folded[0] == '-' || folded[0] == '\''));
    if (!n || phrase->n + !glued + n > LEXICON_TEXT_MAX)
        return false;
    if (!glued)
        phrase->text[phrase->n++] = ' ';
    memcpy(phrase->text + phrase->n, folded, n);
    phrase->n += n;
    return true;
}

uint32_t lexicon_match(const struct lexicon *lexicon, const struct str *tokens, size_t count,
                       uint32_t tables, uint32_t *key)
{
    const uint8_t *flags = lexicon->sections[SECTION_KEY_FLAGS];
    struct phrase phrase = {.n = 0};
    uint32_t longest = 0;
    *key = LEXICON_NONE;
    for (size_t i = 0; i < count && append(&phrase, tokens[i]); i++) {
        uint32_t found = lexicon_find_folded(lexicon, (struct str){phrase.text, phrase.n});
        if (found >= lexicon->key_count)
            break;
        if (lexicon_tables_of(lexicon, found) & tables) {
            *key = found;
            longest = (uint32_t)i + 1;
        }
        if (!(flags[found] & KEY_BEGINS_LONGER))
            break;
    }
    return longest;
}

/* Entries -------------------------------------------------------------------------------------- */

/* The index-th entry of a key in a table, or NULL. */
static const struct lexicon_entry *entry_at(const struct lexicon *lexicon, uint32_t key,
                                            enum lexicon_table table, uint32_t index)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table == table && index-- == 0)
            return &entries[i];
    return NULL;
}

/* Events --------------------------------------------------------------------------------------- */

bool lexicon_event(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_event *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_EVENT, index);
    if (!e)
        return false;
    *out = (struct lexicon_event){e->other, lexicon_text(lexicon, e->other),
                                  (enum lexicon_part)e->kind, e->more};
    return true;
}

uint32_t lexicon_event_class(const struct lexicon *lexicon, struct str name)
{
    uint32_t key = lexicon_find(lexicon, name);
    return entry_at(lexicon, key, TABLE_CLASS, 0) ? key : LEXICON_NONE;
}

/* An entry that makes its word, as that part of speech, one of a class of events. */
static bool is_event(const struct lexicon_entry *e, enum lexicon_part part)
{
    return e->table == TABLE_EVENT && e->kind == part;
}

static bool is_member(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                      uint32_t class_key)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (is_event(&entries[i], part) && entries[i].other == class_key)
            return true;
    return false;
}

uint32_t lexicon_common_class(const struct lexicon *lexicon, uint32_t a, enum lexicon_part a_part,
                              uint32_t b, enum lexicon_part b_part)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, a, &count);
    for (uint32_t i = 0; i < count; i++)
        if (is_event(&entries[i], a_part) && is_member(lexicon, b, b_part, entries[i].other))
            return entries[i].other;
    return LEXICON_NONE;
}

unsigned lexicon_class_links(const struct lexicon *lexicon, uint32_t a, uint32_t b)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, a, &count);
    unsigned links = 0;
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table == TABLE_CLASS && entries[i].other == b)
            links |= entries[i].kind;
    return links;
}

uint32_t lexicon_class_effect(const struct lexicon *lexicon, uint32_t class_key)
{
    const struct lexicon_entry *e;
    for (uint32_t i = 0; (e = entry_at(lexicon, class_key, TABLE_CLASS, i)); i++)
        if (e->kind & CLASS_CAUSES)
            return e->other;
    return LEXICON_NONE;
}

/* Opposites ------------------------------------------------------------------------------------ */

bool lexicon_opposite(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                      struct lexicon_opposite *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_OPPOSITE, index);
    if (!e)
        return false;
    *out = (struct lexicon_opposite){e->other, (enum lexicon_opposition)e->kind,
                                     (enum lexicon_part)e->flags};
    return true;
}

enum lexicon_opposition lexicon_opposition(const struct lexicon *lexicon, uint32_t a, uint32_t b,
                                           enum lexicon_part part)
{
    struct lexicon_opposite opposite;
    for (uint32_t i = 0; lexicon_opposite(lexicon, a, i, &opposite); i++)
        if (opposite.key == b && opposite.part == part)
            return opposite.opposition;
    return OPPOSITE_NOT;
}

/* Speech, cues --------------------------------------------------------------------------------- */

bool lexicon_speech(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                    struct lexicon_speech *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_SPEECH, index);
    if (!e)
        return false;
    *out = (struct lexicon_speech){(enum lexicon_speech_class)e->kind, (enum lexicon_part)e->flags};
    return true;
}

bool lexicon_cue(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                 struct lexicon_cue *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_CUE, index);
    if (!e)
        return false;
    *out = (struct lexicon_cue){(enum lexicon_cue_class)e->kind, (enum lexicon_cue_form)e->flags};
    return true;
}

/* The numbers of an entry. */
static struct lexicon_values values_of(const struct lexicon *lexicon, const struct lexicon_entry *e)
{
    const struct lexicon_values *values = lexicon->sections[SECTION_VALUES];
    return e->more < lexicon->counts[SECTION_VALUES] ? values[e->more] : (struct lexicon_values){0};
}

/* Numbers -------------------------------------------------------------------------------------- */

/* A NUL-terminated string of the file. */
static const char *string_at(const struct lexicon *lexicon, uint32_t offset)
{
    const char *strings = lexicon->sections[SECTION_STRINGS];
    return offset < lexicon->counts[SECTION_STRINGS] ? strings + offset : "";
}

bool lexicon_numeral(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                     struct lexicon_numeral *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_NUMERAL, index);
    if (!e)
        return false;
    struct lexicon_values v = values_of(lexicon, e);
    *out = (struct lexicon_numeral){(enum lexicon_numeral_class)e->kind, v.value, v.low, v.high};
    return true;
}

bool lexicon_bound(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_bound *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_BOUND, index);
    if (!e)
        return false;
    *out = (struct lexicon_bound){(enum cr_exactness)e->kind, e->flags != 0};
    return true;
}

bool lexicon_unit(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_unit *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_UNIT, index);
    if (!e)
        return false;
    struct lexicon_values v = values_of(lexicon, e);
    *out = (struct lexicon_unit){(enum lexicon_dimension)e->kind, string_at(lexicon, e->name),
                                 v.low, v.high};
    return true;
}

bool lexicon_currency(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                      struct lexicon_currency *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_CURRENCY, index);
    if (!e)
        return false;
    struct lexicon_values v = values_of(lexicon, e);
    *out =
        (struct lexicon_currency){string_at(lexicon, e->name), v.low, e->kind == 1, e->flags == 1};
    return true;
}

/* Calendar and clock --------------------------------------------------------------------------- */

bool lexicon_time(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_time *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_TIME, index);
    if (!e)
        return false;
    struct lexicon_values v = values_of(lexicon, e);
    *out = (struct lexicon_time){(enum lexicon_time_class)e->kind, string_at(lexicon, e->name),
                                 v.low, v.high};
    return true;
}

bool lexicon_time_of_class(const struct lexicon *lexicon, uint32_t key,
                           enum lexicon_time_class class, struct lexicon_time *out)
{
    for (uint32_t i = 0; lexicon_time(lexicon, key, i, out); i++)
        if (out->class == class)
            return true;
    return false;
}

/* Names and titles ----------------------------------------------------------------------------- */

bool lexicon_name(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                  struct lexicon_name *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_NAME, index);
    if (!e)
        return false;
    *out = (struct lexicon_name){.entity = e->other,
                                 .canonical = string_at(lexicon, e->name),
                                 .kind = (enum lexicon_name_kind)e->kind,
                                 .use = (enum lexicon_name_use)(e->flags & NAME_USE_MASK),
                                 .shared = e->flags & NAME_FLAG_SHARED,
                                 .capitals = e->flags & NAME_FLAG_CAPITALS,
                                 .country = string_at(lexicon, e->more)};
    return true;
}

bool lexicon_country(const struct lexicon *lexicon, uint32_t key, struct lexicon_name *out)
{
    for (uint32_t i = 0; lexicon_name(lexicon, key, i, out); i++)
        if (out->kind == LEXICON_NAME_COUNTRY)
            return true;
    return false;
}

static bool counts(enum lexicon_name_use use, bool loosely, bool as_actors)
{
    if (use == NAME_ADJECTIVE || use == NAME_PEOPLE)
        return loosely;
    return use < NAME_CAPITAL || as_actors;
}

bool lexicon_same_entity(const struct lexicon *lexicon, uint32_t a, uint32_t b, bool loosely,
                         bool as_actors)
{
    struct lexicon_name x, y;
    if (a == b)
        return a != LEXICON_NONE;
    for (uint32_t i = 0; lexicon_name(lexicon, a, i, &x); i++)
        for (uint32_t k = 0; lexicon_name(lexicon, b, k, &y); k++)
            if (x.entity == y.entity && x.kind == y.kind && counts(x.use, loosely, as_actors) &&
                counts(y.use, loosely, as_actors))
                return true;
    return false;
}

bool lexicon_title(const struct lexicon *lexicon, uint32_t key, uint32_t index,
                   struct lexicon_title *out)
{
    const struct lexicon_entry *e = entry_at(lexicon, key, TABLE_TITLE, index);
    if (!e)
        return false;
    *out = (struct lexicon_title){.class = (enum lexicon_title_class)e->kind,
                                  .title = e->other,
                                  .canonical = string_at(lexicon, e->name),
                                  .unique = e->flags & TITLE_UNIQUE,
                                  .before = e->flags & TITLE_BEFORE,
                                  .capitals = e->flags & TITLE_CAPITALS,
                                  .woman = e->flags & TITLE_WOMAN,
                                  .man = e->flags & TITLE_MAN};
    return true;
}
