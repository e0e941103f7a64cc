#include "mention/title.h"

#include "base/utf8.h"

#include <string.h>

/*
 * "Akademiepräsident Kern", "Klinikchefin Berg": the first part of the compound is the noun
 * that the name of one organisation of the text ends or begins with ("Kirgisische Akademie der
 * Wissenschaften", "Nordheide-Kliniken").
 */
enum { SHORTEST = 4 };

/* Are the last @p part.len bytes of @p word the part, whatever the case of the first letter? */
static bool ends_like(gf_view word, gf_view part) {
    if (word.len < part.len) return false;
    const gf_view end = gf_view_slice(word, word.len - part.len, word.len);
    return memcmp(end.ptr + 1, part.ptr + 1, part.len - 1) == 0 &&
           (end.ptr[0] | 0x20) == (part.ptr[0] | 0x20);
}

/* "Landessternwarte" of "Sternwarten-", "Kliniken" of "Klinik-", "Kommission" of
 * "Kommissions-". */
static bool is_noun_of(gf_view word, gf_view part) {
    static const char *const plural[] = {"en", "n", "s", "es"};
    if (ends_like(word, part)) return true;
    for (size_t i = 0; i < sizeof plural / sizeof *plural; i++) {
        const gf_view ending = {plural[i], strlen(plural[i])};
        if (word.len > ending.len + SHORTEST && gf_view_ends(word, plural[i]) &&
            ends_like(gf_view_slice(word, 0, word.len - ending.len), part))
            return true;
        if (part.len > ending.len + SHORTEST && gf_view_ends(part, plural[i]) &&
            ends_like(word, gf_view_slice(part, 0, part.len - ending.len)))
            return true;
    }
    return false;
}

static bool has_noun(const gf_scan *scan, const gf_mention *m, gf_view part) {
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        if (gf_scan_is_capital(scan, t) && is_noun_of(scan->tokens->at[t].form, part))
            return true;
    }
    return false;
}

static bool is_same_name(const gf_scan *scan, const gf_mention *a, const gf_mention *b) {
    if (a->known != GF_NONE || b->known != GF_NONE) return a->known == b->known;
    const uint32_t words = a->tokens.end - a->tokens.begin;
    if (words != b->tokens.end - b->tokens.begin) return false;
    for (uint32_t i = 0; i < words; i++) {
        const gf_view x = scan->tokens->at[a->tokens.begin + i].form;
        const gf_view y = scan->tokens->at[b->tokens.begin + i].form;
        const size_t few = x.len < y.len ? x.len : y.len, many = x.len < y.len ? y.len : x.len;
        if (many > few + 2 || memcmp(x.ptr, y.ptr, few > 2 ? few - 2 : few) != 0) return false;
    }
    return true;
}

/* Where the head of a compound begins that is in the list as a whole: 8 in "Akademiepräsident".
 */
static size_t inner_head(const gf_lexicon *lexicon, gf_view form) {
    char head[64];
    for (size_t at = SHORTEST; at + SHORTEST < form.len; at++) {
        const size_t len = form.len - at;
        if (len > sizeof head || form.ptr[at] < 'a' || form.ptr[at] > 'z') continue;
        memcpy(head, form.ptr + at, len);
        head[0] = (char)(head[0] - 'a' + 'A');
        const gf_role_match match = gf_lexicon_role(lexicon, (gf_view){head, len});
        if (match.role && !match.head_at) return at;
    }
    return 0;
}

static bool is_party(const gf_scan *scan, const gf_mention *m) {
    return m->known != GF_NONE &&
           gf_view_equal(gf_lexicon_known(scan->lexicon, m->known)->kind, GF_VIEW("party"));
}

uint32_t gf_house_named_by(const gf_scan *scan, const gf_title *title) {
    const uint32_t noun = title->tokens.end - 1;
    const gf_view form = scan->tokens->at[noun].form;
    size_t end = scan->words[noun]->role.role ? scan->words[noun]->role.head_at : 0;
    if (!end) end = inner_head(scan->lexicon, form);
    if (end && form.ptr[end - 1] == '-') end--;
    if (end < SHORTEST) return GF_NONE;
    const gf_view part = gf_view_slice(form, 0, end);
    uint32_t found = GF_NONE;
    for (uint32_t i = 0; i < scan->mentions->count; i++) {
        const gf_mention *m = &scan->mentions->at[i];
        if (m->kind != GF_MENTION_NAME || m->type != GF_ORGANISATION || is_party(scan, m) ||
            !has_noun(scan, m, part))
            continue;
        if (found != GF_NONE && !is_same_name(scan, &scan->mentions->at[found], m))
            return GF_NONE;
        if (found == GF_NONE) found = i;
    }
    return found;
}
