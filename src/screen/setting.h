/*
 * Options: what :set changes and the configuration file sets.
 *
 *   :set mouse    :set nomouse    :set theme=dark    :set theme     (shows it)
 */
#ifndef SCREEN_SETTING_H
#define SCREEN_SETTING_H

#include "screen/state.h"

/* X(name, "name", "values", "what it means") */
#define SETTING_LIST(X)                                                                            \
    X(theme, "theme", "default dark light colour-blind contrast mono",                             \
      "colours; also the name of your own theme, or a file")                                       \
    X(mouse, "mouse", "on off", "the reader takes the mouse; off leaves it to the terminal")       \
    X(ascii, "ascii", "on off", "signs and lines in ASCII")                                        \
    X(apparatus, "apparatus", "fitting large folded", "rows below the panes")                      \
    X(filter, "filter", "all conflict update match single", "marks to show")                       \
    X(sort, "sort", "disputed origins place", "order of the facts")                                \
    X(regex, "regex", "on off", "searches are regular expressions")                                \
    X(hints, "hints", "on off", "keys worth knowing, in the last row")                             \
    X(panes, "panes", "1 2 3 4 5 6", "most panes side by side")

struct setting_info {
    const char *name;
    const char *values; /* separated by blanks */
    const char *help;
};

/* NULL past the last one. */
const struct setting_info *setting_info(size_t n);

/* Does what stands behind "set". Errors: CR_USAGE, those of a theme's file. */
enum cr_status setting_set(struct reader *reader, struct str argument, struct cr_error *error);

#endif
