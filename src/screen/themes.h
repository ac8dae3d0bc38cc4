/*
 * The themes that come with the program, as theme files would have them. The first is "default":
 * the terminal's own colours, with green, red and magenta, which are legible on black and on
 * white alike. None uses the terminal's blue on its default background.
 */
#ifndef SCREEN_THEMES_H
#define SCREEN_THEMES_H

struct theme_text {
    const char *name;
    const char *text;
};

extern const struct theme_text themes_builtin[]; /* ends with a NULL name */

#endif
