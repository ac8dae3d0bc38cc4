/*
 * Morphology: which lemmas a form may belong to.
 *
 * Irregular forms come from WordNet's exception lists and from data/english/lemmas.txt (which goes
 * first); regular ones from suffix rules whose result must be a known lemma. Where several are
 * known, the spelling rules of English decide ("hoping" would need a second p to be of "hop"),
 * then the number of uses in WordNet's tagged texts.
 */
#include "language/lexicon_format.h"
#include "language/lexicon_tables.h"

struct rule {
    const char *suffix;
    const char *ending; /* what stands in its place */
};

static const struct rule plural_rules[] = {
    {"s", ""},      {"ses", "s"},  {"xes", "x"},   {"zes", "z"}, {"ches", "ch"},
    {"shes", "sh"}, {"oes", "o"},  {"men", "man"}, {"ies", "y"}, {"ves", "f"},
    {"ves", "fe"},  {"zzes", "z"}, {NULL, NULL},
};
static const struct rule s_rules[] = {
    {"s", ""},      {"ies", "y"}, {"ses", "s"},  {"xes", "x"},  {"zes", "z"}, {"ches", "ch"},
    {"shes", "sh"}, {"oes", "o"}, {"zzes", "z"}, {"sses", "s"}, {NULL, NULL},
};
static const struct rule ed_rules[] = {
    {"ed", "e"}, {"ed", ""}, {"ied", "y"}, {"cked", "c"}, {NULL, NULL},
};
static const struct rule ing_rules[] = {
    {"ing", "e"}, {"ing", ""}, {"ying", "ie"}, {"cking", "c"}, {NULL, NULL},
};
static const struct rule er_rules[] = {
    {"er", ""},
    {"er", "e"},
    {"ier", "y"},
    {NULL, NULL},
};
static const struct rule est_rules[] = {
    {"est", ""},
    {"est", "e"},
    {"iest", "y"},
    {NULL, NULL},
};

static bool has_part(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    const uint8_t *flags = lexicon->sections[SECTION_KEY_FLAGS];
    return key < lexicon->key_count && flags[key] >> part & 1;
}

static uint32_t find_part(const struct lexicon *lexicon, struct str folded, enum lexicon_part part)
{
    uint32_t key = lexicon_find_folded(lexicon, folded);
    return has_part(lexicon, key, part) ? key : LEXICON_NONE;
}

static bool is_vowel(char c)
{
    return c && strchr("aeiou", c);
}

/* Stems that double their last letter before -ed and -ing: one vowel, one consonant after it. */
static bool doubles(struct str stem)
{
    int vowels = 0;
    for (size_t i = 0; i < stem.n; i++)
        vowels += is_vowel(stem.s[i]);
    char last = stem.n ? stem.s[stem.n - 1] : 'x';
    return stem.n >= 2 && vowels == 1 && is_vowel(stem.s[stem.n - 2]) && !is_vowel(last) &&
           !strchr("wxy", last);
}

static bool ends_doubled(struct str stem)
{
    return stem.n >= 3 && stem.s[stem.n - 1] == stem.s[stem.n - 2] && !is_vowel(stem.s[stem.n - 1]);
}

/* How often the senses of a lemma were tagged, roughly. */
static uint32_t uses(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    uint32_t first, end, sum = 0;
    lexicon_run(lexicon, SECTION_SENSE_STARTS, key, lexicon->counts[SECTION_SENSES], &first, &end);
    for (uint32_t i = first; i < end; i++) {
        uint32_t sense = lexicon_item(lexicon, SECTION_SENSES, i);
        if (lexicon_synset_part(lexicon, sense & SENSE_SYNSET_MASK) == part)
            sum += UINT32_C(1) << ((sense >> SENSE_COUNT_SHIFT & SENSE_COUNT_MASK) / 4);
    }
    return sum;
}

struct choice {
    uint32_t key;
    uint32_t uses;
};

static void consider(const struct lexicon *lexicon, struct str lemma, enum lexicon_part part,
                     struct choice *choice)
{
    uint32_t key = find_part(lexicon, lemma, part);
    if (key == LEXICON_NONE)
        return;
    uint32_t n = uses(lexicon, key, part);
    if (choice->key == LEXICON_NONE || n > choice->uses)
        *choice = (struct choice){key, n};
}

