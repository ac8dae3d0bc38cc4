/*
 * Claims of sentences, from text files (tests/claims/cases/NAME.txt):
 *
 *     # a comment
 *     > A sentence, or several. ("T> " makes it a title.)
 *     fire(actor=army, object=rocket, quantity=2; said by: ministry; negated)
 *     ! fire(actor=ministry)
 *     ? fire(place=coast)
 *
 * Each line below a sentence is a claim that must be among those found ("!": must not be; "?":
 * should be, but is known not to be; such lines are counted, not judged). In brackets stand
 * conditions, before the first ";" on arguments: role=text (the phrase, its head's lemma or name),
 * quantity=LOW or LOW..HIGH, of=noun counted, unit=, state=LOW:STATE (counted.h; "part" before,
 * "by" behind), time=FROM or FROM..TO as ISO 8601; after it
 * "said by: A < B" (all speakers, outermost first; "nobody"), polarity, certainty, past, quoted,
 * background, class=event class, span=words. Polarity and certainty that are not named are asserted
 * and certain.
 */
#include "testing.h"

#include "base/arena.h"
#include "base/file.h"
#include "base/vec.h"
#include "claims/extract.h"
#include "claims/parse.h"
#include "claims/skim.h"
#include "claims/time.h"
#include "claims/trace.h"

static struct language_tools tools;
static struct arena tools_arena;

struct fixture {
    struct arena arena;
    const char *text;
    struct article_claims claims;
};

static struct cr_article *article_of(struct fixture *f, struct str text, bool title)
{
    struct cr_article *article = arena_new(&f->arena, struct cr_article);
    article->text = arena_strndup(&f->arena, text.s, text.n);
    article->text_length = (uint32_t)text.n;
    article->published = arena_strdup(&f->arena, "2024-03-13");
    article->blocks = arena_new(&f->arena, struct cr_block);
    article->block_count = 1;
    article->blocks[0].span = (struct cr_span){0, (uint32_t)text.n};
    article->blocks[0].role = title ? CR_ROLE_TITLE : CR_ROLE_BODY;
    article->blocks[0].kind = title ? CR_BLOCK_HEADING : CR_BLOCK_PARAGRAPH;
    return article;
}

static void read_text(struct fixture *f, struct str text, bool title)
{
    struct cr_article *article = article_of(f, text, title);
    f->text = article->text;
    assert_int_equal(claims_extract(&f->arena, &tools, article, NULL, NULL, NULL, &f->claims),
                     CR_OK);
}

/* Conditions ----------------------------------------------------------------------------------- */

static struct str span_text(const struct fixture *f, struct cr_span span)
{
    return str_span(f->text, span.start, span.end);
}

static bool has_argument(const struct fixture *f, const struct claim *claim, struct str role,
                         struct str value)
{
    for (uint32_t i = 0; i < claim->argument_count; i++) {
        const struct claim_argument *argument = &claim->arguments[i];
        if (str_is(role, trace_role_name(argument->role)) &&
            (str_equal_fold(argument->lemma, value) ||
             str_equal_fold(span_text(f, argument->span), value)))
            return true;
    }
    return false;
}

static bool has_quantity(const struct claim *claim, struct str value)
{
    struct str high = value, low;
    str_cut(&high, '.', &low);
    double from = strtod(low.s, NULL);
    const char *dots = strstr(value.s, "..");
    bool ranged = dots && dots < value.s + value.n;
    double to = ranged ? strtod(dots + 2, NULL) : strtod(value.s, NULL);
    if (!ranged)
        from = to;
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        const struct cr_quantity *found = &claim->quantities[i].value;
        if (found->low == from && found->high == to)
            return true;
    }
    return false;
}

static bool has_counted(const struct claim *claim, struct str value, bool unit)
{
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        const struct cr_quantity *found = &claim->quantities[i].value;
        const char *text = unit ? found->unit : found->of;
        if (text && str_equal_fold(str_of(text), value))
            return true;
    }
    return false;
}

/* "10:die", "4:part injure", "3:derail by". */
static bool has_state(const struct claim *claim, struct str value)
{
    struct str state = value, number;
    str_cut(&state, ':', &number);
    double low = strtod(number.s, NULL);
    for (uint32_t i = 0; i < claim->quantity_count; i++) {
        const struct claim_quantity *q = &claim->quantities[i];
        char text[64];
        snprintf(text, sizeof text, "%s%.*s%s", q->part ? "part " : "", (int)q->state.n, q->state.s,
                 q->acts ? " by" : "");
        if (q->value.low == low && str_is(state, text))
            return true;
    }
    return false;
}

static bool has_time(struct fixture *f, const struct claim *claim, struct str value)
{
    for (uint32_t i = 0; i < claim->time_count; i++) {
        const char *from = time_text(&f->arena, &claim->times[i], false);
        const char *to = time_text(&f->arena, &claim->times[i], true);
        if (!from || !to)
            continue;
        const char *both = strcmp(from, to) ? arena_printf(&f->arena, "%s..%s", from, to) : from;
        if (str_is(value, both))
            return true;
    }
    return false;
}

