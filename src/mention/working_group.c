#include "mention/working_group.h"

#include "base/try.h"
#include "clause/grammar.h"

static uint32_t country_meant(const gf_lexicon *lexicon, gf_view part) {
    const gf_origin origin = gf_lexicon_origin(lexicon, part);
    uint32_t known = origin.kind == GF_ORIGIN_DEMONYM ? GF_NONE : origin.known;
    if (known == GF_NONE) known = gf_lexicon_match(lexicon, &part, 1).known;
    if (known == GF_NONE) return GF_NONE;
    return gf_view_is(gf_lexicon_known(lexicon, known)->kind, "country") ? known : GF_NONE;
}

gf_members gf_members_of(const gf_lexicon *lexicon, gf_view form) {
    gf_members all = {.count = 0};
    size_t begin = 0;
    for (size_t i = 0; i <= form.len; i++) {
        if (i < form.len && form.ptr[i] != '-') continue;
        const uint32_t known = country_meant(lexicon, gf_view_slice(form, begin, i));
        if (known == GF_NONE || all.count == GF_MEMBERS_MOST) return (gf_members){.count = 0};
        all.at[all.count++] = known;
        begin = i + 1;
    }
    return all.count > 1 ? all : (gf_members){.count = 0};
}

static bool joins_members(const gf_scan *scan, uint32_t t) {
    return (scan->tokens->at[t].flags & GF_TOKEN_HYPHEN) &&
           gf_members_of(scan->lexicon, scan->tokens->at[t].form).count > 0;
}

static bool is_head(const gf_scan *scan, uint32_t t) {
    return gf_scan_is_capital(scan, t) &&
           gf_token_form_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_WORKING_GROUP, NULL);
}

/* The noun of a topic: no person, no time. */
static bool is_topic(const gf_scan *scan, uint32_t t) {
    const gf_word *w = scan->words[t];
    return gf_scan_is_capital(scan, t) && !w->is_function && !w->is_time && !w->is_given &&
           !w->role.role && w->origin.kind == GF_ORIGIN_NONE;
}

/* End of "für Verkehr", "zu offenen Grenzfragen", "für Wirtschaft und Handel" at @p t; @p t
   itself where no topic stands. */
static uint32_t topic_end(const gf_scan *scan, uint32_t t) {
    enum { ADJECTIVES = 2 };
    if (!gf_scan_same_sentence(scan, t - 1, t) ||
        !gf_token_lower_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_TOPIC, NULL))
        return t;
    uint32_t at = t + 1;
    while (at <= t + ADJECTIVES && gf_scan_same_sentence(scan, t, at) &&
           gf_scan_is_adjective(scan, at))
        at++;
    if (!gf_scan_same_sentence(scan, t, at) || !is_topic(scan, at)) return t;
    const bool joined = gf_scan_same_sentence(scan, t, at + 2) &&
                        gf_scan_is(scan, at + 1, "und") && is_topic(scan, at + 2);
    return joined ? at + 3 : at + 1;
}

/* "eine Arbeitsgruppe für Jugendliche": any */
static bool is_indefinite(const gf_scan *scan, uint32_t t) {
    if (!t || !gf_scan_same_sentence(scan, t, t - 1)) return false;
    const gf_token *left = &scan->tokens->at[t - 1];
    return scan->words[t - 1]->determiner.len && !gf_grammar_is(left, "relative") &&
           !gf_grammar_is(left, "possessive");
}

gf_candidate gf_working_group_at(const gf_scan *scan, uint32_t token) {
    const uint32_t head = joins_members(scan, token) ? token + 1 : token;
    if (!gf_scan_same_sentence(scan, token, head) || !is_head(scan, head) ||
        is_indefinite(scan, token))
        return GF_NO_CANDIDATE;
    uint32_t end = head + 1;
    if (gf_scan_same_sentence(scan, head, end) && joins_members(scan, end)) end++;
    const bool members = head > token || end > head + 1;
    end = topic_end(scan, end);
    if (!members && end == head + 1) return GF_NO_CANDIDATE;
    return (gf_candidate){
        .tokens = {token, end}, .type = GF_ORGANISATION, .known = GF_NONE, .confidence = 0.7F};
}

size_t gf_group_topic_bytes(const gf_lexicon *lexicon, gf_view low) {
    enum { SHORTEST = 5 };
    for (size_t at = SHORTEST; at + SHORTEST <= low.len; at++) {
        if (gf_lexicon_word(lexicon, GF_WORD_WORKING_GROUP, gf_view_slice(low, at, low.len),
                            NULL))
            return at;
    }
    return 0;
}

/* Is it a group with its topic? */
static bool has_topic(const gf_scan *scan, const gf_mention *m) {
    return m->kind == GF_MENTION_NAME && m->type == GF_ORGANISATION &&
           m->tokens.end > m->tokens.begin + 2 &&
           (is_head(scan, m->tokens.begin) || is_head(scan, m->tokens.begin + 1));
}

static bool names_groups(const gf_scan *scan) {
    for (size_t i = 0; i < scan->mentions->count; i++) {
        if (has_topic(scan, &scan->mentions->at[i])) return true;
    }
    return false;
}

/* The only group of the text whose topic opens with the bytes, or GF_NONE. */
static uint32_t group_about(const gf_scan *scan, gf_view topic) {
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (!has_topic(scan, m)) continue;
        const gf_view last = scan->tokens->at[m->tokens.end - 1].lower;
        if (last.len < topic.len || !gf_view_equal(gf_view_slice(last, 0, topic.len), topic))
            continue;
        if (found != GF_NONE) {
            const gf_view other =
                scan->tokens->at[scan->mentions->at[found].tokens.end - 1].lower;
            if (!gf_view_equal(other, last)) return GF_NONE;
        }
        found = i;
    }
    return found;
}

gf_status gf_working_groups_find_again(gf_scan *scan) {
    if (!names_groups(scan)) return GF_OK;
    for (uint32_t t = 1; t < scan->tokens->count; t++) {
        const gf_view low = scan->tokens->at[t].lower;
        if (scan->taken[t] != GF_NONE || !gf_scan_is_capital(scan, t)) continue;
        if (!gf_scan_is_name_line(scan, scan->tokens->at[t].sentence)) continue;
        const size_t part = gf_group_topic_bytes(scan->lexicon, low);
        const uint32_t of = part ? group_about(scan, gf_view_slice(low, 0, part)) : GF_NONE;
        if (of == GF_NONE) continue;
        const gf_mention again = {.tokens = {t, t + 1},
                                  .kind = GF_MENTION_NAME,
                                  .type = GF_ORGANISATION,
                                  .known = GF_NONE,
                                  .confidence = 0.6F};
        if (gf_scan_add(scan, again) == GF_NONE) return GF_ERR_NOMEM;
    }
    return GF_OK;
}
