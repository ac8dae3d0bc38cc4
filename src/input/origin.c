#include "input/origin.h"

void origin_find(struct draft *draft, const struct input_rules *rules)
{
    (void)draft;
    (void)rules;
}
