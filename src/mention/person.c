#include "base/utf8.h"
#include "mention/scan.h"

#include <string.h>

/* What stands before a name and announces it. */
typedef enum name_lead {
    LEAD_NONE,
    LEAD_TITLE,  /* Dr., Frau */
    LEAD_ROLE,   /* Kremlsprecher */
    LEAD_DEMONYM /* dem Niederländer */
} name_lead;

enum { MOST_WORDS = 5, MOST_TOKENS = 8 };

/* The words collected so far. */
typedef struct name_run {
    uint32_t begin, end;
    uint32_t words; /* capitalised ones */
    bool family;    /* a word that is no given name was seen */
    bool initial, regnal, particle;
} name_run;

static name_lead lead_of(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return LEAD_NONE;
    const gf_word *left = scan->words[t - 1];
    if (left->is_title) return LEAD_TITLE;
    if (gf_scan_is_role(scan, t - 1)) return left->role.genitive ? LEAD_NONE : LEAD_ROLE;
    const bool demonym = left->origin.kind == GF_ORIGIN_DEMONYM && !left->origin.plural;
    return demonym && gf_scan_is_capital(scan, t - 1) ? LEAD_DEMONYM : LEAD_NONE;
}

/* "A." in "Tuan A. Hoàng" */
static bool is_initial(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t)) return false;
    const gf_view form = scan->tokens->at[t].form;
    size_t next;
    gf_utf8_at(form, 0, &next);
    return form.len == next + 1 && form.ptr[next] == '.';
}

bool gf_scan_is_regnal(const gf_scan *scan, uint32_t t) {
    if (t >= scan->tokens->count) return false;
    const gf_view form = scan->tokens->at[t].form;
    if (form.len < 2 || form.ptr[form.len - 1] != '.') return false;
    for (size_t i = 0; i + 1 < form.len; i++) {
        if (!memchr("IVX", form.ptr[i], 3)) return false;
    }
    return true;
}

static uint32_t known_type_at(const gf_scan *scan, uint32_t t) {
    const gf_known_match match = gf_scan_match(scan, t, t + 1);
    if (match.known == GF_NONE) return GF_NONE;
    return (uint32_t)gf_lexicon_known(scan->lexicon, match.known)->type;
}

static bool is_other_name(const gf_scan *scan, uint32_t t) {
    if (scan->words[t]->needs_cue) return false; /* "Herr Roth" is not of the town of Roth */
    const uint32_t type = known_type_at(scan, t);
    return type != GF_NONE && type != (uint32_t)GF_PERSON;
}

/* Before the finite verb of a main clause stands one constituent: "Präsident Recep Tayyip
   Erdogan hatte" is all one name. */
static bool opens_main_clause(const gf_scan *scan, uint32_t begin, uint32_t t) {
    if (!scan->clauses->count || !gf_scan_same_sentence(scan, begin, t)) return false;
    const uint32_t clause = scan->clauses->of_token[t];
    if (clause == GF_NONE) return false;
    const gf_clause *c = &scan->clauses->at[clause];
    return c->kind == GF_CLAUSE_MAIN && c->finite == t && c->tokens.begin <= begin;
}

/* "Hakan Fidan": behind an unknown first word a second one that is no noun and no other name.
 */
static bool takes_second(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (w->role.role || w->origin.kind != GF_ORIGIN_NONE || w->org_head.len) return false;
    if (gf_scan_is_noun(scan, t) || is_other_name(scan, t)) return false;
    const bool first_alone = gf_scan_count(&scan->lonely, scan->tokens->at[t - 1].form) > 0;
    const gf_view form = scan->tokens->at[t].form;
    const bool second_alone = gf_scan_count(&scan->lonely, form) ||
                              gf_scan_count(&scan->lonely, gf_genitive_off(form));
    return second_alone || !first_alone || opens_main_clause(scan, t - 1, t + 1) ||
           memchr(form.ptr, '-', form.len) != NULL;
}

/* Does the text have somebody else of that family? "bat Stephen Harper Merkel zum Essen", where
   "Angela Merkel" stands elsewhere. */
static bool has_other_of_family(const gf_scan *scan, const name_run *run, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form, own = scan->tokens->at[run->begin].form;
    for (uint32_t i = 1; i < scan->tokens->count; i++) {
        if (i == t || i == run->end || !scan->words[i - 1]->is_given) continue;
        if (gf_view_equal(scan->tokens->at[i].form, form) &&
            gf_scan_same_sentence(scan, i, i - 1) &&
            !gf_view_equal(scan->tokens->at[i - 1].form, own))
            return true;
    }
    return false;
}

