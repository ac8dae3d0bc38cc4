/*
 * The views other than the panes, one file each. Every one is a function that builds a page, and
 * what opening one of its items does.
 */
#ifndef SCREEN_VIEWS_H
#define SCREEN_VIEWS_H

#include "screen/state.h"

extern const struct view_ops view_fact;
extern const struct view_ops view_facts;
extern const struct view_ops view_timeline;
extern const struct view_ops view_origins;
extern const struct view_ops view_stories;
extern const struct view_ops view_statistics;
extern const struct view_ops view_word;
extern const struct view_ops view_help;
extern const struct view_ops view_library;
extern const struct view_ops view_reading;

#endif
