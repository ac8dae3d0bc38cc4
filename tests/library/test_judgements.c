/* Judgements on the analysis of tests/report/fixture.h: claims 1, 4, 8 are 12, fourteen, 12 hurt.
 */
#include "folder.h"

#include "report/fixture.h"

struct desk {
    struct folder folder;
    struct cr_library *library;
    struct cr_analysis *analysis;
    struct cr_judged *judged;
};

static int sit_down(void **state)
{
    struct desk *desk = calloc(1, sizeof *desk);
    assert_non_null(desk);
    folder_make(&desk->folder);
    desk->library = folder_open(&desk->folder);
    desk->analysis = fixture_ferry();
    *state = desk;
    return 0;
}

static int get_up(void **state)
{
    struct desk *desk = *state;
    cr_judged_free(desk->judged);
    cr_library_close(desk->library);
    cr_analysis_free(desk->analysis);
    folder_remove(&desk->folder);
    free(desk);
    return 0;
}

/* Another run of the program. */
static void come_back(struct desk *desk)
{
    cr_library_close(desk->library);
    desk->library = folder_open(&desk->folder);
}

static void judge(struct desk *desk, struct cr_judgement judgement)
{
    struct cr_error error;
    if (cr_library_judge(desk->library, desk->analysis, &judgement, &error) != CR_OK)
        fail_msg("%s", error.message);
}

static void judge_pair(struct desk *desk, uint32_t a, uint32_t b, enum cr_word word)
{
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_RELATION, .a = a, .b = b, .word = word});
}

static const struct cr_judged *look(struct desk *desk)
{
    struct cr_error error;
    cr_judged_free(desk->judged);
    if (cr_library_judged(desk->library, desk->analysis, &desk->judged, &error) != CR_OK)
        fail_msg("%s", error.message);
    return desk->judged;
}

static const struct cr_relation *relation(const struct cr_judged *judged, uint32_t a, uint32_t b)
{
    uint32_t id = cr_judged_relation_of(judged, a, b);
    return id == CR_NONE ? NULL : &judged->analysis->relations[id];
}

static const struct cr_fact *fact_of(const struct cr_judged *judged, uint32_t claim)
{
    for (uint32_t i = 0; i < judged->analysis->fact_count; i++)
        for (uint32_t k = 0; k < judged->analysis->facts[i].claim_count; k++)
            if (judged->analysis->facts[i].claims[k] == claim)
                return &judged->analysis->facts[i];
    return NULL;
}

static void nothing_judged_changes_nothing(void **state)
{
    struct desk *desk = *state;
    const struct cr_judged *judged = look(desk);
    assert_int_equal(judged->applied, 0);
    assert_int_equal(judged->analysis->relation_count, desk->analysis->relation_count);
    assert_memory_equal(judged->analysis->relations, desk->analysis->relations,
                        desk->analysis->relation_count * sizeof *desk->analysis->relations);
    assert_ptr_equal(judged->analysis->facts, desk->analysis->facts);
    assert_int_equal(access(desk->folder.path, F_OK), -1); /* reading makes no file */
}

static void no_library_is_an_empty_one(void **state)
{
    struct desk *desk = *state;
    struct cr_error error;
    cr_library_close(desk->library);
    desk->library = NULL;
    assert_int_equal(look(desk)->applied, 0);
    const struct cr_judgement word = {CR_JUDGE_RELATION, 1, 4, CR_WORD_REJECT, 0, NULL};
    assert_int_equal(cr_library_judge(NULL, desk->analysis, &word, &error), CR_IO);
}

static void a_confirmed_relation_is_sure(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 4, 1, CR_WORD_CONFIRM);
    const struct cr_judged *judged = look(desk);
    uint32_t id = cr_judged_relation_of(judged, 1, 4);
    assert_int_equal(judged->relations[id].word, CR_WORD_CONFIRM);
    assert_int_equal(judged->relations[id].before, 0);
    assert_true(judged->analysis->relations[id].score == 1);
    assert_int_equal(judged->analysis->relations[id].kind, CR_CONFLICT);
    assert_int_equal(judged->applied, 1);
}

