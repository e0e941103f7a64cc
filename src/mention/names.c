#include "base/try.h"
#include "mention/scan.h"
#include "mention/skeleton.h"

static bool is_known_party(const gf_scan *scan, uint32_t t) {
    if (t >= scan->tokens->count) return false;
    const uint32_t known = gf_scan_known(scan, t);
    return known != GF_NONE &&
           gf_view_equal(gf_lexicon_known(scan->lexicon, known)->kind, GF_VIEW("party"));
}

/* "FDP, Mitte und SP": a common word among parties is a party. */
static bool is_listed_party(const gf_scan *scan, uint32_t t) {
    if (!is_known_party(scan, t)) return false;
    const bool before =
        t > 1 && gf_scan_same_sentence(scan, t, t - 2) && is_known_party(scan, t - 2);
    const bool after = gf_scan_same_sentence(scan, t, t + 2) && is_known_party(scan, t + 2);
    return before || after;
}

/* "Bodo Ramelow (Linke)" */
static bool is_bracketed_party(const gf_scan *scan, uint32_t t) {
    return t > 1 && gf_scan_same_sentence(scan, t - 2, t + 1) && gf_scan_is(scan, t - 1, "(") &&
           gf_scan_is(scan, t + 1, ")") && gf_scan_is_name_word(scan, t - 2) &&
           is_known_party(scan, t);
}

static const gf_known *known_alone(const gf_scan *scan, uint32_t t) {
    const uint32_t known = gf_scan_known(scan, t);
    return known == GF_NONE ? NULL : gf_lexicon_known(scan->lexicon, known);
}

/* "in Zug", "nach Essen", but not "am Zug", "zum Essen". */
static bool is_visited(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_known *known = known_alone(scan, t);
    if (!known || known->type != GF_PLACE) return false;
    gf_view value;
    return gf_token_lower_is(scan->lexicon, &scan->tokens->at[t - 1], GF_WORD_LOCAL, &value) &&
           gf_view_equal(value, GF_VIEW("bare"));
}

/* "schrieb auf X", but not "auf X Seiten" */
static bool is_posted_on(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_known *known = known_alone(scan, t);
    if (!known || !gf_view_equal(known->kind, GF_VIEW("platform"))) return false;
    if (gf_scan_same_sentence(scan, t, t + 1) && gf_scan_is_capital(scan, t + 1)) return false;
    return gf_token_lower_is(scan->lexicon, &scan->tokens->at[t - 1], GF_WORD_PLATFORM_CUE,
                             NULL);
}

/* What a noun announces; a compound with hyphen, "Social-Media-Plattform", only organisations.
 */
static gf_view announced_by(const gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    gf_view named = scan->words[t]->named;
    size_t begin = form.len;
    while (begin && form.ptr[begin - 1] != '-')
        begin--;
    if (named.len || !begin) return named;
    const bool found = gf_lexicon_word(scan->lexicon, GF_WORD_NAMED_NOUN,
                                       gf_view_slice(form, begin, form.len), &named);
    return found && gf_view_equal(named, GF_VIEW("organisation")) ? named : (gf_view){0};
}

/* "die Stadt Roth", "der Sender Kan" */
static bool is_announced(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_known *known = known_alone(scan, t);
    const gf_view named = announced_by(scan, t - 1);
    if (!known || !named.len) return false;
    return gf_view_equal(named, GF_VIEW("place")) == (known->type == GF_PLACE);
}

/* "ESSEN (dpa)", "Halle (AFP)" */
static bool opens_dateline(const gf_scan *scan, uint32_t t) {
    if (!(scan->tokens->at[t].flags & GF_TOKEN_FIRST)) return false;
    if (!gf_scan_same_sentence(scan, t, t + 2) || !gf_scan_is(scan, t + 1, "(")) return false;
    return gf_token_form_is(scan->lexicon, &scan->tokens->at[t + 2], GF_WORD_AGENCY, NULL);
}

/* A capitalised common word is a name only in quotation marks: der „Spiegel“, not "im Spiegel";
   and so is a name that is also a word or a family name: "Essen", "Roth".
 */
