#include "mention/role_phrase.h"

/* A capitalised word of its own, which a genitive behind or before it can belong to. */
static bool is_noun(const gf_scan *scan, uint32_t t) {
    return gf_scan_is_capital(scan, t) && !scan->words[t]->is_function &&
           !scan->words[t]->is_title;
}

/* The noun before the phrase, if the phrase is its genitive or "von" attribute. */
static uint32_t noun_before(const gf_scan *scan, const gf_mention *m) {
    uint32_t t = m->phrase.begin;
    const bool von = m->preposition != GF_NONE && (gf_scan_is(scan, m->preposition, "von") ||
                                                   gf_scan_is(scan, m->preposition, "vom"));
    if (m->preposition != GF_NONE && !von) return GF_NONE;
    const bool article = t < m->tokens.begin && scan->words[t]->determiner.len;
    const bool genitive = von || m->genitive || (article && gf_determiner_allows(scan, t, 'g'));
    if (!genitive) return GF_NONE;
    if (von) t = m->preposition;
    /* zu einem „klärenden Gespräch“ des Rektors */
    if (t > 1 && scan->tokens->at[t - 1].kind == GF_TOKEN_CLOSE) t--;
    if (!t || !gf_scan_same_sentence(scan, m->tokens.begin, t - 1)) return GF_NONE;
    return is_noun(scan, t - 1) ? t - 1 : GF_NONE;
}

/* The noun behind a genitive name: "Putins Ankunft", "Schwedens neuer Außenminister". */
static uint32_t noun_behind(const gf_scan *scan, const gf_mention *m) {
    if (!m->genitive || m->phrase.begin < m->tokens.begin) return GF_NONE;
    uint32_t t = m->tokens.end;
    while (gf_scan_same_sentence(scan, m->tokens.begin, t) && gf_scan_is_adjective(scan, t))
        t++;
    return gf_scan_same_sentence(scan, m->tokens.begin, t) && is_noun(scan, t) ? t : GF_NONE;
}

/* The mention whose head the noun is. */
static uint32_t mention_of_noun(const gf_scan *scan, uint32_t self, uint32_t noun) {
    const uint32_t named = gf_name_at(scan, noun);
    if (named != GF_NONE && named != self) return named;
    return scan->described[noun] == self ? GF_NONE : scan->described[noun];
}

/* The name whose title holds the mention as its object or inside its words. */
static uint32_t holder_around(const gf_scan *scan, uint32_t self) {
    const gf_mention *m = &scan->mentions->at[self];
    const uint32_t person = scan->holder[m->tokens.begin];
    if (person == GF_NONE || person == self) return GF_NONE;
    const gf_mention *holder = &scan->mentions->at[person];
    const bool inside =
        holder->phrase.begin <= m->tokens.begin && m->tokens.end <= holder->phrase.end;
    return inside ? person : GF_NONE;
}

/* "Vertreter Moskaus und Kiews": joined genitives belong to one noun. */
static void share_owners(gf_scan *scan) {
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        const uint32_t index = scan->taken[t];
        if (index == GF_NONE || scan->mentions->at[index].tokens.begin != t) continue;
        gf_mention *m = &scan->mentions->at[index];
        if (m->owner != GF_NONE || m->head != GF_NONE || m->preposition != GF_NONE) continue;
        const uint32_t before = gf_joined_before(scan, m);
        const bool genitive = m->genitive || (m->cases & GF_CASE_GEN);
        if (before == GF_NONE || !genitive || !scan->mentions->at[before].genitive) continue;
        m->head = scan->mentions->at[before].head;
        m->owner = scan->mentions->at[before].owner;
    }
}

void gf_owners_find(gf_scan *scan) {
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        gf_mention *m = &scan->mentions->at[i];
        if (m->kind == GF_MENTION_PRONOUN) continue;
        m->owner = holder_around(scan, i);
        if (m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX) continue;
        uint32_t noun = noun_before(scan, m);
        if (noun == GF_NONE) noun = noun_behind(scan, m);
        m->head = noun;
        if (m->owner == GF_NONE && noun != GF_NONE) m->owner = mention_of_noun(scan, i, noun);
    }
    share_owners(scan);
}
