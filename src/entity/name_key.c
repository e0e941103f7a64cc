#include "entity/name_key.h"

#include "base/utf8.h"
#include "mention/skeleton.h"

/* Names of more words are compared by their first ones. */
enum { NAME_WORDS = 12 };

typedef struct name_words {
    gf_view at[NAME_WORDS];
    size_t count;
} name_words;

gf_name_key gf_name_key_of(gf_arena *arena, gf_view word, gf_view whole) {
    const gf_skeleton skeleton = gf_skeleton_inside(arena, word, whole);
    return (gf_name_key){skeleton.german, skeleton.english};
}

static void add_word(name_words *words, gf_view word) {
    if (word.len && words->count < NAME_WORDS) words->at[words->count++] = word;
}

/* Parts between spaces and hyphens: "Jean-Noël Barrot" has three. */
static name_words split(gf_view name) {
    name_words words = {.count = 0};
    size_t begin = 0;
    for (size_t i = 0; i <= name.len; i++) {
        if (i < name.len && name.ptr[i] != ' ' && name.ptr[i] != '-') continue;
        add_word(&words, gf_view_slice(name, begin, i));
        begin = i + 1;
    }
    return words;
}

static bool same_spelling(gf_arena *arena, gf_view a, gf_view b) {
    return gf_skeleton_equal(gf_skeleton_of(arena, a), gf_skeleton_of(arena, b));
}

/* "J." or "J" */
static bool is_initial(gf_view word) {
    if (word.len && word.ptr[word.len - 1] == '.') word.len--;
    size_t next = 0;
    return word.len && (gf_utf8_at(word, 0, &next), next == word.len);
}

static bool same_letter(gf_arena *arena, gf_view a, gf_view b) {
    const gf_view x = gf_utf8_fold(arena, a), y = gf_utf8_fold(arena, b);
    return x.len && y.len && x.ptr[0] == y.ptr[0];
}

/* "MOHAMMAD" -> "Mohammad"; longer words are no given names of the table. */
static gf_view title_case(gf_view word, char to[64]) {
    size_t len = 0;
    if (word.len > 48) return word;
    for (size_t at = 0, next; at < word.len; at = next) {
        const uint32_t code = gf_utf8_at(word, at, &next);
        len += gf_utf8_put(at ? gf_utf8_to_lower(code) : gf_utf8_to_upper(code), to + len);
    }
    return (gf_view){to, len};
}

/* The group of a given name in the table, however its letters are cased. */
static bool given_group(const gf_lexicon *lexicon, gf_view given, gf_view *group) {
    char cased[64];
    return gf_lexicon_word(lexicon, GF_WORD_GIVEN_VARIANT, given, group) ||
           gf_lexicon_word(lexicon, GF_WORD_GIVEN_VARIANT, title_case(given, cased), group);
}

/* How far two given names are one: not at all, by language, by spelling. */
typedef enum given_likeness { OTHER_NAME, TRANSLATED_NAME, SAME_NAME } given_likeness;

static gf_view word_of(gf_view value, size_t number) {
    size_t begin = 0, end = 0;
    for (size_t i = 0; i <= number; i++) {
        begin = i ? end + 1 : 0;
        if (begin > value.len) return (gf_view){0};
        for (end = begin; end < value.len && value.ptr[end] != ' ';)
            end++;
    }
    return gf_view_slice(value, begin, end);
}

/* Values of one group: "vladimir ru" and "vladimir uk" are told apart by their language. */
static given_likeness compare_groups(gf_view a, gf_view b) {
    if (!gf_view_equal(word_of(a, 0), word_of(b, 0))) return OTHER_NAME;
    const gf_view x = word_of(a, 1), y = word_of(b, 1);
    return x.len && y.len && !gf_view_equal(x, y) ? TRANSLATED_NAME : SAME_NAME;
}

/* "Sergej" and "Sergiy", "J." and "Joe"; "Wladimir" is a translation of "Wolodymyr". */
static given_likeness compare_given(gf_arena *arena, const gf_lexicon *lexicon, gf_view a,
                                    gf_view b) {
    if (is_initial(a) || is_initial(b))
        return same_letter(arena, a, b) ? SAME_NAME : OTHER_NAME;
    gf_view x, y;
    if (given_group(lexicon, a, &x) && given_group(lexicon, b, &y)) {
        const given_likeness how = compare_groups(x, y);
        if (how != OTHER_NAME) return how;
    }
    return same_spelling(arena, a, b) ? SAME_NAME : OTHER_NAME;
}

/* "XIV.", "II." */
static bool is_regnal(gf_view word) {
    if (word.len < 2 || word.ptr[word.len - 1] != '.') return false;
    for (size_t i = 0; i + 1 < word.len; i++) {
        if (word.ptr[i] != 'I' && word.ptr[i] != 'V' && word.ptr[i] != 'X') return false;
    }
    return true;
}

/* Every given name of the shorter list has its like, in order, in the longer one; as like as
   the least like pair. */
static given_likeness compare_givens(gf_arena *arena, const gf_lexicon *lexicon,
                                     const name_words *a, const name_words *b) {
    const name_words *few = a->count <= b->count ? a : b, *many = few == a ? b : a;
    given_likeness least = SAME_NAME;
    size_t at = 0;
    for (size_t i = 0; i + 1 < few->count; i++) {
        given_likeness how = OTHER_NAME;
        for (; at + 1 < many->count && how == OTHER_NAME; at++)
            how = compare_given(arena, lexicon, few->at[i], many->at[at]);
        if (how < least) least = how;
    }
    return least;
}

