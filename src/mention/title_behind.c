#include "mention/title.h"

#include "base/try.h"
#include "base/vec.h"

enum { REACH = 8 };

static void widen(gf_scan *scan, uint32_t person, uint32_t end) {
    gf_mention *m = &scan->mentions->at[person];
    if (end > m->phrase.end) m->phrase.end = end;
}

static bool is_party(const gf_scan *scan, uint32_t organisation) {
    const uint32_t known = scan->mentions->at[organisation].known;
    return known != GF_NONE &&
           gf_view_equal(gf_lexicon_known(scan->lexicon, known)->kind, GF_VIEW("party"));
}

/* "ihren Finanzchefs Nils Berg (Hegau) und Rita Kunz (Saalwerk)": the bracket tells of what. */
static void give_house(gf_scan *scan, uint32_t person, uint32_t house) {
    for (size_t i = scan->titles->count; i--;) {
        gf_title *t = &scan->titles->at[i];
        if (t->person != person || t->is_kinship) continue;
        const bool open =
            t->object == GF_NONE || scan->mentions->at[t->object].type == GF_PERSON;
        if (open) t->object = house;
        return;
    }
}

/* "(SPD)": membership. Other brackets are skipped; @p next is set behind the bracket. */
static gf_status read_bracket(gf_scan *scan, uint32_t person, uint32_t t, uint32_t *next) {
    uint32_t close = t + 1;
    while (close < t + REACH && gf_scan_same_sentence(scan, t, close) &&
           !gf_scan_is(scan, close, ")"))
        close++;
    if (!gf_scan_is(scan, close, ")")) return GF_OK;
    *next = close + 1;
    const uint32_t party = close == t + 2 ? gf_name_at(scan, t + 1) : GF_NONE;
    if (party == GF_NONE || scan->mentions->at[party].type != GF_ORGANISATION) return GF_OK;
    widen(scan, person, close + 1);
    if (!is_party(scan, party)) {
        give_house(scan, person, party);
        return GF_OK;
    }
    const gf_title title = {.tokens = {t + 1, t + 2},
                            .role = GF_VIEW("Mitglied"),
                            .person = person,
                            .object = party,
                            .rank = GF_VIEW("member"),
                            .timex = GF_NONE,
                            .sentence = scan->tokens->at[t].sentence};
    scan->holder[t + 1] = person;
    return GF_PUSH(scan->arena, scan->titles, title) ? GF_OK : GF_ERR_NOMEM;
}

/* Words between the comma and an apposition: "bis Ende 2021", "damals noch", "im Hauptamt". */
static bool may_precede(const gf_scan *scan, uint32_t t) {
    const gf_token *token = &scan->tokens->at[t];
    const gf_word *w = scan->words[t];
    if (token->kind == GF_TOKEN_NUMBER || token->kind == GF_TOKEN_ORDINAL ||
        token->kind == GF_TOKEN_DATE)
        return true;
    if (token->kind != GF_TOKEN_WORD || w->is_verb) return false;
    /* "im Hauptamt", "in Personalunion": a noun right behind its preposition */
    const bool governed = gf_scan_is_capital(scan, t) && scan->taken[t] == GF_NONE && t &&
                          scan->words[t - 1]->governs.len && !w->role.role;
    if (governed) return true;
    if (gf_scan_is_capital(scan, t) && gf_scan_is_role(scan, t + 1)) {
        const char last = token->form.ptr[token->form.len - 1]; /* "Politischer Direktor" */
        if (last == 'r' || last == 'e' || last == 'n') return true;
    }
    return w->is_time || w->governs.len || w->determiner.len || gf_scan_is_adjective(scan, t) ||
           (w->is_function && !w->personal.len && !w->is_conjunction) ||
           scan->taken[t] != GF_NONE || gf_part_at(scan, t) != GF_NONE;
}

/* The role noun of an apposition that starts at @p t, or GF_NONE. */
static uint32_t apposed_noun(const gf_scan *scan, uint32_t t) {
    bool determined = false;
    for (uint32_t at = t; at < t + REACH && gf_scan_same_sentence(scan, t, at); at++) {
        if (gf_scan_is_role(scan, at) && scan->taken[at] == GF_NONE) return at;
        const bool is_name = scan->taken[at] != GF_NONE;
        if (is_name && !scan->mentions->at[scan->taken[at]].genitive) return GF_NONE;
        if (!may_precede(scan, at)) return GF_NONE;
        /* "der den Bundeskanzler berät": a relative clause */
        if (scan->words[at]->determiner.len && determined) return GF_NONE;
        determined |= scan->words[at]->determiner.len > 0;
    }
    return GF_NONE;
}

static bool ends_clause(const gf_scan *scan, uint32_t noun, uint32_t t) {
    if (!gf_scan_same_sentence(scan, noun, t)) return true;
    const gf_token *token = &scan->tokens->at[t];
    return token->kind != GF_TOKEN_WORD || scan->words[t]->is_conjunction ||
           gf_scan_is(scan, t, "sowie") || gf_scan_is(scan, t, "für") ||
           gf_scan_is(scan, t, "in") || gf_scan_is(scan, t, "im");
}

/* "Leiter der Abteilung für alles Weitere,": an attribute that names nothing known, up to the
 * comma. */
