#include "language/feature_add.h"
#include "language/parse.h"

static void feature4(struct features *f, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    feature(f, hash_mix(hash_mix(a, b), hash_mix(c, d)));
}

static unsigned distance(const struct parse *p, uint32_t from, uint32_t to)
{
    if (from > p->count || to > p->count)
        return 0;
    uint32_t d = to > from ? to - from : from - to;
    return d <= 5 ? d : d <= 7 ? 6 : d <= 11 ? 7 : d <= 19 ? 8 : 9;
}

static const struct node *node(const struct parse *p, uint32_t i)
{
    return &p->nodes[i];
}

/* The word before or after a node on the page. */
static const struct node *beside(const struct parse *p, uint32_t i, int step)
{
    if (i > p->count || (i == 0 && step < 0) || (int)i + step > (int)p->count)
        return &p->nodes[p->count + 1];
    return &p->nodes[(int)i + step];
}

static uint64_t capped(unsigned n)
{
    return n < 4 ? n : 4;
}

/* What one node says alone. */
static void add_single(struct features *f, const struct node *x)
{
    feature(f, x->word);
    feature(f, x->pos);
    feature(f, x->word_pos);
}

static void add_pair(struct features *f, const struct node *x, const struct node *y)
{
    feature2(f, x->word_pos, y->word_pos);
    feature2(f, x->word_pos, y->pos);
    feature2(f, x->pos, y->word_pos);
    feature2(f, x->word, y->word);
    feature2(f, x->pos, y->pos);
    feature2(f, x->class, y->class);
    feature2(f, x->word, y->class);
    feature2(f, x->class, y->word);
}

static void add_child(struct features *f, const struct node *parent, const struct node *x)
{
    feature(f, x->word);
    feature(f, x->pos);
    feature(f, x->label);
    feature3(f, parent->pos, x->pos, x->label);
    feature2(f, parent->word, x->label);
}

/* Number and labels of the children on one side. */
static void add_valency(struct features *f, const struct node *x, unsigned count, uint64_t labels)
{
    feature2(f, x->word, capped(count));
    feature2(f, x->pos, capped(count));
    feature2(f, x->word, labels);
    feature2(f, x->pos, labels);
}

