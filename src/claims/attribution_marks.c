#include "claims/attribution_marks.h"

enum { FRAME_WORDS_MAX = 24, SPEAKER_WORDS_MAX = 14 };

static struct str form(const struct marks_reader *r, uint16_t w)
{
    const struct word *words = r->tree->sentence->words;
    return str_span(r->text, words[w].start, words[w].end);
}

static enum upos tag_of(const struct marks_reader *r, uint16_t w)
{
    return (enum upos)r->tree->sentence->words[w].upos;
}

static bool is_one_of(struct str s, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_equal_fold(s, str_of(list[i])))
            return true;
    return false;
}

static bool is_comma(const struct marks_reader *r, uint16_t w)
{
    static const char *const marks[] = {",", "\xe2\x80\x94", "--", "\xe2\x80\x93"};
    return is_one_of(form(r, w), marks, sizeof marks / sizeof *marks);
}

/* The last mark of a passage shows that the sentence goes on behind it. */
static bool goes_on(const struct marks_reader *r, uint16_t at)
{
    static const char *const marks[] = {",", "?", "!", "\xe2\x80\x94", "--", "\xe2\x80\xa6", "..."};
    uint16_t w = at;
    while (w > 0 && r->quote_of[w - 1] == r->quote_of[at - 1]) {
        w--;
        struct str s = form(r, w);
        bool quote_mark = str_equal_fold(s, STR("\"")) || str_equal_fold(s, STR("\xe2\x80\x9d"));
        if (!quote_mark)
            return is_one_of(s, marks, sizeof marks / sizeof *marks);
    }
    return false;
}

static bool is_relative(const struct marks_reader *r, uint16_t w)
{
    static const char *const words[] = {"who", "whose", "which", "that", "where", "when", "while"};
    return is_one_of(form(r, w), words, sizeof words / sizeof *words);
}

/* The verb of a frame: one that is tagged so, or a word of saying where a noun stands before it. */
static bool is_frame_verb(const struct marks_reader *r, uint16_t w, uint16_t first)
{
    const struct word *word = &r->tree->sentence->words[w];
    if (word->upos == UPOS_VERB)
        return word->xpos != XPOS_VBG && word->xpos != XPOS_VB;
    return w > first && word->upos == UPOS_NOUN && tag_of(r, (uint16_t)(w - 1)) != UPOS_ADJ &&
           tag_of(r, (uint16_t)(w - 1)) != UPOS_DET &&
           cues_speech(r->cues, word->lemma) != SPEECH_NONE;
}

static uint16_t find_verb(const struct marks_reader *r, uint16_t first, uint16_t last)
{
    for (uint16_t w = first; w < last; w++) {
        if (is_relative(r, w))
            return WORD_NONE;
        if (is_frame_verb(r, w, first))
            return w;
    }
    return WORD_NONE;
}

static bool can_name(enum upos upos)
{
    return upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_PRON;
}

/* The phrase's head: the last name of its first run of names, else its first noun. */
static uint16_t head_in(const struct marks_reader *r, uint16_t first, uint16_t last)
{
    uint16_t head = WORD_NONE;
    for (uint16_t w = first; w < last; w++) {
        enum upos upos = tag_of(r, w);
        if (upos == UPOS_ADP || (upos == UPOS_PUNCT && head != WORD_NONE) || is_relative(r, w))
            break;
        if (can_name(upos))
            head = w;
    }
    return head;
}

