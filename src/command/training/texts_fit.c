#include "command/training/texts_fit.h"

#include <math.h>

#include <crossread/report.h>

#include "base/file.h"
#include "base/vec.h"

/* Ridge penalties; chosen by cross-validation. */
static const double L2_SUPPORT = 30, L2_MATCH = 5, L2_CONFLICT = 200;

/* Logarithm of how much longer one text may be to say the same, and how much alike texts may be
 * to teach of it: those that differ in a word or number alone teach of clashes. */
static const double LENGTHS_ALIKE = 0.5, SAMENESS_TAUGHT = 0.7;

/* What a set weighs in training. Of those where hardly anything but bare headlines stands there is
 * but one, so that it weighs more. */
static const double SET_WEIGHT = 500, HEADLINES_WEIGHT = 1000, HEADLINES_SHARE = 0.5;

enum { SET_MAX = 64 << 20 };

struct text_pair {
    const char *id, *a, *b;
    struct str gold;
    uint32_t fold;
    double x[TEXT_FEATURE_COUNT];
};

struct pair_set {
    const char *name;
    struct text_pair *pairs;
    uint32_t count;
    bool has_conflicts;
    bool has_neither; /* pairs that neither support nor conflict */
    double headlines; /* share of its pairs that are bare ones */
};

const char *pair_set_name(const struct pair_set *set)
{
    return set->name;
}

static const char *base_name(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    char *name = arena_strdup(arena, slash ? slash + 1 : path);
    char *dot = strrchr(name, '.');
    if (dot)
        *dot = '\0';
    return name;
}

static const char *cell(struct arena *arena, struct str *line)
{
    struct str s = {"", 0};
    str_cut(line, '\t', &s);
    return arena_strndup(arena, s.s, s.n);
}

static bool is_positive(const struct text_pair *p)
{
    return str_is(p->gold, "support") || str_is(p->gold, "match");
}

enum cr_status pair_set_read(struct arena *arena, const struct cr_engine *engine, const char *path,
                             struct pair_set **out, struct cr_error *error)
{
    struct str text, line;
    enum cr_status status = file_read(arena, path, SET_MAX, &text, error);
    if (status != CR_OK)
        return status;
    struct pair_set *set = arena_new(arena, struct pair_set);
    set->name = base_name(arena, path);
    vec(struct text_pair) pairs = {0};
    while (str_cut(&text, '\n', &line)) {
        if (line.n == 0)
            continue;
        struct text_pair p = {0};
        p.id = cell(arena, &line);
        p.a = cell(arena, &line);
        p.b = cell(arena, &line);
        p.gold = str_of(cell(arena, &line));
        p.fold = (uint32_t)(str_hash(str_of(p.a)) >> 20) % FOLDS;
        set->has_conflicts |= str_is(p.gold, "conflict");
        set->has_neither |= !is_positive(&p) && !str_is(p.gold, "conflict");
        struct arena scratch = arena_child(arena);
        struct text_comparison *c = arena_new(&scratch, struct text_comparison);
        texts_compare(&scratch, engine, p.a, p.b, c);
        memcpy(p.x, c->x, sizeof p.x);
        set->headlines += p.x[TEXT_HEADLINE];
        arena_free(&scratch);
        vec_push(arena, &pairs, p);
    }
    set->pairs = pairs.items;
    set->count = (uint32_t)pairs.count;
    set->headlines /= set->count ? set->count : 1;
    *out = set;
    return CR_OK;
}

typedef int text_label(const struct pair_set *set, const struct text_pair *pair);

static int label_support(const struct pair_set *set, const struct text_pair *p)
{
    (void)set;
    return is_positive(p);
}

/* What entailment says of sameness: something where neither text is much longer than the other, or
 * where they are mere phrases. */
static int label_match(const struct pair_set *set, const struct text_pair *p)
{
    (void)set;
    bool claims = p->x[TEXT_BEST_FACT] > 0;
    bool teaches = !claims || (fabs(p->x[TEXT_LENGTH_RATIO]) < LENGTHS_ALIKE &&
                               p->x[TEXT_SAMENESS] < SAMENESS_TAUGHT);
    return teaches ? is_positive(p) : -1;
}

/* Where whatever is not backed counts as refuted, nothing is to be learned of conflicts. */
static int label_conflict(const struct pair_set *set, const struct text_pair *p)
{
    return set->has_conflicts && set->has_neither ? str_is(p->gold, "conflict") : -1;
}

/* The features that a model learns from. */
typedef bool text_choice(enum text_feature feature);

static bool is_of_support(enum text_feature feature)
{
    return feature != TEXT_SAMENESS && feature != TEXT_NUMBERS_UNSHARED &&
           feature != TEXT_NEGATIONS && feature != TEXT_ONE_NEGATES;
}