/* The lemma that suffix rules find for a form, or LEXICON_NONE. */
static uint32_t find_by_rules(const struct lexicon *lexicon, struct str form,
                              const struct rule *rules, enum lexicon_part part)
{
    char text[LEXICON_TEXT_MAX];
    struct choice choice = {.key = LEXICON_NONE};
    bool vowel_suffix =
        rules == ed_rules || rules == ing_rules || rules == er_rules || rules == est_rules;
    for (; rules->suffix; rules++) {
        struct str suffix = str_of(rules->suffix), ending = str_of(rules->ending);
        if (form.n < suffix.n + 2 || !str_ends(form, suffix))
            continue;
        struct str stem = {form.s, form.n - suffix.n};
        memcpy(text, stem.s, stem.n);
        memcpy(text + stem.n, ending.s, ending.n);
        bool bare = vowel_suffix && ending.n == 0;
        if (!(bare && doubles(stem)))
            consider(lexicon, (struct str){text, stem.n + ending.n}, part, &choice);
        if (bare && ends_doubled(stem))
            consider(lexicon, (struct str){text, stem.n - 1}, part, &choice);
    }
    return choice.key;
}

/* Irregular forms ------------------------------------------------------------------------------ */

/* The entry of the form table for a form, our own before WordNet's. `own` says which are wanted. */
static const struct lexicon_entry *find_form(const struct lexicon *lexicon, uint32_t key,
                                             enum upos upos, enum xpos xpos, bool own)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++) {
        const struct lexicon_entry *e = &entries[i];
        if (e->table == TABLE_FORM && e->kind == upos && (e->more != 0) == own &&
            (e->flags == 0 || xpos == XPOS_COUNT || e->flags == (unsigned)xpos + 1))
            return e;
    }
    return NULL;
}

static struct str string_at(const struct lexicon *lexicon, uint32_t offset)
{
    const char *strings = lexicon->sections[SECTION_STRINGS];
    return str_of(offset < lexicon->counts[SECTION_STRINGS] ? strings + offset : "");
}

static const struct rule *rules_of(enum xpos xpos)
{
    switch (xpos) {
    case XPOS_NNS:
    case XPOS_NNPS:
        return plural_rules;
    case XPOS_VBZ:
        return s_rules;
    case XPOS_VBD:
    case XPOS_VBN:
        return ed_rules;
    case XPOS_VBG:
        return ing_rules;
    case XPOS_JJR:
    case XPOS_RBR:
        return er_rules;
    case XPOS_JJS:
    case XPOS_RBS:
        return est_rules;
    default:
        return NULL;
    }
}

/* Lemmas of words nobody knows ----------------------------------------------------------------- */

/* Does a stem look as if it had lost an e? "escalat", "tokeniz", "defin"; not "tweet", "blog". */
static bool wants_e(struct str stem)
{
    static const char *const endings[] = {"at", "iz", "is", "ur", "ut", "id", "ag", "ang", "iv",
                                          "v",  "c",  "u",  "in", "ir", "ak", "ik", "ok",  "ok"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        struct str ending = str_of(endings[i]);
        if (str_ends(stem, ending))
            return stem.n == ending.n || !is_vowel(stem.s[stem.n - ending.n - 1]);
    }
    return false;
}

/* Cuts the suffix off a form that no rule led to a known lemma. */
static struct str guess(struct str form, const struct rule *rules, char *buffer)
{
    const char *suffix = rules == ed_rules    ? "ed"
                         : rules == ing_rules ? "ing"
                         : rules == er_rules  ? "er"
                         : rules == est_rules ? "est"
                                              : "s";
    struct str stem = form;
    if (!str_ends(form, str_of(suffix)) || form.n < strlen(suffix) + 3)
        return form;
    stem.n -= strlen(suffix);
    memcpy(buffer, stem.s, stem.n);
    stem.s = buffer;
    if (rules == plural_rules || rules == s_rules) {
        if (str_ends(stem, STR("s")) || str_ends(stem, STR("u")))
            return form;
        if (str_ends(stem, STR("ie")))
            buffer[--stem.n - 1] = 'y';
        else if (str_ends(stem, STR("she")) || str_ends(stem, STR("che")) ||
                 str_ends(stem, STR("xe")) || str_ends(stem, STR("sse")))
            stem.n--;
        return stem;
    }
    if (str_ends(stem, STR("i")))
        buffer[stem.n - 1] = 'y';
    else if (ends_doubled(stem) && !strchr("lsfz", stem.s[stem.n - 1]))
        stem.n--;
    else if (wants_e(stem))
        buffer[stem.n++] = 'e';
    return stem;
}

