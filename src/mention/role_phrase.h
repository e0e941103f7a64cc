#ifndef GF_MENTION_ROLE_PHRASE_H
#define GF_MENTION_ROLE_PHRASE_H

#include "mention/scan.h"

/*
 * A noun phrase around a role noun:
 *
 *     Putins          außenpolitischer   Berater          für Wirtschaft
 *     possessor       words.begin        noun
 *
 *     dem   russischen   Präsidenten       der   Leiter   des Generalstabs
 *     det   adjective                      det   noun     object
 */
typedef struct gf_role_phrase {
    gf_range tokens; /* all of it, attributes included */
    uint32_t noun;
    uint32_t words_begin; /* first adjective that belongs to the role, or noun */
    uint32_t words_end;   /* behind the noun or its portfolio ("für Auswärtiges") */
    uint32_t determiner;  /* token, or GF_NONE */
    uint32_t possessive;  /* token of sein, dessen, or GF_NONE */
    uint32_t object;      /* mention: of what the role is held, or GF_NONE */
    bool explicit_object; /* behind the noun: nothing else can be its attribute */
    int8_t era;
} gf_role_phrase;

/* The phrase around the role noun at @p noun. Adds a mention for an unnamed role inside it
   ("des US-Präsidenten"); GF_ERR_NOMEM if that fails. */
gf_status gf_role_phrase_read(gf_scan *scan, uint32_t noun, gf_role_phrase *out);

/* Does a determiner's reading list hold one of @p cases ("g")? */
bool gf_determiner_allows(const gf_scan *scan, uint32_t token, char grammatical_case);

/* Mention of a known or named thing that begins at / lies on the token, or GF_NONE. */
uint32_t gf_name_at(const gf_scan *scan, uint32_t token);
uint32_t gf_part_at(const gf_scan *scan, uint32_t token);

/* What article and ending show: "der Vorsitzende" is a man, "die Vorsitzende" a woman. */
gf_gender gf_role_gender(const gf_scan *scan, const gf_role_phrase *phrase);

/* "leitender Berater": the role's words in the nominative. */
gf_view gf_role_text(gf_scan *scan, const gf_role_phrase *phrase, gf_gender gender);

#endif
