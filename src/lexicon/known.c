#include "lexicon/store.h"

#include "base/try.h"
#include "base/utf8.h"

#include <string.h>

enum { LONGEST_NAME = 12 /* words */ };

typedef struct words {
    gf_view at[LONGEST_NAME];
    size_t count;
} words;

static words split_words(gf_view form) {
    words w = {.count = 0};
    for (size_t begin = 0, i = 0; i <= form.len; i++) {
        if (i < form.len && form.ptr[i] != ' ') continue;
        if (i > begin && w.count < LONGEST_NAME)
            w.at[w.count++] = gf_view_slice(form, begin, i);
        begin = i + 1;
    }
    return w;
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

/* Where forms go. */
typedef struct sink {
    gf_arena *arena;
    gf_form_index *index;
} sink;

static gf_status put_form(const sink *to, const words *w, gf_form_entry entry) {
    char joined[512];
    gf_form_index *x = to->index;
    const gf_view key =
        gf_lexicon_fold(to->arena, join(joined, sizeof joined, w->at, w->count));
    const gf_view kept = gf_arena_copy(to->arena, key);
    if (!kept.ptr) return GF_ERR_NOMEM;
    entry.next = gf_map_get(&x->forms, kept);
    for (uint32_t i = entry.next; i != GF_MAP_NONE; i = x->entries.at[i].next) {
        if (x->entries.at[i].known == entry.known) return GF_OK;
    }
    if (!GF_PUSH(to->arena, &x->entries, entry)) return GF_ERR_NOMEM;
    const uint32_t index = (uint32_t)x->entries.count - 1;
    if (!gf_map_put(to->arena, &x->forms, kept, index)) return GF_ERR_NOMEM;

    const gf_view first = gf_view_slice(kept, 0, gf_lexicon_fold(to->arena, w->at[0]).len);
    const uint32_t longest = gf_map_get(&x->first_words, first);
    if (longest != GF_MAP_NONE && longest >= w->count) return GF_OK;
    return gf_map_put(to->arena, &x->first_words, first, (uint32_t)w->count) ? GF_OK
                                                                             : GF_ERR_NOMEM;
}

static gf_view with_ending(gf_arena *arena, gf_view word, size_t cut, const char *ending) {
    const size_t n = strlen(ending);
    char *to = gf_arena_alloc(arena, word.len + n + 1, 1);
    if (!to) return word;
    memcpy(to, word.ptr, word.len - cut);
    memcpy(to + word.len - cut, ending, n);
    return (gf_view){to, word.len - cut + n};
}

/* "Kreml" -> "Kremls", "Haus" -> "Hauses", "Paris" -> "Paris'" */
static gf_status put_genitives(const sink *to, const words *w, gf_form_entry entry) {
    static const char *const endings[] = {"s", "es", "'", "’"};
    words g = *w;
    entry.genitive = true;
    const gf_view last = w->at[w->count - 1];
    const bool sibilant = gf_view_ends(last, "s") || gf_view_ends(last, "x") ||
                          gf_view_ends(last, "z") || gf_view_ends(last, "ß");
    for (size_t i = 0; i < 4; i++) {
        if (sibilant != (i >= 1) && i != 1) continue;
        g.at[g.count - 1] = with_ending(to->arena, last, 0, endings[i]);
        GF_TRY(put_form(to, &g, entry));
    }
    return GF_OK;
}

/* Length of the ending of an adjective, or 0: "Weißes" -> 2, "Europäische" -> 1. */
static size_t adjective_ending(gf_view word) {
    if (word.len < 5) return 0;
    if (gf_view_ends(word, "es") || gf_view_ends(word, "er")) return 2;
    return gf_view_ends(word, "e") ? 1 : 0;
}

/* "Weißes Haus" -> "Weißen Haus", "Weißen Hauses"; "Vereinte Nationen" -> "Vereinten Nationen"
 */
static gf_status put_inflections(const sink *to, const words *w, uint32_t known) {
    static const char *const endings[] = {"e", "en", "em", "er", "es"};
    const size_t cut = adjective_ending(w->at[0]);
    if (w->count < 2 || !cut) return GF_OK;
    for (size_t i = 0; i < 5; i++) {
        words v = *w;
        for (size_t k = 0; k + 1 < w->count; k++) {
            size_t next;
            const bool capital = gf_utf8_is_upper(gf_utf8_at(w->at[k + 1], 0, &next));
            if (k > 0 && !capital) break; /* "Bank für ..." : only adjectives before the noun */
            const size_t own = adjective_ending(w->at[k]);
            if (own) v.at[k] = with_ending(to->arena, w->at[k], own, endings[i]);
            if (!own) break;
        }
        const gf_form_entry entry = {.known = known, .inflected = true};
        GF_TRY(put_form(to, &v, entry));
        GF_TRY(put_genitives(to, &v, entry));
    }
    return GF_OK;
}

/* The forms of entity or hint @p number with all their inflections. */
static gf_status put_all_forms(gf_lexicon *l, gf_form_index *index, unsigned type,
                               uint32_t number, const gf_view *forms, uint32_t count) {
    const sink to = {l->arena, index};
    for (uint32_t i = 0; i < count; i++) {
        const words w = split_words(forms[i]);
        if (!w.count) continue;
        const gf_form_entry entry = {.known = number};
        GF_TRY(put_form(&to, &w, entry));
        GF_TRY(put_genitives(&to, &w, entry));
        if (type == GF_PERSON) continue;
        GF_TRY(put_inflections(&to, &w, number));
        if (type != GF_HINT_OTHER) GF_TRY(gf_lexicon_put_parts(l, type, w.at, w.count));
    }
    return GF_OK;
}

static bool type_of(gf_view name, gf_entity_type *type) {
    static const char *const names[] = {"person", "organisation", "place"};
    for (int i = 0; i < 3; i++) {
        if (!gf_view_is(name, names[i])) continue;
        *type = (gf_entity_type)i;
        return true;
    }
    return false;
}

/* The canonical name and what stands between '|'. */
static gf_view *all_forms(gf_arena *arena, gf_view name, gf_view list, uint32_t *count) {
    uint32_t most = 2;
    for (size_t i = 0; i < list.len; i++)
        most += list.ptr[i] == '|';
    gf_view *forms = GF_NEW_ARRAY(arena, gf_view, most);
    if (!forms) return NULL;
    forms[0] = name;
    *count = 1;
    for (size_t begin = 0, i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != '|') continue;
        if (i > begin) forms[(*count)++] = gf_view_slice(list, begin, i);
        begin = i + 1;
    }
    return forms;
}