static void what_was_confirmed_stays_whatever_a_later_analysis_says(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 1, 4, CR_WORD_CONFIRM);
    desk->analysis->relations[0].kind = CR_MATCH;
    assert_int_equal(relation(look(desk), 1, 4)->kind, CR_CONFLICT);
    desk->analysis->relations++; /* not found any more */
    desk->analysis->relation_count--;
    assert_int_equal(relation(look(desk), 1, 4)->kind, CR_CONFLICT);
    assert_string_equal(relation(desk->judged, 1, 4)->rule, "reader");
}

static void rejected_relations_leave_the_facts(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 2, 5, CR_WORD_REJECT);
    const struct cr_judged *judged = look(desk);
    assert_null(relation(judged, 2, 5));
    assert_int_equal(judged->rejected_count, 1);
    assert_int_equal(judged->rejected[0].b, 5);
    assert_int_equal(judged->rejected_words[0].word, CR_WORD_REJECT);
    assert_int_equal(fact_of(judged, 5)->claim_count, 1);
    assert_int_equal(fact_of(judged, 5)->status, CR_FACT_SINGLE);
    assert_int_equal(fact_of(judged, 6)->status, CR_FACT_DEVELOPING); /* shared a claim with it */
    assert_int_equal(fact_of(judged, 1)->claim_count, 4);
    assert_string_equal(fact_of(judged, 1)->label, "people hurt"); /* not touched */
    assert_int_equal(judged->analysis->compared.conflicts, desk->analysis->compared.conflicts - 1);
}

static void relabelled_relations_have_the_readers_kind(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 1, 4, CR_WORD_UPDATE);
    judge_pair(desk, 4, 7, CR_WORD_REJECT);
    judge_pair(desk, 4, 8, CR_WORD_UPDATE);
    const struct cr_judged *judged = look(desk);
    assert_int_equal(relation(judged, 1, 4)->kind, CR_UPDATE);
    assert_non_null(strstr(relation(judged, 1, 4)->reason, "12 ≠ fourteen"));
    assert_int_equal(judged->relations[cr_judged_relation_of(judged, 1, 4)].was, CR_CONFLICT);
    assert_int_equal(fact_of(judged, 1)->status, CR_FACT_DEVELOPING);
    assert_int_equal(fact_of(judged, 7)->claim_count, 1);
}

static void links_by_hand_join_facts(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 9, 3, CR_WORD_MATCH);
    const struct cr_judged *judged = look(desk);
    assert_int_equal(fact_of(judged, 3)->claim_count, 2);
    assert_ptr_equal(fact_of(judged, 3), fact_of(judged, 9));
    assert_int_equal(fact_of(judged, 3)->status, CR_FACT_AGREED);
    assert_int_equal(judged->relations[cr_judged_relation_of(judged, 3, 9)].before, CR_NONE);
    judge_pair(desk, 3, 9, CR_WORD_CONFLICT);
    assert_int_equal(fact_of(look(desk), 3)->status, CR_FACT_DISPUTED);
    judge_pair(desk, 3, 9, CR_WORD_NONE);
    assert_null(relation(look(desk), 3, 9));
    assert_int_equal(desk->judged->applied, 0);
}

/* 1 and 8 match; 4 conflicts with both. Apart, 4 goes with one of them at most. */
static void unrelated_claims_stand_in_two_facts(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 1, 4, CR_WORD_UNRELATED);
    const struct cr_judged *judged = look(desk);
    assert_ptr_not_equal(fact_of(judged, 1), fact_of(judged, 4));
    assert_null(relation(judged, 1, 4));
    assert_int_equal(judged->rejected_count, 1);
}

