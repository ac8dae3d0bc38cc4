/*
 * Entities: text-file cases. entities.txt: " / " in an input ends a sentence; expected are the
 * entities with two mentions or more (all of them behind "all:"). same.txt: two names or texts
 * with " | " between, and whether their first entities are one.
 */
#include "testing.h"

#include "base/vec.h"
#include "claims/entity.h"
#include "language/cases.h"

static void read(struct arena *arena, const struct case_tools *tools, struct str text,
                 struct str whole, struct entities *out)
{
    vec(struct sentence) sentences = {0};
    struct str line;
    while (str_cut(&text, '/', &line)) {
        struct case_words words = case_parse(arena, tools, line);
        uint32_t offset = (uint32_t)(line.s - whole.s);
        for (uint32_t i = 0; i < words.count; i++) {
            words.items[i].start += offset;
            words.items[i].end += offset;
        }
        vec_push(arena, &sentences,
                 (struct sentence){.span = {offset, offset + (uint32_t)line.n},
                                   .role = CR_ROLE_BODY,
                                   .words = words.items,
                                   .word_count = words.count});
    }
    struct cr_article article = {.text = arena_strndup(arena, whole.s, whole.n),
                                 .text_length = (uint32_t)whole.n};
    struct cr_block block = {.span = {0, (uint32_t)whole.n}, .role = CR_ROLE_BODY};
    article.blocks = &block;
    article.block_count = 1;
    struct quotes quotes;
    struct names names;
    uint32_t count = (uint32_t)sentences.count;
    quotes_find(arena, &article, &quotes);
    names_find(arena, tools->lexicon, whole.s, sentences.items, count, &names);
    entities_find(arena, tools->lexicon, whole.s, sentences.items, count, &names, &quotes, out);
}

static void find(void *context, struct arena *arena, struct str input, struct buf *out)
{
    struct entities entities;
    struct str text = input;
    bool all = str_starts(text, STR("all: "));
    if (all)
        text = (struct str){text.s + 5, text.n - 5};
    read(arena, context, text, text, &entities);
    for (uint32_t i = 0; i < entities.count; i++) {
        const struct entity *entity = &entities.items[i];
        if (entity->mention_count < 2 && !all)
            continue;
        buf_addf(out, "%s %.*s%s%s:", cr_entity_kind_name(entity->kind), (int)entity->name.n,
                 entity->name.s, entity->country[0] ? " in " : "", entity->country);
        for (uint32_t m = 0; m < entity->mention_count; m++) {
            const struct entity_mention *mention = &entities.mentions[entity->mentions[m]];
            buf_addf(out, "%s %.*s", m ? "," : "", (int)(mention->span.end - mention->span.start),
                     text.s + mention->span.start);
            assert_ptr_equal(entity_mention_at(&entities, mention->sentence, mention->first),
                             mention);
        }
        buf_addf(out, "\n");
    }
}

static void compare(void *context, struct arena *arena, struct str input, struct buf *out)
{
    static const char *const matches[] = {"different", "unsure", "acts for", "same"};
    const struct case_tools *tools = context;
    struct entities a, b;
    struct str left, right = input;
    str_cut(&right, '|', &left);
    read(arena, tools, left, left, &a);
    read(arena, tools, right, right, &b);
    if (!a.count || !b.count) {
        buf_addf(out, "no entity\n");
        return;
    }
    enum entity_match match = entity_compare(tools->lexicon, &a.items[0], &b.items[0]);
    assert_int_equal(match, entity_compare(tools->lexicon, &b.items[0], &a.items[0]));
    buf_addf(out, "%s\n", matches[match]);
}

static void test_entities(void **state)
{
    (void)state;
    case_check_file("tests/claims/entities.txt", find);
}

static void test_same(void **state)
{
    (void)state;
    case_check_file("tests/claims/same.txt", compare);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_entities),
                                       cmocka_unit_test(test_same)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
