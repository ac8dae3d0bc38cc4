/*
 * Cues: words that say who says something, whether it is so, and how sure it is; the lists of
 * data/<language>/statements.txt.
 *
 * Loaded once, then only read; several threads may share it. Words are asked for by their lemma,
 * verbs with their particle.
 */
#ifndef CLAIMS_CUES_H
#define CLAIMS_CUES_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "claims/claim.h"

struct cues;

/* Errors: CR_NOT_FOUND, CR_IO, CR_DAMAGED (names file and line). */
enum cr_status cues_load(struct arena *arena, const char *data_dir, const char *language,
                         struct cues **out, struct cr_error *error);

/* How a verb reports; SPEECH_NONE where it does not. Speech may stand after what it reports,
 * findings only before. */
enum speech cues_speech(const struct cues *cues, struct str verb);
enum speech cues_finding(const struct cues *cues, struct str verb);

/* "Police put the crowd at 12,000": whose number it is. */
bool cues_is_estimate(const struct cues *cues, struct str verb);

bool cues_is_citing(const struct cues *cues, struct str verb);

/* What a cue leaves of the statement it governs. */
enum cue_effect {
    EFFECT_NONE, /* no cue */
    EFFECT_DONE, /* a cue that changes nothing: "began to", "managed to" */
    EFFECT_NEGATED,
    EFFECT_POSSIBLE,
    EFFECT_EXPECTED,
    EFFECT_PLANNED,
    EFFECT_ORDERED,
    EFFECT_ASKED
};

enum cue_effect cues_belief(const struct cues *cues, struct str verb);
enum cue_effect cues_governor(const struct cues *cues, struct str lemma);
/* Of the event noun that is a verb's object, with its preposition ("call for"), or that stands
 * behind a preposition ("ahead of the vote"). */
enum cue_effect cues_event(const struct cues *cues, struct str verb);
enum cue_effect cues_herald(const struct cues *cues, struct str preposition);
enum cue_effect cues_modal(const struct cues *cues, struct str modal);
enum cue_effect cues_condition(const struct cues *cues, struct str conjunction);
enum cue_effect cues_adverb(const struct cues *cues, struct str adverb);
enum cue_effect cues_modifier(const struct cues *cues, struct str adjective);
enum cue_effect cues_noun(const struct cues *cues, struct str noun);

/* "24 dead", "2 hurt". */
bool cues_is_state(const struct cues *cues, struct str adjective);

/* "During the talks": who acts meanwhile is in them. */
bool cues_is_setting(const struct cues *cues, struct str preposition);

/* Does a word leave a question open? EFFECT_DONE where it is negated ("did not give"),
 * EFFECT_NEGATED by itself ("unclear"), EFFECT_NONE never. */
enum cue_effect cues_withholding(const struct cues *cues, struct str word);

/* "What", "whether": a word that a clause begins with that asks. */
bool cues_is_question(const struct cues *cues, struct str word);

/* "Details": a noun that says nothing of what it is about. */
bool cues_is_detail(const struct cues *cues, struct str noun);

/* Says that what is told is not so: "untrue", "a lie". */
bool cues_is_false(const struct cues *cues, struct str word);

#endif