static gf_view name_key(gf_arena *arena, gf_entity_type type, gf_view name) {
    char *to = gf_arena_alloc(arena, name.len + 2, 1);
    if (!to) return (gf_view){0};
    to[0] = (char)('0' + type);
    memcpy(to + 1, name.ptr, name.len);
    return (gf_view){to, name.len + 1};
}

/* A second line for an entity adds forms, and what the first left empty: so people extend what
   is known in a file of their own. */
static gf_status add_forms(gf_lexicon *l, uint32_t index, const gf_known *more,
                           gf_view within) {
    gf_known *known = &l->known.at[index];
    if (!l->within.at[index].len) l->within.at[index] = within;
    if (!known->external.len) known->external = more->external;
    return put_all_forms(l, &l->listed, known->type, index, more->forms, more->form_count);
}

/* Column "alone" of a person: does the family name alone mean this one? */
static bool read_alone(gf_view column, gf_alone *alone) {
    if (!column.len)
        *alone = GF_ALONE_UNIQUE;
    else if (gf_view_is(column, "yes"))
        *alone = GF_ALONE_ALWAYS;
    else if (gf_view_is(column, "no"))
        *alone = GF_ALONE_NEVER;
    else
        return false;
    return true;
}

/* Inflected forms of a name are made in buffers that hold any name of this length. */
enum { NAME_BYTES_MAX = 255 };

static bool is_too_long(const gf_view *forms, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (forms[i].len > NAME_BYTES_MAX) return true;
    }
    return false;
}

