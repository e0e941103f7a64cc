#include "token/token.h"

#include "base/try.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "token/scan_word.h"
#include "token/sentence.h"

typedef struct state {
    gf_arena *arena;
    const gf_lexicon *lexicon;
    gf_view text;
    gf_tokens *out;
    uint32_t quote_depth, bracket_depth;
    bool ascii_open; /* ASCII quotation marks look alike on both sides */
} state;

static bool is_one_of(uint32_t code, const uint32_t *set, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (set[i] == code) return true;
    }
    return false;
}

/* „ ‚ « ‹ open; “ ” ’ close in German; » and « change roles with the outlet: the state decides.
 */
static gf_token_kind quote_kind(state *s, uint32_t code, size_t end) {
    static const uint32_t opening[] = {0x201E, 0x201A};
    static const uint32_t closing[] = {0x201C, 0x201D, 0x2018};
    static const uint32_t either[] = {'"', 0xAB, 0xBB, 0x2039, 0x203A};
    const bool space_after = end >= s->text.len || (unsigned char)s->text.ptr[end] <= ' ';
    if (is_one_of(code, opening, 2)) return GF_TOKEN_OPEN;
    if (is_one_of(code, closing, 3))
        return s->quote_depth == 0 && !space_after ? GF_TOKEN_OPEN : GF_TOKEN_CLOSE;
    if (!is_one_of(code, either, 5)) return GF_TOKEN_PUNCT;
    if (s->quote_depth == 0 && space_after && code > 0xBB) return GF_TOKEN_PUNCT; /* "› Link" */
    return s->quote_depth == 0 ? GF_TOKEN_OPEN : GF_TOKEN_CLOSE;
}

static void mark_punctuation(state *s, gf_token *t, uint32_t code) {
    t->kind = quote_kind(s, code, t->span.end);
    if (t->kind == GF_TOKEN_OPEN) s->quote_depth++;
    if (t->kind == GF_TOKEN_CLOSE && s->quote_depth) s->quote_depth--;
    if (code == '(' || code == '[') s->bracket_depth++;
    if ((code == ')' || code == ']') && s->bracket_depth) s->bracket_depth--;
}

static gf_status add_token(state *s, gf_word_scan scan, size_t begin, uint32_t code,
                           bool space) {
    gf_token t = {.span = {(uint32_t)begin, (uint32_t)scan.end}, .kind = scan.kind};
    t.form = gf_utf8_nfc(s->arena, gf_view_slice(s->text, begin, scan.end));
    if (!t.form.ptr) return GF_ERR_NOMEM;
    const uint32_t depth = s->quote_depth, brackets = s->bracket_depth;
    if (t.kind == GF_TOKEN_PUNCT) mark_punctuation(s, &t, code);
    t.flags = (space ? GF_TOKEN_SPACE_BEFORE : 0) | (depth ? GF_TOKEN_QUOTED : 0) |
              (brackets ? GF_TOKEN_BRACKETED : 0) | (scan.has_dot ? GF_TOKEN_DOT : 0);
    return GF_PUSH(s->arena, s->out, t) ? GF_OK : GF_ERR_NOMEM;
}

static gf_status add_line(state *s, gf_span line) {
    size_t at = line.begin;
    bool space = true;
    s->bracket_depth = 0;
    while (at < line.end) {
        size_t next;
        const uint32_t code = gf_utf8_at(s->text, at, &next);
        if (gf_utf8_is_space(code) || code == 0xFEFF || code == 0xAD || code == 0x200B) {
            space = true;
            at = next;
            continue;
        }
        const gf_word_scan scan = gf_word_scan_at(s->lexicon, s->text, at, line.end);
        GF_TRY(add_token(s, scan, at, code, space));
        space = false;
        at = scan.end;
    }
    return GF_OK;
}

/* Numbers hardly ever come again. */
static bool is_number(const gf_token *t) {
    return t->kind == GF_TOKEN_NUMBER || t->kind == GF_TOKEN_ORDINAL ||
           t->kind == GF_TOKEN_DATE || t->kind == GF_TOKEN_CLOCK;
}

static gf_status give_word(const state *s, gf_token *t, uint64_t hash) {
    t->word = is_number(t) ? gf_word_form_read(s->arena, s->lexicon, t->form)
                           : gf_word_memory_recall(s->out->memory, s->lexicon, t->form, hash);
    if (!t->word) return GF_ERR_NOMEM;
    t->lower = t->word->lower;
    t->flags |= t->word->flags;
    return GF_OK;
}

/* The words of many tokens at once: they lie far apart, and memory answers for all of them
   while the first is waited for. */
static gf_status give_words(const state *s, gf_token *at, size_t count) {
    enum { AT_ONCE = 32 };
    uint64_t hash[AT_ONCE];
    for (size_t from = 0; from < count; from += AT_ONCE, at += AT_ONCE) {
        const size_t here = count - from < AT_ONCE ? count - from : AT_ONCE;
        for (size_t i = 0; i < here; i++)
            hash[i] = gf_word_memory_hash(s->out->memory, at[i].form);
        for (size_t i = 0; i < here; i++)
            gf_word_memory_fetch(s->out->memory, hash[i]);
        for (size_t i = 0; i < here; i++)
            GF_TRY(give_word(s, &at[i], hash[i]));
    }
    return GF_OK;
}

gf_status gf_tokenize(gf_arena *arena, const gf_lexicon *lexicon, gf_word_memory *memory,
                      gf_view text, const gf_lines *lines, gf_tokens *tokens,
                      gf_sentences *sentences) {
    if (text.len >= UINT32_MAX) return GF_ERR_LIMIT;
    if (memory) gf_word_memory_begin(memory);
    *tokens = (gf_tokens){.memory = memory ? memory : gf_word_memory_in(arena)};
    if (!tokens->memory) return GF_ERR_NOMEM;
    *sentences = (gf_sentences){0};
    state s = {.arena = arena, .lexicon = lexicon, .text = text, .out = tokens};
    for (size_t i = 0; i < lines->count; i++) {
        if (lines->at[i].kind == GF_LINE_BOILERPLATE) continue;
        const uint32_t first = (uint32_t)tokens->count;
        GF_TRY(add_line(&s, lines->at[i].span));
        if (tokens->count > first)
            GF_TRY(give_words(&s, tokens->at + first, tokens->count - first));
        const gf_range range = {first, (uint32_t)tokens->count};
        GF_TRY(gf_sentences_cut(arena, lexicon, tokens, range, &lines->at[i], (uint32_t)i,
                                sentences));
        if (s.quote_depth > 2) s.quote_depth = 0; /* a mark was lost: do not quote the rest */
    }
    return GF_OK;
}
