#include "lexicon/forms.h"

#include "base/try.h"
#include "base/utf8.h"
#include "lexicon/store.h"

#include <string.h>

void gf_name_split(gf_view name, gf_name_words *out) {
    out->count = 0;
    for (size_t at = 0, end; at < name.len && out->count < GF_NAME_WORDS_MAX; at = end + 1) {
        const char *blank = memchr(name.ptr + at, ' ', name.len - at);
        end = blank ? (size_t)(blank - name.ptr) : name.len;
        if (end > at) out->at[out->count++] = gf_view_slice(name, at, end);
    }
}

/* A form as it is kept: its words with a blank between, folded. Each adjective may grow by a
   byte. */
typedef struct spelling {
    char text[GF_NAME_BYTES_MAX + GF_NAME_WORDS_MAX + 1];
    size_t len, first_len; /* bytes of all, of the first word */
} spelling;

/* Length of the ending of an adjective, or 0: "Weißes" -> 2, "Europäische" -> 1. */
static size_t adjective_ending(gf_view word) {
    if (word.len < 5) return 0;
    if (gf_view_ends(word, "es") || gf_view_ends(word, "er")) return 2;
    return gf_view_ends(word, "e") ? 1 : 0;
}

/* How many of the first words are adjectives before a noun: in "Bank für ..." none is, and a
   word between that is not capital ends them. */
static size_t count_adjectives(const gf_name_words *name) {
    size_t count = 0;
    while (count + 1 < name->count && adjective_ending(name->at[count])) {
        size_t next;
        if (count && !gf_utf8_is_upper(gf_utf8_at(name->at[count + 1], 0, &next))) break;
        count++;
    }
    return count;
}

static void append(spelling *to, const char *bytes, size_t len) {
    memcpy(to->text + to->len, bytes, len);
    to->len += len;
}

/* @p name with @p ending at its first @p adjectives words. */
static void spell(const gf_name_words *name, size_t adjectives, const char *ending,
                  spelling *to) {
    to->len = 0;
    for (size_t i = 0; i < name->count; i++) {
        const gf_view word = name->at[i];
        const bool changes = i < adjectives;
        if (i) append(to, " ", 1);
        append(to, word.ptr, word.len - (changes ? adjective_ending(word) : 0));
        if (changes) append(to, ending, strlen(ending));
        if (i == 0) to->first_len = to->len;
    }
    gf_lexicon_fold_to(to->text, to->len, (gf_view){to->text, to->len});
}

/*
 * What is kept of a first word: how many words the longest name has, and a mark for each second
 * word. The mark is made of its first bytes, so that the genitive has the same; short words
 * have one for each ending.
 *
 *     "Weißes"  ->  | marks of "Haus", "Kreuz", ... (28 bits) | 2 (4 bits) |
 */
enum { LONGEST_BITS = 4, MARKS = 32 - LONGEST_BITS, MARK_BYTES = 4 };

static uint32_t mark_of(const char *word, size_t len) {
    uint32_t bytes = 0;
    memcpy(&bytes, word, len < MARK_BYTES ? len : MARK_BYTES);
    return UINT32_C(1) << (LONGEST_BITS + (bytes * UINT32_C(0x9E3779B1) >> 16) % MARKS);
}

static uint32_t marks_of(gf_view word) {
    static const char *const endings[] = {"", "s", "es", "'", "’"};
    char form[MARK_BYTES + sizeof "’"];
    uint32_t marks = 0;
    if (word.len >= MARK_BYTES) return mark_of(word.ptr, word.len);
    memcpy(form, word.ptr, word.len);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        const size_t len = strlen(endings[i]);
        memcpy(form + word.len, endings[i], len);
        marks |= mark_of(form, word.len + len);
    }
    return marks;
}

static gf_view second_word(const spelling *s) {
    const gf_view rest = {s->text + s->first_len + 1, s->len - s->first_len - 1};
    const char *blank = memchr(rest.ptr, ' ', rest.len);
    return gf_view_slice(rest, 0, blank ? (size_t)(blank - rest.ptr) : rest.len);
}