static bool is_common_word(const gf_scan *scan, uint32_t t) {
    const gf_token *token = &scan->tokens->at[t];
    const gf_word *w = scan->words[t];
    if (t && scan->tokens->at[t - 1].kind == GF_TOKEN_OPEN) return false;
    if (w->is_not_name || w->needs_cue) {
        return !is_listed_party(scan, t) && !is_bracketed_party(scan, t) &&
               !is_visited(scan, t) && !is_announced(scan, t) && !is_posted_on(scan, t) &&
               !opens_dateline(scan, t);
    }
    if (gf_scan_is_adverb(scan, t)) return true;
    /* "US-Regierung" is the country as a party */
    if ((token->flags & GF_TOKEN_HYPHEN) && w->party.len) return true;
    return (token->flags & GF_TOKEN_FIRST) && w->is_function;
}

/* "Keith Kellogg ... Kellogg": the family name of somebody named before is no company; "nach
   Kellogg" goes to the place. */
static bool is_family_here(const gf_scan *scan, uint32_t t) {
    const gf_view form = scan->tokens->at[t].form;
    uint32_t mention = gf_map_get(&scan->families, form);
    if (mention == GF_MAP_NONE) mention = gf_map_get(&scan->families, gf_genitive_off(form));
    return mention != GF_MAP_NONE && scan->mentions->at[mention].type == GF_PERSON &&
           !is_visited(scan, t) && !is_announced(scan, t);
}

/* "Die Presse" that opens a sentence may be any press; inside one it is the paper. */
static bool is_articled_word(const gf_scan *scan, uint32_t t, uint32_t words) {
    if (words != 2 || !scan->words[t]->is_function) return false;
    if (!(scan->tokens->at[t].flags & GF_TOKEN_FIRST)) return false;
    return scan->words[t + 1]->needs_cue || scan->words[t + 1]->is_not_name;
}

static bool follows_article(const gf_scan *scan, uint32_t t) {
    return t && gf_scan_same_sentence(scan, t, t - 1) && scan->words[t - 1]->determiner.len;
}

/* Are the words, which the lexicon knows, no name here? */
static bool is_no_name_here(const gf_scan *scan, uint32_t t, gf_known_match match) {
    /* "von der Leyen" begins with a small word; "der Spiegel" in lower case is none */
    enum { SHORTEST = 3 };
    const bool small =
        !(scan->tokens->at[t].flags & GF_TOKEN_CAPITAL) && scan->words[t]->is_function;
    if (small && match.words < SHORTEST) return true;
    if (match.words == 1 && is_common_word(scan, t)) return true;
    if (is_articled_word(scan, t, match.words)) return true;
    const gf_known *known = gf_lexicon_known(scan->lexicon, match.known);
    if (match.words == 1 && known->type != GF_PERSON && is_family_here(scan, t)) return true;
    /* "bei den Löwen", "unter den Bergen": towns have no article */
    return follows_article(scan, t) && gf_view_equal(known->kind, GF_VIEW("city"));
}

static gf_gender known_gender(const gf_known *known) {
    if (known->type != GF_PERSON || !known->kind.len) return GF_GENDER_UNKNOWN;
    return known->kind.ptr[0] == 'f' ? GF_FEMALE : GF_MALE;
}

gf_candidate gf_known_at(const gf_scan *scan, uint32_t token) {
    const gf_token *t = &scan->tokens->at[token];
    if (t->kind != GF_TOKEN_WORD && t->kind != GF_TOKEN_ORDINAL) return GF_NO_CANDIDATE;
    if (t->kind == GF_TOKEN_WORD && !scan->words[token]->begins_name) return GF_NO_CANDIDATE;
    const gf_sentence *s = &scan->sentences->at[t->sentence];
    const gf_known_match match = gf_scan_match(scan, token, s->tokens.end);
    if (match.known == GF_NONE || is_no_name_here(scan, token, match)) return GF_NO_CANDIDATE;
    const gf_known *known = gf_lexicon_known(scan->lexicon, match.known);
    return (gf_candidate){.tokens = {token, token + match.words},
                          .type = known->type,
                          .known = match.known,
                          .gender = known_gender(known),
                          .confidence = match.ambiguous ? 0.7F : 0.95F,
                          .genitive = match.genitive};
}

static uint32_t length(const gf_candidate *c) { return c->tokens.end - c->tokens.begin; }

/* "Bundesrat Albert Rösti": the word is the role of the person behind it. */
static bool is_role_of_next(const gf_scan *scan, const gf_candidate *known) {
    const uint32_t t = known->tokens.begin;
    if (length(known) != 1 || !gf_scan_is_role(scan, t)) return false;
    if (!gf_scan_same_sentence(scan, t, t + 1)) return false;
    const gf_candidate next = gf_person_at(scan, t + 1), listed = gf_known_at(scan, t + 1);
    return length(&next) > 0 || (length(&listed) > 0 && listed.type == GF_PERSON);
}

