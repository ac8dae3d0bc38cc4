#include "language/word.h"

#define UPOS_NAME(name) #name,
#define TEXT_NAME(name, text) text,

static const char *const upos_names[] = {UPOS_LIST(UPOS_NAME)};
static const char *const xpos_names[] = {XPOS_LIST(TEXT_NAME)};
static const char *const deprel_names[] = {DEPREL_LIST(TEXT_NAME)};

const char *upos_name(enum upos upos)
{
    return (unsigned)upos < UPOS_COUNT ? upos_names[upos] : "?";
}

const char *xpos_name(enum xpos xpos)
{
    return (unsigned)xpos < XPOS_COUNT ? xpos_names[xpos] : "?";
}

const char *deprel_name(enum deprel deprel)
{
    return (unsigned)deprel < DEPREL_COUNT ? deprel_names[deprel] : "?";
}

static int find(const char *const *names, int count, struct str name)
{
    for (int i = 0; i < count; i++)
        if (str_is(name, names[i]))
            return i;
    return -1;
}

int upos_of(struct str name)
{
    return find(upos_names, UPOS_COUNT, name);
}

int xpos_of(struct str name)
{
    return find(xpos_names, XPOS_COUNT, name);
}

static struct str before_colon(struct str name)
{
    struct str rest = name, base = name;
    str_cut(&rest, ':', &base);
    return base;
}

int deprel_of(struct str name)
{
    int whole = find(deprel_names, DEPREL_COUNT, name);
    return whole >= 0 ? whole : find(deprel_names, DEPREL_COUNT, before_colon(name));
}
