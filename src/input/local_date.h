/*
 * Dates as pages in other languages than English write them: "12. März 2024", "12 de marzo de
 * 2024", "2024年3月12日", "12/03/2024" with the day first. The names of months are ICU's.
 */
#ifndef INPUT_LOCAL_DATE_H
#define INPUT_LOCAL_DATE_H

#include "base/map.h"
#include "input/cue.h"

struct local_dates {
    struct map months; /* name, lower case → 1…12 */
};

/* The names for a language (BCP 47). False for English as Americans write it, for which
 * input/date.h is made, and for languages that ICU does not know. */
bool local_dates_open(struct arena *arena, const char *language, struct local_dates *out);

/* The first full date in a line, with the time that follows it, as ISO 8601; NULL where there is
 * none. */
const char *local_dates_find(struct arena *arena, const struct local_dates *dates,
                             const struct cue_line *line);

#endif
