#include "lexicon/store.h"

#include "base/try.h"
#include "base/utf8.h"
#include "lexicon/forms.h"

#include <string.h>

/* What stands before the next @p mark from *at on; *at goes behind it. */
static gf_view next_part(gf_view text, size_t *at, char mark) {
    const char *found = memchr(text.ptr + *at, mark, text.len - *at);
    const size_t end = found ? (size_t)(found - text.ptr) : text.len;
    const gf_view part = gf_view_slice(text, *at, end);
    *at = end + 1;
    return part;
}

/* The forms of entity or hint @p number. */
static gf_status put_all_forms(gf_lexicon *l, gf_form_index *index, unsigned type,
                               uint32_t number, const gf_view *forms, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        gf_name_words w;
        gf_name_split(forms[i], &w);
        if (!w.count) continue;
        GF_TRY(gf_forms_put(l->arena, index, number, &w));
        if (type == GF_PERSON) continue;
        GF_TRY(gf_forms_put_inflected(l->arena, index, number, &w));
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
    for (size_t at = 0; at < list.len;) {
        const gf_view form = next_part(list, &at, '|');
        if (form.len) forms[(*count)++] = form;
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

static bool is_too_long(const gf_view *forms, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        if (forms[i].len > GF_NAME_BYTES_MAX) return true;
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
    const gf_map_place at = gf_map_at(l->arena, &l->names, key);
    if (!at.value) return GF_ERR_NOMEM;
    if (*at.value != GF_MAP_NONE) return add_forms(l, *at.value, &known, line->column[4]);
    if (!GF_PUSH(l->arena, &l->known, known) || !GF_PUSH(l->arena, &l->within, line->column[4]))
        return GF_ERR_NOMEM;
    const uint32_t index = (uint32_t)l->known.count - 1;
    *at.value = index;
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
    const gf_known_match match = gf_forms_find(x, at, count);
    if (match.known != GF_NONE) return match;
    char cased[4][64];
    gf_view lower[4];
    size_t n = 0;
    for (; n < 4 && n < count; n++) {
        lower[n] = title_case(cased[n], sizeof cased[n], at[n]);
        if (!lower[n].ptr) break;
    }
    return n ? gf_forms_find(x, lower, n) : match;
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

static bool begins_form(const gf_lexicon *l, gf_view word) {
    return gf_forms_begin(&l->listed, word) || gf_forms_begin(&l->hinted, word);
}

/* Of "WEISSES" all marks: the next word is looked up in another case, too. */
static uint32_t seconds_of(const gf_lexicon *l, gf_view word) {
    char cased[64];
    const gf_view lower = title_case(cased, sizeof cased, word);
    if (lower.ptr && begins_form(l, lower)) return UINT32_MAX;
    return gf_forms_seconds(&l->listed, word) | gf_forms_seconds(&l->hinted, word);
}

gf_name_start gf_lexicon_name_start(const gf_lexicon *l, gf_view word) {
    gf_name_start start = {.alone.known = GF_NONE};
    uint32_t words;
    if (!l || !word.len) return start;
    start.alone = gf_lexicon_match(l, &word, 1);
    start.hint = gf_lexicon_hint(l, &word, 1, &words);
    start.seconds = seconds_of(l, word);
    return start;
}

bool gf_lexicon_goes_on(uint32_t seconds, gf_view next) {
    return seconds && gf_forms_go_on(seconds, next);
}
