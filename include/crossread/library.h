/*
 * The library: what the reader has read, and the reader's own word on it.
 *
 * One SQLite file, $XDG_DATA_HOME/crossread/library.db, keeps articles by the hash of their source,
 * the reader's judgements, and where reading stopped. An analysis is never changed: the judgements
 * are laid over it (cr_library_judged), and what comes of that is again an analysis, with what the
 * reader said of its parts beside it.
 *
 * Judgements are a log. Each is an act that stands until a later one on the same thing; undo and
 * redo walk the acts on the articles at hand, in this run of the program or an earlier one. An act
 * is on disk when the call returns CR_OK, and nothing of it is otherwise.
 *
 * What is judged is remembered by its words: the claim's quote, 32 characters on either side, the
 * article's hash and offsets. In another version of the article (same URL or same path) it applies
 * where these words stand once; where they stand more than once, or no longer, the judgement is
 * kept, not applied, and listed.
 *
 * Errors of all calls that take a library: CR_IO (cannot be opened or written: permissions, a full
 * disk, another program that holds it), CR_DAMAGED (no library, or a damaged one), CR_UNSUPPORTED
 * (made by a later crossread), CR_NO_MEMORY. Reading goes on without a library: a NULL library
 * holds nothing, and only writing to it fails. A library is used by one thread at a time; several
 * processes may use the file at once.
 */
#ifndef CROSSREAD_LIBRARY_H
#define CROSSREAD_LIBRARY_H

#include <crossread/analysis.h>

struct cr_library;

/*
 * Opens the library at `path`; NULL: the reader's own. A file that is not there yet is made when
 * something is first written. A file that cannot be written is read all the same.
 */
enum cr_status cr_library_open(const char *path, struct cr_library **out, struct cr_error *error);
void cr_library_close(struct cr_library *library);

/* Reads the whole file and compares (slow where it is large): CR_DAMAGED where anything is wrong.
 */
enum cr_status cr_library_check(struct cr_library *library, struct cr_error *error);

/* Judgements ---------------------------------------------------------------------------------- */

enum { CR_NONE = 0xffffffffu }; /* no such index */

/* The reader's word on two claims. X(id, name in reports) */
#define CR_WORD_LIST(X)                                                                            \
    X(NONE, "none")       /* nothing said, or taken back */                                        \
    X(CONFIRM, "confirm") /* the analysis is right */                                              \
    X(REJECT, "reject")   /* it is wrong; what is right is left open */                            \
    X(MATCH, "match")     /* the two match, whatever the analysis says; so the next two */         \
    X(CONFLICT, "conflict")                                                                        \
    X(UPDATE, "update")                                                                            \
    X(UNRELATED, "unrelated") /* two facts: they shall not stand together */

enum cr_word {
#define CR_WORD_ENUM(id, name) CR_WORD_##id,
    CR_WORD_LIST(CR_WORD_ENUM)
#undef CR_WORD_ENUM
};

const char *cr_word_name(enum cr_word word);

enum cr_judgement_kind {
    CR_JUDGE_RELATION,      /* claims a and b: word. Links two claims where there is no relation */
    CR_JUDGE_SOURCE,        /* document a: grade 'A' … 'F', 0 takes it back */
    CR_JUDGE_OUTLET,        /* the outlet of document a, for all of its articles: as above */
    CR_JUDGE_INFORMATION,   /* claim a: grade '1' … '6', 0 takes it back */
    CR_JUDGE_NOTE_RELATION, /* claims a and b: note, NULL or "" takes it back; so the next two */
    CR_JUDGE_NOTE_CLAIM,
    CR_JUDGE_NOTE_DOCUMENT
};

struct cr_judgement {
    enum cr_judgement_kind kind;
    uint32_t a;
    uint32_t b; /* a ≠ b */
    enum cr_word word;
    char grade;
    const char *note; /* UTF-8, CR_NOTE_MAX bytes at most */
};

enum { CR_NOTE_MAX = 4096 };

/* Writes a judgement on claims or documents of an analysis, and forgets what was undone of it.
 * Further errors: CR_USAGE (such a judgement cannot be), CR_IO where `library` is NULL. */
enum cr_status cr_library_judge(struct cr_library *library, const struct cr_analysis *analysis,
                                const struct cr_judgement *judgement, struct cr_error *error);

enum { CR_ACT_MAX = 200 };

/*
 * Takes the last judgement on these articles back, or the last one that was taken back forth.
 * `what` tells it in a few words ("conflict: “two missiles” – “one missile”"). CR_NOT_FOUND where
 * there is none.
 */
enum cr_status cr_library_undo(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error);
enum cr_status cr_library_redo(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error);