/*
 * Lexicon, patterns of persons, of organisations, of places: the longest wins, and of equals
 * the first in this order; but "in der Kirche St. Nikolai" one is inside. A person announced by
 * a given name beats a shorter known name
 * ("Anne Spiegel" is not the weekly).
 */
static gf_candidate best_at(const gf_scan *scan, uint32_t t) {
    gf_candidate best = gf_known_at(scan, t);
    if (length(&best) && is_role_of_next(scan, &best)) return GF_NO_CANDIDATE;
    const gf_candidate others[] = {gf_person_at(scan, t), gf_organisation_at(scan, t),
                                   gf_place_at(scan, t)};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (length(&others[i]) > length(&best)) best = others[i];
    }
    const gf_candidate *house = &others[2];
    const bool entered = best.type == GF_ORGANISATION && best.known == GF_NONE &&
                         length(house) == length(&best) && gf_is_entered_house(scan, t);
    return entered ? *house : best;
}

/* Does a name of the lexicon or of the rules begin inside the range, behind its first word? */
static bool has_name_inside(const gf_scan *scan, gf_range range) {
    for (uint32_t t = range.begin + 1; t < range.end; t++) {
        const gf_candidate inner = best_at(scan, t);
        if (length(&inner)) return true;
    }
    return false;
}

/* "Gewerkschaft PRO-GE": the first word announces the name that the others are. */
static bool is_announcement(const gf_scan *scan, const gf_candidate *tagged) {
    const uint32_t t = tagged->tokens.begin;
    if (!gf_view_equal(scan->words[t]->named, GF_VIEW("organisation"))) return false;
    const gf_candidate inner = best_at(scan, t + 1);
    return length(&inner) && inner.type == GF_ORGANISATION &&
           inner.tokens.end == tagged->tokens.end;
}

/*
 * What the tagger found comes last. It may be a name that nothing else found; it may be longer
 * than the one word that was found ("Bayern" in "Bayern Alzenau"), but breaks no name of
 * several words, and leaves the town before a name outside ("Stuttgarter Linden-Museum").
 */
static gf_candidate agreed_at(const gf_scan *scan, uint32_t t) {
    const gf_candidate best = best_at(scan, t), tagged = gf_tagged_at(scan, t);
    if (length(&tagged) < 2 || length(&tagged) <= length(&best) || length(&best) > 1)
        return best; /* one word waits until all longer names are known */
    if (!length(&best) && is_announcement(scan, &tagged)) return GF_NO_CANDIDATE;
    if (!length(&best) && has_name_inside(scan, tagged.tokens)) {
        const gf_view form = scan->tokens->at[t].form;
        const bool town =
            form.len > 4 && form.ptr[form.len - 1] == 'r' && form.ptr[form.len - 2] == 'e';
        if (town) return GF_NO_CANDIDATE;
    }
    return tagged;
}

static gf_mention mention_of(const gf_candidate *c, bool quoted) {
    return (gf_mention){.tokens = c->tokens,
                        .kind = GF_MENTION_NAME,
                        .type = c->type,
                        .known = c->known,
                        .gender = c->gender,
                        .genitive = c->genitive,
                        .quoted = quoted,
                        .confidence = c->confidence};
}

/* Is the last word enough to know the name by? Of a person it is; of an organisation if it is a
   compound or all there is: "Direktinvestitionsfonds", but not the "Service". */
static bool is_short_form(const gf_scan *scan, const gf_candidate *c) {
    if (c->type == GF_PERSON || length(c) == 1) return true;
    const gf_word *last = scan->words[c->tokens.end - 1];
    enum { SPECIFIC = 5 };
    return c->known == GF_NONE && (last->org_head.len || last->place_head.len) &&
           last->head_at >= SPECIFIC;
}

/* Who was called so first keeps the name. */
static bool put_family(gf_scan *scan, gf_view name, uint32_t index) {
    return gf_map_get(&scan->families, name) != GF_MAP_NONE ||
           gf_map_put(scan->arena, &scan->families, name, index);
}

/* "Fayez al-Serraj" is "Serraj" later on, too. */
static bool remember_without_article(gf_scan *scan, const gf_candidate *c, gf_view name,
                                     uint32_t index) {
    const gf_view bare = gf_name_without_article(scan->lexicon, name);
    if (c->type != GF_PERSON || bare.len == name.len) return true;
    return put_family(scan, bare, index);
}