static bool holds_fact(struct fixture *f, const struct claim *claim, struct str condition)
{
    struct str value = condition, key;
    str_cut(&value, '=', &key);
    if (str_is(key, "quantity"))
        return has_quantity(claim, value);
    if (str_is(key, "of") || str_is(key, "unit"))
        return has_counted(claim, value, str_is(key, "unit"));
    if (str_is(key, "time") && value.n && (value.s[0] < 'A' || value.s[0] == 'T'))
        return has_time(f, claim, value) || has_argument(f, claim, key, value);
    if (str_is(key, "state"))
        return has_state(claim, value);
    if (str_is(key, "class"))
        return str_equal(claim->event_class, value);
    if (str_is(key, "span"))
        return str_equal(span_text(f, claim->span), value);
    return has_argument(f, claim, key, value);
}

static bool has_speakers(const struct claim *claim, struct str value)
{
    struct str name;
    uint32_t i = 0;
    if (str_is(str_trim(value), "nobody"))
        return claim->speaker_count == 0;
    while (str_cut(&value, '<', &name)) {
        name = str_trim(name);
        if (i >= claim->speaker_count || !str_equal_fold(claim->speakers[i].name, name))
            return false;
        i++;
    }
    return i == claim->speaker_count;
}

struct demands {
    enum cr_polarity polarity;
    enum cr_certainty certainty;
};

static bool holds_manner(const struct claim *claim, struct str word, struct demands *demands)
{
    for (int i = CR_ASSERTED; i <= CR_DENIED; i++)
        if (str_is(word, cr_polarity_name((enum cr_polarity)i))) {
            demands->polarity = (enum cr_polarity)i;
            return true;
        }
    for (int i = CR_CERTAIN; i <= CR_ASKED; i++)
        if (str_is(word, cr_certainty_name((enum cr_certainty)i))) {
            demands->certainty = (enum cr_certainty)i;
            return true;
        }
    struct str said = STR("said by:");
    if (str_starts(word, said))
        return has_speakers(claim, (struct str){word.s + said.n, word.n - said.n});
    if (str_is(word, "past"))
        return claim->past;
    if (str_is(word, "quoted"))
        return claim->quoted;
    if (str_is(word, "background"))
        return claim->background;
    fail_msg("unknown condition \"%.*s\"", (int)word.n, word.s);
    return false;
}

static bool is_fact(struct str condition)
{
    return memchr(condition.s, '=', condition.n) != NULL;
}

/* Splits at commas and semicolons; a comma before a blank and a word without "=" is part of the
 * value ("actor=Mann, 38"). */
static bool next_condition(struct str *rest, struct str *condition)
{
    if (!rest->s || !rest->n)
        return false;
    size_t at = 0;
    while (at < rest->n && rest->s[at] != ';') {
        if (rest->s[at] == ',') {
            struct str ahead = {rest->s + at + 1, rest->n - at - 1}, part = ahead;
            for (size_t i = 0; i < ahead.n; i++)
                if (ahead.s[i] == ',' || ahead.s[i] == ';') {
                    part.n = i;
                    break;
                }
            if (is_fact(part))
                break;
        }
        at++;
    }
    *condition = str_trim((struct str){rest->s, at});
    size_t used = at < rest->n ? at + 1 : at;
    *rest = (struct str){rest->s + used, rest->n - used};
    return true;
}

static bool fits(struct fixture *f, const struct claim *claim, struct str pattern)
{
    const char *open = memchr(pattern.s, '(', pattern.n);
    assert_non_null(open);
    struct str lemma = {pattern.s, (size_t)(open - pattern.s)};
    struct str rest = {open + 1, pattern.n - lemma.n - 2}, condition;
    struct demands demands = {CR_ASSERTED, CR_CERTAIN};
    if (!str_equal(claim->lemma, lemma))
        return false;
    while (next_condition(&rest, &condition)) {
        if (!condition.n)
            continue;
        if (is_fact(condition) ? !holds_fact(f, claim, condition)
                               : !holds_manner(claim, condition, &demands))
            return false;
    }
    return claim->polarity == demands.polarity && claim->certainty == demands.certainty;
}

static bool is_found(struct fixture *f, struct str pattern)
{
    for (uint32_t i = 0; i < f->claims.claim_count; i++)
        if (fits(f, &f->claims.claims[i], pattern))
            return true;
    return false;
}

/* Files ---------------------------------------------------------------------------------------- */

struct tally {
    unsigned sentences, claims, failed, known;
};

static void show(struct fixture *f)
{
    struct buf out = {.arena = &f->arena};
    for (uint32_t i = 0; i < f->claims.claim_count; i++)
        trace_claim(&out, f->text, &f->claims.claims[i]);
    print_message("  found in \"%s\":\n%s", f->text, buf_string(&out));
}

