#include "mention/scan.h"

#include "base/try.h"
#include "base/utf8.h"
#include "base/vec.h"

#include <string.h>

gf_view gf_genitive_off(gf_view form) {
    if (form.len < 4) return form;
    const char last = form.ptr[form.len - 1];
    if (last == 's' || last == '\'') return gf_view_slice(form, 0, form.len - 1);
    /* a typographic apostrophe: "Weiss’" */
    if (form.len > 5 && memcmp(form.ptr + form.len - 3, "\xE2\x80\x99", 3) == 0) {
        return gf_view_slice(form, 0, form.len - 3);
    }
    return form;
}

uint32_t gf_scan_count(const gf_map *map, gf_view form) {
    const uint32_t count = gf_map_get(map, form);
    return count == GF_MAP_NONE ? 0 : count;
}

bool gf_scan_is(const gf_scan *scan, uint32_t token, const char *text) {
    if (token >= scan->tokens->count) return false;
    const gf_view form = scan->tokens->at[token].form;
    return form.len == strlen(text) && memcmp(form.ptr, text, form.len) == 0;
}

gf_known_match gf_scan_match(const gf_scan *scan, uint32_t token, uint32_t end) {
    const gf_word *w = scan->words[token];
    const bool is_word = scan->tokens->at[token].kind == GF_TOKEN_WORD;
    const bool goes_on =
        token + 1 < end && gf_lexicon_goes_on(w->seconds, scan->forms[token + 1]);
    if (is_word && !goes_on) return w->alone;
    return gf_lexicon_match(scan->lexicon, scan->forms + token, end - token);
}

uint32_t gf_scan_known(const gf_scan *scan, uint32_t token) {
    return gf_scan_match(scan, token, token + 1).known;
}

bool gf_scan_is_role(const gf_scan *scan, uint32_t token) {
    return gf_scan_is_capital(scan, token) && scan->words[token]->role.role != NULL;
}

/* -e, -en, -er, -es, -em */
static bool is_inflected(gf_view form) {
    if (form.len < 4) return false;
    const char last = form.ptr[form.len - 1], before = form.ptr[form.len - 2];
    return last == 'e' || (before == 'e' && memchr("nrsm", last, 4) != NULL);
}

bool gf_scan_is_adjective(const gf_scan *scan, uint32_t token) {
    if (token >= scan->tokens->count) return false;
    const gf_token *t = &scan->tokens->at[token];
    const gf_word *w = scan->words[token];
    if (t->kind == GF_TOKEN_ORDINAL) return true;
    if (t->kind != GF_TOKEN_WORD || (t->flags & GF_TOKEN_CAPITAL)) return false;
    return is_inflected(t->form) && !w->is_function && !w->is_verb && !scan->verb[token];
}

bool gf_scan_is_name_word(const gf_scan *scan, uint32_t token) {
    if (!gf_scan_is_capital(scan, token)) return false;
    const gf_token *t = &scan->tokens->at[token];
    const gf_word *w = scan->words[token];
    if (w->is_not_name || w->is_time || w->is_title) return false;
    if (w->is_function && ((t->flags & GF_TOKEN_FIRST) || w->determiner.len || w->governs.len))
        return false;
    const bool has_dot = (t->flags & GF_TOKEN_DOT) && t->form.len > 2;
    return !has_dot && t->form.len > 1;
}

bool gf_scan_is_adverb(const gf_scan *scan, uint32_t token) {
    const gf_token *t = &scan->tokens->at[token];
    gf_view before = {0};
    return (t->flags & GF_TOKEN_FIRST) && gf_scan_same_sentence(scan, token, token + 1) &&
           gf_token_form_is(scan->lexicon, t, GF_WORD_ADVERB_NAME, &before) &&
           gf_view_has(before, scan->tokens->at[token + 1].lower);
}

bool gf_scan_is_tagged_out(const gf_scan *scan, uint32_t token) {
    return scan->tagged && scan->tagged[token].tag == GF_TAG_O &&
           scan->tagged[token].confidence > 0.8F;
}