/* After two words: a third that alone means another person. */
static bool is_next_person(const gf_scan *scan, const name_run *run, uint32_t t) {
    const bool known = known_type_at(scan, t) == (uint32_t)GF_PERSON;
    return run->family ? known || has_other_of_family(scan, run, t)
                       : known && has_other_of_family(scan, run, t);
}

/* A third word that says by itself that it is none of the name's. */
static bool is_no_name_word(const gf_scan *scan, const name_run *run, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (w->is_given || w->role.role || w->origin.kind != GF_ORIGIN_NONE || w->org_head.len)
        return true;
    return is_other_name(scan, t) || gf_scan_is_noun(scan, t) ||
           gf_scan_is_tagged_out(scan, t) || is_next_person(scan, run, t);
}

/* Is a third capitalised word still part of the name? "Mohammad Javad Zarif am", but not
   "hat Angela Merkel Vertreter empfangen". */
static bool takes_another(const gf_scan *scan, const name_run *run, uint32_t t) {
    if (!run->family) return run->words < 2 || !is_next_person(scan, run, t);
    if (run->words == 1) return takes_second(scan, t);
    if (is_no_name_word(scan, run, t)) return false;
    const gf_view last = scan->tokens->at[t].form, before = scan->tokens->at[t - 1].form;
    const gf_view bare = gf_genitive_off(last);
    if (gf_scan_count(&scan->lonely, last) || gf_scan_count(&scan->lonely, bare)) return true;
    if (gf_scan_count(&scan->lonely, before)) return false;
    if (before.ptr[before.len - 1] == 's') return false; /* "Heidi Klums Modelsuche" */
    const bool at_end =
        !gf_scan_same_sentence(scan, t, t + 1) ||
        scan->tokens->at[t + 1].kind == GF_TOKEN_PUNCT ||
        (scan->words[t + 1]->is_conjunction && !scan->words[run->begin]->is_given);
    return (at_end || opens_main_clause(scan, run->begin, t + 1)) && run->words == 2;
}

/* "al-Nuaimi", "el-Sisi": a particle grown together with the name. */
static bool has_grown_particle(const gf_scan *scan, uint32_t t) {
    const gf_token *token = &scan->tokens->at[t];
    if (!(token->flags & GF_TOKEN_HYPHEN) || (token->flags & GF_TOKEN_CAPITAL)) return false;
    const char *hyphen = memchr(token->form.ptr, '-', token->form.len);
    if (!hyphen) return false;
    const size_t len = (size_t)(hyphen - token->form.ptr);
    size_t next;
    if (len + 1 >= token->form.len ||
        !gf_utf8_is_upper(gf_utf8_at(token->form, len + 1, &next)))
        return false;
    return gf_lexicon_word(scan->lexicon, GF_WORD_PARTICLE, gf_view_slice(token->form, 0, len),
                           NULL);
}

/* A family name of the lists that is no word besides. */
static bool is_family_only(const gf_scan *scan, uint32_t t) {
    bool word = true;
    return gf_lexicon_family_name(scan->lexicon, scan->tokens->at[t].form, &word) && !word;
}

/* Behind the lower case particles that begin at @p t, at most two. */
static uint32_t end_of_particles(const gf_scan *scan, const name_run *run, uint32_t t) {
    uint32_t end = t;
    while (end < t + 2 && gf_scan_same_sentence(scan, run->begin, end) &&
           scan->words[end]->is_particle && !scan->words[end]->is_conjunction &&
           !gf_scan_is_capital(scan, end)) {
        end++;
    }
    return end;
}

/* "von der", "bin", "al": lower case particles with a name word behind them. */
static uint32_t particles_at(const gf_scan *scan, const name_run *run, uint32_t t) {
    const uint32_t end = end_of_particles(scan, run, t);
    if (end == t || !gf_scan_is_name_word(scan, end)) return t;
    if (scan->words[end]->org_head.len || scan->words[end]->role.role ||
        gf_scan_is_noun(scan, end))
        return t;
    /* "von" is a preposition, too: "Angela Merkels von Montag" */
    const bool preposition = scan->words[t]->governs.len || scan->words[t]->determiner.len;
    const bool announced =
        run->words == 1 && run->begin && lead_of(scan, run->begin) != LEAD_NONE;
    if (preposition && is_other_name(scan, end)) return t;
    /* "Anna zum Ball": only a listed family name follows a preposition with its article */
    const gf_view low = scan->tokens->at[t].lower;
    const bool contracted = gf_view_equal(low, GF_VIEW("zum")) ||
                            gf_view_equal(low, GF_VIEW("zur")) ||
                            gf_view_equal(low, GF_VIEW("vom"));
    if (contracted && !is_family_only(scan, end)) return t;
    return preposition && run->family && !announced ? t : end;
}

