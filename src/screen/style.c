#include "screen/style.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "screen/themes.h"

enum { THEME_FILE_MAX = 1 << 16 };

static const char *const colour_names[] = {
    "black",        "red",           "green",       "yellow",         "blue",
    "magenta",      "cyan",          "white",       "bright-black",   "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white"};

static const char *const attribute_names[] = {"bold", "dim", "italic", "underline", "reverse"};

#define COUNT(array) (sizeof array / sizeof *array)

const char *style_role_name(enum style_role role)
{
    static const char *const names[] = {
#define STYLE_ROLE_NAME(name, text) text,
        STYLE_ROLE_LIST(STYLE_ROLE_NAME)
#undef STYLE_ROLE_NAME
    };
    return names[role];
}

/* Reading a theme ------------------------------------------------------------------------------ */

static bool read_number(struct str word, int base, long limit, long *out)
{
    char digits[16];
    if (word.n == 0 || word.n >= sizeof digits)
        return false;
    memcpy(digits, word.s, word.n);
    digits[word.n] = 0;
    char *end;
    *out = strtol(digits, &end, base);
    return *end == 0 && *out >= 0 && *out <= limit;
}

static bool read_colour(struct str word, int *colour)
{
    long number;
    if (str_is(word, "default")) {
        *colour = COLOUR_DEFAULT;
        return true;
    }
    for (size_t i = 0; i < COUNT(colour_names); i++) {
        if (str_is(word, colour_names[i])) {
            *colour = (int)i;
            return true;
        }
    }
    if (word.n == 7 && word.s[0] == '#' &&
        read_number((struct str){word.s + 1, 6}, 16, 0xffffff, &number)) {
        *colour = COLOUR_RGB + (int)number;
        return true;
    }
    if (!read_number(word, 10, 255, &number))
        return false;
    *colour = (int)number;
    return true;
}

static bool read_attribute(struct str word, unsigned *attributes)
{
    for (size_t i = 0; i < COUNT(attribute_names); i++) {
        if (str_is(word, attribute_names[i])) {
            *attributes |= 1u << i;
            return true;
        }
    }
    return false;
}

/* "209 on default bold" */
static bool read_style(struct str text, struct style *style)
{
    struct str word;
    int *next = &style->foreground;
    *style = (struct style){COLOUR_OPEN, COLOUR_OPEN, 0};
    while (str_cut(&text, ' ', &word)) {
        word = str_trim(word);
        if (word.n == 0 || read_attribute(word, &style->attributes))
            continue;
        if (str_is(word, "on"))
            next = &style->background;
        else if (!read_colour(word, next))
            return false;
    }
    return true;
}

static bool role_of_name(struct str name, enum style_role *role)
{
    for (unsigned i = 0; i < STYLE_COUNT; i++) {
        if (str_is(name, style_role_name((enum style_role)i))) {
            *role = (enum style_role)i;
            return true;
        }
    }
    return false;
}

static enum cr_status read_theme(const char *path, struct str text, struct theme *out,
                                 struct cr_error *error)
{
    struct str line, name;
    for (int number = 1; str_cut(&text, '\n', &line); number++) {
        line = str_trim(line);
        if (line.n == 0 || line.s[0] == '#')
            continue;
        enum style_role role;
        struct str rest = line;
        bool cut = str_cut(&rest, '=', &name) && rest.s;
        if (!cut || !role_of_name(str_trim(name), &role))
            return error_set(error, CR_USAGE, "%s:%d: no such role: %.*s", path, number,
                             (int)name.n, name.s);
        if (!read_style(str_trim(rest), &out->styles[role]))
            return error_set(error, CR_USAGE,
                             "%s:%d: not a style: %.*s (colours: a name, 0 to 255, #rrggbb; \"on\" "
                             "before a background; bold dim italic underline reverse)",
                             path, number, (int)rest.n, rest.s);
    }
    return CR_OK;
}

/* Every theme begins with what "default" says. */
static enum cr_status read_default(struct theme *out, struct cr_error *error)
{
    *out = (struct theme){0};
    return read_theme("default", str_of(themes_builtin[0].text), out, error);
}

