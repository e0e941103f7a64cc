#include "base/try.h"
#include "mention/scan.h"
#include "mention/skeleton.h"

/* ", die Baerbock unterschrieb": behind a comma it is a relative pronoun. */
static bool after_determiner(const gf_scan *scan, uint32_t t) {
    if (t > 1 && gf_scan_is(scan, t - 2, ",")) return false;
    return t && gf_scan_same_sentence(scan, t, t - 1) && scan->words[t - 1]->determiner.len;
}

/* "Von der Leyen" after "Ursula von der Leyen": how many small words of that family name stand
   before @p t, too; all of them or none. */
static uint32_t particles_again(const gf_scan *scan, uint32_t t, uint32_t of) {
    const gf_range full = scan->mentions->at[of].tokens;
    uint32_t count = 0;
    for (uint32_t p = full.end - 1; p-- > full.begin + 1; count++) {
        if (scan->tokens->at[p].flags & GF_TOKEN_CAPITAL) break;
    }
    if (count > t) return 0;
    for (uint32_t i = 1; i <= count; i++) {
        const gf_token *here = &scan->tokens->at[t - i];
        if (!gf_scan_same_sentence(scan, t, t - i) || scan->taken[t - i] != GF_NONE ||
            !gf_view_equal(here->lower, scan->tokens->at[full.end - 1 - i].lower))
            return 0;
    }
    return count;
}

static gf_status name_again(gf_scan *scan, uint32_t t, uint32_t of, bool genitive,
                            float confidence) {
    const gf_mention *first = &scan->mentions->at[of];
    const bool person = first->type == GF_PERSON;
    const uint32_t begin = person ? t - particles_again(scan, t, of) : t;
    const gf_mention again = {.tokens = {begin, t + 1},
                              .kind = GF_MENTION_NAME,
                              .type = first->type,
                              .known = first->known,
                              .gender = first->gender,
                              .genitive = genitive,
                              .quoted = scan->tokens->at[t].flags & GF_TOKEN_QUOTED,
                              .confidence = confidence};
    return gf_scan_add(scan, again) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* "Gleich wurde ..." at the start of a sentence is the adverb unless a verb follows. */
static bool is_plain_word(const gf_scan *scan, uint32_t t) {
    if (!(scan->tokens->at[t].flags & GF_TOKEN_FIRST) || !scan->words[t]->is_function)
        return false;
    return !gf_scan_same_sentence(scan, t, t + 1) || !scan->words[t + 1]->is_verb;
}

/* The mention whose family name or short form stands at @p t, or GF_NONE. */
static uint32_t exact_family(const gf_scan *scan, uint32_t t, bool *genitive) {
    const gf_view form = scan->forms[t], bare = gf_genitive_off(form);
    uint32_t found = gf_map_get(&scan->families, form);
    *genitive = found == GF_MAP_NONE && bare.len < form.len;
    if (*genitive) found = gf_map_get(&scan->families, bare);
    const bool strong = *genitive && bare.len > 2 && bare.ptr[bare.len - 1] == 'e';
    if (found == GF_MAP_NONE && strong) { /* "des Friedensrates" */
        found = gf_map_get(&scan->families, gf_view_slice(bare, 0, bare.len - 1));
        const bool thing = found != GF_MAP_NONE && scan->mentions->at[found].type != GF_PERSON;
        if (!thing) return GF_NONE;
    }
    if (found == GF_MAP_NONE) return GF_NONE;
    const bool is_person = scan->mentions->at[found].type == GF_PERSON;
    if (is_person && particles_again(scan, t, found)) return found;
    return is_person && (after_determiner(scan, t) || is_plain_word(scan, t)) ? GF_NONE : found;
}

/* May the word be a misspelt or otherwise transliterated family name at all? */
static bool could_be_spelling(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    enum { SHORTEST = 5 };
    return gf_scan_is_name_word(scan, t) && scan->tokens->at[t].form.len >= SHORTEST &&
           !w->role.role && !w->is_given && !w->org_head.len && !w->place_head.len &&
           w->origin.kind == GF_ORIGIN_NONE && !after_determiner(scan, t) &&
           !gf_scan_count(&scan->nouns, scan->tokens->at[t].form);
}

static uint32_t by_sound(const gf_map *sounds, gf_skeleton s) {
    const uint32_t german = s.german.len ? gf_map_get(sounds, s.german) : GF_MAP_NONE;
    if (german != GF_MAP_NONE) return german;
    const uint32_t english = s.english.len ? gf_map_get(sounds, s.english) : GF_MAP_NONE;
    return english == GF_MAP_NONE ? GF_NONE : english;
}

/* "Ushakov" after "Juri Uschakow" */
static uint32_t spelt_family(const gf_scan *scan, const gf_map *sounds, uint32_t t,
                             bool *genitive) {
    if (!sounds->count || !could_be_spelling(scan, t)) return GF_NONE;
    const gf_view form = scan->forms[t], bare = gf_genitive_off(form);
    *genitive = false;
    const uint32_t as_is = by_sound(sounds, gf_skeleton_of(scan->arena, form));
    if (as_is != GF_NONE || bare.len == form.len) return as_is;
    *genitive = true;
    return by_sound(sounds, gf_skeleton_of(scan->arena, bare));
}

static bool put_sound(gf_scan *scan, gf_map *sounds, gf_view key, uint32_t mention) {
    if (!key.len || gf_map_get(sounds, key) != GF_MAP_NONE) return true;
    return gf_map_put(scan->arena, sounds, key, mention);
}

/* Skeletons of the family names that full names of persons end with -> the first such mention.
 */
static gf_status collect_families(gf_scan *scan, gf_map *sounds) {
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->type != GF_PERSON || m->tokens.end - m->tokens.begin < 2) continue;
        const gf_view last = scan->tokens->at[m->tokens.end - 1].form;
        const gf_view name = m->genitive ? gf_genitive_off(last) : last;
        if (gf_map_get(&scan->families, name) != i) continue; /* an earlier one has it */
        const gf_skeleton s = gf_skeleton_of(scan->arena, name);
        if (!s.german.ptr || !put_sound(scan, sounds, s.german, i) ||
            !put_sound(scan, sounds, s.english, i)) {
            return GF_ERR_NOMEM;
        }
    }
    return GF_OK;
}

