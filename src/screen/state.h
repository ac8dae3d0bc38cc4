/*
 * The reader's state, and what its parts offer one another. Everything here is private to
 * src/screen; a part never keeps a pointer into another part's memory across events.
 *
 *   reader.c     the loop: run what is typed, draw, wait
 *   act.c        what is asked for            story.c      articles side by side, their analysis
 *   navigate.c   scrolling, claims, jumps
 *   panes.c, pane_text.c: the panes           apparatus.c  drawing what stands below them
 *   views.c      the other views, each in a file of its own behind struct view_ops
 *   bars.c       title and status rows        prompt.c     the line one types into
 *   colon.c      what ":" understands         script.c     key strokes from a file, dumps
 *   arrange.c    order and widths, pins       mouse.c      what the mouse does
 *   tools.c      clipboard, browser, editor   search.c     "/", n and N
 *   work.c       the analysis, on its own thread
 *   judge.c, grade.c, note.c: what the person says of it
 *   resume.c     reading on where one stopped
 *   revision.c   what changed, in texts of one article
 */
#ifndef SCREEN_STATE_H
#define SCREEN_STATE_H

#include <crossread/source.h>
#include <crossread/versions.h>

#include "screen/flow.h"
#include "screen/key.h"
#include "screen/layout.h"
#include "screen/model.h"
#include "screen/page.h"
#include "screen/prompt.h"
#include "screen/reader.h"
#include "screen/term.h"
#include "screen/tutor.h"

struct pane {
    uint32_t document;
    long top;  /* line at the top of the text rows; negative: that many empty rows above it */
    int share; /* of the width, PANE_SHARE being even */
    struct flow flow;
};

enum { PANE_SHARE = 100 };

/* A place in a document, pinned by hand. */
struct pin {
    uint32_t document;
    uint32_t offset;
};

enum view_kind {
    VIEW_PANES,
    VIEW_FACT,
    VIEW_FACTS,
    VIEW_TIMELINE,
    VIEW_ORIGINS,
    VIEW_STORIES,
    VIEW_STATISTICS,
    VIEW_WORD,
    VIEW_HELP,
    VIEW_LIBRARY,
    VIEW_READING,
    VIEW_COUNT
};

/* Grading takes two keys, one after the other. */
struct grading {
    enum { GRADING_NOTHING, GRADING_SOURCE, GRADING_INFORMATION } step;
    uint32_t document; /* of the analysis */
    uint32_t claim;    /* MODEL_NONE: the source alone is graded */
    char source;       /* the letter chosen; 0: as it was */
};

enum fact_order { FACTS_DISPUTED_FIRST, FACTS_BY_ORIGINS, FACTS_BY_PLACE, FACTS_ORDERS };

enum { VIEW_DEPTH = 8, MESSAGE_MAX = 256, JUMPS_MAX = 100 };

struct reader;

struct view_ops {
    const char *title;
    enum action action; /* that opens it; ACTION_NONE */
    void (*build)(const struct reader *reader, struct page *page);
    void (*open)(struct reader *reader, const struct page_item *item); /* NULL: does nothing */
    bool (*act)(struct reader *reader, enum action action); /* its own actions; NULL: none */
};

/* A hit: a document and bytes, or in a page a row and columns. */
struct hit {
    uint32_t where;
    struct cr_span span;
};

struct search {
    struct arena arena;
    char pattern[PROMPT_TEXT_MAX]; /* empty: none */
    enum view_kind view;           /* that the hits belong to, */
    uint32_t story;                /* and the story */
    vec(struct hit) hits;          /* in reading order, pane by pane */
    uint32_t current;              /* MODEL_NONE: before the first */
    bool gave_up;                  /* the expression took too long: there may be more */
};

/* Where a person was, to come back to. */
struct place {
    struct arena arena; /* of its own */
    uint32_t story;
    uint32_t document;
    uint32_t mark;
    uint32_t pane_count;
    long *tops;
};

/* Words that went to the next text or came from the one before, and the sentences these are of. */
struct revised_words {
    struct cr_span span;
    enum style_role role;
};

struct revised_sentence {
    uint32_t start;
    enum cr_change_kind kind;
};

struct revision {
    vec(struct revised_words) words;
    vec(struct revised_sentence) signs;
};

/* A change from one text to the next, by where it stands in both. */
struct revised_place {
    uint32_t document;
    enum cr_change_kind kind;
    uint32_t before;
    uint32_t after;
};

struct reader {
    struct arena arena;                   /* lives as long as the reader */
    struct arena scratch;                 /* until the next event */
    const struct screen_options *options; /* `wishes`, */
    struct screen_options wishes;         /* with what was read since */
    struct terminal *terminal;
    struct surface surface;
    struct theme theme;
    const char *theme_name;
    struct keymap keymap;
    bool ascii;