/* @p form: the whole form, as kept. */
static gf_status put_first_word(gf_arena *arena, gf_form_index *x, const spelling *s,
                                gf_view form, size_t words) {
    const gf_map_place at =
        gf_map_at(arena, &x->first_words, gf_view_slice(form, 0, s->first_len));
    if (!at.value) return GF_ERR_NOMEM;
    const uint32_t before = *at.value == GF_MAP_NONE ? 0 : *at.value;
    const uint32_t longest = before & ((1U << LONGEST_BITS) - 1);
    *at.value = (before - longest) | marks_of(second_word(s)) |
                (longest < words ? (uint32_t)words : longest);
    return GF_OK;
}

static gf_status put(gf_arena *arena, gf_form_index *x, const spelling *s, size_t words,
                     gf_form_entry entry) {
    const gf_map_place at = gf_map_at_copy(arena, &x->forms, (gf_view){s->text, s->len});
    if (!at.value) return GF_ERR_NOMEM;
    entry.next = *at.value;
    for (uint32_t i = entry.next; i != GF_MAP_NONE; i = x->entries.at[i].next) {
        if (x->entries.at[i].known == entry.known) return GF_OK;
    }
    if (!GF_PUSH(arena, &x->entries, entry)) return GF_ERR_NOMEM;
    *at.value = (uint32_t)x->entries.count - 1;
    return words == 1 ? GF_OK : put_first_word(arena, x, s, at.key, words);
}

gf_status gf_forms_put(gf_arena *arena, gf_form_index *index, uint32_t number,
                       const gf_name_words *name) {
    spelling s;
    spell(name, 0, "", &s);
    return put(arena, index, &s, name->count, (gf_form_entry){.known = number});
}

gf_status gf_forms_put_inflected(gf_arena *arena, gf_form_index *index, uint32_t number,
                                 const gf_name_words *name) {
    static const char *const endings[] = {"e", "en", "em", "er", "es"};
    const gf_form_entry entry = {.known = number, .inflected = true};
    const size_t adjectives = count_adjectives(name);
    for (size_t i = 0; adjectives && i < sizeof endings / sizeof *endings; i++) {
        spelling s;
        spell(name, adjectives, endings[i], &s);
        GF_TRY(put(arena, index, &s, name->count, entry));
    }
    return GF_OK;
}

/* What a form may be: that of an entry, or the genitive of one. */
enum { READINGS_MOST = 3 };
typedef struct readings {
    uint32_t newest[READINGS_MOST]; /* entry */
    bool genitive[READINGS_MOST];
    size_t count;
} readings;

static void add_reading(const gf_form_index *x, gf_view form, bool genitive, readings *to) {
    const uint32_t newest = form.len ? gf_map_get(&x->forms, form) : GF_MAP_NONE;
    if (newest == GF_MAP_NONE) return;
    to->newest[to->count] = newest;
    to->genitive[to->count++] = genitive;
}

static gf_view without(gf_view form, const char *ending) {
    return gf_view_slice(form, 0, form.len - strlen(ending));
}

/* "Paris", "Marx", "Graz": the genitive has an apostrophe, or "es". */
static bool ends_in_sibilant(gf_view form) {
    const char last = form.len ? form.ptr[form.len - 1] : ' ';
    const bool alone = form.len < 2 || form.ptr[form.len - 2] == ' '; /* "Madame X" */
    return !alone && (last == 's' || last == 'x' || last == 'z');
}

/* "Kremls" -> "Kreml", "Hauses" -> "Haus", "Paris'" -> "Paris" */
static void add_genitives(const gf_form_index *x, gf_view form, readings *to) {
    if (gf_view_ends(form, "s")) {
        const gf_view noun = without(form, "s");
        if (!ends_in_sibilant(noun)) add_reading(x, noun, true, to);
        if (gf_view_ends(form, "es")) add_reading(x, without(form, "es"), true, to);
        return;
    }
    static const char *const marks[] = {"'", "’"};
    for (size_t i = 0; i < 2; i++) {
        if (!gf_view_ends(form, marks[i])) continue;
        const gf_view noun = without(form, marks[i]);
        if (ends_in_sibilant(noun)) add_reading(x, noun, true, to);
    }
}

static readings read_form(const gf_form_index *x, gf_view form) {
    readings all = {.count = 0};
    add_reading(x, form, false, &all);
    add_genitives(x, form, &all);
    return all;
}