/* Tells what cr_library_undo would take back, and changes nothing. */
enum cr_status cr_library_last(struct cr_library *library, const struct cr_analysis *analysis,
                               char what[CR_ACT_MAX], struct cr_error *error);

/* What the reader said of a relation, a claim, a document. */
struct cr_judged_relation {
    enum cr_word word;
    const char *note;          /* NULL: none; so below */
    uint32_t before;           /* the relation in the analysis it was laid over; CR_NONE: a link */
    enum cr_relation_kind was; /* its kind there; CR_UNRELATED for a link */
};

struct cr_judged_claim {
    char information; /* '1' … '6'; 0: not graded */
    const char *note;
};

struct cr_judged_document {
    char source;    /* 'A' … 'F'; 0: not graded */
    bool by_outlet; /* the grade is its outlet's */
    const char *note;
};

enum cr_lost_reason { CR_LOST_GONE, CR_LOST_AMBIGUOUS };

/* A judgement that is kept and not applied. */
struct cr_lost_judgement {
    const char *what;  /* as of cr_library_undo */
    uint32_t document; /* where its words were looked for */
    enum cr_lost_reason reason;
};

/*
 * An analysis as the reader judged it. Documents, claims, stories, origins keep their ids; of the
 * relations, rejected and unrelated ones are left out (they stand in `rejected`), relabelled ones
 * have the reader's kind, links by hand are added; facts are gathered anew where this touches
 * them. What the reader confirmed, relabelled or linked has score 1; the rule of a link is
 * "reader".
 */
struct cr_judged {
    const struct cr_analysis *analysis;
    const struct cr_judged_relation *relations; /* [analysis->relation_count] */
    const struct cr_judged_claim *claims;       /* [analysis->claim_count] */
    const struct cr_judged_document *documents; /* [analysis->document_count] */
    const struct cr_relation *rejected;
    const struct cr_judged_relation *rejected_words; /* [rejected_count] */
    uint32_t rejected_count;
    const struct cr_lost_judgement *lost;
    uint32_t lost_count;
    uint32_t applied; /* judgements that stand; 0: `analysis` says what it said before */
};

/* Lays the judgements over an analysis, which must outlive the result. NULL library: none. */
enum cr_status cr_library_judged(struct cr_library *library, const struct cr_analysis *analysis,
                                 struct cr_judged **out, struct cr_error *error);
void cr_judged_free(struct cr_judged *judged);

/* The relation between two claims in judged->analysis; CR_NONE. */
uint32_t cr_judged_relation_of(const struct cr_judged *judged, uint32_t a, uint32_t b);

/*
 * The grade of information that independent origins suggest for a claim (NATO AJP-2.1: '1'
 * confirmed by others … '5' improbable, '6' cannot be judged). Never more than a suggestion: the
 * letter of the source is the reader's alone.
 */
char cr_grade_suggested(const struct cr_analysis *analysis, uint32_t claim);

/* True where at least four claims are graded on both keys and all lie on the diagonal (A1, B2, …):
 * the two keys are then one, and say less than they could. */
bool cr_judged_is_diagonal(const struct cr_judged *judged);

/* Articles ------------------------------------------------------------------------------------- */

enum cr_added {
    CR_ADDED_NEW,
    CR_ADDED_VERSION, /* another text of an article that is there (same URL or path) */
    CR_ADDED_KNOWN /* was there already, or differs from what was there in nothing but its name */
};

/* Keeps an article with its text, so that it can be read without its file. On disk when CR_OK.
 * `id` and `added` may be NULL. */
enum cr_status cr_library_add(struct cr_library *library, const struct cr_article *article,
                              int64_t *id, enum cr_added *added, struct cr_error *error);

/* An article as it was added; cr_article_free frees it. CR_NOT_FOUND, CR_DAMAGED. */
enum cr_status cr_library_article(struct cr_library *library, int64_t id, struct cr_article **out,
                                  struct cr_error *error);

/* Takes an article away with everything that quotes it: text, judgements on it, places, analyses.
 * Its words are overwritten on disk. CR_NOT_FOUND. */
enum cr_status cr_library_forget(struct cr_library *library, int64_t id, struct cr_error *error);

/* An article in a list. Strings are NULL where unknown, and as the article has them: hostile. */
struct cr_listed {
    int64_t id;
    int64_t story; /* 0: in none yet */
    const char *path;
    const char *url;
    const char *outlet;
    const char *title;
    const char *published;
    int64_t added;       /* seconds since 1970 */
    uint32_t versions;   /* texts of this article, itself included */
    const char *snippet; /* of a search: words that were found stand between CR_HIT_BEGIN and
                            CR_HIT_END; else NULL */
};

enum { CR_HIT_BEGIN = 2, CR_HIT_END = 3 };

struct cr_list {
    struct cr_listed *items;
    size_t count;
};

