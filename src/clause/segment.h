#ifndef GF_CLAUSE_SEGMENT_H
#define GF_CLAUSE_SEGMENT_H

#include "clause/verb_form.h"

/*
 * A stretch of a sentence without a clause border: between commas, colons, dashes, brackets,
 * and before an "und" that starts a second finite verb. Several segments may form one clause.
 */
typedef struct gf_segment {
    gf_range tokens;
    uint32_t intro; /* subordinator, or relative pronoun, or GF_NONE */
    bool is_relative;
    bool has_zu; /* a zu-infinitive stands in it */
    bool negated;
    uint32_t finite; /* token, or GF_NONE */
    uint32_t full;   /* last participle or infinitive, or GF_NONE */
    gf_verb_form finite_form, full_form;
    uint32_t prefix;         /* separated prefix at the end, or GF_NONE */
    bool starts_und;         /* "und" is its first word */
    bool promoted;           /* the finite verb may as well be a participle or infinitive */
    bool passive;            /* "empfangen worden" */
    bool perfect_infinitive; /* "getroffen haben": participle + infinitive of haben/sein */
    bool passive_infinitive; /* "empfangen werden": participle + infinitive of werden */
    bool is_gap; /* "danach B", "am Dienstag mit B (gesprochen)": finite verb left out */
} gf_segment;

typedef struct gf_segments {
    gf_segment *at;
    size_t count, room;
} gf_segments;

/* Appends the segments of the sentence @p range; false if memory is short. */
bool gf_segments_cut(gf_arena *arena, const gf_lexicon *lexicon, const gf_tokens *tokens,
                     gf_range range, gf_segments *out);

#endif