/* A phrase and the name beside it: "the coach, Ann Roe," speaks as Ann Roe. */
static void name_speaker(const struct marks_reader *r, uint16_t first, uint16_t last,
                         struct attribution *frame)
{
    while (first < last && tag_of(r, first) == UPOS_PUNCT)
        first++;
    while (last > first && !can_name(tag_of(r, (uint16_t)(last - 1))) &&
           tag_of(r, (uint16_t)(last - 1)) != UPOS_NUM)
        last--;
    frame->speaker = head_in(r, first, last);
    frame->speaker_first = first;
    frame->speaker_last = last;
    if (frame->speaker == WORD_NONE || tag_of(r, frame->speaker) == UPOS_PROPN)
        return;
    for (uint16_t w = (uint16_t)(frame->speaker + 1); w + 1 < last; w++)
        if (is_comma(r, w) && tag_of(r, (uint16_t)(w + 1)) == UPOS_PROPN) {
            uint16_t name = head_in(r, (uint16_t)(w + 1), last);
            frame->speaker = name == WORD_NONE ? frame->speaker : name;
            return;
        }
}

/* "fumed union [boss] Ann Roe": a title that is tagged as a verb. */
static bool is_title(const struct marks_reader *r, uint16_t w, uint16_t last)
{
    return w + 1 < last && tag_of(r, (uint16_t)(w + 1)) == UPOS_PROPN;
}

/* Where a speaker's phrase that begins at `first` ends, the verb before it. */
static uint16_t phrase_end(const struct marks_reader *r, uint16_t first, uint16_t last)
{
    uint16_t w = first;
    for (; w < last && w - first < SPEAKER_WORDS_MAX; w++)
        if (tag_of(r, w) == UPOS_PUNCT || tag_of(r, w) == UPOS_ADP || is_relative(r, w) ||
            (tag_of(r, w) == UPOS_VERB && !is_title(r, w, last)) || tag_of(r, w) == UPOS_SCONJ)
            break;
    return w;
}

static bool set_frame(const struct marks_reader *r, uint16_t first, uint16_t last, uint16_t verb,
                      struct attribution *frame)
{
    bool inverted = true;
    for (uint16_t w = first; w < verb; w++)
        inverted = inverted && !can_name(tag_of(r, w));
    if (inverted)
        name_speaker(r, (uint16_t)(verb + 1), phrase_end(r, (uint16_t)(verb + 1), last), frame);
    else
        name_speaker(r, first, verb, frame);
    frame->clause = r->clauses->of_word[verb];
    if (frame->clause != CLAUSE_NONE && r->clauses->items[frame->clause].predicate != verb)
        frame->clause = CLAUSE_NONE;
    frame->cue_first = verb;
    frame->cue_last = (uint16_t)(verb + 1);
    frame->speech = SPEECH_SAID;
    frame->quote_before = frame->quote_after = QUOTE_NONE;
    return frame->speaker != WORD_NONE &&
           frame->speaker_last - frame->speaker_first <= SPEAKER_WORDS_MAX;
}

bool attribution_behind(const struct marks_reader *r, uint16_t at, struct attribution *frame)
{
    uint16_t count = (uint16_t)r->tree->sentence->word_count, last = at;
    if (at == 0 || r->quote_of[at - 1] == QUOTE_NONE || !goes_on(r, at))
        return false;
    while (last < count && r->quote_of[last] == QUOTE_NONE && last - at < FRAME_WORDS_MAX)
        last++;
    uint16_t verb = find_verb(r, at, last);
    if (verb == WORD_NONE || !set_frame(r, at, last, verb, frame))
        return false;
    frame->quote_before = r->quote_of[at - 1];
    return true;
}

bool attribution_before(const struct marks_reader *r, uint16_t at, struct attribution *frame)
{
    uint16_t count = (uint16_t)r->tree->sentence->word_count, first = at;
    if (at + 1 >= count || r->quote_of[at + 1] == QUOTE_NONE ||
        (!is_comma(r, at) && !str_equal_fold(form(r, at), STR(":"))))
        return false;
    while (first > 0 && r->quote_of[first - 1] == QUOTE_NONE && at - first < FRAME_WORDS_MAX)
        first--;
    uint16_t verb = find_verb(r, first, at);
    if (verb == WORD_NONE || !set_frame(r, first, at, verb, frame))
        return false;
    frame->quote_after = r->quote_of[at + 1];
    return true;
}
