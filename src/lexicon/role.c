#include "lexicon/store.h"

#include "base/try.h"
#include "base/utf8.h"

#include <string.h>

enum { FORM_BYTES = 160 /* what is longer is no role */ };

static gf_status put_form(gf_lexicon *l, gf_view stem, const char *ending,
                          gf_role_entry entry) {
    char form[FORM_BYTES];
    const size_t n = strlen(ending);
    if (stem.len + n > sizeof form) return GF_OK;
    memcpy(form, stem.ptr, stem.len);
    memcpy(form + stem.len, ending, n);
    const gf_view key = gf_lexicon_fold_to(form, sizeof form, (gf_view){form, stem.len + n});
    const gf_map_place at = gf_map_at_copy(l->arena, &l->roles, key);
    if (!at.value) return GF_ERR_NOMEM;
    if (*at.value != GF_MAP_NONE) return GF_OK; /* the first reading stays */
    if (!GF_PUSH(l->arena, &l->role_entries, entry)) return GF_ERR_NOMEM;
    *at.value = (uint32_t)l->role_entries.count - 1;
    return GF_OK;
}

/* Vorsitzender, Gesandter: inflected like adjectives, one form for both genders. */
static gf_status put_nominalised(gf_lexicon *l, const gf_role *role, uint32_t index) {
    const gf_view stem = gf_view_slice(role->lemma, 0, role->lemma.len - 1);
    GF_TRY(put_form(l, stem, "r", (gf_role_entry){.role = index, .gender = GF_MALE}));
    GF_TRY(put_form(l, stem, "m", (gf_role_entry){.role = index, .gender = GF_MALE}));
    GF_TRY(put_form(l, stem, "n", (gf_role_entry){.role = index}));
    return put_form(l, stem, "", (gf_role_entry){.role = index});
}

static gf_status put_masculine(gf_lexicon *l, const gf_role *role, uint32_t index) {
    static const char *const endings[] = {"", "en", "n", "em", "s", "es", "e"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        const bool genitive = i == 4 || i == 5;
        GF_TRY(put_form(l, role->lemma, endings[i],
                        (gf_role_entry){index, GF_MALE, false, genitive}));
    }
    return GF_OK;
}

static gf_status put_others(gf_lexicon *l, gf_view list, gf_gender gender, uint32_t index) {
    for (size_t begin = 0, i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != '|') continue;
        if (i > begin)
            GF_TRY(put_form(l, gf_view_slice(list, begin, i), "",
                            (gf_role_entry){index, gender, true, false}));
        begin = i + 1;
    }
    return GF_OK;
}

gf_status gf_lexicon_add_role(gf_context *context, gf_lexicon *l, const gf_lexicon_line *line) {
    const gf_view object = line->column[3];
    const bool yes = object.len == 3 && memcmp(object.ptr, "yes", 3) == 0;
    if (line->columns < 4 || !line->column[0].len || !object.len)
        return gf_lexicon_fault(
            context, line,
            "expected lemma, feminine, rank, needs_object (yes or no), other forms");
    const gf_role role = {line->column[0], line->column[1], line->column[2], yes};
    if (!GF_PUSH(l->arena, &l->role, role)) return GF_ERR_NOMEM;
    const uint32_t index = (uint32_t)l->role.count - 1;
    const bool nominalised = gf_view_ends(role.lemma, "er") &&
                             gf_view_ends(role.feminine, "e") &&
                             role.feminine.len + 1 == role.lemma.len;
    GF_TRY(nominalised ? put_nominalised(l, &role, index) : put_masculine(l, &role, index));
    if (role.feminine.len && !nominalised) {
        GF_TRY(put_form(l, role.feminine, "",
                        (gf_role_entry){.role = index, .gender = GF_FEMALE}));
        GF_TRY(put_form(l, role.feminine, "nen",
                        (gf_role_entry){.role = index, .gender = GF_FEMALE, .plural = true}));
    }
    return put_others(l, line->column[4], GF_GENDER_UNKNOWN, index);
}

static bool find(const gf_lexicon *l, gf_view form, uint32_t at, gf_role_match *out) {
    char key[FORM_BYTES];
    const gf_view folded = gf_lexicon_fold_to(key, sizeof key, form);
    const uint32_t index = folded.ptr ? gf_map_get(&l->roles, folded) : GF_MAP_NONE;
    if (index == GF_MAP_NONE) return false;
    const gf_role_entry *e = &l->role_entries.at[index];
    *out = (gf_role_match){&l->role.at[e->role], e->gender, e->plural, e->genitive, at};
    return true;
}

/* The role noun that a closed compound ends in: "Kremlchef" -> "Chef". */
static bool find_closed(const gf_lexicon *l, gf_view form, size_t at, gf_role_match *out) {
    size_t next;
    const uint32_t code = gf_utf8_at(form, at, &next);
    if (!gf_utf8_is_lower(code) || form.len - at < 4 || form.len - at > 120) return false;
    char head[128];
    if (code < 0x80) {
        head[0] = (char)(code - 32);
    } else if (code >= 0xE0 && code <= 0xFE) {
        gf_utf8_put(code - 32, head);
    } else {
        return false;
    }
    memcpy(head + (next - at), form.ptr + next, form.len - next);
    if (!find(l, (gf_view){head, form.len - at}, (uint32_t)at, out)) return false;
    /* "Bergmann", "Konzerntochter" are no kin */
    return !gf_view_equal(out->role->rank, GF_VIEW("kinship"));
}

gf_role_match gf_lexicon_role(const gf_lexicon *l, gf_view form) {
    gf_role_match match = {0};
    if (!l || !form.len || find(l, form, 0, &match)) return match;
    size_t next;
    if (!gf_utf8_is_upper(gf_utf8_at(form, 0, &next)) &&
        !gf_utf8_is_digit((unsigned char)form.ptr[0]))
        return match;
    for (size_t at = 2; at < form.len; at++) {
        if (((unsigned char)form.ptr[at] & 0xC0) == 0x80) continue;
        if (form.ptr[at - 1] == '-') {
            if (find(l, gf_view_slice(form, at, form.len), (uint32_t)at, &match)) return match;
        } else if (form.ptr[at] != '-' && find_closed(l, form, at, &match)) {
            return match;
        }
    }
    return (gf_role_match){0};
}