static enum cr_status read_theme_file(const char *path, struct theme *out, struct cr_error *error)
{
    struct arena arena = {0};
    jmp_buf jump;
    if (ARENA_GUARD(&arena, jump)) {
        arena_free(&arena);
        return error_no_memory(error);
    }
    struct str text;
    enum cr_status status = file_read(&arena, path, THEME_FILE_MAX, &text, error);
    if (status == CR_OK)
        status = read_theme(path, text, out, error);
    arena_free(&arena);
    return status;
}

enum cr_status theme_load(const char *name, const char *folder, struct theme *out,
                          struct cr_error *error)
{
    enum cr_status status = read_default(out, error);
    if (status != CR_OK)
        return status;
    if (strchr(name, '/'))
        return read_theme_file(name, out, error);
    for (size_t i = 0; themes_builtin[i].name; i++)
        if (strcmp(themes_builtin[i].name, name) == 0)
            return read_theme(name, str_of(themes_builtin[i].text), out, error);
    char path[4096];
    int n = snprintf(path, sizeof path, "%s/%s.theme", folder ? folder : ".", name);
    if (folder && n > 0 && (size_t)n < sizeof path) {
        status = read_theme_file(path, out, error);
        if (status != CR_NOT_FOUND)
            return status;
    }
    return error_set(error, CR_NOT_FOUND,
                     "no theme \"%s\": there are default, dark, light, "
                     "colour-blind, contrast, mono, and files NAME.theme in %s",
                     name, folder ? folder : "the configuration folder");
}

/* Using one ------------------------------------------------------------------------------------ */

/* Reverse is for bars and for what is laid over words, not for the page or the marks on it. */
static bool is_on_page(enum style_role role)
{
    return role <= STYLE_FURNITURE || (role >= STYLE_MATCH && role <= STYLE_WENT_WORDS);
}

void theme_make_mono(struct theme *theme)
{
    for (unsigned i = 0; i < STYLE_COUNT; i++) {
        struct style *style = &theme->styles[i];
        if (style->background >= 0 && !is_on_page((enum style_role)i))
            style->attributes |= STYLE_REVERSE;
        style->foreground = style->background = i ? COLOUR_OPEN : COLOUR_DEFAULT;
    }
    theme->styles[STYLE_CONFLICT_WORDS].attributes |= STYLE_BOLD | STYLE_UNDERLINE;
    theme->styles[STYLE_TENSION_WORDS].attributes |= STYLE_UNDERLINE;
    theme->styles[STYLE_UPDATE_WORDS].attributes |= STYLE_UNDERLINE;
    theme->styles[STYLE_MATCH_WORDS].attributes |= STYLE_UNDERLINE;
    theme->styles[STYLE_CONFLICT].attributes |= STYLE_BOLD;
    theme->styles[STYLE_CAME_WORDS].attributes |= STYLE_BOLD | STYLE_UNDERLINE;
    theme->styles[STYLE_WENT_WORDS].attributes = STYLE_UNDERLINE;
    theme->styles[STYLE_PARTNER].attributes |= STYLE_REVERSE;
}

static void lay_over(struct style *style, const struct style *over)
{
    if (over->foreground != COLOUR_OPEN)
        style->foreground = over->foreground;
    if (over->background != COLOUR_OPEN)
        style->background = over->background;
    style->attributes |= over->attributes;
}

struct style theme_style(const struct theme *theme, enum style_role role, enum style_role overlay)
{
    struct style style = theme->styles[STYLE_TEXT];
    if (role != STYLE_TEXT)
        lay_over(&style, &theme->styles[role]);
    if (overlay != STYLE_NONE)
        lay_over(&style, &theme->styles[overlay]);
    if (style.foreground == COLOUR_OPEN)
        style.foreground = COLOUR_DEFAULT;
    if (style.background == COLOUR_OPEN)
        style.background = COLOUR_DEFAULT;
    return style;
}

static void add_colour(struct buf *text, int colour)
{
    if (colour >= COLOUR_RGB)
        buf_addf(text, "#%06x", (unsigned)(colour - COLOUR_RGB));
    else if (colour >= (int)COUNT(colour_names))
        buf_addf(text, "%d", colour);
    else
        buf_add(text, str_of(colour < 0 ? "default" : colour_names[colour]));
}