static void judge(struct fixture *f, struct str line, const char *file, unsigned number,
                  struct tally *tally)
{
    bool never = line.s[0] == '!', known = line.s[0] == '?';
    if (never || known)
        line = str_trim((struct str){line.s + 1, line.n - 1});
    bool found = is_found(f, line);
    tally->claims++;
    tally->known += known;
    if (known || found != never)
        return;
    tally->failed++;
    print_message("%s:%u: %s: %.*s\n", file, number, never ? "found" : "not found", (int)line.n,
                  line.s);
    show(f);
}

static void run_file(const char *name)
{
    struct arena arena = {0};
    struct str text, line;
    struct tally tally = {0};
    const char *path =
        arena_printf(&arena, "%s/tests/claims/cases/%s.txt", getenv("CROSSREAD_SOURCE"), name);
    struct fixture f = {0};
    assert_int_equal(file_read(&arena, path, 1 << 20, &text, NULL), CR_OK);
    for (unsigned number = 1; str_cut(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (!line.n || line.s[0] == '#')
            continue;
        bool title = str_starts(line, STR("T> "));
        if (title || str_starts(line, STR("> "))) {
            arena_free(&f.arena);
            f = (struct fixture){0};
            size_t skip = title ? 3 : 2;
            read_text(&f, (struct str){line.s + skip, line.n - skip}, title);
            tally.sentences++;
        } else {
            judge(&f, line, name, number, &tally);
        }
    }
    arena_free(&f.arena);
    arena_free(&arena);
    print_message("%s: %u sentences, %u claims, %u wrong, %u known to be wrong\n", name,
                  tally.sentences, tally.claims, tally.failed, tally.known);
    assert_int_equal(tally.failed, 0);
}

#define CASES_LIST(X)                                                                              \
    X(clauses) X(arguments) X(nouns) X(headlines) X(reports) X(certainty) X(states)

#define CASES_TEST(name)                                                                           \
    static void name##_are_read(void **state)                                                      \
    {                                                                                              \
        (void)state;                                                                               \
        run_file(#name);                                                                           \
    }
CASES_LIST(CASES_TEST)
#undef CASES_TEST

static void assert_same_words(const struct sentence *a, const struct sentence *b)
{
    assert_int_equal(a->word_count, b->word_count);
    for (uint32_t i = 0; i < a->word_count; i++) {
        const struct word *x = &a->words[i], *y = &b->words[i];
        assert_true(x->start == y->start && x->end == y->end && x->upos == y->upos &&
                    x->xpos == y->xpos && x->head == y->head && x->deprel == y->deprel &&
                    x->confidence == y->confidence && str_equal(x->lemma, y->lemma));
    }
}

static void assert_same_reading(struct fixture *f, const char *text, bool title)
{
    struct article_claims skimmed, plain;
    struct names names;
    struct cr_article *article = article_of(f, str_of(text), title);
    claims_skim(&f->arena, &tools, article, &skimmed, &names);
    struct article_tags tags = skim_tags(&f->arena, &skimmed);
    assert_int_equal(claims_extract(&f->arena, &tools, article, NULL, NULL, NULL, &plain), CR_OK);
    assert_int_equal(claims_extract(&f->arena, &tools, article, &tags, NULL, NULL, &f->claims),
                     CR_OK);
    assert_int_equal(plain.sentence_count, f->claims.sentence_count);
    for (uint32_t i = 0; i < plain.sentence_count; i++)
        assert_same_words(&plain.sentences[i], &f->claims.sentences[i]);
    assert_int_equal(plain.claim_count, f->claims.claim_count);
    /* Tags of other words are not used. */
    struct article_tags other = {arena_new_array(&f->arena, struct word_tags, tags.count + 1),
                                 tags.count + 1};
    assert_int_equal(claims_extract(&f->arena, &tools, article, &other, NULL, NULL, &f->claims),
                     CR_OK);
    for (uint32_t i = 0; i < plain.sentence_count; i++)
        assert_same_words(&plain.sentences[i], &f->claims.sentences[i]);
}

static void tags_are_found_once(void **state)
{
    (void)state;
    struct fixture f = {0};
    assert_same_reading(&f,
                        "OSLO, March 12 (Reuters) - The ferry left the quayat dawn. According to "
                        "the coast guard, it had 40 people on board. Nobody left the quay after "
                        "\u201cthe last warning\u201d, the mayor said.",
                        false);
    assert_same_reading(&f, "Ferry Sinks Off Coast; Police: Captain Held After Rescue", true);
    arena_free(&f.arena);
}

static int open_tools(void **state)
{
    (void)state;
    struct cr_error error;
    if (language_tools_open(&tools_arena, getenv("CROSSREAD_DATA"), "english", &tools, &error)) {
        print_message("%s\n", error.message);
        return -1;
    }
    return 0;
}

static int close_tools(void **state)
{
    (void)state;
    language_tools_close(&tools);
    arena_free(&tools_arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASES_ENTRY(name) cmocka_unit_test(name##_are_read),
        CASES_LIST(CASES_ENTRY)
#undef CASES_ENTRY
            cmocka_unit_test(tags_are_found_once),
    };
    return cmocka_run_group_tests(tests, open_tools, close_tools);
}
