/*
 * Origin: outlet and time of publication, from where articles carry them: stamps, mastheads,
 * datelines, copyright lines, what the agency says of itself.
 */
#ifndef INPUT_ORIGIN_H
#define INPUT_ORIGIN_H

#include "input/draft.h"
#include "input/rules.h"

/* Fills outlet, published, dated, author where they are NULL, from blocks with roles. */
void origin_find(struct draft *draft, const struct input_rules *rules);

#endif
