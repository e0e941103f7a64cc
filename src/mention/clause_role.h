#ifndef GF_MENTION_CLAUSE_ROLE_H
#define GF_MENTION_CLAUSE_ROLE_H

#include "mention/title.h"

/* What the files that read roles from verbs ask of a clause. */

/* Is the clause's verb, or the form that stands for it, in the class? */
bool gf_clause_verb_is(const gf_scan *scan, const gf_clause *clause, gf_word_class word_class,
                       gf_view *value);
bool gf_in_clause(const gf_scan *scan, uint32_t token, uint32_t clause);
bool gf_has_preposition(const gf_scan *scan, const gf_mention *mention);

/* Neither denied nor tied to a condition: nobody has a role by "wenn sie Ministerin wird". */
bool gf_clause_is_stated(const gf_scan *scan, const gf_clause *clause);

/* The only person who can be the subject, tokens of @p except left out; or GF_NONE. */
uint32_t gf_clause_person(const gf_scan *scan, uint32_t clause, gf_range except);

/* "der das Außenamt leitet": the name before a relative clause, or GF_NONE. */
uint32_t gf_clause_antecedent(const gf_scan *scan, const gf_clause *clause);

/* Who leads, presides over or belongs to an organisation by the clause's verb. */
gf_status gf_lead_at(gf_scan *scan, uint32_t clause);

#endif
