#ifndef GF_MENTION_SCAN_H
#define GF_MENTION_SCAN_H

#include "base/map.h"
#include "mention/word.h"

/* The state that the finders of this room share. Tables are by token. */
typedef struct gf_scan {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    const gf_tokens *tokens;
    const gf_sentences *sentences;
    const gf_clauses *clauses;
    const gf_timexes *timexes;
    const gf_tagged *tagged; /* or NULL */
    const gf_word **words;
    gf_view *forms;  /* as written, but "MOSKAU" as "Moskau" where only that is known */
    uint32_t *taken; /* mention whose name covers the token, or GF_NONE */
    uint32_t
        *part; /* prefix, adjective or unnamed role on the token: first mention, or GF_NONE */
    uint32_t *described; /* unnamed role or group whose noun is the token, or GF_NONE */
    uint32_t *holder;    /* person whose title covers the token, or GF_NONE */
    uint32_t *timex;     /* timex that begins at the token, or GF_NONE */
    bool *verb;          /* the token is a verb, or its prefix, of its clause */
    bool *used;          /* a role noun that a title or a mention has claimed */
    gf_map lonely;       /* capitalised form, genitive -s off -> times it stood alone */
    gf_map local;    /* form -> bits of the prepositions of place it followed without article */
    gf_map nouns;    /* form -> times it followed a determiner or adjective */
    gf_map families; /* family name -> first mention of a full name with it */
    bool reads_peers; /* the titles of all others are read */
    uint32_t home;    /* the federal state that "Bundes-" means here, or GF_NONE */
    gf_mentions *mentions;
    gf_titles *titles;
} gf_scan;

/* A name that starts at a token; end == begin: none. */
typedef struct gf_candidate {
    gf_range tokens;
    gf_entity_type type;
    uint32_t known;
    gf_gender gender;
    float confidence;
    bool genitive;
} gf_candidate;

#define GF_NO_CANDIDATE ((gf_candidate){.known = GF_NONE})

gf_status gf_scan_start(gf_scan *scan);
/* Questions about tokens; an index outside the sentence of @p near is answered with false. */
static inline bool gf_scan_same_sentence(const gf_scan *scan, uint32_t near, uint32_t token) {
    return token < scan->tokens->count &&
           scan->tokens->at[near].sentence == scan->tokens->at[token].sentence;
}
static inline bool gf_scan_is_capital(const gf_scan *scan, uint32_t token) {
    if (token >= scan->tokens->count) return false;
    const gf_token *t = &scan->tokens->at[token];
    return t->kind == GF_TOKEN_WORD && (t->flags & GF_TOKEN_CAPITAL);
}
bool gf_scan_is(const gf_scan *scan, uint32_t token, const char *text);
/* The longest name of the lexicon that begins at @p token and ends by @p end. */
gf_known_match gf_scan_match(const gf_scan *scan, uint32_t token, uint32_t end);
/* The entity of the lexicon that the token alone names, or GF_NONE. */
uint32_t gf_scan_known(const gf_scan *scan, uint32_t token);
bool gf_scan_is_role(const gf_scan *scan, uint32_t token); /* a role noun, capitalised */
bool gf_scan_is_adjective(const gf_scan *scan,
                          uint32_t token); /* lower case, inflected, no other word */
bool gf_scan_is_name_word(const gf_scan *scan,
                          uint32_t token); /* can be a word of a person's name */
/* A common noun by its ending, its own class, or because the text uses it with an article. */
bool gf_scan_is_noun(const gf_scan *scan, uint32_t token);
/* "Kurz davor", "Lang und breit": a family name that opens a sentence as an adverb. */
bool gf_scan_is_adverb(const gf_scan *scan, uint32_t token);
/* Does the tagger take the word, of no list and no pattern, for none of a name? */
bool gf_scan_is_tagged_out(const gf_scan *scan, uint32_t token);
/* Has it letters that German words lack? "Małopolska" */
bool gf_looks_foreign(gf_view form);
bool gf_scan_is_name_line(const gf_scan *scan,
                          uint32_t sentence); /* a line whose names count */

/* Does the name [begin, last] carry a genitive -s? "Donald Trumps Gesandte". */
bool gf_scan_is_genitive(const gf_scan *scan, uint32_t begin, uint32_t last);
/* "den Sprecher", "ihrem neuen Berater": a role with its determiner. */
bool gf_scan_is_articled_role(const gf_scan *scan, uint32_t noun);

uint32_t gf_scan_count(const gf_map *map, gf_view form);

/* Without a genitive -s or -'; the form itself where there is none. */
gf_view gf_genitive_off(gf_view form);

/* Adds a mention; index or GF_NONE if memory is short. */
uint32_t gf_scan_add(gf_scan *scan, gf_mention mention);

/* Finders of names. */
gf_candidate gf_person_at(const gf_scan *scan, uint32_t token);
gf_candidate gf_organisation_at(const gf_scan *scan, uint32_t token);
/* "Brandtner AG", "FC Rosenau": by a legal form or a fixed word for a kind of club. */
gf_candidate gf_organisation_with_form_at(const gf_scan *scan, uint32_t token);
gf_candidate gf_place_at(const gf_scan *scan, uint32_t token);
/* "in der [alten] Kirche": a house in which something is, and no body. */
bool gf_is_entered_house(const gf_scan *scan, uint32_t token);
gf_candidate gf_known_at(const gf_scan *scan, uint32_t token);
gf_candidate gf_tagged_at(const gf_scan *scan, uint32_t token); /* what the tagger found */
gf_status gf_names_find(gf_scan *scan);                         /* all full names */
gf_status gf_names_find_again(gf_scan *scan); /* family names and short forms of them */
gf_status gf_role_owners_find(
    gf_scan *scan);                        /* "Siemens" in "Siemens-Chef", though in no list */
gf_status gf_prefixes_find(gf_scan *scan); /* prefixes of compounds and adjectives */
gf_status gf_descriptions_find(gf_scan *scan); /* roles without a name, groups, pronouns */

/* The name joined to the mention from the left, "A und B", or GF_NONE. */
uint32_t gf_joined_before(const gf_scan *scan, const gf_mention *mention);

/* What surrounds the mentions. */
void gf_phrases_find(gf_scan *scan);
void gf_owners_find(gf_scan *scan);
void gf_senses_find(gf_scan *scan);
gf_status gf_titles_find(gf_scan *scan);
gf_status gf_possessors_find(gf_scan *scan); /* "sein Sprecher X" of whom has no name */
gf_status gf_founders_find(gf_scan *scan);   /* "der von Trump gegründete Rat" */
gf_status gf_titles_borrow(gf_scan *scan);   /* of what bare roles are held */
gf_status gf_titles_of_towns(gf_scan *scan); /* mayors without a town */
gf_status gf_titles_complete(gf_scan *scan); /* offices without a country */

/* Is the token the number of a monarch or pope: "XIV."? */
bool gf_scan_is_regnal(const gf_scan *scan, uint32_t token);

#endif