/* Prefixes that leave the inflection alone: "overflew" goes as "flew". */
static struct str lemmatise_rest(const struct lexicon *lexicon, struct str form, enum upos upos,
                                 enum xpos xpos, char *buffer)
{
    static const char *const prefixes[] = {"re",   "un",  "over",    "under", "out", "mis",
                                           "fore", "pre", "counter", "de",    "dis", "co"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        struct str prefix = str_of(prefixes[i]);
        if (!str_starts(form, prefix) || form.n < prefix.n + 3)
            continue;
        struct str rest = {form.s + prefix.n, form.n - prefix.n};
        const struct lexicon_entry *e =
            find_form(lexicon, lexicon_find_folded(lexicon, rest), upos, xpos, false);
        struct str lemma = e ? string_at(lexicon, e->name) : (struct str){0};
        const struct rule *rules = rules_of(xpos);
        if (!e && rules)
            lemma =
                lexicon_text(lexicon, find_by_rules(lexicon, rest, rules, lexicon_part_of(upos)));
        if (!lemma.n || prefix.n + lemma.n > LEXICON_TEXT_MAX)
            continue;
        memcpy(buffer, prefix.s, prefix.n);
        memcpy(buffer + prefix.n, lemma.s, lemma.n);
        return (struct str){buffer, prefix.n + lemma.n};
    }
    return (struct str){0};
}

/* Lemmatising ---------------------------------------------------------------------------------- */

/* Rules for a form whose XPOS is not known: what its ending allows. */
static const struct rule *rules_by_ending(struct str form, enum lexicon_part part)
{
    char last = form.n ? form.s[form.n - 1] : ' ';
    if (part == LEXICON_NOUN)
        return last == 's' || str_ends(form, STR("men")) ? plural_rules : NULL;
    if (part == LEXICON_VERB)
        return last == 's' ? s_rules : last == 'd' ? ed_rules : last == 'g' ? ing_rules : NULL;
    return last == 'r' ? er_rules : last == 't' ? est_rules : NULL;
}

static bool is_base_tag(enum xpos xpos)
{
    return xpos == XPOS_VB || xpos == XPOS_VBP || xpos == XPOS_NN || xpos == XPOS_JJ ||
           xpos == XPOS_RB || xpos == XPOS_MD;
}

/* A content word in its folded form. */
static struct str lemmatise_folded(const struct lexicon *lexicon, struct str form, enum upos upos,
                                   enum xpos xpos, char *buffer)
{
    enum lexicon_part part = lexicon_part_of(upos);
    uint32_t key = lexicon_find_folded(lexicon, form);
    const struct lexicon_entry *e = find_form(lexicon, key, upos, xpos, false);
    bool known = has_part(lexicon, key, part);
    if (is_base_tag(xpos) && (known || !e))
        return form;
    if (e && !(xpos == XPOS_COUNT && known && part != LEXICON_VERB))
        return string_at(lexicon, e->name);
    const struct rule *rules = rules_of(xpos);
    if (xpos == XPOS_COUNT && !known)
        rules = rules_by_ending(form, part);
    if (!rules)
        return form;
    uint32_t lemma = find_by_rules(lexicon, form, rules, part);
    if (lemma != LEXICON_NONE)
        return lexicon_text(lexicon, lemma);
    if (known)
        return form;
    struct str rest = lemmatise_rest(lexicon, form, upos, xpos, buffer);
    return rest.n ? rest : guess(form, rules, buffer);
}

/* A proper noun keeps its case; in the plural it loses its s, if it is not a name by itself. */
static struct str lemmatise_name(const struct lexicon *lexicon, struct str form, struct str folded,
                                 enum xpos xpos, char *buffer)
{
    if (xpos != XPOS_NNPS || form.n != folded.n)
        return form;
    if (find_part(lexicon, folded, LEXICON_NOUN) != LEXICON_NONE)
        return form;
    struct str lemma = lemmatise_folded(lexicon, folded, UPOS_NOUN, XPOS_NNS, buffer);
    if (lemma.s != buffer)
        memcpy(buffer, lemma.s, lemma.n);
    for (size_t i = 0; i < lemma.n && i < form.n; i++)
        if (form.s[i] >= 'A' && form.s[i] <= 'Z' && buffer[i] >= 'a' && buffer[i] <= 'z')
            buffer[i] = (char)(buffer[i] - 32);
    return (struct str){buffer, lemma.n};
}

struct str lexicon_lemmatise(const struct lexicon *lexicon, struct str form, enum upos upos,
                             enum xpos xpos, char buffer[LEXICON_TEXT_MAX])
{
    char folded[LEXICON_TEXT_MAX];
    struct str f = {folded, lexicon_fold(form, folded)};
    if (!f.n || f.n + 2 > LEXICON_TEXT_MAX)
        return form;
    const struct lexicon_entry *e =
        find_form(lexicon, lexicon_find_folded(lexicon, f), upos, xpos, true);
    if (e)
        return string_at(lexicon, e->name);
    if (upos == UPOS_PROPN || upos == UPOS_X || upos == UPOS_SYM)
        return lemmatise_name(lexicon, form, f, xpos, buffer);
    struct str lemma = f;
    if (lexicon_part_of(upos) != LEXICON_PART_COUNT)
        lemma = lemmatise_folded(lexicon, f, upos == UPOS_AUX ? UPOS_VERB : upos, xpos, buffer);
    if (lemma.s != folded)
        return lemma;
    uint32_t key = lexicon_find_folded(lexicon, lemma);
    if (key != LEXICON_NONE)
        return lexicon_text(lexicon, key);
    memcpy(buffer, lemma.s, lemma.n);
    return (struct str){buffer, lemma.n};
}

