/*
 * What a person can ask of the reader.
 *
 * One list feeds the enum, the default key map, the names in the configuration file and on the
 * command line, and the help. Help is grouped by what one wants to do, so the order of this list
 * is the order of the help. Keys are in the notation of screen/key.h, alternatives separated by
 * spaces.
 */
#ifndef SCREEN_ACTION_H
#define SCREEN_ACTION_H

#include "base/str.h"

#define ACTION_GROUP_LIST(X)                                                                       \
    X(CLAIMS, "Follow the claims")                                                                 \
    X(JUDGE, "Have the last word")                                                                 \
    X(MOVE, "Move through the text")                                                               \
    X(PANES, "Choose what stands side by side")                                                    \
    X(VIEWS, "Look at it another way")                                                             \
    X(SEARCH, "Search")                                                                            \
    X(TOOLS, "Take it elsewhere")                                                                  \
    X(PROGRAM, "The program")

enum action_group {
#define ACTION_GROUP_ENUM(name, title) GROUP_##name,
    ACTION_GROUP_LIST(ACTION_GROUP_ENUM)
#undef ACTION_GROUP_ENUM
        GROUP_COUNT
};

/* X(NAME, "name", GROUP, "default keys", "what it does") */
#define ACTION_LIST(X)                                                                             \
    X(NEXT_CONFLICT, "next-conflict", CLAIMS, "]c c", "next conflict")                             \
    X(PREVIOUS_CONFLICT, "previous-conflict", CLAIMS, "[c C", "previous conflict")                 \
    X(NEXT_UPDATE, "next-update", CLAIMS, "]u", "next update")                                     \
    X(PREVIOUS_UPDATE, "previous-update", CLAIMS, "[u", "previous update")                         \
    X(NEXT_MATCH, "next-match", CLAIMS, "]m m", "next match")                                      \
    X(PREVIOUS_MATCH, "previous-match", CLAIMS, "[m M", "previous match")                          \
    X(NEXT_SINGLE, "next-single", CLAIMS, "]s", "next claim that nobody else makes")               \
    X(PREVIOUS_SINGLE, "previous-single", CLAIMS, "[s", "previous claim that nobody else makes")   \
    X(NEXT_CHANGE, "next-change", CLAIMS, "]d d", "next change, in the texts of one article")      \
    X(PREVIOUS_CHANGE, "previous-change", CLAIMS, "[d D", "previous change")                       \
    X(NEXT_CLAIM, "next-claim", CLAIMS, "J", "next claim of any kind")                             \
    X(PREVIOUS_CLAIM, "previous-claim", CLAIMS, "K", "previous claim of any kind")                 \
    X(LEVEL, "level", CLAIMS, ".", "bring every pane level with this claim")                       \
    X(OPEN, "open", CLAIMS, "<Enter>", "open the fact under the cursor")                           \
    X(APPARATUS, "apparatus", CLAIMS, "a", "apparatus: as it fits, large, folded away")            \
    X(FILTER, "filter", CLAIMS, "&", "show all marks, or one kind only")                           \
    X(BACK_JUMP, "jump-back", CLAIMS, "<C-o>", "back to where you jumped from")                    \
    X(FORWARD_JUMP, "jump-forward", CLAIMS, "<A-o>", "forward again")                              \
    X(CONFIRM, "confirm", JUDGE, "+", "confirm: the two claims stand so to each other")            \
    X(REJECT, "reject", JUDGE, "-", "reject: the mark goes; v lists it still")                     \
    X(CLEAR, "clear", JUDGE, "x", "take your word on it back, or a link of your own")              \
    X(RELABEL, "relabel", JUDGE, "=", "call it match, conflict or update instead")                 \
    X(LINK, "link", JUDGE, "L", "link this claim; then the one it belongs to, in any pane")        \
    X(UNLINK, "unlink", JUDGE, "<A-l>", "take the two apart: they are different facts")            \
    X(GRADE, "grade", JUDGE, "A", "grade the source A to F, then what it says 1 to 6")             \
    X(NOTE, "note", JUDGE, "i", "write a note on this claim, or on the source")                    \
    X(NOTE_PAIR, "note-pair", JUDGE, "I", "write a note on the two claims that stand so to each other")  \
    X(UNDO, "undo", JUDGE, "u", "undo your last word")                                             \
    X(REDO, "redo", JUDGE, "<C-r>", "redo what was undone")                                        \
    X(WORD, "word", JUDGE, "v", "all you said: links, grades, notes, what you rejected")           \
    X(LINE_DOWN, "line-down", MOVE, "j <Down>", "one line down, all panes together")               \
    X(LINE_UP, "line-up", MOVE, "k <Up>", "one line up")                                           \
    X(PAGE_DOWN, "page-down", MOVE, "<Space> <PgDn>", "one page down")                             \
    X(PAGE_UP, "page-up", MOVE, "b <PgUp>", "one page up")                                         \
    X(HALF_DOWN, "half-page-down", MOVE, "<C-d>", "half a page down")                              \
    X(HALF_UP, "half-page-up", MOVE, "<C-u>", "half a page up")                                    \
    X(TOP, "top", MOVE, "g <Home>", "to the beginning")                                            \
    X(BOTTOM, "bottom", MOVE, "G <End>", "to the end")                                             \
    X(PANE_DOWN, "pane-down", MOVE, "<C-e>", "one line down in this pane alone")                   \
    X(PANE_UP, "pane-up", MOVE, "<C-y>", "one line up in this pane alone")                         \
    X(PANE_RIGHT, "pane-right", PANES, "<Tab> l <Right>", "pane on the right")                     \
    X(PANE_LEFT, "pane-left", PANES, "<S-Tab> h <Left>", "pane on the left")                       \
    X(SOURCE_1, "source-1", PANES, "1", "first source, and so on to 9")                            \
    X(SOURCE_2, "source-2", PANES, "2", "")                                                        \
    X(SOURCE_3, "source-3", PANES, "3", "")                                                        \
    X(SOURCE_4, "source-4", PANES, "4", "")                                                        \
    X(SOURCE_5, "source-5", PANES, "5", "")                                                        \
    X(SOURCE_6, "source-6", PANES, "6", "")                                                        \
    X(SOURCE_7, "source-7", PANES, "7", "")                                                        \
    X(SOURCE_8, "source-8", PANES, "8", "")                                                        \
    X(SOURCE_9, "source-9", PANES, "9", "")                                                        \
    X(ZOOM, "zoom", PANES, "z", "this pane alone, or all of them")                                 \
    X(MOVE_LEFT, "move-pane-left", PANES, "<lt>", "move this pane to the left")                    \
    X(MOVE_RIGHT, "move-pane-right", PANES, ">", "move this pane to the right")                    \
    X(WIDER, "wider", PANES, "}", "make this pane wider")                                          \
    X(NARROWER, "narrower", PANES, "{", "make this pane narrower")                                 \
    X(EVEN, "even", PANES, "|", "all panes alike again")                                           \
    X(PIN, "pin", PANES, "p", "pin this place; in a second pane: pin the two together")            \
    X(UNPIN, "unpin", PANES, "P", "let the pinned places go")                                      \
    X(FACTS, "facts", VIEWS, "f", "facts: what each source says")                                  \
    X(TIMELINE, "timeline", VIEWS, "t", "timeline: what happened when")                            \
    X(ORIGINS, "origins", VIEWS, "s", "sources: who is quoted by whom, shared wire copy")          \
    X(STORIES, "stories", VIEWS, "S", "stories: the events these sources report")                  \
    X(STATISTICS, "statistics", VIEWS, "#", "statistics: what was compared")                       \
    X(SORT, "sort", VIEWS, "r", "sort the facts another way")                                      \
    X(HELP, "help", VIEWS, "? <F1>", "this help")                                                  \
    X(SEARCH, "search", SEARCH, "/", "search in every pane")                                       \
    X(NEXT_HIT, "next-hit", SEARCH, "n", "next hit")                                               \
    X(PREVIOUS_HIT, "previous-hit", SEARCH, "N", "previous hit")                                   \
    X(NO_SEARCH, "no-search", SEARCH, "<A-n>", "let the hits go")                                  \
    X(REGEX, "regex", SEARCH, "<A-r>", "take searches as regular expressions, or as words")        \
    X(COPY, "copy", TOOLS, "y", "copy the fact (through the terminal, also over SSH)")             \
    X(BROWSE, "browse", TOOLS, "o", "open this source in $BROWSER")                                \
    X(EDIT, "edit", TOOLS, "e", "open this source in $EDITOR")                                     \
    X(WRITE, "write-report", TOOLS, "w", "write a report")                                         \
    X(PRINT, "print", TOOLS, "<C-p>", "write this view as plain text")                             \
    X(COMMAND, "command", PROGRAM, ":", "command line")                                            \
    X(STOP, "stop", PROGRAM, "<C-c>", "stop the analysis")                                         \
    X(MOUSE, "mouse", PROGRAM, "<A-m>", "mouse off (to select text) and on")                       \
    X(REDRAW, "redraw", PROGRAM, "<C-l>", "draw the screen anew")                                  \
    X(SUSPEND, "suspend", PROGRAM, "<C-z>", "suspend; fg brings the reader back")                  \
    X(BACK, "back", PROGRAM, "<Esc>", "back to the text; never leaves the program")                \
    X(CLOSE, "close", PROGRAM, "q", "back; in the text: leave")                                    \
    X(QUIT, "quit", PROGRAM, "Q", "leave at once")

enum action {
#define ACTION_ENUM(name, text, group, keys, help) ACTION_##name,
    ACTION_LIST(ACTION_ENUM)
#undef ACTION_ENUM
        ACTION_COUNT,
    ACTION_NONE = ACTION_COUNT
};

struct action_info {
    const char *name;
    enum action_group group;
    const char *keys;
    const char *help; /* empty: not listed, the action before it speaks for it */
};

/* Of any action below ACTION_COUNT. */
const struct action_info *action_info(enum action action);
const char *action_group_title(enum action_group group);

/* ACTION_NONE where there is no such name. */
enum action action_of_name(struct str name);

#endif
