#include "event/dateline.h"

#include "event/stage.h"

#include <string.h>

enum { FAR = 14 }; /* tokens that such words may take */

typedef struct reader {
    const gf_stage *stage;
    uint32_t at, end;
} reader;

static const gf_token *here(const reader *r) { return gf_stage_token(r->stage, r->at); }

static bool is_sign(const reader *r, const char *signs) {
    return r->at < r->end && here(r)->kind == GF_TOKEN_PUNCT && here(r)->form.len == 1 &&
           strchr(signs, here(r)->form.ptr[0]);
}

static bool is_dash(const reader *r) {
    return is_sign(r, "-") || (r->at < r->end && (gf_view_is(here(r)->form, "–") ||
                                                  gf_view_is(here(r)->form, "—")));
}

/* "Bad Ems", "Kinshasa/Doha", "Landsberg am Lech" */
static bool skip_towns(reader *r) {
    const uint32_t begin = r->at;
    for (; r->at < r->end; r->at++) {
        const gf_token *k = here(r);
        const bool capital = k->kind == GF_TOKEN_WORD && (k->flags & GF_TOKEN_CAPITAL);
        const bool small = r->at > begin && k->kind == GF_TOKEN_WORD &&
                           gf_stage_grammar(r->stage, r->at, "preposition");
        if (!capital && !small && !is_sign(r, "/")) break;
        if (r->at > begin + 4) return false;
    }
    return r->at > begin;
}

/* ", 21.06.23", ", Freitag, 13. September 2024", ", den 3. Mai" */
static bool skip_date(reader *r) {
    const gf_timexes *all = r->stage->scene->timexes;
    const uint32_t sentence = gf_stage_token(r->stage, r->end - 1)->sentence;
    bool found = false;
    for (uint32_t i = gf_stage_first_timex(r->stage, sentence);
         i < all->count && all->at[i].sentence == sentence; i++) {
        const gf_timex *x = &all->at[i];
        uint32_t t = r->at;
        if (t < r->end && gf_stage_is(r->stage, t, ",")) t++;
        if (t < r->end && gf_stage_is(r->stage, t, "den")) t++;
        if (t != x->tokens.begin || t == r->at) return found;
        r->at = x->tokens.end;
        found = true;
    }
    return found;
}

/* "(dpa/Reuters)"; *agency: one that the lexicon knows */
static bool skip_bracket(reader *r, bool *agency) {
    if (!is_sign(r, "(")) return false;
    for (r->at++; r->at < r->end; r->at++) {
        if (is_sign(r, ")")) {
            r->at++;
            return true;
        }
        *agency |= gf_token_form_is(r->stage->scene->lexicon, here(r), GF_WORD_AGENCY, NULL);
    }
    return false;
}

uint32_t gf_dateline_end(const gf_stage *stage, uint32_t sentence) {
    const gf_range range = stage->scene->sentences->at[sentence].tokens;
    const uint32_t most = range.begin + FAR;
    reader r = {stage, range.begin, range.end < most ? range.end : most};
    bool agency = false;
    if (r.at >= r.end || !skip_towns(&r)) return range.begin;
    const bool dated = skip_date(&r);
    const bool bracket = skip_bracket(&r, &agency);
    const bool dash = is_dash(&r);
    if (dash && (dated || bracket)) return r.at + 1;
    /* "Chur, 21.06.23 (sda) Der Dirigent", "Bern (sda) Bundespräsidentin A" */
    return bracket && (dated || agency) ? r.at : range.begin;
}