bool gf_scan_is_noun(const gf_scan *scan, uint32_t token) {
    const gf_view form = scan->tokens->at[token].form;
    if (scan->words[token]->is_not_name) return true;
    if (gf_scan_count(&scan->nouns, form)) return true;
    for (size_t len = 3; len <= 8 && len + 3 < form.len; len++) {
        const gf_view end = gf_view_slice(form, form.len - len, form.len);
        if (gf_lexicon_word(scan->lexicon, GF_WORD_NOUN_ENDING, end, NULL)) return true;
    }
    return false;
}

bool gf_looks_foreign(gf_view form) {
    for (size_t at = 0, next; at < form.len; at = next) {
        const uint32_t code = gf_utf8_at(form, at, &next);
        const bool umlaut = code == 0xE4 || code == 0xF6 || code == 0xFC || code == 0xDF ||
                            code == 0xC4 || code == 0xD6 || code == 0xDC;
        if (code >= 0x80 && !umlaut && gf_utf8_is_letter(code)) return true;
    }
    return false;
}

bool gf_scan_is_name_line(const gf_scan *scan, uint32_t sentence) {
    switch (scan->sentences->at[sentence].kind) {
    case GF_LINE_BODY:
    case GF_LINE_TITLE:
    case GF_LINE_HEADING:
    case GF_LINE_SUMMARY: return true;
    case GF_LINE_CAPTION:
    case GF_LINE_CREDIT:
    case GF_LINE_META:
    case GF_LINE_FOREIGN:
    case GF_LINE_BOILERPLATE: return false;
    }
    return false;
}

uint32_t gf_scan_add(gf_scan *scan, gf_mention mention) {
    const uint32_t index = (uint32_t)scan->mentions->count;
    mention.entity = GF_NONE;
    mention.owner = GF_NONE;
    mention.head = GF_NONE;
    mention.preposition = GF_NONE;
    mention.phrase = mention.tokens;
    mention.sentence = scan->tokens->at[mention.tokens.begin].sentence;
    if (!mention.span.end) {
        mention.span.begin = scan->tokens->at[mention.tokens.begin].span.begin;
        mention.span.end = scan->tokens->at[mention.tokens.end - 1].span.end;
    }
    if (!GF_PUSH(scan->arena, scan->mentions, mention)) return GF_NONE;
    if (mention.kind != GF_MENTION_NAME) {
        const uint32_t last = mention.tokens.end - 1;
        if (scan->part[last] == GF_NONE) scan->part[last] = index;
        const bool described =
            mention.kind == GF_MENTION_ROLE || mention.kind == GF_MENTION_GROUP;
        if (described && scan->described[last] == GF_NONE) scan->described[last] = index;
        return index;
    }
    for (uint32_t t = mention.tokens.begin; t < mention.tokens.end; t++)
        scan->taken[t] = index;
    return index;
}

static bool count_up(gf_scan *scan, gf_map *map, gf_view form) {
    return gf_map_put(scan->arena, map, form, gf_scan_count(map, form) + 1);
}

/*
 * Where unknown capitalised words stand says what they are: a noun follows an article or an
 * adjective ("der Vertrag"), a family name stands alone ("sagte Rösti").
 */
static bool follows_determiner(const gf_scan *scan, uint32_t t) {
    while (t && gf_scan_same_sentence(scan, t, t - 1)) {
        const gf_word *left = scan->words[t - 1];
        if (left->determiner.len) return true;
        if (!gf_scan_is_adjective(scan, t - 1)) return false;
        t--;
    }
    return false;
}

/* "von der Leyen", "Van der Bellen": the article is part of a name. */
static bool follows_particles(const gf_scan *scan, uint32_t t) {
    return t > 1 && gf_scan_same_sentence(scan, t, t - 2) && scan->words[t - 1]->is_particle &&
           scan->words[t - 2]->is_particle;
}

/* "in Szczawnica", "nach Szczawnica": which prepositions of place the word followed directly.
 */