static bool takes_word(const gf_scan *scan, const name_run *run, uint32_t t) {
    if (run->words >= MOST_WORDS || !gf_scan_is_name_word(scan, t)) return false;
    const gf_word *w = scan->words[t];
    if (!run->words) return true;
    if (w->role.role && run->family) return false;
    /* "Jutta Reinhold Intendantin": a role is a family name only if the list has it */
    if (w->role.role && !w->is_given &&
        !gf_lexicon_family_name(scan->lexicon, scan->tokens->at[t].form, NULL))
        return false;
    return takes_another(scan, run, t);
}

/* "Al" in "Al Thani", "Van" in "Van der Bellen", with a name word or particle behind it. */
static bool is_capital_particle(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    if (!gf_scan_is_capital(scan, t) || !w->is_particle || w->determiner.len ||
        w->is_conjunction)
        return false;
    if (w->is_given || !gf_scan_same_sentence(scan, t, t + 1)) return false;
    return gf_scan_is_name_word(scan, t + 1) || scan->words[t + 1]->is_particle;
}

/* One more word, with particles before it, or false at the end of the name. */
static bool extend(const gf_scan *scan, name_run *run) {
    uint32_t t = run->end;
    if (is_initial(scan, t)) {
        run->initial = true;
        run->end = t + 1;
        return true;
    }
    if (run->words && has_grown_particle(scan, t)) {
        run->family = true;
        run->words++;
        run->end = t + 1;
        return true;
    }
    if (run->words && is_capital_particle(scan, t)) {
        run->family = false; /* "Mohammed bin Abdulrahman Al Thani" */
        run->end = t + 1;
        return true;
    }
    const uint32_t after = run->words ? particles_at(scan, run, t) : t;
    if (after > t) {
        run->particle = true;
        run->family = false;
        t = after;
    }
    if (!takes_word(scan, run, t)) return false;
    /* "Van" in "Alexander Van der Bellen" opens the family name */
    run->family |= !scan->words[t]->is_given && !(run->words && scan->words[t]->is_particle);
    run->words++;
    run->end = t + 1;
    return true;
}

static name_run collect(const gf_scan *scan, uint32_t begin) {
    name_run run = {.begin = begin, .end = begin};
    while (run.end < begin + MOST_TOKENS && gf_scan_same_sentence(scan, begin, run.end)) {
        if (run.words && gf_scan_is_regnal(scan, run.end)) {
            run.regnal = true;
            run.end++;
            break;
        }
        if (!extend(scan, &run)) break;
    }
    return run;
}

/* "(SPD)", "(47)" or ", Vizesprecher des ...": what follows only a person's name. */
static bool has_personal_tail(const gf_scan *scan, uint32_t t) {
    if (gf_scan_is(scan, t, "(")) {
        if (!gf_scan_is(scan, t + 2, ")")) return false;
        return is_other_name(scan, t + 1) || scan->tokens->at[t + 1].kind == GF_TOKEN_NUMBER;
    }
    if (!gf_scan_is(scan, t, ",")) return false;
    uint32_t at = t + 1;
    while (gf_scan_same_sentence(scan, t, at) &&
           (scan->words[at]->determiner.len || gf_scan_is_adjective(scan, at))) {
        at++;
    }
    return gf_scan_same_sentence(scan, t, at) && gf_scan_is_role(scan, at) &&
           !scan->words[at]->role.plural;
}

/* "Mesut Özil und Ilkay Gündogan": behind another person's name in a list; or set off by commas
   behind a role: "der Marschall der Region, Jacek Krupa, und". */
static bool is_listed(const gf_scan *scan, const name_run *run) {
    const uint32_t t = run->begin;
    if (t < 2 || !gf_scan_same_sentence(scan, t, t - 2)) return false;
    const bool comma = gf_scan_is(scan, t - 1, ",");
    if (!comma && !scan->words[t - 1]->is_conjunction && !gf_scan_is(scan, t - 1, "sowie"))
        return false;
    const uint32_t before = scan->taken[t - 2];
    if (before != GF_NONE && scan->mentions->at[before].type == GF_PERSON) return true;
    if (!comma || !gf_scan_is(scan, run->end, ",")) return false;
    for (uint32_t at = t - 1; at-- && at + 9 > t && gf_scan_same_sentence(scan, t, at);) {
        if (gf_scan_is(scan, at, ",") || scan->verb[at]) return false;
        if (gf_scan_is_role(scan, at)) return !scan->words[at]->role.plural;
    }
    return false;
}

