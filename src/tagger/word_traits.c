#include "tagger/word_traits.h"

#include "base/map.h"
#include "base/utf8.h"
#include "tagger/feature.h"
#include "tagger/letters.h"
#include "tagger/listed_name.h"
#include "tagger/recall.h"
#include "tagger/spelling.h"

#include <string.h>

/* Kinds of facts; part of each hash, so that facts of two kinds never meet. */
enum {
    FORM = 1,
    LOWER,
    PREFIX,
    SUFFIX,
    SHAPE,
    LONG_SHAPE,
    TRIGRAM,
    FOURGRAM,
    HEAD,
    MODIFIER,
    FIRST_PART,
    LAST_PART,
    SPELT,
    SPELT_HEAD,
    LISTED,
    LENGTH,
    SIGN
};

static void add(gf_word_traits *t, uint64_t hash, uint32_t window) {
    if (t->count < GF_ATOMS_MOST) t->at[t->count++] = (gf_atom){hash, window};
}

static uint64_t fact(unsigned kind, uint64_t value) {
    return gf_feature_join((uint64_t)kind << 32, value);
}

static void add_affixes(gf_word_traits *t, const gf_letters *l) {
    for (size_t n = 1; n <= 5 && n < l->count; n++) {
        const bool wide = n >= 2 && n <= 4;
        if (n <= 4) add(t, gf_letters_hash(l, PREFIX, 0, n), GF_WINDOW_0);
        add(t, gf_letters_hash(l, SUFFIX, l->count - n, l->count),
            wide ? GF_WINDOW_1 : GF_WINDOW_0);
    }
}

static void add_ngrams(gf_word_traits *t, const gf_letters *l) {
    enum { MOST = 20 };
    for (size_t i = 0; i + 3 <= l->count && i < MOST; i++) {
        add(t, gf_letters_hash(l, TRIGRAM, i, i + 3), GF_WINDOW_0);
        if (i + 4 <= l->count) add(t, gf_letters_hash(l, FOURGRAM, i, i + 4), GF_WINDOW_0);
    }
}

static char shape_of(uint32_t code) {
    if (gf_utf8_is_upper(code)) return 'X';
    if (gf_utf8_is_letter(code)) return 'x';
    if (gf_utf8_is_digit(code)) return '0';
    if (code >= 0x80) return '?';
    return (char)code;
}

/* "Xx-Xx" and "Xxxxx-Xx": runs as one, and as they are up to three. */
static void add_shapes(gf_word_traits *t, const gf_letters *l) {
    uint64_t brief = SHAPE, exact = LONG_SHAPE;
    size_t run = 0;
    char before = '\0';
    for (size_t i = 0; i < l->count; i++) {
        const char c = shape_of(l->form[i]);
        run = c == before ? run + 1 : 1;
        if (run == 1) brief = gf_feature_join(brief, (unsigned char)c);
        if (run <= 3) exact = gf_feature_join(exact, (unsigned char)c);
        before = c;
    }
    t->signs.shape = fact(SHAPE, brief);
    add(t, t->signs.shape, GF_WINDOW_2);
    add(t, fact(LONG_SHAPE, exact), GF_WINDOW_1);
    add(t, fact(LENGTH, l->count < 8 ? l->count : l->count < 12 ? 8 : 12), GF_WINDOW_0);
}

/* "Kreml-Berater": what stands before the first and behind the last hyphen. */
static void add_parts(gf_word_traits *t, const gf_letters *l) {
    size_t first = 0, last = l->count;
    while (first < l->count && l->lower[first] != '-')
        first++;
    if (!first || first + 1 >= l->count) return;
    while (l->lower[last - 1] != '-')
        last--;
    add(t, gf_letters_hash(l, FIRST_PART, 0, first), GF_WINDOW_0);
    if (last < l->count) add(t, gf_letters_hash(l, LAST_PART, last, l->count), GF_WINDOW_1);
}

static void add_spelling(gf_word_traits *t, const gf_vocabulary *v, const gf_letters *l) {
    const gf_spelling s = gf_spelling_of(v, l);
    const uint64_t capital = s.capital ? gf_feature_join(s.capital, s.capital_cut) : 0;
    const uint64_t small = s.small ? gf_feature_join(s.small, s.small_cut) : 0;
    const uint64_t head = s.head ? 1 + (uint64_t)s.modifier : 0;
    const uint64_t known = (uint64_t)(capital != 0) | (uint64_t)(small != 0) << 1 | head << 2;
    add(t, fact(SPELT, capital), GF_WINDOW_1);
    add(t, fact(SPELT + 32, small), GF_WINDOW_1);
    add(t, fact(SPELT + 64, gf_feature_join(capital, small)), GF_WINDOW_0);
    add(t, fact(SPELT + 96, known), GF_WINDOW_1);
    t->signs.spelling = fact(SPELT, gf_feature_join(capital ? s.capital : 0, known));
    if (!s.head) return;
    add(t, fact(SPELT_HEAD, gf_feature_join(s.head, s.modifier)), GF_WINDOW_0);
    add(t, gf_letters_hash(l, HEAD, s.head_at, l->count), GF_WINDOW_1);
    if (s.modifier) add(t, gf_letters_hash(l, MODIFIER, 0, s.head_at), GF_WINDOW_0);
}