void features_of_action(const struct parse *p, struct features *f)
{
    uint32_t i_s0 = parse_stack(p, 0), i_s1 = parse_stack(p, 1), i_b0 = parse_buffer(p, 0);
    const struct node *s0 = node(p, i_s0), *s1 = node(p, i_s1), *s2 = node(p, parse_stack(p, 2));
    const struct node *b0 = node(p, i_b0), *b1 = node(p, parse_buffer(p, 1)),
                      *b2 = node(p, parse_buffer(p, 2)), *b3 = node(p, parse_buffer(p, 3));
    const struct node *s0l = node(p, s0->left[0]), *s0l2 = node(p, s0->left[1]),
                      *s0r = node(p, s0->right[0]), *s0r2 = node(p, s0->right[1]),
                      *s1l = node(p, s1->left[0]), *s1r = node(p, s1->right[0]),
                      *s1r2 = node(p, s1->right[1]), *b0l = node(p, b0->left[0]),
                      *b0l2 = node(p, b0->left[1]);
    const struct node *s0m = node(p, s0->marker), *b0m = node(p, b0->marker),
                      *s1m = node(p, s1->marker);
    uint64_t d0 = distance(p, i_s0, i_b0), d1 = distance(p, i_s1, i_s0);
    f->count = 0;
    feature2(f, p->views->capitals, p->views->ending);
    add_single(f, s0);
    add_single(f, s1);
    add_single(f, s2);
    add_single(f, b0);
    add_single(f, b1);
    add_single(f, b2);
    feature(f, b3->pos);
    add_pair(f, s0, b0);
    add_pair(f, s1, s0);
    feature2(f, s1->word_pos, b0->pos);
    feature2(f, s1->pos, b0->word_pos);
    feature2(f, s1->word, b0->word);
    feature2(f, s1->pos, b0->pos);
    feature2(f, b0->word, b1->word);
    feature2(f, b0->pos, b1->word);
    feature2(f, b0->word, b1->pos);
    feature2(f, b0->pos, b1->pos);
    feature2(f, s0->pos, b1->pos);
    feature2(f, s2->pos, s0->pos);
    feature3(f, b0->pos, b1->pos, b2->pos);
    feature4(f, b0->pos, b1->pos, b2->pos, b3->pos);
    feature3(f, s0->pos, b0->pos, b1->pos);
    feature4(f, s0->pos, b0->pos, b1->pos, b2->pos);
    feature3(f, s0->word, b0->pos, b1->pos);
    feature3(f, s0->pos, b0->word, b1->pos);
    feature3(f, s0->pos, b0->pos, b1->word);
    feature3(f, s1->pos, s0->pos, b0->pos);
    feature4(f, s1->pos, s0->pos, b0->pos, b1->pos);
    feature3(f, s1->word, s0->pos, b0->pos);
    feature3(f, s1->pos, s0->word, b0->pos);
    feature3(f, s2->pos, s1->pos, s0->pos);
    feature4(f, s2->pos, s1->pos, s0->pos, b0->pos);
    feature3(f, s0->pos, b0->pos, s0l->pos);
    feature3(f, s0->pos, b0->pos, s0r->pos);
    feature3(f, s0->pos, b0->pos, b0l->pos);
    feature3(f, s0->pos, s0r->pos, s0r2->pos);
    feature3(f, s0->pos, s0l->pos, s0l2->pos);
    feature3(f, b0->pos, b0l->pos, b0l2->pos);
    feature3(f, s1->pos, s0->pos, s0l->pos);
    feature3(f, s1->pos, s0->pos, s0r->pos);
    feature3(f, s1->pos, s0->pos, s1r->pos);
    feature3(f, s1->pos, s0->pos, s1l->pos);
    feature3(f, s1->pos, s1r->label, s1r2->label);
    feature4(f, s1->pos, s1r->label, s0->pos, b0->pos);
    add_child(f, s0, s0l);
    add_child(f, s0, s0l2);
    add_child(f, s0, s0r);
    add_child(f, s0, s0r2);
    add_child(f, s1, s1l);
    add_child(f, s1, s1r);
    add_child(f, s1, s1r2);
    add_child(f, b0, b0l);
    add_child(f, b0, b0l2);
    add_valency(f, s0, s0->left_count, s0->left_labels);
    add_valency(f, s0, s0->right_count, s0->right_labels);
    add_valency(f, s1, s1->left_count, s1->left_labels);
    add_valency(f, s1, s1->right_count, s1->right_labels);
    add_valency(f, b0, b0->left_count, b0->left_labels);
    feature3(f, s0->pos, b0->pos, hash_mix(s0->left_labels, b0->left_labels));
    feature3(f, s0->pos, b0->pos, hash_mix(s0->right_labels, b0->left_labels));
    feature3(f, s1->pos, s0->pos, hash_mix(s1->right_labels, s0->left_labels));
    feature2(f, s0->word, d0);
    feature2(f, s0->pos, d0);
    feature2(f, b0->word, d0);
    feature2(f, b0->pos, d0);
    feature3(f, s0->word, b0->word, d0);
    feature3(f, s0->pos, b0->pos, d0);
    feature3(f, s1->pos, s0->pos, d1);
    feature2(f, s1->word, d1);
    feature2(f, s0->word, d1);
    feature4(f, s1->pos, s0->pos, b0->pos, d0 << 4 | d1);
    /* Where prepositional phrases and clauses go: their marker decides. */
    feature2(f, s0->word, b0m->word);
    feature2(f, s1->word, b0m->word);
    feature2(f, s1->word, s0m->word);
    feature3(f, s1->word, b0m->word, b0->word);
    feature4(f, s1->pos, s0->pos, b0m->word, b0->pos);
    feature4(f, s1->pos, s0m->word, s0->pos, b0->pos);
    feature4(f, s1->class, s0->class, b0m->word, b0->class);
    feature3(f, s0->class, b0m->word, b0->class);
    feature3(f, s1->class, b0m->word, b0->class);
    feature3(f, s1->class, s0m->word, s0->class);
    feature3(f, s1m->word, s1->pos, s0->pos);
    /* On the page. */
    const struct node *before_s0 = beside(p, i_s0, -1), *after_s0 = beside(p, i_s0, 1),
                      *before_b0 = beside(p, i_b0, -1), *after_s1 = beside(p, i_s1, 1);
    feature3(f, s0->pos, after_s0->pos, b0->pos);
    feature3(f, s0->pos, before_b0->pos, b0->pos);
    feature4(f, s0->pos, after_s0->pos, before_b0->pos, b0->pos);
    feature4(f, before_s0->pos, s0->pos, before_b0->pos, b0->pos);
    feature4(f, s0->pos, after_s0->pos, b0->pos, b1->pos);
    feature4(f, s1->pos, after_s1->pos, before_s0->pos, s0->pos);
    feature3(f, s1->pos, before_s0->word, s0->pos);
    feature3(f, s0->pos, before_b0->word, b0->pos);
    feature2(f, before_b0->word, b0->word);
    feature2(f, s0->suffix, b0->suffix);
    feature2(f, s1->suffix, s0->suffix);
    feature2(f, s0->senses, b0->senses);
    feature2(f, s1->senses, s0->senses);
    feature2(f, s0->senses, b0->pos);
    feature2(f, s0->pos, b0->senses);
}

