#ifndef GF_MENTION_MENTION_H
#define GF_MENTION_MENTION_H

#include "base/outbuf.h"
#include "clause/clause.h"
#include "tagger/tagger.h"
#include "time/timex.h"

typedef enum gf_mention_kind {
    GF_MENTION_NAME,      /* "Wladimir Putin", "Putins", "Kreml", "NATO" */
    GF_MENTION_ROLE,      /* a description without a name: "der Kremlchef", "die Ministerin" */
    GF_MENTION_PRONOUN,   /* er, sie, ihm, dessen: only persons */
    GF_MENTION_ADJECTIVE, /* "russischen", "deutsch-polnische": country */
    GF_MENTION_PREFIX,    /* "US" in "US-Präsident", "Kreml" in "Kreml-Berater" */
    GF_MENTION_GROUP /* "die Ukrainer", "russische Delegation", "beide": a party or a set */
} gf_mention_kind;

typedef enum gf_sense { GF_SENSE_NONE, GF_SENSE_PLACE, GF_SENSE_PARTY } gf_sense;

/* Grammatical case where article, ending or preposition shows it; bits, 0 = unknown. */
enum { GF_CASE_NOM = 1, GF_CASE_ACC = 2, GF_CASE_DAT = 4, GF_CASE_GEN = 8 };

typedef struct gf_mention {
    gf_span span;
    gf_range tokens; /* the name alone, without role or article */
    gf_range phrase; /* the noun phrase: article, adjectives, roles before, apposition after */
    uint32_t sentence;
    gf_mention_kind kind;
    gf_entity_type type;
    gf_sense sense;  /* places and countries: where, or who */
    uint32_t known;  /* entity of the lexicon, or GF_NONE */
    uint32_t entity; /* entity of the document, set by the entity room; GF_NONE = abstained */
    uint32_t owner;  /* mention that governs this one: a genitive or "von X" inside another
                        noun phrase never takes part in what the phrase takes part in; GF_NONE =
                        free */
    uint32_t head; /* noun whose genitive or "von" attribute the phrase is ("Ankunft" in "Putins
                      Ankunft", "Treffen" in "das Treffen des Präsidenten"), or GF_NONE */
    uint32_t preposition; /* token of the preposition that governs the phrase, or GF_NONE */
    uint8_t cases;
    gf_gender gender;
    bool plural;
    bool genitive; /* form carries a genitive -s: "Putins" */
    bool quoted;
    float confidence; /* 0..1 */
} gf_mention;

typedef struct gf_mentions {
    gf_mention *at; /* by first token; nested ones after the outer */
    size_t count, room;
} gf_mentions;

/* What a stated time says about a role. */
typedef enum gf_period_use {
    GF_PERIOD_AS_SAID, /* "seit 2019", "von 2001 bis 2009": the time is the period */
    GF_PERIOD_BEGINS,  /* "am 5. Mai zum Direktor ernannt" */
    GF_PERIOD_ENDS     /* "trat am 5. Mai als Direktor zurück" */
} gf_period_use;

/* A role that the text gives to a person. */
typedef struct gf_title {
    gf_range
        tokens;   /* the role words: "Sondergesandter", "leitende Berater des Weißen Hauses" */
    gf_view role; /* nominative, as the person's gender asks: "leitender Berater" */
    uint32_t person; /* mention of the holder */
    uint32_t object; /* mention of what it is held of (country, organisation, place, person,
                        or the pronoun that stands for it), or GF_NONE */
    gf_view rank;    /* class of the role in the lexicon */
    int8_t era;      /* -1 former, 0 current, +1 future or designated */
    uint32_t timex;  /* period stated with it ("von Januar 2017 bis Januar 2021", "seit 2019"),
                        or GF_NONE */
    uint32_t sentence;
    bool is_kinship; /* "Schwiegersohn": object is a person */
    gf_period_use period;
    uint32_t possessive; /* token of "sein", "dessen" before the role, or GF_NONE */
    bool is_inferred;    /* "seinem Amtskollegen X": the office is that of somebody else */
} gf_title;

typedef struct gf_titles {
    gf_title *at;
    size_t count, room;
} gf_titles;

/* What the rooms before have made of the document; lent. */
typedef struct gf_mention_input {
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_sentences *sentences;
    const gf_clauses *clauses;
    const gf_timexes *timexes;
    const gf_tagged *tagged; /* what the tagger makes of each token, or NULL */
} gf_mention_input;

/*
 * Finds names (lexicon, given names, titles, appositions, patterns), descriptions, pronouns and
 * country adjectives, the noun phrases around them, and the roles they carry. `entity` is left
 * GF_NONE. Abstains rather than invents.
 */
gf_status gf_mentions_find(gf_arena *arena, const gf_mention_input *input,
                           gf_mentions *mentions, gf_titles *titles);

const char *gf_mention_kind_name(gf_mention_kind kind);

/* One mention, one title per line, as tab-separated values. */
void gf_mentions_dump(gf_outbuf *out, gf_view text, const gf_tokens *tokens,
                      const gf_mentions *mentions, const gf_titles *titles);

#endif
