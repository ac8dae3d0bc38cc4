#include "compare/analysis.h"

struct owned_analysis {
    struct cr_analysis public; /* first, so that the two pointers are one */
    struct arena arena;
    const struct article_tags *tags; /* [document_count]; or NULL */
};

struct cr_analysis *analysis_new(void)
{
    struct owned_analysis *owned = calloc(1, sizeof *owned);
    return owned ? &owned->public : NULL;
}

struct arena *analysis_arena(struct cr_analysis *analysis)
{
    return &((struct owned_analysis *)analysis)->arena;
}

void analysis_keep_tags(struct cr_analysis *analysis, const struct article_tags *of_documents)
{
    ((struct owned_analysis *)analysis)->tags = of_documents;
}

const struct article_tags *analysis_tags(const struct cr_analysis *analysis)
{
    return ((const struct owned_analysis *)analysis)->tags;
}

void cr_analysis_free(struct cr_analysis *analysis)
{
    if (!analysis)
        return;
    arena_free(analysis_arena(analysis));
    free(analysis);
}

#define NAME_OF(table, value) ((size_t)(value) < sizeof table / sizeof *table ? table[value] : "?")

const char *cr_role_name(enum cr_role role)
{
    static const char *const names[] = {"title", "body", "caption", "furniture"};
    return NAME_OF(names, role);
}

const char *cr_facet_name(enum cr_facet facet)
{
    static const char *const names[] = {
#define FACET_NAME(name, text) text,
        CR_FACET_LIST(FACET_NAME)
#undef FACET_NAME
    };
    return NAME_OF(names, facet);
}

const char *cr_relation_kind_name(enum cr_relation_kind kind)
{
    static const char *const names[] = {"match", "conflict", "update", "unrelated"};
    return NAME_OF(names, kind);
}

const char *cr_strength_name(enum cr_strength strength)
{
    static const char *const names[] = {"hard", "soft"};
    return NAME_OF(names, strength);
}

const char *cr_fact_status_name(enum cr_fact_status status)
{
    static const char *const names[] = {"disputed", "developing", "agreed", "single"};
    return NAME_OF(names, status);
}

const char *cr_entity_kind_name(enum cr_entity_kind kind)
{
    static const char *const names[] = {"person", "place", "organisation", "work", "other"};
    return NAME_OF(names, kind);
}

const char *cr_polarity_name(enum cr_polarity polarity)
{
    static const char *const names[] = {"asserted", "negated", "denied"};
    return NAME_OF(names, polarity);
}

const char *cr_certainty_name(enum cr_certainty certainty)
{
    static const char *const names[] = {"certain", "possible", "expected",
                                        "planned", "ordered",  "asked"};
    return NAME_OF(names, certainty);
}

const char *cr_exactness_name(enum cr_exactness exactness)
{
    static const char *const names[] = {"exact",     "about",     "at least", "at most",
                                        "more than", "less than", "vague"};
    return NAME_OF(names, exactness);
}