/* Forms for the tagger ------------------------------------------------------------------------- */

static void add_lemma(const struct lexicon *lexicon, struct lexicon_form *out, uint32_t key,
                      enum lexicon_part part, unsigned bit)
{
    if (part == LEXICON_PART_COUNT || !has_part(lexicon, key, part))
        return;
    out->parts |= (uint16_t)bit;
    if (out->files[part] == LEXICON_FILE_COUNT)
        out->files[part] =
            (uint8_t)lexicon_synset_file(lexicon, lexicon_sense(lexicon, key, part, 0));
}

static unsigned irregular_bit(struct str form, enum upos upos)
{
    char last = form.s[form.n - 1];
    switch (upos) {
    case UPOS_NOUN:
        return FORM_PLURAL;
    case UPOS_VERB:
        return last == 'g' ? FORM_VERB_ING : last == 's' ? FORM_VERB_S : FORM_VERB_ED;
    case UPOS_ADJ:
        return last == 't' ? FORM_ADJECTIVE_EST : FORM_ADJECTIVE_ER;
    case UPOS_ADV:
        return FORM_ADVERB_ER;
    default:
        return 0;
    }
}

static void add_irregular(const struct lexicon *lexicon, struct lexicon_form *out, uint32_t key,
                          struct str form)
{
    uint32_t count;
    const struct lexicon_entry *entries = lexicon_entries(lexicon, key, &count);
    for (uint32_t i = 0; i < count; i++)
        if (entries[i].table == TABLE_FORM)
            add_lemma(lexicon, out, entries[i].other, lexicon_part_of((enum upos)entries[i].kind),
                      irregular_bit(form, (enum upos)entries[i].kind));
}

static void add_regular(const struct lexicon *lexicon, struct lexicon_form *out, struct str form)
{
    static const struct {
        char last;
        const struct rule *rules;
        enum lexicon_part part;
        unsigned bit;
    } inflections[] = {
        {'s', plural_rules, LEXICON_NOUN, FORM_PLURAL},
        {'n', plural_rules, LEXICON_NOUN, FORM_PLURAL},
        {'s', s_rules, LEXICON_VERB, FORM_VERB_S},
        {'d', ed_rules, LEXICON_VERB, FORM_VERB_ED},
        {'g', ing_rules, LEXICON_VERB, FORM_VERB_ING},
        {'r', er_rules, LEXICON_ADJECTIVE, FORM_ADJECTIVE_ER},
        {'t', est_rules, LEXICON_ADJECTIVE, FORM_ADJECTIVE_EST},
        {'r', er_rules, LEXICON_ADVERB, FORM_ADVERB_ER},
        {'t', est_rules, LEXICON_ADVERB, FORM_ADVERB_ER},
    };
    for (size_t i = 0; i < sizeof inflections / sizeof *inflections; i++)
        if (form.s[form.n - 1] == inflections[i].last)
            add_lemma(lexicon, out,
                      find_by_rules(lexicon, form, inflections[i].rules, inflections[i].part),
                      inflections[i].part, inflections[i].bit);
}

static void add_case(const struct lexicon *lexicon, struct lexicon_form *out, uint32_t key)
{
    uint32_t first, end;
    lexicon_run(lexicon, SECTION_SENSE_STARTS, key, lexicon->counts[SECTION_SENSES], &first, &end);
    for (uint32_t i = first; i < end; i++) {
        bool name = lexicon_item(lexicon, SECTION_SENSES, i) >> SENSE_NAME_SHIFT;
        out->parts |= name ? FORM_NAME : FORM_COMMON;
    }
}

struct lexicon_form lexicon_form_of(const struct lexicon *lexicon, struct str form)
{
    static const unsigned bits[] = {FORM_NOUN, FORM_VERB, FORM_ADJECTIVE, FORM_ADVERB};
    struct lexicon_form out = {0};
    memset(out.files, LEXICON_FILE_COUNT, sizeof out.files);
    char folded[LEXICON_TEXT_MAX];
    struct str f = {folded, lexicon_fold(form, folded)};
    if (!f.n || f.n + 2 > LEXICON_TEXT_MAX)
        return out;
    uint32_t key = lexicon_find_folded(lexicon, f);
    for (int part = 0; part < LEXICON_PART_COUNT; part++)
        add_lemma(lexicon, &out, key, (enum lexicon_part)part, bits[part]);
    add_case(lexicon, &out, key);
    add_irregular(lexicon, &out, key, f);
    add_regular(lexicon, &out, f);
    return out;
}