static bool has_determiner_before(const gf_scan *scan, uint32_t t) {
    while (t && gf_scan_same_sentence(scan, t, t - 1)) {
        if (scan->words[t - 1]->determiner.len) return true;
        if (!gf_scan_is_adjective(scan, t - 1)) return false;
        t--;
    }
    return false;
}

/* A first word that means something else, so that only a lead could make it a name. */
static bool is_other_word(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    return is_other_name(scan, t) || gf_scan_is_noun(scan, t) || w->role.role ||
           w->org_head.len || w->place_head.len || w->origin.kind != GF_ORIGIN_NONE;
}

/* "die Minister", "zwei Berater Platz genommen" */
static bool leads_plural(const gf_scan *scan, uint32_t t) {
    if (scan->words[t - 1]->role.plural) return true;
    return t > 1 && gf_scan_same_sentence(scan, t, t - 2) && scan->words[t - 2]->is_time;
}

/* One unknown word behind a role: "Rektor Minh", but not "hat der Minister Gespräche". */
static float confidence_of_single(const gf_scan *scan, uint32_t t, name_lead lead) {
    if (lead == LEAD_NONE || is_other_word(scan, t)) return 0;
    if (lead == LEAD_TITLE || scan->words[t]->is_given) return 0.8F;
    if (lead == LEAD_DEMONYM || leads_plural(scan, t)) return 0;
    const gf_view form = scan->tokens->at[t].form;
    const bool seen = gf_scan_count(&scan->lonely, form) > 1;
    /* "Premierminister Belgiens": perhaps a place in the genitive */
    if (!seen && form.ptr[form.len - 1] == 's') return 0;
    if (has_determiner_before(scan, t - 1)) return seen ? 0.6F : 0;
    return seen ? 0.8F : 0.6F;
}

/* Two or three unknown words: what leads them, lists them or follows them decides. */
static float confidence_of_unknown(const gf_scan *scan, const name_run *run, name_lead lead) {
    if (is_other_word(scan, run->begin)) return 0;
    if (lead != LEAD_NONE) return 0.85F;
    if (gf_scan_is_noun(scan, run->end - 1) || scan->words[run->end - 1]->role.role) return 0;
    if (run->words < 2 || run->words > 3) return 0;
    if (is_listed(scan, run) || has_personal_tail(scan, run->end)) return 0.7F;
    const gf_view first = scan->tokens->at[run->begin].form,
                  last = scan->tokens->at[run->end - 1].form;
    return gf_looks_foreign(first) && gf_looks_foreign(last) ? 0.6F : 0;
}

static float confidence_of(const gf_scan *scan, const name_run *run, name_lead lead) {
    const gf_word *first = scan->words[run->begin];
    if (!run->words) return 0;
    if (run->regnal) return first->is_given || lead != LEAD_NONE ? 0.9F : 0;
    const bool single = run->words == 1 && run->end - run->begin == 1;
    if (single && run->particle) return 0;
    if (single) return confidence_of_single(scan, run->begin, lead);
    if (first->is_given && !first->is_function) return 0.9F;
    /* "Gastgeber Raúl Castro": the name begins at the given name */
    if (run->words > 2 && scan->words[run->begin + 1]->is_given && lead == LEAD_NONE) return 0;
    if (run->initial && !is_other_name(scan, run->begin)) return 0.85F;
    return confidence_of_unknown(scan, run, lead);
}

bool gf_scan_is_articled_role(const gf_scan *scan, uint32_t noun) {
    if (!gf_scan_is_role(scan, noun)) return false;
    uint32_t t = noun;
    while (t && gf_scan_same_sentence(scan, noun, t - 1) && gf_scan_is_adjective(scan, t - 1))
        t--;
    return t && gf_scan_same_sentence(scan, noun, t - 1) &&
           scan->words[t - 1]->determiner.len > 0;
}

