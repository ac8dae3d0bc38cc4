#include "language/unglue.h"

#include "base/map.h"
#include "base/vec.h"
#include "language/lexicon.h"

enum { SHORTEST_REST = 4, SHORTEST_NAME = 4 };

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_known(const struct lexicon *lexicon, struct str form)
{
    return lexicon_form_of(lexicon, form).parts || lexicon_find(lexicon, form) != LEXICON_NONE;
}

static struct str part(struct str form, size_t from, size_t to)
{
    return (struct str){form.s + from, to - from};
}

/* Where the capital of a second word stands: "capital|Oslo", not "SmartPhone". 0: nowhere. */
static size_t capital_inside(struct str form)
{
    size_t cut = 0;
    if (!form.n || !is_lower(form.s[0]))
        return 0;
    for (size_t i = 0; i < form.n; i++) {
        if (is_upper(form.s[i]) && !cut)
            cut = i;
        else if (!is_lower(form.s[i]))
            return 0;
    }
    return cut >= SHORTEST_REST && form.n >= cut + SHORTEST_NAME ? cut : 0;
}

/* Where a small word at the end begins: "Japan|at". Those that names end in ("Peters|on") are for
 * common words only. 0: there is none. */
static size_t small_word(struct str form)
{
    enum { OF_NAMES = 12 };
    static const char *const words[] = {"while", "after", "when", "with", "from",
                                        "that",  "and",   "for",  "the",  "at",
                                        "of",    "by",    "in",   "on",   "to"};
    size_t count = form.n && is_lower(form.s[0]) ? sizeof words / sizeof *words : OF_NAMES;
    for (size_t i = 1; i < form.n; i++)
        if (!is_lower(form.s[i]))
            return 0;
    for (size_t i = 0; i < count; i++) {
        struct str word = str_of(words[i]);
        if (form.n >= word.n + SHORTEST_REST && str_ends(form, word))
            return form.n - word.n;
    }
    return 0;
}

/* The words of a text; made when the first glued one may have been found. */
struct written {
    struct map words;
    bool made;
};

static bool is_written(struct written *written, const char *text,
                       const struct text_segments *segments, struct str form)
{
    for (uint32_t i = 0; !written->made && i < segments->token_count; i++)
        map_put(&written->words, str_span(text, segments->tokens[i].start, segments->tokens[i].end),
                1);
    written->made = true;
    return map_get(&written->words, form) != MAP_NONE;
}

/* Bytes of the first of two words; 0 where it is one. */
static size_t cut_of(const struct lexicon *lexicon, struct written *written, const char *text,
                     const struct text_segments *segments, struct str form)
{
    size_t cut = capital_inside(form), small = cut ? 0 : small_word(form);
    if ((!cut && !small) || is_known(lexicon, form))
        return 0;
    if (small) {
        struct str rest = part(form, 0, small);
        return is_known(lexicon, rest) && is_written(written, text, segments, rest) ? small : 0;
    }
    struct str name = part(form, cut, form.n);
    bool common = lexicon_form_of(lexicon, part(form, 0, cut)).parts & FORM_COMMON;
    return common && (is_known(lexicon, name) || is_written(written, text, segments, name)) ? cut
                                                                                            : 0;
}

struct tokens {
    vec(struct text_token) items;
};

/* Everything up to token `to` stays as it is. */
static void keep(struct arena *arena, const struct text_segments *segments, uint32_t *from,
                 uint32_t to, struct tokens *out)
{
    for (; *from < to; ++*from)
        vec_push(arena, &out->items, segments->tokens[*from]);
}

static void cut_sentence(struct arena *arena, const struct lexicon *lexicon, const char *text,
                         const struct text_segments *segments, const struct text_sentence *sentence,
                         struct written *written, uint32_t *kept, struct tokens *out)
{
    for (uint32_t t = sentence->first_token; t < sentence->first_token + sentence->token_count;
         t++) {
        struct text_token token = segments->tokens[t], second = token;
        size_t cut =
            cut_of(lexicon, written, text, segments, str_span(text, token.start, token.end));
        if (!cut)
            continue;
        keep(arena, segments, kept, t, out);
        token.end = second.start = token.start + (uint32_t)cut;
        second.flags |= TOKEN_GLUED;
        vec_push(arena, &out->items, token);
        vec_push(arena, &out->items, second);
        *kept = t + 1;
    }
}

void unglue_tokens(struct arena *arena, const struct lexicon *lexicon, const char *text,
                   struct text_segments *segments)
{
    struct written written = {.words = {.arena = arena}};
    struct tokens out = {0};
    uint32_t kept = 0;
    for (uint32_t s = 0; s < segments->sentence_count; s++) {
        struct text_sentence *sentence = &segments->sentences[s];
        size_t before = out.items.count;
        uint32_t kept_before = kept, first = sentence->first_token;
        cut_sentence(arena, lexicon, text, segments, sentence, &written, &kept, &out);
        /* Tokens on `out` that are not in the old list yet. */
        uint32_t shift = (uint32_t)(before - kept_before);
        uint32_t more = (uint32_t)(out.items.count - kept) - shift;
        sentence->first_token = first + shift;
        sentence->token_count += more;
    }
    if (!kept)
        return;
    keep(arena, segments, &kept, segments->token_count, &out);
    segments->tokens = out.items.items;
    segments->token_count = (uint32_t)out.items.count;
}