    struct cr_article **articles;     /* with what the person corrected in them */
    vec(struct cr_readings *) reread; /* of files that were edited: some articles are theirs */
    struct work *work;                /* NULL: no analysis is being made */
    bool again;                       /* make it anew once this one has stopped */
    struct cr_analysis *owned_analysis;
    struct cr_story_list *owned_stories; /* of the library, since one was compared; NULL */
    struct cr_analysis *grouped;         /* where stories are compared one at a time; NULL */
    uint32_t wanted;                 /* story to compare once the work has stopped; MODEL_NONE */
    const struct cr_analysis *found; /* the analysis before the reader's word on it; NULL */
    struct cr_judged *judged;        /* with the reader's word; NULL where there is none */
    uint32_t link;                   /* claim that waits for its partner; MODEL_NONE */
    uint32_t said;                   /* judgements of this sitting that stand */
    bool asked_to_undo;              /* one said before it, which the same key now takes back */
    struct grading grading;
    struct model model;

    struct arena panes_arena;
    struct pane *panes; /* of the story, in the order of the command line */
    uint32_t pane_count;
    uint32_t story; /* MODEL_NONE: all documents, before there is an analysis */
    struct layout layout;
    int panes_wanted; /* at most so many side by side */
    uint32_t focus;   /* pane */
    uint32_t mark;    /* of the focused pane's document; MODEL_NONE */
    bool zoomed;
    enum apparatus_size apparatus;
    enum mark_kind filter; /* MARK_NONE: everything */

    struct revision *revisions; /* [document]; NULL: these are no texts of one article */
    vec(struct revised_place) changes;
    uint32_t change; /* the one gone to last; MODEL_NONE */

    struct pin pins[2]; /* that belong together */
    int pin_count;

    struct place jumps[JUMPS_MAX];
    size_t jump_count;
    size_t jump; /* jumps before it are behind us */

    enum view_kind views[VIEW_DEPTH];
    int view_count;
    struct {
        int item;
        int top;
    } positions[VIEW_COUNT];
    struct page page; /* of the view on top, unless that is the panes */
    bool page_stale;
    uint32_t fact; /* of VIEW_FACT */
    enum fact_order fact_order;
    uint32_t facts_first; /* pane of the leftmost source in the grid of facts */

    struct key_sequence pending;
    struct prompt prompt;
    struct search search;
    bool regex; /* searches are regular expressions */
    struct tutor tutor;
    bool hints;                /* in the status row where there is nothing else to say */
    char message[MESSAGE_MAX]; /* in the status row until the next key; empty: none */
    bool mouse;
    bool signals; /* are ours */
    bool done;
    enum cr_status status; /* why it ended, where that is a failure */
    struct cr_error error;
};

static inline enum view_kind reader_view(const struct reader *reader)
{
    return reader->views[reader->view_count - 1];
}

static inline struct pane *reader_pane(const struct reader *reader)
{
    return &reader->panes[reader->focus];
}

static inline const struct model_document *reader_document(const struct reader *reader,
                                                           uint32_t pane)
{
    return &reader->model.documents[reader->panes[pane].document];
}

/* The mark in focus; NULL where there is none. */
const struct mark *reader_mark(const struct reader *reader);