static bool note_place_use(gf_scan *scan, uint32_t t) {
    const gf_token *preposition = &scan->tokens->at[t - 1];
    const gf_view left = preposition->lower;
    if (!gf_token_lower_is(scan->lexicon, preposition, GF_WORD_LOCAL, NULL)) return true;
    uint32_t bit = 1;
    if (gf_view_equal(left, GF_VIEW("nach"))) bit = 2;
    if (gf_view_equal(left, GF_VIEW("aus"))) bit = 4;
    const gf_view form = scan->tokens->at[t].form;
    return gf_map_put(scan->arena, &scan->local, form, gf_scan_count(&scan->local, form) | bit);
}

static bool count_uses(gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t) || scan->words[t]->is_function) return true;
    const bool has_left = t && gf_scan_same_sentence(scan, t, t - 1);
    if (has_left && !note_place_use(scan, t)) return false;
    if (has_left && follows_particles(scan, t)) return true;
    if (has_left && follows_determiner(scan, t))
        return count_up(scan, &scan->nouns, scan->tokens->at[t].form);
    const bool left_noun = has_left && gf_scan_is_capital(scan, t - 1) &&
                           !gf_scan_is_role(scan, t - 1) && !scan->words[t - 1]->is_function;
    if (left_noun) return true;
    if (gf_scan_same_sentence(scan, t, t + 1) && gf_scan_is_capital(scan, t + 1) &&
        !gf_scan_is_role(scan, t + 1)) {
        return true;
    }
    const gf_view form = scan->tokens->at[t].form, bare = gf_genitive_off(form);
    if (!count_up(scan, &scan->lonely, form)) return false;
    return bare.len == form.len || count_up(scan, &scan->lonely, bare);
}

static gf_status look_up_words(gf_scan *scan) {
    enum { AHEAD = 8 };
    const size_t count = scan->tokens->count;
    for (uint32_t t = 0; t < count; t++) {
        const gf_token *token = &scan->tokens->at[t];
        if (t + AHEAD < count) gf_word_note_fetch(token[AHEAD].word, GF_NOTE_NAME);
        scan->words[t] = gf_word_of(scan->tokens->memory, scan->lexicon, token);
        if (!scan->words[t]) return GF_ERR_NOMEM;
        scan->forms[t] = scan->words[t]->plain.len ? scan->words[t]->plain : token->form;
    }
    return GF_OK;
}

/* Participles used as adjectives ("der gewählte Präsident") are no verb of a clause. */
static void mark_verbs(gf_scan *scan) {
    for (size_t i = 0; i < scan->clauses->count; i++) {
        const gf_clause *c = &scan->clauses->at[i];
        if (c->finite != GF_NONE) scan->verb[c->finite] = true;
        if (c->verb != GF_NONE) scan->verb[c->verb] = true;
        if (c->prefix != GF_NONE) scan->verb[c->prefix] = true;
    }
}

/* GF_NONE for each token. */
static uint32_t *new_table(gf_arena *arena, size_t count) {
    uint32_t *table = GF_NEW_ARRAY(arena, uint32_t, count);
    for (size_t i = 0; table && i < count; i++)
        table[i] = GF_NONE;
    return table;
}

gf_status gf_scan_start(gf_scan *scan) {
    const size_t count = scan->tokens->count;
    uint32_t **const tables[] = {&scan->taken, &scan->part, &scan->described, &scan->holder,
                                 &scan->timex};
    scan->words = GF_NEW_ARRAY(scan->arena, const gf_word *, count);
    scan->forms = GF_NEW_ARRAY(scan->arena, gf_view, count);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        *tables[i] = new_table(scan->arena, count);
        if (!*tables[i]) return GF_ERR_NOMEM;
    }
    scan->used = GF_NEW_ARRAY(scan->arena, bool, count);
    scan->verb = GF_NEW_ARRAY(scan->arena, bool, count);
    if (!scan->words || !scan->forms || !scan->used || !scan->verb) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < scan->timexes->count; i++) {
        scan->timex[scan->timexes->at[i].tokens.begin] = i;
    }
    GF_TRY(look_up_words(scan));
    mark_verbs(scan);
    for (uint32_t t = 0; t < count; t++) {
        if (!count_uses(scan, t)) return GF_ERR_NOMEM;
    }
    return GF_OK;
}