static gf_name_likeness compare_part(gf_arena *arena, const gf_lexicon *lexicon, gf_view part,
                                     const name_words *full) {
    if (same_spelling(arena, part, full->at[full->count - 1])) return GF_NAMES_COMPATIBLE;
    /* "Moon" / "Moon Jae-in", "Franziskus" / "Franziskus I." : the name that is used alone */
    if (same_spelling(arena, part, full->at[0])) {
        const bool is_given = gf_lexicon_given(lexicon, part, NULL);
        return is_given && !is_regnal(full->at[full->count - 1]) ? GF_NAMES_SIMILAR
                                                                 : GF_NAMES_COMPATIBLE;
    }
    return GF_NAMES_DIFFER;
}

/* "Pedro Sánchez" / "Pedro Sánchez Pérez-Castejón" */
static bool is_beginning(gf_arena *arena, const name_words *few, const name_words *many) {
    if (few->count < 2) return false;
    for (size_t i = 0; i < few->count; i++) {
        if (!same_spelling(arena, few->at[i], many->at[i])) return false;
    }
    return true;
}

/* "Xi Jinping" / "Jinping Xi" */
static bool is_swapped(gf_arena *arena, const name_words *a, const name_words *b) {
    return a->count == 2 && b->count == 2 && same_spelling(arena, a->at[0], b->at[1]) &&
           same_spelling(arena, a->at[1], b->at[0]);
}

/* Iwanow and Iwanowa are two, however near. */
static bool is_feminine_of(gf_view longer, gf_view shorter) {
    return longer.len == shorter.len + 1 && longer.ptr[shorter.len] == 'a' &&
           gf_view_equal(gf_view_slice(longer, 0, shorter.len), shorter);
}

/* One letter apart, and long enough that this is a slip rather than another name. */
static bool is_close(gf_skeleton a, gf_skeleton b) {
    enum { SHORTEST = 5 };
    if (a.german.len < SHORTEST || b.german.len < SHORTEST) return false;
    if (is_feminine_of(a.german, b.german) || is_feminine_of(b.german, a.german)) return false;
    return gf_skeleton_distance(a, b, 1) <= 1;
}

static gf_name_likeness compare_full(gf_arena *arena, const gf_lexicon *lexicon,
                                     const name_words *a, const name_words *b) {
    const gf_skeleton family_a = gf_skeleton_of(arena, a->at[a->count - 1]);
    const gf_skeleton family_b = gf_skeleton_of(arena, b->at[b->count - 1]);
    const given_likeness givens = compare_givens(arena, lexicon, a, b);
    const bool agree = givens == SAME_NAME;
    if (gf_skeleton_equal(family_a, family_b) && givens != TRANSLATED_NAME)
        return agree ? GF_NAMES_EQUAL : GF_NAMES_DIFFER;
    if (gf_skeleton_equal(family_a, family_b)) return GF_NAMES_TRANSLATED;
    const name_words *few = a->count <= b->count ? a : b, *many = few == a ? b : a;
    if (is_beginning(arena, few, many) || is_swapped(arena, a, b)) return GF_NAMES_EQUAL;
    return agree && is_close(family_a, family_b) ? GF_NAMES_SIMILAR : GF_NAMES_DIFFER;
}

/* "Leo XIV." / "Leo XIII." are two, "Leo XIV." / "Leo" may be one. */
static gf_name_likeness compare_regnal(gf_arena *arena, const name_words *a,
                                       const name_words *b) {
    if (!same_spelling(arena, a->at[0], b->at[0])) return GF_NAMES_DIFFER;
    const gf_view x = a->at[a->count - 1], y = b->at[b->count - 1];
    if (is_regnal(x) && is_regnal(y)) {
        return gf_view_equal(x, y) ? GF_NAMES_EQUAL : GF_NAMES_DIFFER;
    }
    return a->count == 1 || b->count == 1 ? GF_NAMES_COMPATIBLE : GF_NAMES_DIFFER;
}

gf_name_likeness gf_names_compare(gf_arena *arena, const gf_lexicon *lexicon, gf_view a,
                                  gf_view b) {
    const name_words x = split(a), y = split(b);
    if (!x.count || !y.count) return GF_NAMES_DIFFER;
    if (gf_view_equal(a, b)) return GF_NAMES_EQUAL;
    if (is_regnal(x.at[x.count - 1]) || is_regnal(y.at[y.count - 1])) {
        return compare_regnal(arena, &x, &y);
    }
    if (same_spelling(arena, a, b)) return GF_NAMES_EQUAL;
    if (x.count == 1 && y.count == 1) {
        const bool close = is_close(gf_skeleton_of(arena, a), gf_skeleton_of(arena, b));
        return close ? GF_NAMES_SIMILAR : GF_NAMES_DIFFER;
    }
    if (x.count == 1) return compare_part(arena, lexicon, a, &y);
    if (y.count == 1) return compare_part(arena, lexicon, b, &x);
    return compare_full(arena, lexicon, &x, &y);
}