/* "Brandtner AG" */
static bool is_firm_with_form(const gf_scan *scan, const gf_candidate *c) {
    return length(c) == 2 &&
           gf_token_form_is(scan->lexicon, &scan->tokens->at[c->tokens.end - 1],
                            GF_WORD_ORG_FORM, NULL);
}

/* Must a name of this one word be told anew each time? */
static bool names_only_here(const gf_scan *scan, const gf_candidate *c) {
    const uint32_t only = c->tokens.begin;
    /* "Der Hof in Hof", "Herr Roth aus Roth": the next one needs its own preposition */
    const bool word = scan->words[only]->needs_cue || scan->words[only]->is_not_name;
    if (c->type == GF_PLACE && word) return true;
    /* "die Post" that is read is no firm */
    return gf_token_form_is(scan->lexicon, &scan->tokens->at[only], GF_WORD_HOUSE_NOUN, NULL);
}

/* "Gaza-Friedensrat" is the "Friedensrat" later on. */
static bool remember_tail(gf_scan *scan, const gf_candidate *c, uint32_t index) {
    const gf_word *w = scan->words[c->tokens.begin];
    if (c->type != GF_ORGANISATION || !w->has_inner_head || !w->head_at) return true;
    const gf_view form = scan->tokens->at[c->tokens.begin].form;
    return gf_map_put(scan->arena, &scan->families, gf_view_slice(form, w->head_at, form.len),
                      index);
}

/* "Wang Yi" is "Wang" later on: the family name stands first. */
static bool is_family_first(const gf_scan *scan, const gf_candidate *c) {
    const gf_view first = scan->tokens->at[c->tokens.begin].form,
                  last = scan->tokens->at[c->tokens.end - 1].form;
    return c->type == GF_PERSON && length(c) == 2 && !gf_scan_count(&scan->lonely, last) &&
           gf_scan_count(&scan->lonely, first) && !scan->words[c->tokens.begin]->is_given;
}

/* Remembers the family name of a full name for its later use alone. */
static bool remember(gf_scan *scan, const gf_candidate *c, uint32_t index) {
    const gf_view first = scan->tokens->at[c->tokens.begin].form;
    /* "Brandtner AG" is "Brandtner" later on */
    if (is_firm_with_form(scan, c)) return put_family(scan, first, index);
    if (!is_short_form(scan, c)) return true;
    if (length(c) == 1) {
        if (names_only_here(scan, c)) return true;
        if (!remember_tail(scan, c, index)) return false;
    }
    /* "Charles III." is "Charles" later on */
    const bool reigns = length(c) == 2 && gf_scan_is_regnal(scan, c->tokens.end - 1);
    const gf_view last = reigns ? first : scan->tokens->at[c->tokens.end - 1].form;
    if (!reigns && is_family_first(scan, c) && !put_family(scan, first, index)) return false;
    const gf_view name = c->genitive ? gf_genitive_off(last) : last;
    /* "auf X" makes no name of "Herr X" */
    if (name.len <= 1 || gf_map_get(&scan->families, name) != GF_MAP_NONE) return true;
    return gf_map_put(scan->arena, &scan->families, name, index) &&
           remember_without_article(scan, c, name, index);
}

static gf_status take(gf_scan *scan, const gf_candidate *c) {
    const bool quoted = scan->tokens->at[c->tokens.begin].flags & GF_TOKEN_QUOTED;
    const uint32_t index = gf_scan_add(scan, mention_of(c, quoted));
    if (index == GF_NONE || !remember(scan, c, index)) return GF_ERR_NOMEM;
    return GF_OK;
}

/* "Perleberg, den 3. März": a line that dates the text begins with the town. */
static bool opens_date_line(const gf_scan *scan, uint32_t t) {
    const gf_sentence *s = &scan->sentences->at[scan->tokens->at[t].sentence];
    return s->kind == GF_LINE_META && s->tokens.begin == t &&
           gf_scan_same_sentence(scan, t, t + 1) && gf_scan_is(scan, t + 1, ",");
}

gf_status gf_names_find(gf_scan *scan) {
    for (uint32_t t = 0; t < scan->tokens->count;) {
        const bool town = opens_date_line(scan, t);
        if (!town && !gf_scan_is_name_line(scan, scan->tokens->at[t].sentence)) {
            t++;
            continue;
        }
        const gf_candidate best = agreed_at(scan, t);
        if (!length(&best) || (town && best.type != GF_PLACE)) {
            t++;
            continue;
        }
        GF_TRY(take(scan, &best));
        t = best.tokens.end;
    }
    return GF_OK;
}
