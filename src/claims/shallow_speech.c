/*
 * Who says so, by the words alone. Three orders of words, all that news in many languages needs:
 *
 *     "p", SAID the mayor       the verb after a mark or at the head, the speaker behind it
 *     the mayor SAID that p     the speaker before it, as far as the last mark
 *     ACCORDING TO the mayor, p
 *
 * A name set off by commas beside an office ("la jefa de bomberos, Elena Quiroga, dijo") is the
 * speaker.
 */
#include "claims/shallow_reader.h"

enum { SPEAKER_WORDS = 9 };

struct part {
    uint32_t from, to; /* tokens */
};

static bool is_word_at(const struct shallow_tokens *tokens, uint32_t at)
{
    return at < tokens->count && tokens->items[at].key.n;
}

static bool is_frame(struct shallow_reader *r, const struct shallow_tokens *tokens, uint32_t at,
                     unsigned kinds)
{
    uint32_t length;
    uint32_t frame =
        at < tokens->count ? shallow_phrase(r, &r->words->frames, tokens, at, &length) : MAP_NONE;
    return frame != MAP_NONE && frame & kinds;
}

/* The words from `at` on, up to a mark, another verb of speech, or the statement. */
static struct part part_after(struct shallow_reader *r, const struct shallow_tokens *tokens,
                              uint32_t at)
{
    struct part part = {at, at};
    uint32_t length;
    while (is_word_at(tokens, part.to) && part.to < at + SPEAKER_WORDS &&
           !is_frame(r, tokens, part.to, SHALLOW_THAT) &&
           shallow_phrase(r, &r->words->speech, tokens, part.to, &length) == MAP_NONE)
        part.to++;
    return part;
}

/* The words before `at`, down to a mark. */
static struct part part_before(const struct shallow_tokens *tokens, uint32_t at)
{
    struct part part = {at, at};
    while (part.from > 0 && is_word_at(tokens, part.from - 1) && at - part.from < SPEAKER_WORDS)
        part.from--;
    return part;
}

/* Without the small words at its ends. */
static struct part trimmed(const struct shallow_tokens *tokens, struct part part)
{
    while (part.from < part.to && tokens->items[part.from].common)
        part.from++;
    while (part.from < part.to && tokens->items[part.to - 1].common)
        part.to--;
    return part;
}

/* A person's name and nothing else: words with capitals, two at least, small ones between. */
static bool is_name(const struct shallow_tokens *tokens, struct part part)
{
    uint32_t capitals = 0;
    for (uint32_t i = part.from; i < part.to; i++) {
        capitals += tokens->items[i].capital;
        if (!tokens->items[i].capital && !tokens->items[i].common)
            return false;
    }
    return capitals >= 2;
}

/* "el alcalde Tomás Ibarra": the name at the end of an office. "Vecinos de Puerto Salvo" is none.
 */
static struct part name_within(const struct shallow_tokens *tokens, struct part part)
{
    struct part name = {part.to, part.to};
    while (name.from > part.from && tokens->items[name.from - 1].capital)
        name.from--;
    bool office = name.from > part.from && !tokens->items[name.from - 1].common;
    return office && name.to - name.from >= 2 ? name : part;
}

/* The name after a comma, if that is what stands there, else what was found. */
static struct part or_name_after(struct shallow_reader *r, const struct shallow_tokens *tokens,
                                 struct part part)
{
    bool comma = part.to < tokens->count && str_is(tokens->items[part.to].form, ",");
    struct part name = comma ? trimmed(tokens, part_after(r, tokens, part.to + 1)) : part;
    return comma && is_name(tokens, name) ? name : name_within(tokens, part);
}

/* "la jefa, Elena Quiroga, dijo": what stands before the verb ends with a comma. */
static struct part speaker_before(const struct shallow_tokens *tokens, uint32_t verb)
{
    bool comma = verb > 0 && str_is(tokens->items[verb - 1].form, ",");
    struct part part = part_before(tokens, comma ? verb - 1 : verb);
    return name_within(tokens, trimmed(tokens, part));
}

static bool take(struct shallow_reader *r, const struct shallow_tokens *tokens, struct part part,
                 struct part cue, enum speech speech, struct shallow_sentence *out)
{
    const struct shallow_token *t = tokens->items;
    if (part.from >= part.to || is_frame(r, tokens, part.from, SHALLOW_NONE))
        return false;
    out->speech = speech;
    out->speaker_span = (struct cr_span){t[part.from].span.start, t[part.to - 1].span.end};
    out->speaker = str_span(r->text, out->speaker_span.start, out->speaker_span.end);
    out->cue = (struct cr_span){t[cue.from].span.start, t[cue.to - 1].span.end};
    return true;
}

/* A verb of speech at [cue.from, cue.to). Followed by "that" it has its speaker before it, unless
 * it stands at the head of its clause. */
static void read_verb(struct shallow_reader *r, const struct shallow_tokens *tokens,
                      struct part cue, enum speech speech, struct shallow_sentence *out)
{
    bool that = is_frame(r, tokens, cue.to, SHALLOW_THAT);
    bool heads = !is_word_at(tokens, cue.from - 1);
    struct part after = trimmed(tokens, part_after(r, tokens, cue.to));
    struct part before = speaker_before(tokens, cue.from);
    if (!that && heads && take(r, tokens, or_name_after(r, tokens, after), cue, speech, out))
        return;
    if (that)
        take(r, tokens, before, cue, speech, out);
}

void shallow_read_speech(struct shallow_reader *r, const struct shallow_tokens *tokens,
                         struct shallow_sentence *out)
{
    for (uint32_t i = 0; i < tokens->count; i++) {
        uint32_t length = 0;
        uint32_t speech = shallow_phrase(r, &r->words->speech, tokens, i, &length);
        if (speech != MAP_NONE && i > 0) {
            read_verb(r, tokens, (struct part){i, i + length}, (enum speech)speech, out);
            i += length - 1;
            continue;
        }
        uint32_t frame = shallow_phrase(r, &r->words->frames, tokens, i, &length);
        if (frame == MAP_NONE || !(frame & SHALLOW_SOURCE))
            continue;
        struct part after = trimmed(tokens, part_after(r, tokens, i + length));
        take(r, tokens, or_name_after(r, tokens, after), (struct part){i, i + length}, SPEECH_SAID,
             out);
    }
}