/* Articles with text, newest first. */
enum cr_status cr_library_list(struct cr_library *library, struct cr_list **out,
                               struct cr_error *error);

/*
 * Articles that hold all of the words, best first: "two missiles" is a phrase, missile* begins
 * words; accents and case do not count. CR_USAGE where no word is left to look for.
 */
enum cr_status cr_library_search(struct cr_library *library, const char *words,
                                 struct cr_list **out, struct cr_error *error);

/* Texts of one article, oldest first; and the articles of a story, by publication. CR_NOT_FOUND. */
enum cr_status cr_library_versions(struct cr_library *library, int64_t id, struct cr_list **out,
                                   struct cr_error *error);
enum cr_status cr_library_story(struct cr_library *library, int64_t story, struct cr_list **out,
                                struct cr_error *error);

void cr_list_free(struct cr_list *list);

/* Stories ---------------------------------------------------------------------------------------
 */

struct cr_listed_story {
    int64_t id;
    const char *label;
    const char *date;    /* of the event; NULL: unknown */
    const char *outlets; /* of its articles, as they stand: "AFP, CGTN" */
    uint32_t articles;
    bool compared;        /* the counts below are known */
    uint32_t independent; /* of the articles: those that share wire copy are one */
    uint32_t disputed;    /* facts; so the next two */
    uint32_t developing;
    uint32_t agreed;
};

struct cr_story_list {
    struct cr_listed_story *items;
    size_t count;
};

/* Stories, those that were added to last first. */
enum cr_status cr_library_stories(struct cr_library *library, struct cr_story_list **out,
                                  struct cr_error *error);
void cr_story_list_free(struct cr_story_list *list);

/*
 * Articles that are in no story yet, with articles already in stories that could report the same
 * events: to be grouped together (stories.h: the known ones restored, the others added), then put
 * with cr_library_put_story.
 */
enum cr_status cr_library_ungrouped(struct cr_library *library, struct cr_list **out,
                                    struct cr_error *error);

/* A profile of an article of the library (stories.h). */
struct cr_kept_profile {
    int64_t article;
    const void *bytes;
    size_t length;
};

/* The profile that an engine made of an article. *out is malloc'ed and the caller's; NULL where
 * none is kept: make it from the article, and put it. */
enum cr_status cr_library_profile(struct cr_library *library, const char *engine, int64_t article,
                                  void **out, size_t *length, struct cr_error *error);
enum cr_status cr_library_put_profiles(struct cr_library *library, const char *engine,
                                       const struct cr_kept_profile *profiles, size_t count,
                                       struct cr_error *error);

/*
 * Puts articles of the library into one story: that of any of them which has one, else a new one.
 * Stories keep their number as they grow; articles that are in a story stay in it.
 */
enum cr_status cr_library_put_story(struct cr_library *library, const char *label, const char *date,
                                    const int64_t *articles, size_t count, int64_t *story,
                                    struct cr_error *error);

/* Remembers what an analysis (as the reader judged it) found in a story, for the list of stories;
 * nothing where the story has grown or shrunk since the articles of the analysis were read. */
enum cr_status cr_library_put_counts(struct cr_library *library, int64_t story,
                                     const struct cr_analysis *analysis, struct cr_error *error);

/* Analyses ------------------------------------------------------------------------------------- */

/*
 * The analysis of these articles (in any order) that an engine made before; *out is NULL where
 * none is kept, or what is kept is damaged: it is then to be made anew. `engine` is what
 * cr_engine_identity says. The articles must outlive *out, as with cr_analyse.
 */
enum cr_status cr_library_get_analysis(struct cr_library *library, const char *engine,
                                       struct cr_article *const *articles, size_t count,
                                       struct cr_analysis **out, struct cr_error *error);

/* Keeps an analysis, if all of its articles are in the library with their text. */
enum cr_status cr_library_put_analysis(struct cr_library *library, const char *engine,
                                       struct cr_article *const *articles, size_t count,
                                       const struct cr_analysis *analysis, struct cr_error *error);

/* Places --------------------------------------------------------------------------------------- */

/* Where reading stopped: a byte offset into each article's text, and the article in focus. */
struct cr_reading {
    uint32_t *offsets; /* [article_count]; CR_NONE: never read */
    uint32_t focus;    /* CR_NONE */
};

/* Remembers (the articles' names and hashes as well, not their text). */
enum cr_status cr_library_put_reading(struct cr_library *library,
                                      struct cr_article *const *articles, size_t count,
                                      const struct cr_reading *reading, struct cr_error *error);

/* Fills reading->offsets, which is the caller's. In a changed text the words are looked for. */
enum cr_status cr_library_get_reading(struct cr_library *library,
                                      struct cr_article *const *articles, size_t count,
                                      struct cr_reading *reading, struct cr_error *error);

#endif