static const char too_long[] = "a name is longer than 255 bytes";

gf_status gf_lexicon_add_entity(gf_context *context, gf_lexicon *l,
                                const gf_lexicon_line *line) {
    gf_known known = {.name = line->column[1],
                      .kind = line->column[2],
                      .within = GF_NONE,
                      .external = line->column[5]};
    if (line->columns < 3 || !known.name.len)
        return gf_lexicon_fault(context, line,
                                "expected type, name, kind, forms, within, external, alone");
    gf_alone alone;
    if (!read_alone(line->column[6], &alone))
        return gf_lexicon_fault(context, line, "alone must be yes, no or empty");
    if (!type_of(line->column[0], &known.type))
        return gf_lexicon_fault(context, line, "type must be person, organisation or place");
    const gf_view key = name_key(l->arena, known.type, known.name);
    if (!key.ptr) return GF_ERR_NOMEM;
    known.forms = all_forms(l->arena, known.name, line->column[3], &known.form_count);
    if (!known.forms) return GF_ERR_NOMEM;
    if (is_too_long(known.forms, known.form_count))
        return gf_lexicon_fault(context, line, too_long);
    const uint32_t before = gf_map_get(&l->names, key);
    if (before != GF_MAP_NONE) return add_forms(l, before, &known, line->column[4]);
    if (!GF_PUSH(l->arena, &l->known, known) || !GF_PUSH(l->arena, &l->within, line->column[4]))
        return GF_ERR_NOMEM;
    const uint32_t index = (uint32_t)l->known.count - 1;
    if (!gf_map_put(l->arena, &l->names, key, index)) return GF_ERR_NOMEM;
    GF_TRY(put_all_forms(l, &l->listed, known.type, index, known.forms, known.form_count));
    return gf_lexicon_put_family(l, index, alone);
}

static bool hint_type_of(gf_view name, unsigned *type) {
    gf_entity_type known;
    *type = GF_HINT_OTHER;
    if (gf_view_is(name, "other")) return true;
    if (!type_of(name, &known) || known == GF_PERSON) return false;
    *type = known;
    return true;
}

gf_status gf_lexicon_add_hint(gf_context *context, gf_lexicon *l, const gf_lexicon_line *line) {
    const gf_view mark = line->column[4];
    gf_hint hint = {.kind = line->column[2], .is_word = gf_view_is(mark, "word")};
    if (!line->column[1].len || !hint.kind.len || line->columns > 5 ||
        (mark.len && !hint.is_word))
        return gf_lexicon_fault(context, line,
                                "expected type, name, kind, forms, and \"word\" or nothing");
    if (!hint_type_of(line->column[0], &hint.type))
        return gf_lexicon_fault(context, line, "type must be organisation, place or other");
    uint32_t count;
    const gf_view *forms = all_forms(l->arena, line->column[1], line->column[3], &count);
    if (!forms || !GF_PUSH(l->arena, &l->hints, hint)) return GF_ERR_NOMEM;
    if (is_too_long(forms, count)) return gf_lexicon_fault(context, line, too_long);
    return put_all_forms(l, &l->hinted, hint.type, (uint32_t)l->hints.count - 1, forms, count);
}

uint32_t gf_lexicon_known_count(const gf_lexicon *l) {
    return l ? (uint32_t)l->known.count : 0;
}

const gf_known *gf_lexicon_known(const gf_lexicon *l, uint32_t known) {
    return &l->known.at[known];
}

gf_view gf_lexicon_kind(const gf_lexicon *lexicon, uint32_t known) {
    if (known == GF_NONE) return (gf_view){0};
    return gf_lexicon_known(lexicon, known)->kind;
}

uint32_t gf_lexicon_find(const gf_lexicon *l, gf_entity_type type, gf_view name) {
    char key[256];
    if (!l || name.len + 1 > sizeof key) return GF_NONE;
    key[0] = (char)('0' + type);
    memcpy(key + 1, name.ptr, name.len);
    return gf_map_get(&l->names, (gf_view){key, name.len + 1});
}