static void undo_and_redo_survive_a_restart(void **state)
{
    struct desk *desk = *state;
    char what[CR_ACT_MAX];
    struct cr_error error;
    judge_pair(desk, 1, 4, CR_WORD_REJECT);
    judge_pair(desk, 1, 4, CR_WORD_UPDATE);
    come_back(desk);
    assert_int_equal(cr_library_last(desk->library, desk->analysis, what, &error), CR_OK);
    assert_int_equal(strncmp(what, "update: ", 8), 0);
    assert_int_equal(relation(look(desk), 1, 4)->kind, CR_UPDATE); /* only looked at */
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, &error), CR_OK);
    assert_string_equal(
        what, "update: “A fire on the ferry Aurora injur…” – “Fourteen people were hurt”");
    assert_null(relation(look(desk), 1, 4)); /* rejected, as before */
    come_back(desk);
    assert_int_equal(cr_library_redo(desk->library, desk->analysis, what, &error), CR_OK);
    assert_int_equal(relation(look(desk), 1, 4)->kind, CR_UPDATE);
    assert_int_equal(cr_library_redo(desk->library, desk->analysis, what, &error), CR_NOT_FOUND);
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, &error), CR_OK);
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, &error), CR_OK);
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, &error), CR_NOT_FOUND);
    assert_int_equal(cr_library_last(desk->library, desk->analysis, what, &error), CR_NOT_FOUND);
    assert_int_equal(relation(look(desk), 1, 4)->kind, CR_CONFLICT);
    assert_int_equal(desk->judged->applied, 0);
}

static void a_new_judgement_ends_what_was_undone(void **state)
{
    struct desk *desk = *state;
    char what[CR_ACT_MAX];
    judge_pair(desk, 1, 4, CR_WORD_REJECT);
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, NULL), CR_OK);
    judge_pair(desk, 1, 8, CR_WORD_CONFIRM);
    assert_int_equal(cr_library_redo(desk->library, desk->analysis, what, NULL), CR_NOT_FOUND);
    assert_int_equal(look(desk)->applied, 1);
}

static void grades_and_notes_stand_where_given(void **state)
{
    struct desk *desk = *state;
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_OUTLET, .a = 1, .grade = 'C'});
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_SOURCE, .a = 2, .grade = 'B'});
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_INFORMATION, .a = 4, .grade = '2'});
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_NOTE_CLAIM, .a = 4, .note = "ask Ødegaard"});
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_NOTE_DOCUMENT, .a = 0, .note = "old"});
    judge(desk, (struct cr_judgement){
                    .kind = CR_JUDGE_NOTE_RELATION, .a = 8, .b = 4, .note = "same press call"});
    come_back(desk);
    const struct cr_judged *judged = look(desk);
    assert_int_equal(judged->documents[1].source, 'C');
    assert_true(judged->documents[1].by_outlet);
    assert_int_equal(judged->documents[2].source, 'B');
    assert_false(judged->documents[2].by_outlet);
    assert_int_equal(judged->claims[4].information, '2');
    assert_string_equal(judged->claims[4].note, "ask Ødegaard");
    assert_string_equal(judged->documents[0].note, "old");
    assert_string_equal(judged->relations[cr_judged_relation_of(judged, 4, 8)].note,
                        "same press call");
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_SOURCE, .a = 1, .grade = 'A'});
    assert_int_equal(look(desk)->documents[1].source, 'A');
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_SOURCE, .a = 1});
    assert_int_equal(look(desk)->documents[1].source, 'C'); /* the outlet's again */
}

