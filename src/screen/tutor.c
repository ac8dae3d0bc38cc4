#include "screen/tutor.h"

static const struct {
    enum action action;
    const char *text; /* what the keys do, after "press KEYS " */
} steps[] = {
    {ACTION_NEXT_CONFLICT, "to go to the next conflict of this source (≠)"},
    {ACTION_OPEN, "to open the fact: who says what, and why it is marked"},
    {ACTION_BACK, "to come back to the text"},
    {ACTION_CONFIRM, "to confirm what is marked here; the last word is yours"},
    {ACTION_UNDO, "to take that back"},
    {ACTION_PANE_RIGHT, "to see the same fact from the next source"},
    {ACTION_NEXT_CLAIM, "to step on to the next claim; the other panes follow"},
    {ACTION_LINE_DOWN, "to scroll: all panes move together"},
    {ACTION_ZOOM, "to read this source alone, and once more for all"},
    {ACTION_FACTS, "for the grid of facts: disputed ones first"},
    {ACTION_CLOSE, "to leave the grid"},
    {ACTION_FILTER, "to show conflicts only; more often for other kinds"},
    {ACTION_SEARCH, "to search in all sources; type a word, then Enter"},
    {ACTION_WRITE, "to write all of it as a report; Enter accepts the name"},
    {ACTION_HELP, "for every key; that is all there is to know"},
};

enum { STEP_COUNT = sizeof steps / sizeof *steps };

void tutor_toggle(struct tutor *tutor)
{
    tutor->step = !tutor->step;
}

void tutor_note(struct tutor *tutor, enum action action)
{
    if (tutor->step && steps[tutor->step - 1].action == action)
        tutor->step = tutor->step == STEP_COUNT ? 0 : tutor->step + 1;
}

const char *tutor_text(const struct tutor *tutor, const struct keymap *map, struct arena *arena)
{
    if (!tutor->step)
        return NULL;
    enum action action = steps[tutor->step - 1].action;
    return arena_printf(arena, "%d/%d  Press %s %s.", tutor->step, STEP_COUNT,
                        keymap_key_of(map, action, arena), steps[tutor->step - 1].text);
}
