#include "event/noun_people.h"

#include "event/elided_noun.h"
#include "event/group_members.h"
#include "event/ordinal.h"
#include "event/party_set.h"
#include "event/people_set.h"

bool gf_noun_people_add(const gf_stage *stage, const gf_reports *out, gf_report *r) {
    if (r->participants.count < 2 && !gf_people_set_add(stage, out, r)) return false;
    return gf_party_set_add(stage, out, r) && gf_group_members_add(stage, r) &&
           gf_people_set_add_host(stage, out, r);
}

/* "An das Gespräch schließt sich eine Runde an": a preposition governs the noun at @p t. */
static bool is_governed(const gf_stage *stage, uint32_t t) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, t, &definite, &indefinite);
    return gf_stage_grammar(stage, begin, "preposition") ||
           (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition"));
}

bool gf_noun_people_add_before(const gf_stage *stage, gf_support support, const gf_reports *out,
                               gf_report *r) {
    r->elided = gf_elided_noun(stage, r->token) != GF_NONE;
    const bool follows =
        r->elided || (support == GF_SUPPORT_FOLLOWS && !is_governed(stage, r->token));
    if (follows && !r->elided) r->cues |= GF_CUE_AFTER;
    const bool more = follows || (r->indefinite && gf_ordinal_before(stage, r->token) > 1);
    if (more && r->participants.count == 0 && !gf_people_set_add_last(stage, out, r))
        return false;
    return gf_people_set_add_topic(stage, out, r);
}
