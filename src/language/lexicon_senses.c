/*
 * Senses, synsets and their links.
 */
#include "language/lexicon_format.h"

enum lexicon_part lexicon_part_of(enum upos upos)
{
    switch (upos) {
    case UPOS_NOUN:
    case UPOS_PROPN:
        return LEXICON_NOUN;
    case UPOS_VERB:
    case UPOS_AUX:
        return LEXICON_VERB;
    case UPOS_ADJ:
        return LEXICON_ADJECTIVE;
    case UPOS_ADV:
        return LEXICON_ADVERB;
    default:
        return LEXICON_PART_COUNT;
    }
}

enum lexicon_file lexicon_synset_file(const struct lexicon *lexicon, uint32_t synset)
{
    const uint8_t *files = lexicon->sections[SECTION_SYNSET_FILES];
    return synset < lexicon->synset_count ? (enum lexicon_file)files[synset] : LEXICON_FILE_COUNT;
}

static enum lexicon_part part_of_file(enum lexicon_file file)
{
    if (file >= LEXICON_FILE_NOUN_TOPS && file <= LEXICON_FILE_NOUN_TIME)
        return LEXICON_NOUN;
    if (file >= LEXICON_FILE_VERB_BODY && file <= LEXICON_FILE_VERB_WEATHER)
        return LEXICON_VERB;
    if (file == LEXICON_FILE_ADV_ALL)
        return LEXICON_ADVERB;
    return file < LEXICON_FILE_COUNT ? LEXICON_ADJECTIVE : LEXICON_PART_COUNT;
}

enum lexicon_part lexicon_synset_part(const struct lexicon *lexicon, uint32_t synset)
{
    return part_of_file(lexicon_synset_file(lexicon, synset));
}

struct sense_span lexicon_sense_span(const struct lexicon *lexicon, uint32_t key,
                                     enum lexicon_part part)
{
    const uint8_t *key_flags = lexicon->sections[SECTION_KEY_FLAGS];
    uint8_t flags = key < lexicon->key_count ? key_flags[key] & (KEY_BEGINS_LONGER - 1) : 0;
    uint32_t first, end, i;
    if (part >= LEXICON_PART_COUNT || !(flags >> part & 1))
        return (struct sense_span){.key = key};
    lexicon_run(lexicon, SECTION_SENSE_STARTS, key, lexicon->counts[SECTION_SENSES], &first, &end);
    if (flags == 1u << part)
        return (struct sense_span){key, first, end - first};
    /* Senses stand in order of part. */
    for (i = first; i < end; i++) {
        uint32_t synset = lexicon_item(lexicon, SECTION_SENSES, i) & SENSE_SYNSET_MASK;
        enum lexicon_part p = lexicon_synset_part(lexicon, synset);
        if (p < part)
            first = i + 1;
        else if (p > part)
            break;
    }
    return (struct sense_span){key, first, i - first};
}

uint32_t lexicon_sense_count(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part)
{
    return lexicon_sense_span(lexicon, key, part).count;
}

uint32_t lexicon_sense(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                       uint32_t index)
{
    return lexicon_span_synset(lexicon, lexicon_sense_span(lexicon, key, part), index);
}

bool lexicon_sense_is_name(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                           uint32_t index)
{
    struct sense_span span = lexicon_sense_span(lexicon, key, part);
    return index < span.count &&
           lexicon_item(lexicon, SECTION_SENSES, span.first + index) >> SENSE_NAME_SHIFT;
}

/* Uses of a sense: its count plus a half, so that senses nobody tagged have some share. */
static double sense_uses(uint32_t packed)
{
    static const double quarters[] = {1, 1.189207115, 1.414213562, 1.681792831};
    uint32_t log = packed >> SENSE_COUNT_SHIFT & SENSE_COUNT_MASK; /* 4 × log2(count + 1) */
    return (double)(UINT32_C(1) << (log / 4)) * quarters[log % 4] - 0.5;
}

double lexicon_sense_share(const struct lexicon *lexicon, uint32_t key, enum lexicon_part part,
                           uint32_t index)
{
    struct sense_span span = lexicon_sense_span(lexicon, key, part);
    double sum = 0, uses = 0;
    for (uint32_t i = 0; i < span.count; i++) {
        double n = sense_uses(lexicon_item(lexicon, SECTION_SENSES, span.first + i));
        sum += n;
        uses = i == index ? n : uses;
    }
    return sum > 0 ? uses / sum : 0;
}

/* Synsets -------------------------------------------------------------------------------------- */

uint32_t lexicon_word(const struct lexicon *lexicon, uint32_t synset, uint32_t index)
{
    uint32_t first, end;
    lexicon_run(lexicon, SECTION_WORD_STARTS, synset, lexicon->counts[SECTION_WORDS], &first, &end);
    return index < end - first ? lexicon_item(lexicon, SECTION_WORDS, first + index) : LEXICON_NONE;
}

uint32_t lexicon_synset_kinds(const struct lexicon *lexicon, uint32_t synset)
{
    const uint8_t *kinds = lexicon->sections[SECTION_SYNSET_KINDS];
    return synset < lexicon->synset_count ? lexicon_item(lexicon, SECTION_KINDS, kinds[synset]) : 0;
}

struct lexicon_links lexicon_links(const struct lexicon *lexicon, uint32_t synset,
                                   enum lexicon_link link)
{
    struct lexicon_links links = {.lexicon = lexicon, .link = link, .target = LEXICON_NONE};
    lexicon_run(lexicon, SECTION_LINK_STARTS, synset, lexicon->counts[SECTION_LINKS], &links.next,
                &links.end);
    return links;
}

bool lexicon_next_link(struct lexicon_links *links)
{
    while (links->next < links->end) {
        uint32_t item = lexicon_item(links->lexicon, SECTION_LINKS, links->next++);
        if (item >> LINK_SHIFT > links->link)
            break;
        if (item >> LINK_SHIFT != links->link)
            continue;
        links->target = item & LINK_TARGET_MASK;
        links->from = (item >> LINK_FROM_SHIFT & LINK_WORD_MASK) - 1;
        links->to = (item >> LINK_TO_SHIFT & LINK_WORD_MASK) - 1;
        return true;
    }
    return false;
}