/* The sign for neighbours says only in which lists the word is: with more, each new line of the
   lexicon would make combinations that no training has seen. */
typedef struct listing {
    gf_word_traits *traits;
    uint64_t lists; /* one bit each */
} listing;

static void found_number(listing *in, unsigned what, uint64_t value) {
    add(in->traits, fact(LISTED + 32 * what, value), GF_WINDOW_1);
    in->lists |= (uint64_t)1 << what;
}

static void found(listing *in, unsigned what, gf_view value) {
    found_number(in, what, value.len ? gf_hash(value) : 0);
}

static const gf_word_class classes_by_form[] = {
    GF_WORD_TITLE,      GF_WORD_KINSHIP,    GF_WORD_NOT_NAME, GF_WORD_MONTH,    GF_WORD_WEEKDAY,
    GF_WORD_PARTY_NOUN, GF_WORD_NAMED_NOUN, GF_WORD_AGENCY,   GF_WORD_NEEDS_CUE};
static const gf_word_class classes_by_lower[] = {
    GF_WORD_PARTICLE, GF_WORD_DETERMINER, GF_WORD_GOVERNS,   GF_WORD_PERSONAL,
    GF_WORD_LOCAL,    GF_WORD_NAME_LINK,  GF_WORD_ALIAS_CUE, GF_WORD_FUNCTION_WORD};

/* Lists besides those by form (from 0) and by lower case (from BY_LOWER). */
enum {
    NEEDS_CUE = 8, /* the last of classes_by_form */
    BY_LOWER = 16,
    GIVEN = 32,
    FAMILY,
    ROLE,
    ORIGIN,
    KNOWN_PERSON,
    ENDS_AS = KNOWN_PERSON + 4, /* behind the types, those of hints too */
    PART_OF_NAME = ENDS_AS + 2
};

static void list_classes(listing *in, const gf_lexicon *lexicon, gf_view form, gf_view lower) {
    gf_view value = {0};
    for (size_t i = 0; i < sizeof classes_by_form / sizeof *classes_by_form; i++) {
        if (gf_lexicon_word(lexicon, classes_by_form[i], form, NULL))
            found_number(in, (unsigned)i, 0);
    }
    for (size_t i = 0; i < sizeof classes_by_lower / sizeof *classes_by_lower; i++) {
        if (gf_lexicon_word(lexicon, classes_by_lower[i], lower, &value))
            found(in, BY_LOWER + (unsigned)i, value);
    }
}

static gf_view genitive_off(gf_view form) {
    return form.len > 3 && form.ptr[form.len - 1] == 's' ? gf_view_slice(form, 0, form.len - 1)
                                                         : form;
}

/* A hint says as much as an entity does. */
static void list_hint(listing *in, const gf_lexicon *lexicon, gf_view form) {
    uint32_t words;
    const gf_hint *hint = gf_lexicon_hint(lexicon, &form, 1, &words);
    if (!hint) return;
    found_number(in, KNOWN_PERSON + hint->type, 0);
    found(in, KNOWN_PERSON + hint->type, hint->kind);
    if (hint->is_word) found_number(in, NEEDS_CUE, 0);
}

static void list_names(listing *in, const gf_lexicon *lexicon, gf_view form) {
    gf_gender gender;
    const gf_view bare = genitive_off(form);
    if (gf_lexicon_given(lexicon, form, &gender) || gf_lexicon_given(lexicon, bare, &gender))
        found_number(in, GIVEN, gender);
    bool word = false;
    if (gf_lexicon_family_name(lexicon, form, &word) ||
        gf_lexicon_family_name(lexicon, bare, &word))
        found_number(in, FAMILY, word);
    const gf_known_match match = gf_lexicon_match(lexicon, &form, 1);
    if (match.known == GF_NONE) {
        list_hint(in, lexicon, form);
        return;
    }
    const gf_known *known = gf_lexicon_known(lexicon, match.known);
    found_number(in, KNOWN_PERSON + known->type, match.ambiguous);
    if (known->type != GF_PERSON) found(in, KNOWN_PERSON + known->type, known->kind);
}

/* "Borussia" begins names of organisations, "Bank" ends them. */
static void list_parts(listing *in, const gf_lexicon *lexicon, gf_view form) {
    const unsigned parts = gf_lexicon_parts(lexicon, form);
    if (!parts) return;
    add(in->traits, fact(LISTED + 32 * PART_OF_NAME, parts), GF_WINDOW_1);
    for (unsigned bit = 0; bit < GF_PART_BITS; bit++) {
        if (parts >> bit & 1)
            add(in->traits, fact(LISTED + 32 * (PART_OF_NAME + 1), bit), GF_WINDOW_1);
    }
}

static void list_roles(listing *in, const gf_lexicon *lexicon, gf_view form) {
    const gf_role_match role = gf_lexicon_role(lexicon, form);
    if (role.role) {
        found_number(in, ROLE, 1 + (uint64_t)(role.head_at > 0) + 2 * (uint64_t)role.plural);
        found(in, ROLE, role.role->rank);
    }
    const gf_origin origin = gf_lexicon_origin(lexicon, form);
    if (origin.kind != GF_ORIGIN_NONE) found_number(in, ORIGIN, origin.kind);
}