void features_of_label(const struct parse *p, uint32_t i_h, uint32_t i_d, struct features *f)
{
    const struct node *h = node(p, i_h), *d = node(p, i_d);
    const struct node *dl = node(p, d->left[0]), *dr = node(p, d->right[0]),
                      *hl = node(p, h->left[0]), *hr = node(p, h->right[0]),
                      *dm = node(p, d->marker), *hm = node(p, h->marker);
    const struct node *before_d = beside(p, i_d, -1), *after_d = beside(p, i_d, 1),
                      *before_h = beside(p, i_h, -1), *after_h = beside(p, i_h, 1);
    uint64_t side = i_d < i_h, far = side << 8 | distance(p, i_h, i_d);
    f->count = 0;
    feature(f, d->word);
    feature2(f, d->word, side);
    feature2(f, d->pos, side);
    feature2(f, d->word_pos, side);
    feature2(f, d->form, side);
    feature2(f, d->suffix, side);
    feature2(f, d->senses, side);
    feature2(f, h->word, side);
    feature2(f, h->pos, side);
    feature2(f, h->word_pos, side);
    feature3(f, h->word, d->word, side);
    feature3(f, h->pos, d->pos, side);
    feature3(f, h->pos, d->pos, far);
    feature3(f, h->word, d->pos, side);
    feature3(f, h->word, d->pos, far);
    feature3(f, h->pos, d->word, side);
    feature3(f, h->pos, d->word, far);
    feature3(f, h->class, d->class, side);
    feature3(f, h->word, d->class, side);
    feature3(f, h->class, d->word, side);
    feature3(f, h->class, d->pos, side);
    feature3(f, h->pos, d->class, side);
    feature3(f, h->suffix, d->suffix, side);
    feature3(f, h->pos, d->suffix, side);
    feature4(f, h->pos, d->pos, before_d->pos, side);
    feature4(f, h->pos, d->pos, after_d->pos, side);
    feature4(f, h->pos, d->pos, before_h->pos, side);
    feature4(f, h->pos, d->pos, after_h->pos, side);
    feature4(f, h->pos, d->pos, before_d->word, side);
    feature4(f, h->pos, d->pos, after_d->word, side);
    feature3(f, d->pos, before_d->word, side);
    feature3(f, d->pos, after_d->word, side);
    feature3(f, h->pos, d->pos, dm->word);
    feature3(f, h->word, d->pos, dm->word);
    feature3(f, h->word, dm->word, side);
    feature4(f, h->pos, dm->word, d->word, side);
    feature4(f, h->class, dm->word, d->class, side);
    feature3(f, d->class, dm->word, side);
    feature3(f, h->pos, hm->word, d->pos);
    feature4(f, h->pos, d->pos, d->left_labels, side);
    feature4(f, h->pos, d->pos, d->right_labels, side);
    feature3(f, d->pos, hash_mix(d->left_labels, d->right_labels), side);
    feature3(f, d->word, hash_mix(d->left_labels, d->right_labels), side);
    feature4(f, h->pos, d->pos, h->left_labels, side);
    feature4(f, h->pos, d->pos, h->right_labels, side);
    feature4(f, h->word, d->pos, side ? h->left_labels : h->right_labels, side);
    feature4(f, h->pos, d->pos, hash_mix(h->left_labels, h->right_labels), side);
    feature4(f, h->pos, d->pos, dl->word, side);
    feature4(f, h->pos, d->pos, dr->word, side);
    feature4(f, h->pos, d->pos, dl->pos, dr->pos);
    feature4(f, h->pos, d->pos, side ? hl->label : hr->label, side);
    feature4(f, h->pos, d->pos, side ? hl->word : hr->word, side);
    feature4(f, h->word, d->pos, side ? hl->label : hr->label, side);
    feature3(f, d->pos, d->left_count + 8u * d->right_count, side);
    feature3(f, p->views->ending, h->pos, d->pos);
}

static uint64_t hash_features(uint64_t h, const struct features *f)
{
    for (unsigned i = 0; i < f->count; i++)
        h = hash_mix(h, f->hash[i]);
    return h;
}

/* Tags and parses a fixed sentence in a fixed way, and hashes all features met. */
uint64_t features_fingerprint(void)
{
    enum { COUNT = 8 };
    static const char text[] = "Two ships left Pusan-3 \u201cin May\u201d";
    static const uint32_t spans[COUNT][2] = {{0, 3},   {4, 9},   {10, 14}, {15, 22},
                                             {23, 26}, {26, 28}, {29, 32}, {32, 35}};
    struct arena arena = {0};
    struct word words[COUNT] = {{0}};
    struct views views;
    struct features f;
    struct parse p;
    uint64_t h = 0;
    for (unsigned i = 0; i < COUNT; i++)
        words[i] = (struct word){
            .start = spans[i][0], .end = spans[i][1], .upos = i % UPOS_COUNT, .xpos = i + 3};
    features_look(&arena, NULL, text, words, COUNT, &views);
    for (unsigned i = 0; i < COUNT; i++) {
        features_of_tag(&views, i, i, i + 1, &f);
        h = hash_features(h, &f);
    }
    parse_begin(&arena, &views, words, NULL, &p);
    for (unsigned step = 0; !parse_is_over(&p); step++) {
        features_of_action(&p, &f);
        h = hash_features(h, &f);
        enum action action = (enum action)(step % ACTION_COUNT);
        while (!parse_allows(&p, action))
            action = (enum action)((action + 1) % ACTION_COUNT);
        if (action == ACTION_SHIFT) {
            parse_shift(&p);
            continue;
        }
        features_of_label(&p, parse_arc_head(&p, action), parse_stack(&p, 0), &f);
        h = hash_features(h, &f);
        parse_attach(&p, action, (enum deprel)(step % DEPREL_COUNT));
    }
    arena_free(&arena);
    return h;
}