/* Few, and all of them alike for A and B: sets of entailment teach little about sameness. */
static bool is_of_match(enum text_feature feature)
{
    switch (feature) {
    case TEXT_SAMENESS:
    case TEXT_OPPOSITE:
    case TEXT_TIME_CLASH:
    case TEXT_ONE_REFUTES:
        return true;
    default:
        return false;
    }
}

/* All but what only says that B tells something else; and how much is denied at all. */
static bool is_of_conflict(enum text_feature feature)
{
    switch (feature) {
    case TEXT_NUMBERS_MISSING:
    case TEXT_NUMBERS_MISSING_A:
    case TEXT_B_DOUBTS:
    case TEXT_SUBSTITUTED:
        return false;
    case TEXT_NEGATIONS:
    case TEXT_ONE_NEGATES:
        return true;
    default:
        return is_of_support(feature) && feature < TEXT_HEADLINE;
    }
}

struct learning {
    struct pair_set *const *sets;
    uint32_t count;
    uint32_t left_out; /* fold */
    text_label *label;
    text_choice *takes;
    bool balanced; /* in each set, both answers weigh the same */
    bool apart;    /* each set has its own idea of how often the answer is yes */
    double l2;
};

static int label_of(const struct learning *l, uint32_t set, uint32_t pair)
{
    const struct text_pair *p = &l->sets[set]->pairs[pair];
    return p->fold == l->left_out ? -1 : l->label(l->sets[set], p);
}

/* What one example of each answer weighs, so that every set weighs the same. */
static void weigh(const struct learning *l, uint32_t set, double weights[2])
{
    double with[2] = {0, 0};
    for (uint32_t i = 0; i < l->sets[set]->count; i++)
        if (label_of(l, set, i) >= 0)
            with[label_of(l, set, i)]++;
    double weight = l->sets[set]->headlines > HEADLINES_SHARE ? HEADLINES_WEIGHT : SET_WEIGHT;
    for (int k = 0; k < 2; k++)
        weights[k] = weight / (l->balanced ? 2 * with[k] : with[0] + with[1]);
}

static void fit(const struct learning *l, struct logistic *model)
{
    struct arena arena = {0};
    vec(double) x = {0}, importance = {0};
    vec(unsigned char) y = {0}, group = {0};
    for (uint32_t s = 0; s < l->count; s++) {
        double weights[2];
        weigh(l, s, weights);
        for (uint32_t i = 0; i < l->sets[s]->count; i++) {
            int answer = label_of(l, s, i);
            if (answer < 0)
                continue;
            for (uint32_t k = 0; k < TEXT_FEATURE_COUNT; k++)
                vec_push(&arena, &x, l->takes(k) ? l->sets[s]->pairs[i].x[k] : 0);
            vec_push(&arena, &y, (unsigned char)answer);
            vec_push(&arena, &group, (unsigned char)s);
            vec_push(&arena, &importance, weights[answer]);
        }
    }
    struct logistic_examples examples = {.x = x.items,
                                         .y = y.items,
                                         .importance = importance.items,
                                         .group = l->apart ? group.items : NULL,
                                         .group_count = l->apart ? l->count : 0,
                                         .count = y.count};
    if (y.count)
        logistic_train(model, &examples, l->l2);
    arena_free(&arena);
}

void fit_texts(struct pair_set *const *sets, uint32_t count, uint32_t left_out,
               struct verdict_models *models)
{
    fit(&(struct learning){sets, count, left_out, label_support, is_of_support, false, true,
                           L2_SUPPORT},
        &models->of[MODEL_SUPPORT]);
    fit(&(struct learning){sets, count, left_out, label_match, is_of_match, true, false, L2_MATCH},
        &models->of[MODEL_TEXT_MATCH]);
    fit(&(struct learning){sets, count, left_out, label_conflict, is_of_conflict, false, false,
                           L2_CONFLICT},
        &models->of[MODEL_TEXT_CONFLICT]);
}

enum cr_status pair_set_answer(const struct pair_set *set, const struct cr_engine *engine,
                               uint32_t fold, FILE *out, struct cr_error *error)
{
    for (uint32_t i = 0; i < set->count; i++) {
        const struct text_pair *p = &set->pairs[i];
        struct cr_verdict verdict;
        char *line;
        size_t length;
        if (p->fold != fold)
            continue;
        enum cr_status status = cr_compare_texts(engine, p->a, p->b, &verdict, error);
        if (status == CR_OK)
            status = cr_report_verdict(p->id, &verdict, &line, &length, error);
        if (status != CR_OK)
            return status;
        fwrite(line, 1, length, out);
        free(line);
    }
    return CR_OK;
}