static void what_cannot_be_judged_is_refused(void **state)
{
    struct desk *desk = *state;
    static char long_note[CR_NOTE_MAX + 2];
    memset(long_note, 'x', CR_NOTE_MAX + 1);
    const struct cr_judgement wrong[] = {
        {.kind = CR_JUDGE_RELATION, .a = 1, .b = 1, .word = CR_WORD_MATCH},
        {.kind = CR_JUDGE_RELATION, .a = 1, .b = 99, .word = CR_WORD_MATCH},
        {.kind = CR_JUDGE_RELATION, .a = 1, .b = 2, .word = (enum cr_word)77},
        {.kind = (enum cr_judgement_kind)77},
        {.kind = CR_JUDGE_SOURCE, .a = 4, .grade = 'A'},
        {.kind = CR_JUDGE_SOURCE, .a = 1, .grade = 'G'},
        {.kind = CR_JUDGE_INFORMATION, .a = 1, .grade = '0'},
        {.kind = CR_JUDGE_OUTLET, .a = 0, .grade = 'A'}, /* has none */
        {.kind = CR_JUDGE_NOTE_CLAIM, .a = 1, .note = long_note},
        {.kind = CR_JUDGE_NOTE_CLAIM, .a = 1, .note = "\xff"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(cr_library_judge(desk->library, desk->analysis, &wrong[i], NULL),
                         CR_USAGE);
    assert_int_equal(look(desk)->applied, 0);
}

/* The text of a document becomes another, and its claims lie so much further on. */
static void rewrite(struct desk *desk, uint32_t document, const char *text, int further)
{
    struct cr_article *article = (struct cr_article *)desk->analysis->documents[document].article;
    article->text = (char *)text;
    article->text_length = (uint32_t)strlen(text);
    memset(article->sha256, '0', 64);
    for (uint32_t i = 0; i < desk->analysis->claim_count; i++) {
        struct cr_claim *claim = &desk->analysis->claims[i];
        if (claim->document != document)
            continue;
        claim->span.start += (uint32_t)further;
        claim->span.end += (uint32_t)further;
        for (int f = 0; f < CR_FACET_COUNT; f++) {
            claim->spans[f].start += (uint32_t)further;
            claim->spans[f].end += (uint32_t)further;
        }
    }
}

static void judgements_survive_a_changed_text(void **state)
{
    struct desk *desk = *state;
    char text[1000];
    const char *old = desk->analysis->documents[2].article->text;
    judge_pair(desk, 1, 4, CR_WORD_UPDATE);
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_INFORMATION, .a = 6, .grade = '3'});
    snprintf(text, sizeof text, "Corrected. %s", old);
    rewrite(desk, 2, text, (int)strlen("Corrected. "));
    const struct cr_judged *judged = look(desk);
    assert_int_equal(relation(judged, 1, 4)->kind, CR_UPDATE);
    assert_int_equal(judged->claims[6].information, '3');
    assert_int_equal(judged->lost_count, 0);
}

static void judgements_whose_words_are_gone_are_listed(void **state)
{
    struct desk *desk = *state;
    judge_pair(desk, 1, 4, CR_WORD_MATCH);
    judge_pair(desk, 1, 4, CR_WORD_UPDATE);
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_NOTE_DOCUMENT, .a = 2, .note = "kept"});
    rewrite(desk, 2, "Nobody knows how many were hurt when the ferry caught fire near Skarvik.", 0);
    const struct cr_judged *judged = look(desk);
    assert_int_equal(relation(judged, 1, 4)->kind, CR_CONFLICT);
    assert_string_equal(judged->documents[2].note, "kept");
    assert_int_equal(judged->lost_count, 1); /* the last of the two */
    assert_int_equal(judged->lost[0].document, 2);
    assert_int_equal(judged->lost[0].reason, CR_LOST_GONE);
    assert_non_null(strstr(judged->lost[0].what, "update: "));
}

static void judgements_of_other_stories_are_left_alone(void **state)
{
    struct desk *desk = *state;
    char what[CR_ACT_MAX];
    judge_pair(desk, 1, 4, CR_WORD_UPDATE);
    for (uint32_t i = 0; i < desk->analysis->document_count; i++) {
        struct cr_article *article = (struct cr_article *)desk->analysis->documents[i].article;
        memset(article->sha256, '1', 64);
        article->path = (char *)"elsewhere.txt";
    }
    assert_int_equal(look(desk)->applied + desk->judged->lost_count, 0);
    assert_int_equal(cr_library_undo(desk->library, desk->analysis, what, NULL), CR_NOT_FOUND);
}

