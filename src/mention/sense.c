#include "mention/role_phrase.h"

#include <string.h>

/* A preposition of place: "in", "nach", "aus" ... governs where, not who. */
static bool is_local(const gf_scan *scan, uint32_t t) {
    return t != GF_NONE &&
           gf_token_lower_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_LOCAL, NULL);
}

static bool is_medium(const gf_scan *scan, const gf_mention *m) {
    static const char *const kinds[] = {"agency",   "broadcaster", "paper",
                                        "platform", "party",       "company"};
    const gf_view kind = gf_lexicon_kind(scan->lexicon, m->known);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (kind.len == strlen(kinds[i]) && memcmp(kind.ptr, kinds[i], kind.len) == 0)
            return true;
    }
    return false;
}

static bool can_be_party(const gf_scan *scan, const gf_mention *m) {
    if (m->type == GF_PERSON) return false;
    if (m->known == GF_NONE) return m->type == GF_ORGANISATION;
    const gf_view kind = gf_lexicon_known(scan->lexicon, m->known)->kind;
    if (gf_view_equal(kind, GF_VIEW("country")) || m->type == GF_ORGANISATION) return true;
    size_t count;
    gf_lexicon_facts_of(scan->lexicon, m->known, &count);
    const uint32_t *facts = gf_lexicon_facts_of(scan->lexicon, m->known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_view relation = gf_lexicon_fact(scan->lexicon, facts[i])->relation;
        if (gf_view_equal(relation, GF_VIEW("capital_of")) ||
            gf_view_equal(relation, GF_VIEW("seat_of")))
            return true;
    }
    return false;
}

/* Subject without a preposition of a clause: "Kiew lehnte das ab", "Moskau hat Interesse". */
/* "in Washington und Moskau": the preposition governs both. */
static uint32_t preposition_of(const gf_scan *scan, const gf_mention *m) {
    for (unsigned steps = 0; steps < 6 && m->preposition == GF_NONE; steps++) {
        const uint32_t before = gf_joined_before(scan, m);
        if (before == GF_NONE || scan->mentions->at[before].type != m->type) return GF_NONE;
        m = &scan->mentions->at[before];
    }
    return m->preposition;
}

static gf_sense sense_of(const gf_scan *scan, const gf_mention *m) {
    if (m->type == GF_PLACE && (scan->tokens->at[m->tokens.begin].flags & GF_TOKEN_BRACKETED))
        return GF_SENSE_PLACE;
    if (is_local(scan, preposition_of(scan, m))) {
        /* "im Kreml" is a place, "im Sender CNN" is not */
        const bool unknown = m->type == GF_ORGANISATION && m->known == GF_NONE;
        return unknown || is_medium(scan, m) ? GF_SENSE_NONE : GF_SENSE_PLACE;
    }
    if (!can_be_party(scan, m)) return m->type == GF_PLACE ? GF_SENSE_PLACE : GF_SENSE_NONE;
    if (m->owner != GF_NONE || m->preposition != GF_NONE || m->head != GF_NONE)
        return GF_SENSE_PARTY;
    const uint32_t clause =
        scan->clauses->count ? scan->clauses->of_token[m->tokens.begin] : GF_NONE;
    if (clause == GF_NONE || scan->clauses->at[clause].finite == GF_NONE) return GF_SENSE_NONE;
    return GF_SENSE_PARTY;
}

void gf_senses_find(gf_scan *scan) {
    for (size_t i = 0; i < scan->mentions->count; i++) {
        gf_mention *m = &scan->mentions->at[i];
        if (m->kind == GF_MENTION_NAME && m->sense == GF_SENSE_NONE)
            m->sense = sense_of(scan, m);
    }
}