/* "Donald Trumps Gesandte", "Fidel Castros" where the text has "Castro", too. */
bool gf_scan_is_genitive(const gf_scan *scan, uint32_t begin, uint32_t last) {
    const gf_view form = scan->tokens->at[last].form, bare = gf_genitive_off(form);
    if (bare.len == form.len || form.ptr[form.len - 1] != 's') return false;
    const char before = bare.ptr[bare.len - 1];
    if (before == 's' || before == 'z' || before == 'x') return false;
    if (gf_scan_count(&scan->lonely, form) < gf_scan_count(&scan->lonely, bare)) return true;
    if (gf_map_get(&scan->families, bare) != GF_MAP_NONE) return true;
    /* "der Bruder Otto Kerns", "den Sprecher Kerns": the list has Kern, not Kerns */
    const bool owned = begin && gf_scan_same_sentence(scan, last, begin - 1) &&
                       (scan->words[begin - 1]->is_kinship ||
                        (begin == last && gf_scan_is_articled_role(scan, begin - 1)));
    if (owned && gf_lexicon_family_name(scan->lexicon, bare, NULL) &&
        !gf_lexicon_family_name(scan->lexicon, form, NULL))
        return true;
    uint32_t next = last + 1;
    while (gf_scan_same_sentence(scan, last, next) && gf_scan_is_adjective(scan, next))
        next++;
    return gf_scan_same_sentence(scan, last, next) && gf_scan_is_role(scan, next);
}

static gf_gender gender_of(const gf_scan *scan, const name_run *run) {
    const gf_word *first = scan->words[run->begin];
    if (first->is_given && first->given_gender != GF_GENDER_UNKNOWN) return first->given_gender;
    if (!run->begin || !gf_scan_same_sentence(scan, run->begin, run->begin - 1)) {
        return GF_GENDER_UNKNOWN;
    }
    const gf_word *left = scan->words[run->begin - 1];
    if (left->title_gender != GF_GENDER_UNKNOWN) return left->title_gender;
    /* the feminine form says so; the masculine one may be generic */
    return left->role.gender == GF_FEMALE ? GF_FEMALE : GF_GENDER_UNKNOWN;
}

/* "Finanz- und Vermögensverwaltung": a hyphen hangs on the last word. */
static bool is_cut_compound(const gf_scan *scan, uint32_t end) {
    return gf_scan_is(scan, end, "-") && !(scan->tokens->at[end].flags & GF_TOKEN_SPACE_BEFORE);
}

/* Has the text a full name with this family name? */
static bool is_family_of_another(const gf_scan *scan, uint32_t t) {
    const uint32_t m = gf_map_get(&scan->families, scan->tokens->at[t].form);
    if (m == GF_MAP_NONE) return false;
    const gf_mention *other = &scan->mentions->at[m];
    return other->type == GF_PERSON && other->tokens.end - other->tokens.begin > 1;
}

/* "Otto Kern" at @p t: of two words, the second of which is listed as a family name and as no
   given one, or somebody that the lexicon knows. */
static bool is_known_name(const gf_scan *scan, uint32_t t) {
    const gf_view first = scan->tokens->at[t].form, second = scan->tokens->at[t + 1].form;
    if (!gf_lexicon_family_name(scan->lexicon, second, NULL)) return false;
    const gf_view both = {first.ptr, (size_t)(second.ptr + second.len - first.ptr)};
    return !scan->words[t + 1]->is_given ||
           gf_lexicon_find(scan->lexicon, GF_PERSON, both) != GF_NONE;
}

/* "Am Abend bat Premier Otto Kern Merkel zum Essen": of three words the last is somebody else
   whom the text has named before. */
static void leave_out_next(const gf_scan *scan, name_run *run) {
    const uint32_t last = run->end - 1;
    if (run->words != 3 || run->end - run->begin != 3 || run->particle || run->initial) return;
    if (!scan->words[run->begin]->is_given || !is_known_name(scan, run->begin)) return;
    if (!is_family_of_another(scan, last) || is_family_of_another(scan, last - 1)) return;
    run->end--;
    run->words--;
}

gf_candidate gf_person_at(const gf_scan *scan, uint32_t token) {
    const bool initial = is_initial(scan, token);
    if (!gf_scan_is_name_word(scan, token) && !initial) return GF_NO_CANDIDATE;
    if (initial && (token + 1 >= scan->tokens->count || scan->words[token + 1]->is_function))
        return GF_NO_CANDIDATE;
    const name_lead lead = lead_of(scan, token);
    if (scan->words[token]->role.role && !scan->words[token]->is_given) return GF_NO_CANDIDATE;
    name_run run = collect(scan, token);
    leave_out_next(scan, &run);
    const float confidence = confidence_of(scan, &run, lead);
    if (confidence <= 0 || is_cut_compound(scan, run.end)) return GF_NO_CANDIDATE;
    return (gf_candidate){.tokens = {run.begin, run.end},
                          .type = GF_PERSON,
                          .known = GF_NONE,
                          .gender = gender_of(scan, &run),
                          .confidence = confidence,
                          .genitive = gf_scan_is_genitive(scan, run.begin, run.end - 1)};
}