/* "Verteidigungsministerium" ends as an organisation does. */
static void list_heads(listing *in, const gf_lexicon *lexicon, const gf_letters *l) {
    enum { SHORTEST = 3 };
    char buffer[sizeof l->bytes];
    gf_view value;
    for (size_t at = 0; at + SHORTEST <= l->count; at++) {
        if (l->lower[at] == '-') continue;
        const gf_view tail = gf_letters_capitalised(l, at, l->count, buffer);
        if (gf_lexicon_word(lexicon, GF_WORD_UNTAUGHT_HEAD, tail, NULL)) continue;
        const bool org = gf_lexicon_word(lexicon, GF_WORD_ORG_HEAD, tail, &value);
        if (!org && !gf_lexicon_word(lexicon, GF_WORD_PLACE_HEAD, tail, &value)) continue;
        found_number(in, ENDS_AS + org, at > 0);
        found(in, ENDS_AS + org, value);
        return;
    }
}

static void add_listings(gf_word_traits *t, const gf_lexicon *lexicon, gf_view form,
                         const gf_letters *l, bool capital) {
    listing in = {.traits = t};
    list_classes(&in, lexicon, form, gf_letters_lower(l, 0, l->count));
    if (capital) {
        list_names(&in, lexicon, form);
        list_parts(&in, lexicon, form);
        list_roles(&in, lexicon, form);
        list_heads(&in, lexicon, l);
    } else {
        const gf_origin origin = gf_lexicon_origin(lexicon, form);
        if (origin.kind != GF_ORIGIN_NONE) found_number(&in, ORIGIN, origin.kind);
    }
    t->signs.lexical = fact(LISTED, in.lists);
}

static void read_quotes(gf_signs *signs, uint32_t code) {
    signs->opens = code == '"' || code == 0x201E || code == 0xAB || code == 0xBB ||
                   code == 0x201C || code == '\'' || code == '`';
    signs->closes = signs->opens || code == 0x201D;
}

/* Where a mark sticks to the word behind it (".Merkel", "'Bundesbank"), the word. */
static gf_view mark_off(gf_view form) {
    size_t behind;
    if (form.len < 3 || !memchr(".:;'*/,`>", form.ptr[0], 9)) return form;
    if (!gf_utf8_is_letter(gf_utf8_at(form, 1, &behind))) return form;
    return gf_view_slice(form, 1, form.len);
}

/* Signs that are asked for together. */
static void join_signs(gf_word_traits *t, const gf_letters *l) {
    const size_t stem = l->count > 3 ? l->count - 3 : 0;
    gf_signs *s = &t->signs;
    s->shape_spelling = gf_feature_join(s->shape, s->spelling);
    s->shape_ending = gf_feature_join(s->shape, gf_letters_hash(l, SUFFIX, stem, l->count));
    s->type = gf_feature_join(s->shape_spelling, s->lexical);
    add(t, fact(SIGN, gf_feature_join(s->lexical, s->spelling)), GF_WINDOW_0);
}

/* @p form: with the mark that sticks to it, with which it is in no list. */
static void read_names(const gf_lexicon *lexicon, gf_view form, gf_signs *signs) {
    const gf_name_start start = gf_lexicon_name_start(lexicon, form);
    signs->listed = gf_listed_alone(lexicon, &start);
    signs->seconds = start.seconds;
}

void gf_word_traits_read(const gf_knowledge *knowledge, gf_view form, gf_word_traits *out) {
    gf_letters l;
    const gf_view bare = mark_off(form);
    gf_letters_read(bare, &l);
    out->count = 0;
    out->signs = (gf_signs){0};
    const bool capital = l.count && gf_utf8_is_upper(l.form[0]);
    const bool word = l.count && (capital || gf_utf8_is_letter(l.form[0]));
    out->signs.capital = capital;
    out->signs.recalled_by = gf_recall_key(form);
    if (capital && knowledge->lexicon) read_names(knowledge->lexicon, form, &out->signs);
    for (size_t i = 0; i < l.count; i++)
        out->signs.mixed |= l.form[i] != l.lower[i];
    out->signs.lower = gf_letters_hash(&l, LOWER, 0, l.count);
    add(out, out->signs.lower, GF_WINDOW_2);
    if (capital) add(out, fact(FORM, gf_hash(bare)), GF_WINDOW_0);
    add_shapes(out, &l);
    add_affixes(out, &l);
    if (l.count == 1) read_quotes(&out->signs, l.form[0]);
    out->signs.lexical = fact(LISTED, 0);
    out->signs.spelling = fact(SPELT, 0);
    if (word) {
        add_parts(out, &l);
        if (knowledge->lexicon) add_listings(out, knowledge->lexicon, bare, &l, capital);
        add_spelling(out, knowledge->vocabulary, &l);
        if (capital) add_ngrams(out, &l);
    }
    join_signs(out, &l);
}
