#include "mention/title.h"

#include "base/try.h"
#include "clause/grammar.h"

/*
 * "Verkündet hat die Einigung Olusegun Obasanjo. Der frühere Präsident Nigerias ...": somebody
 * who is named for the first time, and of whom nothing is said, is described by the office that
 * the next sentence is about.
 */

/* "Der ... Präsident Nigerias" as a subject: it opens the sentence, or stands right behind the
   finite verb. */
static bool stands_as_subject(const gf_scan *scan, const gf_mention *m) {
    const uint32_t t = m->phrase.begin;
    const gf_token *article = &scan->tokens->at[t];
    /* an article that can be a relative pronoun is a definite one */
    if (t >= m->tokens.begin || !gf_grammar_is(article, "article") ||
        !gf_grammar_is(article, "relative"))
        return false;
    if (!gf_view_is(article->lower, "der") && !gf_view_is(article->lower, "die")) return false;
    if (t == scan->sentences->at[m->sentence].tokens.begin) return true;
    const uint32_t clause = scan->clauses->of_token[t];
    return clause != GF_NONE && scan->clauses->at[clause].finite + 1 == t &&
           scan->clauses->at[clause].kind == GF_CLAUSE_MAIN;
}

/* "der Klinik", "des Vereins" right behind the noun: of what, though it is no name. */
static bool has_genitive(const gf_scan *scan, const gf_role_phrase *p) {
    const uint32_t next = p->noun + 1;
    return p->explicit_object || (gf_scan_same_sentence(scan, p->noun, next) &&
                                  gf_determiner_allows(scan, next, 'g'));
}

/* Says the phrase of what the office is? "Der finnische Politiker" may be anybody's. */
static bool is_specific(const gf_scan *scan, const gf_role_phrase *p) {
    const gf_view rank = scan->words[p->noun]->role.role->rank;
    const bool vague = gf_view_is(rank, "profession") || gf_view_is(rank, "generic");
    return has_genitive(scan, p) || (p->object != GF_NONE && !vague);
}

/* "Justiz" of "Justizministerin"; empty for "Nato-Generalsekretär", which says of whom. */
static gf_view field_of(gf_view form, uint32_t head_at) {
    uint32_t begin = head_at;
    while (begin && form.ptr[begin - 1] != '-')
        begin--;
    return gf_view_slice(form, begin, head_at);
}

/* Does the lexicon know offices of the person, and this one not among them? An adjective is not
   enough then: "Y kam. Am Abend ging die finnische Justizministerin." */
static bool facts_speak_against(const gf_scan *scan, const gf_role_phrase *p, uint32_t person) {
    const uint32_t known = scan->mentions->at[person].known;
    if (known == GF_NONE || has_genitive(scan, p)) return false;
    const gf_role_match said = scan->words[p->noun]->role;
    const gf_view form = scan->tokens->at[p->noun].form;
    size_t count = 0, offices = 0;
    const uint32_t *facts = gf_lexicon_facts_of(scan->lexicon, known, &count);
    for (size_t i = 0; i < count; i++) {
        const gf_view role = gf_lexicon_fact(scan->lexicon, facts[i])->role;
        const gf_role_match match = gf_lexicon_role(scan->lexicon, role);
        offices += match.role != NULL;
        if (match.role == said.role &&
            gf_view_equal(field_of(form, said.head_at), field_of(role, match.head_at)))
            return false;
    }
    return offices > 0;
}

static gf_view family_of(const gf_scan *scan, const gf_mention *m) {
    const gf_view last = scan->forms[m->tokens.end - 1];
    return m->genitive ? gf_genitive_off(last) : last;
}

/* Does the text say an office of the person, or has it named somebody of the family before? */
static bool is_known_of(const gf_scan *scan, uint32_t person) {
    const gf_mention *m = &scan->mentions->at[person];
    const gf_view family = family_of(scan, m);
    if (gf_map_get(&scan->families, family) != person) return true;
    for (size_t i = 0; i < scan->titles->count; i++) {
        const gf_title *t = &scan->titles->at[i];
        if (t->person == GF_NONE) continue;
        if (gf_view_equal(family_of(scan, &scan->mentions->at[t->person]), family)) return true;
    }
    return false;
}

/* A title with the same noun: somebody else may be meant. */
static bool has_holder(const gf_scan *scan, const gf_role *role) {
    for (size_t i = 0; i < scan->titles->count; i++) {
        if (gf_lexicon_role(scan->lexicon, scan->titles->at[i].role).role == role) return true;
    }
    return false;
}

/* The only person whom sentence @p before brings in without saying who it is, or GF_NONE. */
static uint32_t newcomer(const gf_scan *scan, uint32_t before, gf_gender gender) {
    const gf_range range = scan->sentences->at[before].tokens;
    uint32_t found = GF_NONE;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const uint32_t i = gf_name_at(scan, t);
        if (i == GF_NONE) continue;
        const gf_mention *m = &scan->mentions->at[i];
        if (m->tokens.begin != t || m->type != GF_PERSON || m->kind != GF_MENTION_NAME)
            continue;
        if (m->gender != GF_GENDER_UNKNOWN && m->gender != gender) continue;
        if (m->genitive || m->tokens.end - t < 2 || is_known_of(scan, i)) continue;
        if (found != GF_NONE) return GF_NONE;
        found = i;
    }
    return found;
}

static gf_status introduce(gf_scan *scan, uint32_t index) {
    const gf_mention *m = &scan->mentions->at[index];
    const uint32_t noun = m->tokens.end - 1, sentence = m->sentence;
    const gf_role *role = scan->words[noun]->role.role;
    /* "Das Tor schoss X. Der Trainer des Vereins ..." */
    if (!role || gf_view_is(role->rank, "sport")) return GF_OK;
    if (scan->words[noun]->is_kinship || has_holder(scan, role)) return GF_OK;
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    const gf_gender gender = gf_role_gender(scan, &phrase);
    if (!is_specific(scan, &phrase) || gender == GF_GENDER_UNKNOWN) return GF_OK;
    const uint32_t person = newcomer(scan, sentence - 1, gender);
    if (person == GF_NONE || facts_speak_against(scan, &phrase, person)) return GF_OK;
    return gf_title_add(scan, &phrase, person);
}

gf_status gf_titles_introduced(gf_scan *scan) {
    if (!scan->clauses->count) return GF_OK;
    const size_t count = scan->mentions->count;
    for (uint32_t i = 0; i < count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind != GF_MENTION_ROLE || m->plural || !m->sentence) continue;
        const gf_sentence *s = &scan->sentences->at[m->sentence];
        if (s->paragraph != s[-1].paragraph || !stands_as_subject(scan, m)) continue;
        GF_TRY(introduce(scan, i));
    }
    return GF_OK;
}