static void grades_are_suggested_from_origins(void **state)
{
    struct desk *desk = *state;
    struct cr_analysis *a = desk->analysis;
    assert_int_equal(cr_grade_suggested(a, 3), '6');
    assert_int_equal(cr_grade_suggested(a, 6), '3');
    assert_int_equal(cr_grade_suggested(a, 1), '4');
    for (uint32_t i = 0; i < a->claim_count; i++)
        a->claims[i].origin = i;
    assert_int_equal(cr_grade_suggested(a, 4), '5'); /* 1, 7 and 8 against it alone */
    assert_int_equal(cr_grade_suggested(a, 1), '4');
    judge_pair(desk, 3, 9, CR_WORD_MATCH);
    assert_int_equal(cr_grade_suggested(look(desk)->analysis, 9), '2');
    judge_pair(desk, 0, 9, CR_WORD_MATCH);
    assert_int_equal(cr_grade_suggested(look(desk)->analysis, 9), '1');
}

static void grades_on_the_diagonal_are_noticed(void **state)
{
    struct desk *desk = *state;
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_SOURCE, .a = 2, .grade = 'B'});
    for (uint32_t claim = 4; claim < 7; claim++)
        judge(desk, (struct cr_judgement){.kind = CR_JUDGE_INFORMATION, .a = claim, .grade = '2'});
    assert_false(cr_judged_is_diagonal(look(desk))); /* too few to tell */
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_INFORMATION, .a = 7, .grade = '2'});
    assert_true(cr_judged_is_diagonal(look(desk)));
    judge(desk, (struct cr_judgement){.kind = CR_JUDGE_INFORMATION, .a = 7, .grade = '5'});
    assert_false(cr_judged_is_diagonal(look(desk)));
}

static void reading_resumes_where_it_stopped(void **state)
{
    struct desk *desk = *state;
    struct cr_article *articles[3];
    uint32_t offsets[3] = {10, CR_NONE, 40}, found[3];
    for (int i = 0; i < 3; i++)
        articles[i] = (struct cr_article *)desk->analysis->documents[i].article;
    struct cr_reading reading = {offsets, 2}, back = {found, 0};
    assert_int_equal(cr_library_get_reading(desk->library, articles, 3, &back, NULL), CR_OK);
    assert_int_equal(found[0], CR_NONE);
    assert_int_equal(back.focus, CR_NONE);
    assert_int_equal(cr_library_put_reading(desk->library, articles, 3, &reading, NULL), CR_OK);
    come_back(desk);
    assert_int_equal(cr_library_get_reading(desk->library, articles, 3, &back, NULL), CR_OK);
    assert_int_equal(found[0], 10);
    assert_int_equal(found[1], CR_NONE);
    assert_int_equal(found[2], 40);
    assert_int_equal(back.focus, 2);
    char text[1000];
    snprintf(text, sizeof text, "Corrected. %s", articles[2]->text);
    rewrite(desk, 2, text, 0);
    assert_int_equal(cr_library_get_reading(desk->library, articles, 3, &back, NULL), CR_OK);
    assert_int_equal(found[2], 40 + strlen("Corrected. "));
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, sit_down, get_up)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_DESK(nothing_judged_changes_nothing),
        AT_DESK(no_library_is_an_empty_one),
        AT_DESK(a_confirmed_relation_is_sure),
        AT_DESK(what_was_confirmed_stays_whatever_a_later_analysis_says),
        AT_DESK(rejected_relations_leave_the_facts),
        AT_DESK(relabelled_relations_have_the_readers_kind),
        AT_DESK(links_by_hand_join_facts),
        AT_DESK(unrelated_claims_stand_in_two_facts),
        AT_DESK(undo_and_redo_survive_a_restart),
        AT_DESK(a_new_judgement_ends_what_was_undone),
        AT_DESK(grades_and_notes_stand_where_given),
        AT_DESK(what_cannot_be_judged_is_refused),
        AT_DESK(judgements_survive_a_changed_text),
        AT_DESK(judgements_whose_words_are_gone_are_listed),
        AT_DESK(judgements_of_other_stories_are_left_alone),
        AT_DESK(grades_are_suggested_from_origins),
        AT_DESK(grades_on_the_diagonal_are_noticed),
        AT_DESK(reading_resumes_where_it_stopped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