void reader_say(struct reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Does an action in the view on top. */
void reader_act(struct reader *reader, enum action action);

/* Lays out the screen anew: after a change of its size, of the panes, of the focus. */
void reader_lay_out(struct reader *reader);

/* Shows the documents of a story, MODEL_NONE: all. */
void reader_show_story(struct reader *reader, uint32_t story);

/* Shows a story, and has it compared where it is only grouped. */
void reader_open_story(struct reader *reader, uint32_t story);

/* Errors as theme_load. */
enum cr_status reader_set_theme(struct reader *reader, const char *name, struct cr_error *error);

/* story.c: shows the marks of an analysis; makes it anew, from what the articles now say; takes the
 * one that the worker has made (waits for it). */
void reader_take_analysis(struct reader *reader, const struct cr_analysis *analysis);
void reader_analyse_again(struct reader *reader);

/* Another text takes the place of a document's, which lives as long as the reader; it is compared
 * anew. */
void reader_replace_article(struct reader *reader, uint32_t document,
                            const struct cr_article *article);
void reader_show_judgement(struct reader *reader); /* after what the person said has changed */
void reader_finish_work(struct reader *reader);
void reader_free_panes(struct reader *reader);

void reader_push_view(struct reader *reader, enum view_kind view);

/* navigate.c: true where the action was one of motion in the panes. */
bool navigate_act(struct reader *reader, enum action action);
void navigate_scroll(struct reader *reader, long lines);

/* reader_lay_out where rows or columns are given away anew: what is in focus and on the screen
 * stays on it, its counterparts too. */
void navigate_lay_out(struct reader *reader);
void navigate_free(struct reader *reader);
void navigate_to_offset(struct reader *reader, uint32_t pane, uint32_t offset);
/* Levels an offset of another pane with one of the focused pane, unless it is in sight. */
void navigate_level(struct reader *reader, uint32_t pane, uint32_t offset, uint32_t focused);
void navigate_focus_pane(struct reader *reader, uint32_t pane);
void navigate_to_mark(struct reader *reader, uint32_t pane, uint32_t mark);
void navigate_to_claim(struct reader *reader, uint32_t claim, uint32_t fact);
bool navigate_is_visible(struct reader *reader, uint32_t pane, uint32_t offset);

/* Whether marks of a kind are to be shown. */
bool navigate_passes_filter(const struct reader *reader, enum mark_kind kind);

/* panes.c, pane_text.c, apparatus.c, bars.c, views.c: drawing. */
void panes_draw_text(struct reader *reader, struct surface *surface, uint32_t pane,
                     const struct layout_pane *at);
void panes_draw(struct reader *reader, struct surface *surface);
void apparatus_draw(struct reader *reader, struct surface *surface);

/* The apparatus of a mark, as it suits so many rows. */
void apparatus_make(struct reader *reader, const struct mark *mark, int rows, struct page *page);
void bars_draw(struct reader *reader, struct surface *surface);
void views_draw(struct reader *reader, struct surface *surface);

/* All of a view as plain text: what :print writes. */
struct str panes_text(struct reader *reader, struct arena *arena);
struct str views_text(struct reader *reader, struct arena *arena);

/* views.c: true where the action was one of the view on top. */
const struct view_ops *view_ops_of(enum view_kind view);
bool views_act(struct reader *reader, enum action action);
void views_scroll(struct reader *reader, int rows);
void views_click(struct reader *reader, int row);
void views_go_to_row(struct reader *reader, int row);

/* The page of the view on top, which must not be the panes. */
const struct page *views_page(struct reader *reader);

/* judge.c, grade.c, note.c: the reader's own word. True where the action was one of it; judge_key:
 * where the key belonged to a grade that is being given. judge_lay lays what the reader said over
 * `found`. The commands' errors: CR_USAGE, those of the library. */
bool judge_act(struct reader *reader, enum action action);
bool judge_key(struct reader *reader, uint32_t key);
void judge_lay(struct reader *reader);
void judge_free(struct reader *reader);
enum cr_status judge_relabel(struct reader *reader, const char *kind, struct cr_error *error);
enum cr_status judge_grade(struct reader *reader, const char *grade, struct cr_error *error);
enum cr_status judge_note(struct reader *reader, bool pair, const char *text,
                          struct cr_error *error);

/* resume.c: where reading stopped, from and to the library. */
void resume_reading(struct reader *reader);
void resume_remember(struct reader *reader);

/* view_library.c, view_reading.c: choosing a story, waiting for the sources. */
void choose_begin(struct reader *reader);
void choose_compared(struct reader *reader); /* the work that compared a story has ended */
void reading_begin(struct reader *reader);

/*
 * revision.c: texts of one article. revision_begin finds what changed, where that is asked for;
 * revision_is_quiet: marks of a kind say nothing there, where all that stays matches and
 * what changed is marked anyway; revision_sign:
 * how a sentence that begins in [start, end) changed, false where none did.
 */
void revision_begin(struct reader *reader);
bool revision_is_quiet(const struct reader *reader, enum mark_kind kind);
bool revision_sign(const struct reader *reader, uint32_t document, uint32_t start, uint32_t end,
                   enum cr_change_kind *kind);
uint32_t
revision_place(const struct reader *reader); /* of the change gone to, in the focused pane */
bool revision_act(struct reader *reader, enum action action);

/* reader.c: the articles are there. */
void reader_take_sources(struct reader *reader, const struct screen_sources *sources);

/* views.c: whether an action makes no sense where no article is open (it says so). */
bool views_refuse(struct reader *reader, enum action action);

/* search.c */
bool search_act(struct reader *reader, enum action action);
void search_begin(struct reader *reader, const char *pattern);
bool search_is_shown(const struct reader *reader);
void search_free(struct reader *reader);

/* The selected item of the view on top; NULL. */
const struct page_item *views_selected(struct reader *reader);

/* tools.c, arrange.c: true where the action was one of theirs. mouse.c: what the mouse did. */
bool tools_act(struct reader *reader, enum action action);
bool arrange_act(struct reader *reader, enum action action);
void mouse_click(struct reader *reader, int row, int column);
void mouse_wheel(struct reader *reader, int lines);

#endif