const char *style_text(const struct style *style, struct arena *arena)
{
    struct buf text = {.arena = arena};
    add_colour(&text, style->foreground);
    buf_add(&text, STR(" on "));
    add_colour(&text, style->background);
    for (size_t i = 0; i < COUNT(attribute_names); i++)
        if (style->attributes & 1u << i)
            buf_addf(&text, " %s", attribute_names[i]);
    return buf_string(&text);
}

/* Colours -------------------------------------------------------------------------------------- */

/* xterm's palette: 16 colours, a 6×6×6 cube, 24 greys. */
static int palette_rgb(int colour)
{
    static const int basic[] = {0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd,
                                0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00,
                                0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff};
    static const int level[] = {0x00, 0x5f, 0x87, 0xaf, 0xd7, 0xff};
    if (colour < 16)
        return basic[colour];
    if (colour >= 232)
        return (8 + 10 * (colour - 232)) * 0x010101;
    int cube = colour - 16;
    return level[cube / 36] << 16 | level[cube / 6 % 6] << 8 | level[cube % 6];
}

static int distance(int a, int b)
{
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        int d = (a >> shift & 0xff) - (b >> shift & 0xff);
        sum += d * d;
    }
    return sum;
}

int colour_rgb(int colour)
{
    return colour >= COLOUR_RGB ? colour - COLOUR_RGB : palette_rgb(colour);
}

static double luminance(int rgb)
{
    static const double weights[] = {0.0722, 0.7152, 0.2126}; /* blue, green, red */
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        double part = (rgb >> 8 * i & 0xff) / 255.0;
        sum += weights[i] * part * part;
    }
    return sum;
}

double colour_contrast(int a, int b)
{
    double x = luminance(colour_rgb(a)), y = luminance(colour_rgb(b));
    return x > y ? (x + 0.05) / (y + 0.05) : (y + 0.05) / (x + 0.05);
}

static bool is_grey(int rgb)
{
    enum { LEAST_COLOUR = 0x30 };
    int r = rgb >> 16 & 0xff, g = rgb >> 8 & 0xff, b = rgb & 0xff;
    return abs(r - g) < LEAST_COLOUR && abs(g - b) < LEAST_COLOUR && abs(r - b) < LEAST_COLOUR;
}

/* The hue alone: as bright and as saturated as can be. */
static int hue(int rgb)
{
    int low = 255, high = 0, pure = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        int part = rgb >> shift & 0xff;
        low = part < low ? part : low;
        high = part > high ? part : high;
    }
    for (int shift = 0; shift <= 16 && high > low; shift += 8)
        pure |= ((rgb >> shift & 0xff) - low) * 255 / (high - low) << shift;
    return pure;
}

/* Among few colours the hue counts before everything else, and a grey stays a grey. */
static int nearest_of_few(int rgb, int count)
{
    enum { BLUE = 4, BRIGHT_BLUE = 12 };
    int best = 0, best_hue = INT_MAX, best_distance = INT_MAX;
    for (int i = count - 1; i >= 0; i--) {
        int other = palette_rgb(i);
        if (i == BLUE || i == BRIGHT_BLUE || is_grey(rgb) != is_grey(other))
            continue;
        int by_hue = is_grey(rgb) ? 0 : distance(hue(rgb), hue(other)), d = distance(rgb, other);
        if (by_hue > best_hue || (by_hue == best_hue && d >= best_distance))
            continue;
        best = i;
        best_hue = by_hue;
        best_distance = d;
    }
    return best;
}

int colour_nearest(int colour, int count)
{
    if (colour < 0 || colour < count)
        return colour;
    int rgb = colour_rgb(colour), best = 16;
    if (count <= 16)
        return nearest_of_few(rgb, count);
    for (int i = best; i < count; i++)
        if (distance(rgb, palette_rgb(i)) < distance(rgb, palette_rgb(best)))
            best = i;
    return best;
}

int colour_nearest_on(int colour, int background, int count)
{
    const double least = 3;
    int nearest = colour_nearest(colour, count), best = -1;
    if (colour < 0 || background < 0 || count > 16 || colour_contrast(nearest, background) >= least)
        return nearest;
    for (int i = 0; i < count; i++)
        if (is_grey(palette_rgb(i)) && colour_contrast(i, background) >= least &&
            (best < 0 || distance(colour_rgb(colour), palette_rgb(i)) <
                             distance(colour_rgb(colour), palette_rgb(best))))
            best = i;
    return best < 0 ? nearest : best;
}