static gf_known_match look_up(const gf_form_index *x, const gf_view *at, size_t count) {
    gf_known_match match = {.known = GF_NONE};
    char first[128], joined[512], key[512];
    const gf_view head = gf_lexicon_fold_to(first, sizeof first, at[0]);
    const uint32_t longest = head.ptr ? gf_map_get(&x->first_words, head) : GF_MAP_NONE;
    if (longest == GF_MAP_NONE) return match;
    for (size_t n = longest < count ? longest : count; n > 0; n--) {
        const gf_view whole = join(joined, sizeof joined, at, n);
        const gf_view form = whole.ptr ? gf_lexicon_fold_to(key, sizeof key, whole) : whole;
        const uint32_t index = form.ptr ? gf_map_get(&x->forms, form) : GF_MAP_NONE;
        if (index == GF_MAP_NONE) continue;
        /* the oldest entry wins: files are read in sorted order, entries in file order */
        uint32_t oldest = index;
        while (x->entries.at[oldest].next != GF_MAP_NONE)
            oldest = x->entries.at[oldest].next;
        const gf_form_entry *e = &x->entries.at[oldest];
        return (gf_known_match){e->known, (uint32_t)n, e->genitive, e->inflected,
                                oldest != index};
    }
    return match;
}

/* "MOSKAU" -> "Moskau" */
static gf_view title_case(char *to, size_t size, gf_view word) {
    size_t len = 0, letters = 0;
    for (size_t at = 0, next; at < word.len; at = next) {
        const uint32_t code = gf_utf8_at(word, at, &next);
        if (gf_utf8_is_lower(code) || len + 8 > size) return (gf_view){0};
        char one[8];
        const gf_view raw = gf_view_slice(word, at, next);
        memcpy(one, raw.ptr, raw.len);
        if (letters++ && code < 0x80 && code >= 'A' && code <= 'Z') one[0] = (char)(code + 32);
        if (letters > 1 && raw.len == 2 && (unsigned char)one[0] == 0xC3 &&
            (unsigned char)one[1] >= 0x80 && (unsigned char)one[1] <= 0x9E)
            one[1] = (char)(one[1] + 32);
        memcpy(to + len, one, raw.len);
        len += raw.len;
    }
    return letters >= 4 ? (gf_view){to, len} : (gf_view){0};
}

static gf_known_match match_any_case(const gf_form_index *x, const gf_view *at, size_t count) {
    const gf_known_match match = look_up(x, at, count);
    if (match.known != GF_NONE) return match;
    char cased[4][64];
    gf_view lower[4];
    size_t n = 0;
    for (; n < 4 && n < count; n++) {
        lower[n] = title_case(cased[n], sizeof cased[n], at[n]);
        if (!lower[n].ptr) break;
    }
    return n ? look_up(x, lower, n) : match;
}

static bool begins_form(const gf_lexicon *l, gf_view word) {
    char folded[128];
    const gf_view key = gf_lexicon_fold_to(folded, sizeof folded, word);
    return key.ptr && (gf_map_get(&l->listed.first_words, key) != GF_MAP_NONE ||
                       gf_map_get(&l->hinted.first_words, key) != GF_MAP_NONE);
}

bool gf_lexicon_begins_name(const gf_lexicon *l, gf_view word) {
    char cased[64];
    if (!l || !word.len) return false;
    if (begins_form(l, word)) return true;
    const gf_view lower = title_case(cased, sizeof cased, word);
    return lower.ptr && begins_form(l, lower);
}

gf_known_match gf_lexicon_match(const gf_lexicon *lexicon, const gf_view *at, size_t count) {
    if (!lexicon || !count) return (gf_known_match){.known = GF_NONE};
    return match_any_case(&lexicon->listed, at, count);
}

const gf_hint *gf_lexicon_hint(const gf_lexicon *lexicon, const gf_view *at, size_t count,
                               uint32_t *taken) {
    if (!lexicon || !count) return NULL;
    const gf_known_match match = match_any_case(&lexicon->hinted, at, count);
    if (match.known == GF_NONE) return NULL;
    *taken = match.words;
    return &lexicon->hints.at[match.known];
}
