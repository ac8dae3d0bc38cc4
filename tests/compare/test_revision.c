/* What changed from one text of an article to the next. */
#include "testing.h"

#include <crossread/versions.h>

#include "base/str.h"

static struct cr_article *article_of(const char *text)
{
    struct cr_article *article;
    struct cr_error error = {0};
    if (cr_article_from_bytes("a.txt", text, strlen(text), NULL, &article, &error) != CR_OK)
        fail_msg("%s", error.message);
    return article;
}

static void add_span(struct buf *out, const struct cr_article *article, struct cr_span span)
{
    buf_add(out, str_span(article->text, span.start, span.end));
}

/* "~[two|three][killed|hurt]; -Nobody was hurt.; +It sank." */
static const char *told(struct arena *arena, const char *before, const char *after)
{
    struct cr_article *a = article_of(before), *b = article_of(after);
    struct cr_changes *changes;
    struct buf out = {.arena = arena};
    assert_int_equal(cr_changes_find(a, b, &changes, NULL), CR_OK);
    for (uint32_t i = 0; i < changes->count; i++) {
        const struct cr_change *change = &changes->items[i];
        buf_addf(&out, "%s%c", i ? "; " : "", "+-~"[change->kind]);
        if (change->kind == CR_CHANGE_WENT)
            add_span(&out, a, change->before);
        if (change->kind == CR_CHANGE_CAME)
            add_span(&out, b, change->after);
        for (uint32_t k = 0; k < change->word_count; k++) {
            buf_add_char(&out, '[');
            add_span(&out, a, change->words[k].before);
            buf_add_char(&out, '|');
            add_span(&out, b, change->words[k].after);
            buf_add_char(&out, ']');
        }
    }
    cr_changes_free(changes);
    cr_article_free(a);
    cr_article_free(b);
    return buf_string(&out);
}

#define HEAD "Title: Boat sinks\n\n"

static void sentences_and_their_words(void **state)
{
    static const struct {
        const char *before, *after, *changes;
    } cases[] = {
        {"The boat sank on Monday. Two men died.", "The boat sank on Monday. Two men died.", ""},
        {"The boat  sank on Monday. Two men died.", "The boat sank on Monday.  Two men died.", ""},
        {"The boat sank on Monday. Two men died.", "The boat sank on Monday.\n\nTwo men died.", ""},
        {"The boat with 143 people sank.", "The boat with 134 people sank.", "~[143|134]"},
        {"The boat sank off Aldery.", "The old boat sank off Aldery.", "~[|old]"},
        {"The old boat sank off Aldery.", "The boat sank off Aldery.", "~[old|]"},
        {"The boat sank off Aldery.", "The boat sank off Aldery on Monday.", "~[|on Monday]"},
        {"The boat sank off Aldery.", "In May the boat sank off Aldery.", "~[The|In May the]"},
        {"It sank. Nobody was hurt. It was old.", "It sank. It was old.", "-Nobody was hurt."},
        {"It sank. It was old.", "It sank. Nobody was hurt. It was old.", "+Nobody was hurt."},
        /* Notes of corrections are furniture, and news; what is most read is neither. */
        {"It sank off Aldery on Monday.",
         "It sank off Aldery on Monday.\n\nCorrection: an earlier version gave another day.",
         "+Correction: an earlier version gave another day."},
        {"It sank off Aldery on Monday.\n\nMost read\n\nShare this article",
         "It sank off Aldery on Monday.\n\nRelated stories\n\nShare this article", ""},
        {"It sank. The crew of six was saved.", "It sank. Divers search the quay now.",
         "-The crew of six was saved.; +Divers search the quay now."},
        /* What is most alike belongs together, not what stands at the same place. */
        {"It sank fast. Three of the crew were saved by a tug.",
         "Police sealed the quay at noon. Four of the crew were saved by a tug.",
         "-It sank fast.; +Police sealed the quay at noon.; ~[Three|Four]"},
        {"Two of the crew died at sea. Two of the crew live.", "Two of the crew live.",
         "-Two of the crew died at sea."},
        {"It sank. It was old. It was red.", "It was red. It sank. It was old.",
         "+It was red.; -It was red."},
        {"Murió un niño en Cádiz.", "Murió una niña en Cádiz.", "~[un niño|una niña]"},
    };
    struct arena arena = {0};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *before = arena_printf(&arena, HEAD "%s\n", cases[i].before);
        const char *after = arena_printf(&arena, HEAD "%s\n", cases[i].after);
        assert_string_equal(told(&arena, before, after), cases[i].changes);
    }
    arena_free(&arena);
}

static void headlines_count_and_empty_texts_are_no_harm(void **state)
{
    struct arena arena = {0};
    (void)state;
    assert_string_equal(told(&arena,
                             "Two dead as boat sinks\n\nThe boat sank on Monday, police said.\n",
                             "Three dead as boat sinks\n\nThe boat sank on Monday, police said.\n"),
                        "~[Two|Three]");
    arena_free(&arena);
}

/* An empty side says where the sentence would stand. */
static void places_are_those_of_the_neighbours(void **state)
{
    struct cr_article *a = article_of(HEAD "It sank. Nobody was hurt. It was old.\n");
    struct cr_article *b = article_of(HEAD "It sank. It was old.\n");
    struct cr_changes *changes;
    (void)state;
    assert_int_equal(cr_changes_find(a, b, &changes, NULL), CR_OK);
    assert_int_equal(changes->count, 1);
    struct cr_span place = changes->items[0].after;
    assert_int_equal(place.start, place.end);
    assert_memory_equal(b->text + place.start - 5, "sank.", 5);
    cr_changes_free(changes);
    cr_article_free(a);
    cr_article_free(b);
}

/* Two long texts that share nothing, and two that share half of every sentence: bounded, and whole.
 */
static void long_texts_are_told_whole(void **state)
{
    enum { SENTENCES = 3000 };
    struct arena arena = {0};
    struct buf one = {.arena = &arena}, two = {.arena = &arena};
    struct cr_changes *changes;
    (void)state;
    for (unsigned i = 0; i < SENTENCES; i++) {
        buf_addf(&one, "The boat number %u of the old fleet sank on day %u.\n\n", i, i);
        buf_addf(&two, "The boat number %u of the new fleet sank on day %u.\n\n", i + 1, i + 7);
    }
    struct cr_article *a = article_of(buf_string(&one)), *b = article_of(buf_string(&two));
    assert_int_equal(cr_changes_find(a, b, &changes, NULL), CR_OK);
    uint32_t went = 0, came = 0, bytes = 0;
    for (uint32_t i = 0; i < changes->count; i++) {
        const struct cr_change *change = &changes->items[i];
        went += change->kind != CR_CHANGE_CAME;
        came += change->kind != CR_CHANGE_WENT;
        assert_true(change->after.start >= bytes);
        bytes = change->after.end;
    }
    assert_int_equal(went, came);
    assert_true(went > SENTENCES - 2);
    cr_changes_free(changes);
    cr_article_free(a);
    cr_article_free(b);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sentences_and_their_words),
        cmocka_unit_test(headlines_count_and_empty_texts_are_no_harm),
        cmocka_unit_test(places_are_those_of_the_neighbours),
        cmocka_unit_test(long_texts_are_told_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