static bool has_unread_attribute(const gf_scan *scan, const gf_role_phrase *p) {
    const uint32_t t = p->tokens.end;
    if (!gf_determiner_allows(scan, t, 'g') && !gf_scan_is(scan, t, "von") &&
        !gf_scan_is(scan, t, "vom"))
        return false;
    for (uint32_t at = t + 1; at < t + REACH + 2 && gf_scan_same_sentence(scan, t, at); at++) {
        if (scan->tokens->at[at].kind != GF_TOKEN_WORD) return true;
        if (scan->verb[at]) return false;
    }
    return false;
}

/* May the phrase be said of a name before it? Not if a name follows: that one has the role. */
static bool is_apposition(const gf_scan *scan, const gf_role_phrase *p) {
    if (scan->used[p->noun] || scan->words[p->noun]->role.plural) return false;
    const uint32_t next = p->noun + 1;
    const uint32_t name =
        gf_scan_same_sentence(scan, p->noun, next) ? gf_name_at(scan, next) : GF_NONE;
    /* "der Bruder Fidel Castros": the genitive is what the role is held of */
    const bool owner = name != GF_NONE && name == p->object && p->explicit_object;
    if (name != GF_NONE && scan->mentions->at[name].type == GF_PERSON && !owner) return false;
    return ends_clause(scan, p->noun, p->tokens.end) || has_unread_attribute(scan, p);
}

/* "Präsidentin der VKA und im Hauptamt Oberbürgermeisterin von Gelsenkirchen" */
static gf_status second_role(gf_scan *scan, uint32_t person, const gf_role_phrase *first) {
    const uint32_t t = first->tokens.end;
    if (!gf_scan_same_sentence(scan, first->noun, t) || !gf_scan_is(scan, t, "und"))
        return GF_OK;
    const uint32_t noun = apposed_noun(scan, t + 1);
    if (noun == GF_NONE) return GF_OK;
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    if (!is_apposition(scan, &phrase) || phrase.object == GF_NONE) return GF_OK;
    widen(scan, person, phrase.tokens.end);
    return gf_title_add(scan, &phrase, person);
}

/* A masculine role of a woman, or a plural: "Annalena Baerbock, die Minister Frankreichs". */
static bool contradicts(const gf_scan *scan, const gf_role_phrase *p, uint32_t person) {
    const gf_gender role = gf_role_gender(scan, p), own = scan->mentions->at[person].gender;
    if (p->determiner != GF_NONE && gf_scan_is(scan, p->determiner, "die") && role == GF_MALE)
        return true;
    return role != GF_GENDER_UNKNOWN && own != GF_GENDER_UNKNOWN && role != own;
}

/* @p t: first token behind the comma. @p far: the comma does not touch the name. */
static gf_status apposition(gf_scan *scan, uint32_t person, uint32_t t, bool far) {
    /* ", so ein Korrespondent": who says so, not who he is */
    const uint32_t noun = gf_scan_is(scan, t, "so") ? GF_NONE : apposed_noun(scan, t);
    if (noun == GF_NONE) return GF_OK;
    gf_role_phrase phrase;
    GF_TRY(gf_role_phrase_read(scan, noun, &phrase));
    if (!is_apposition(scan, &phrase) || contradicts(scan, &phrase, person)) return GF_OK;
    if (far && phrase.determiner == GF_NONE && !phrase.explicit_object) return GF_OK;
    if (phrase.determiner == GF_NONE && phrase.object == GF_NONE && phrase.tokens.begin == t)
        return GF_OK;
    phrase.tokens.begin = t; /* a period in front belongs to it */
    if (!far) widen(scan, person, phrase.tokens.end);
    GF_TRY(gf_title_add(scan, &phrase, person));
    return second_role(scan, person, &phrase);
}

/* "mit Christian Stocker zusammengetroffen, dem Chef der ÖVP": a verb or its prefix between. */
static uint32_t skip_verb(const gf_scan *scan, uint32_t t) {
    uint32_t at = t;
    while (at < t + 2 && gf_scan_same_sentence(scan, t, at) && !gf_scan_is_capital(scan, at) &&
           scan->tokens->at[at].kind == GF_TOKEN_WORD && !scan->words[at]->determiner.len &&
           !scan->words[at]->is_conjunction) {
        at++;
    }
    return at;
}

gf_status gf_titles_behind(gf_scan *scan, uint32_t person) {
    uint32_t t = scan->mentions->at[person].tokens.end;
    const uint32_t last = t - 1;
    if (gf_scan_same_sentence(scan, last, t) && scan->tokens->at[t].kind == GF_TOKEN_CLOSE) t++;
    if (gf_scan_same_sentence(scan, last, t) && gf_scan_is(scan, t, "(")) {
        GF_TRY(read_bracket(scan, person, t, &t));
    }
    if (!gf_scan_same_sentence(scan, last, t + 1)) return GF_OK;
    if (gf_scan_is(scan, t, ",")) return apposition(scan, person, t + 1, false);
    const uint32_t comma = skip_verb(scan, t);
    if (comma == t || !gf_scan_same_sentence(scan, last, comma + 1)) return GF_OK;
    return gf_scan_is(scan, comma, ",") ? apposition(scan, person, comma + 1, true) : GF_OK;
}