static uint32_t oldest_of(const gf_form_index *x, uint32_t entry) {
    while (x->entries.at[entry].next != GF_MAP_NONE)
        entry = x->entries.at[entry].next;
    return entry;
}

/* Is it a form of something other than @p known, too? */
static bool is_shared(const gf_form_index *x, const readings *all, uint32_t known) {
    for (size_t r = 0; r < all->count; r++) {
        for (uint32_t i = all->newest[r]; i != GF_MAP_NONE; i = x->entries.at[i].next) {
            if (x->entries.at[i].known != known) return true;
        }
    }
    return false;
}

/* The oldest entry wins: files are read in sorted order, entries in file order. */
static gf_known_match choose(const gf_form_index *x, const readings *all, uint32_t words) {
    size_t best = 0;
    uint32_t oldest = oldest_of(x, all->newest[0]);
    for (size_t r = 1; r < all->count; r++) {
        const uint32_t entry = oldest_of(x, all->newest[r]);
        if (entry >= oldest) continue;
        oldest = entry;
        best = r;
    }
    const gf_form_entry *e = &x->entries.at[oldest];
    return (gf_known_match){e->known, words, all->genitive[best], e->inflected,
                            is_shared(x, all, e->known)};
}

static gf_view join(char *to, size_t size, const gf_view *at, size_t count) {
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        if (len + at[i].len + 1 >= size) return (gf_view){0};
        if (i) to[len++] = ' ';
        memcpy(to + len, at[i].ptr, at[i].len);
        len += at[i].len;
    }
    return (gf_view){to, len};
}

/* One word: what has a blank inside is none. */
static readings read_word(const gf_form_index *x, gf_view word) {
    const bool is_word = word.len && !memchr(word.ptr, ' ', word.len);
    return is_word ? read_form(x, word) : (readings){.count = 0};
}

enum { WORD_BYTES = 128, FORM_BYTES = 512 };

/* How many words a form that begins with @p head has at most. */
static size_t longest_from(const gf_form_index *x, gf_view head) {
    const uint32_t first_word = gf_map_get(&x->first_words, head);
    return first_word == GF_MAP_NONE ? 1 : first_word & ((1U << LONGEST_BITS) - 1);
}

gf_known_match gf_forms_find(const gf_form_index *x, const gf_view *at, size_t count) {
    char first[WORD_BYTES], key[FORM_BYTES];
    const gf_view head = gf_lexicon_fold_to(first, sizeof first, at[0]);
    if (!head.ptr) return (gf_known_match){.known = GF_NONE};
    const size_t longest = count > 1 ? longest_from(x, head) : 1;
    for (size_t n = longest < count ? longest : count; n > 1; n--) {
        const gf_view whole = join(key, sizeof key, at, n);
        if (!whole.ptr) continue;
        const readings all = read_form(x, gf_lexicon_fold_to(key, sizeof key, whole));
        if (all.count) return choose(x, &all, (uint32_t)n);
    }
    const readings all = read_word(x, head);
    return all.count ? choose(x, &all, 1) : (gf_known_match){.known = GF_NONE};
}

uint32_t gf_forms_seconds(const gf_form_index *x, gf_view word) {
    char folded[WORD_BYTES];
    const gf_view key = gf_lexicon_fold_to(folded, sizeof folded, word);
    const uint32_t first_word = key.ptr ? gf_map_get(&x->first_words, key) : GF_MAP_NONE;
    return first_word == GF_MAP_NONE ? 0 : first_word >> LONGEST_BITS << LONGEST_BITS;
}

bool gf_forms_go_on(uint32_t seconds, gf_view word) {
    char folded[MARK_BYTES + 1]; /* one more: it may be the second byte of an ß */
    const size_t len = word.len < sizeof folded ? word.len : sizeof folded;
    const gf_view start =
        gf_lexicon_fold_to(folded, sizeof folded, gf_view_slice(word, 0, len));
    return seconds & mark_of(start.ptr, start.len);
}

bool gf_forms_begin(const gf_form_index *x, gf_view word) {
    char folded[WORD_BYTES];
    const gf_view key = gf_lexicon_fold_to(folded, sizeof folded, word);
    if (!key.ptr) return false;
    return gf_map_get(&x->first_words, key) != GF_MAP_NONE || read_word(x, key).count > 0;
}
