/*
 * Grapheme clusters, and how a terminal shows them: the one gate between article text and screen.
 *
 * Whatever is written to a terminal (screen, text reports, messages that quote a source) goes
 * through width_show or width_show_text. What comes out holds no control character, no escape, no
 * bidirectional control and nothing invisible but soft spaces:
 *
 *   C0, DEL                                 their pictures, one column: ␀ ␛ ␡
 *   tab; line breaks; other spaces          WIDTH_TAB spaces; one space; as many as wide
 *   C1, embeddings, overrides, isolates,    their code: <9B> <202E> <FFFF>
 *     noncharacters
 *   zero-width and tag characters, stray    ␢, one column, however many in the cluster (joiners
 *     joiners and selectors, piled-up marks   and selectors stay where a script or emoji needs
 * them) mark without a base                     on a dotted circle: ◌́ unassigned, invalid bytes
 * U+FFFD soft hyphen, LRM, RLM, ALM, CGJ         nothing
 *
 * Clusters are the extended grapheme clusters of UAX #29 (rules GB1–GB13 without GB9c, so that all
 * versions of ICU agree). Columns of a cluster: the most any of its characters takes (East Asian
 * Width, UAX #11: wide and fullwidth 2, ambiguous 1), 2 for emoji presentation and flags. Terminals
 * differ on the rare ones: re-address the cursor after a row that holds any.
 *
 * Pure functions; any bytes are accepted. Offsets are bytes, half-open.
 */
#ifndef TEXT_WIDTH_H
#define TEXT_WIDTH_H

#include "base/arena.h"
#include "base/str.h"

enum { WIDTH_TAB = 4, WIDTH_SHOWN_MAX = 80 };

/* A cluster as it is shown. */
struct width_shown {
    char s[WIDTH_SHOWN_MAX]; /* UTF-8, NUL-terminated */
    uint8_t n;               /* bytes; may be 0 */
    uint8_t columns;         /* may be 0 */
    bool symbol;             /* stands for something that cannot be shown: worth its own style */
};

/* The end of the cluster that starts at `at` < end. */
uint32_t width_cluster_end(const char *text, uint32_t at, uint32_t end);

/* One cluster; at most WIDTH_TAB, or 8 for codes in <>, columns. */
void width_show(struct str cluster, struct width_shown *out);

/* Columns of a whole text, and of one cluster. */
uint32_t width_columns(struct str text);
uint32_t width_cluster_columns(struct str cluster);

/* How much of a text fits into so many columns: its length in bytes, cut between clusters. */
uint32_t width_fit(struct str text, uint32_t columns);

/* Appends a text as it is shown. */
void width_show_text(struct buf *out, struct str text);

#endif