/* "Donald und Melania Trump": a given name that shares the family name behind it. */
static bool shares_family(const gf_scan *scan, uint32_t t) {
    if (!scan->words[t]->is_given || !gf_scan_same_sentence(scan, t, t + 2)) return false;
    if (!gf_scan_is(scan, t + 1, "und") || scan->taken[t + 2] == GF_NONE) return false;
    const gf_mention *next = &scan->mentions->at[scan->taken[t + 2]];
    return next->type == GF_PERSON && next->tokens.begin == t + 2 && next->tokens.end == t + 4;
}

/* "seine Frau Beatrice" after "Emanuel von Wattenwyl": one given name behind a kinship noun. */
static bool is_kin(const gf_scan *scan, uint32_t t) {
    return scan->words[t]->is_given && t && gf_scan_same_sentence(scan, t, t - 1) &&
           scan->words[t - 1]->is_kinship;
}

static gf_status given_alone(gf_scan *scan, uint32_t t) {
    const gf_mention given = {.tokens = {t, t + 1},
                              .kind = GF_MENTION_NAME,
                              .type = GF_PERSON,
                              .known = GF_NONE,
                              .gender = scan->words[t]->given_gender,
                              .confidence = 0.7F};
    return gf_scan_add(scan, given) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* "(VKA)" behind the name of an organisation; „alias «Timochenko»“ behind that of a person. */
static uint32_t alias_of(const gf_scan *scan, uint32_t t) {
    if (t < 2 || !gf_scan_same_sentence(scan, t, t - 2)) return GF_NONE;
    uint32_t before = t - 1;
    if (gf_scan_is(scan, before, "(") && gf_scan_is(scan, t + 1, ")")) {
        const uint32_t m = scan->taken[before - 1];
        return m != GF_NONE && scan->mentions->at[m].type != GF_PERSON ? m : GF_NONE;
    }
    if (scan->tokens->at[before].kind == GF_TOKEN_OPEN) before--;
    if (!before ||
        !gf_token_lower_is(scan->lexicon, &scan->tokens->at[before], GF_WORD_ALIAS_CUE, NULL)) {
        return GF_NONE;
    }
    const uint32_t m = scan->taken[before - 1];
    return m != GF_NONE && scan->mentions->at[m].type == GF_PERSON ? m : GF_NONE;
}

static gf_status find_aliases(gf_scan *scan) {
    for (uint32_t t = 2; t < scan->tokens->count; t++) {
        if (scan->taken[t] != GF_NONE || !gf_scan_is_capital(scan, t)) continue;
        const uint32_t of = alias_of(scan, t);
        if (of == GF_NONE) continue;
        GF_TRY(name_again(scan, t, of, false, 0.8F));
        if (!gf_map_put(scan->arena, &scan->families, scan->tokens->at[t].form, of))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* "Putin telefonierte mit Trump": a family name that only one person of the lexicon has, where
   nothing speaks for a common word. */
static uint32_t famous_family(const gf_scan *scan, uint32_t t, bool *genitive) {
    const gf_word *w = scan->words[t];
    if (!gf_scan_is_name_word(scan, t) || w->role.role || w->is_given || w->is_function)
        return GF_NONE;
    if (w->origin.kind != GF_ORIGIN_NONE || w->org_head.len || after_determiner(scan, t))
        return GF_NONE;
    const gf_view form = scan->forms[t], bare = gf_genitive_off(form);
    if (gf_scan_count(&scan->nouns, form)) return GF_NONE;
    *genitive = false;
    const bool alone = !gf_scan_is_capital(scan, t + 1);
    const uint32_t person = alone ? gf_lexicon_family(scan->lexicon, form) : GF_NONE;
    if (person != GF_NONE || bare.len == form.len) return person;
    *genitive = true;
    return gf_lexicon_family(scan->lexicon, bare);
}

static gf_status name_famous(gf_scan *scan, uint32_t t, uint32_t person, bool genitive) {
    const gf_known *known = gf_lexicon_known(scan->lexicon, person);
    const bool female = known->kind.len && known->kind.ptr[0] == 'f';
    const gf_mention famous = {.tokens = {t, t + 1},
                               .kind = GF_MENTION_NAME,
                               .type = GF_PERSON,
                               .known = person,
                               .gender = female ? GF_FEMALE : GF_MALE,
                               .genitive = genitive,
                               .confidence = 0.7F};
    return gf_scan_add(scan, famous) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

/* A word that nothing else speaks for but the tagger. */
static gf_status name_tagged(gf_scan *scan, uint32_t t) {
    const gf_candidate c = gf_tagged_at(scan, t);
    if (c.tokens.end != t + 1) return GF_OK;
    const gf_mention tagged = {.tokens = c.tokens,
                               .kind = GF_MENTION_NAME,
                               .type = c.type,
                               .known = GF_NONE,
                               .gender = c.gender,
                               .genitive = c.genitive,
                               .quoted = scan->tokens->at[t].flags & GF_TOKEN_QUOTED,
                               .confidence = c.confidence};
    return gf_scan_add(scan, tagged) == GF_NONE ? GF_ERR_NOMEM : GF_OK;
}

static gf_status again_at(gf_scan *scan, const gf_map *sounds, uint32_t t) {
    bool genitive = false;
    uint32_t of = exact_family(scan, t, &genitive);
    float confidence = 0.9F;
    if (of == GF_NONE) {
        of = spelt_family(scan, sounds, t, &genitive);
        confidence = 0.8F;
    }
    if (of != GF_NONE) return name_again(scan, t, of, genitive, confidence);
    if (shares_family(scan, t) || is_kin(scan, t)) return given_alone(scan, t);
    const uint32_t famous = famous_family(scan, t, &genitive);
    return famous == GF_NONE ? name_tagged(scan, t) : name_famous(scan, t, famous, genitive);
}

static bool is_open(const gf_scan *scan, uint32_t t) {
    return scan->taken[t] == GF_NONE && gf_scan_is_capital(scan, t) &&
           gf_scan_is_name_line(scan, scan->tokens->at[t].sentence) &&
           !gf_scan_is_adverb(scan, t);
}

/* "Fuchs' Büro": an apostrophe right behind the name, and a noun behind that. */
static bool has_apostrophe(const gf_scan *scan, const gf_mention *m) {
    const uint32_t mark = m->tokens.end;
    if (!gf_scan_is_capital(scan, mark + 1) || !gf_scan_same_sentence(scan, mark - 1, mark + 1))
        return false;
    const gf_token *k = &scan->tokens->at[mark];
    const bool attached = !(k->flags & GF_TOKEN_SPACE_BEFORE);
    return attached && !m->quoted &&
           (gf_view_equal(k->form, GF_VIEW("'")) || gf_view_equal(k->form, GF_VIEW("’")));
}

static void mark_apostrophes(gf_scan *scan) {
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        gf_mention *m = &scan->mentions->at[i];
        if (m->type == GF_PERSON && m->kind == GF_MENTION_NAME)
            m->genitive |= has_apostrophe(scan, m);
    }
}

gf_status gf_names_find_again(gf_scan *scan) {
    gf_map sounds = {0};
    GF_TRY(find_aliases(scan));
    GF_TRY(collect_families(scan, &sounds));
    for (uint32_t t = 0; t < scan->tokens->count; t++) {
        if (is_open(scan, t)) GF_TRY(again_at(scan, &sounds, t));
    }
    mark_apostrophes(scan);
    return GF_OK;
}
