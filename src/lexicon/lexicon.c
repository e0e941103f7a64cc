#include "lexicon/lexicon.h"

#include "base/memory.h"
#include "base/try.h"
#include "base/utf8.h"
#include "lexicon/lexicon_file.h"
#include "lexicon/store.h"

#include <string.h>

gf_status gf_lexicon_fault(gf_context *context, const gf_lexicon_line *line, const char *what) {
    return gf_fail(context, GF_ERR_SYNTAX, "%s:%zu: %s", line->path, line->number, what);
}

/* The first "ß" from @p at on, or NULL. */
static char *eszett(char *at, const char *end) {
    while ((at = memchr(at, 0xC3, (size_t)(end - at))) && end - at > 1) {
        if (at[1] == '\x9F') return at;
        at++;
    }
    return NULL;
}

gf_view gf_lexicon_fold_to(char *to, size_t size, gf_view form) {
    if (form.len > size) return (gf_view){0};
    if (form.len) memmove(to, form.ptr, form.len);
    for (char *at = to; (at = eszett(at, to + form.len)); at += 2)
        memcpy(at, "ss", 2);
    return (gf_view){to, form.len};
}

gf_view gf_lexicon_fold(gf_arena *arena, gf_view form) {
    size_t at = 0;
    while (at + 1 < form.len && memcmp(form.ptr + at, "ß", 2) != 0)
        at++;
    if (at + 1 >= form.len) return form;
    char *to = gf_arena_alloc(arena, form.len + 1, 1);
    return to ? gf_lexicon_fold_to(to, form.len, form) : form;
}

static const char *const class_names[] = {
#define GF_WORD_CLASS(name, text) (text),
#include "lexicon/classes.def"
#undef GF_WORD_CLASS
};

static bool number_classes(gf_lexicon *l) {
    for (uint32_t i = 0; i < GF_WORD_CLASS_COUNT; i++) {
        if (!gf_map_put(l->arena, &l->classes, gf_view_of(class_names[i]), i)) return false;
    }
    return true;
}

static unsigned outline_of(gf_view form) {
    const unsigned first = (unsigned char)form.ptr[0];
    const unsigned last = (unsigned char)form.ptr[form.len - 1];
    return (first * 37 + last * 101 + (unsigned)form.len * 59) % GF_OUTLINES;
}

static void add_outline(gf_outlines *to, gf_view form) {
    const unsigned n = outline_of(form);
    to->bits[n / 64] |= UINT64_C(1) << n % 64;
}

static bool may_hold(const gf_outlines *outlines, gf_view form) {
    const unsigned n = form.len ? outline_of(form) : 0;
    return form.len && outlines->bits[n / 64] >> n % 64 & 1;
}

gf_status gf_lexicon_add_word(gf_context *context, gf_lexicon *l, const gf_lexicon_line *line) {
    if (line->columns < 2 || !line->column[0].len)
        return gf_lexicon_fault(context, line, "expected form, class, value");
    const uint32_t word_class = gf_map_get(&l->classes, line->column[1]);
    if (word_class == GF_MAP_NONE) return gf_lexicon_fault(context, line, "unknown word class");
    const gf_map_place at = gf_map_at(l->arena, &l->words, line->column[0]);
    if (!at.value) return GF_ERR_NOMEM;
    const gf_word_entry entry = {line->column[2], (gf_word_class)word_class, *at.value};
    if (!GF_PUSH(l->arena, &l->word_entries, entry)) return GF_ERR_NOMEM;
    *at.value = (uint32_t)l->word_entries.count - 1;
    add_outline(&l->outlines[word_class], line->column[0]);
    return GF_OK;
}

gf_status gf_lexicon_add_given(gf_context *context, gf_lexicon *l,
                               const gf_lexicon_line *line) {
    if (line->columns < 2 || line->column[1].len != 1 ||
        !strchr("mfu", line->column[1].ptr[0])) {
        return gf_lexicon_fault(context, line, "expected name and gender m, f or u");
    }
    const char gender = line->column[1].ptr[0];
    const uint32_t value = gender == 'm'   ? GF_MALE
                           : gender == 'f' ? GF_FEMALE
                                           : GF_GENDER_UNKNOWN;
    return gf_map_put(l->arena, &l->givens, line->column[0], value) ? GF_OK : GF_ERR_NOMEM;
}

/* About what the built-in lexicon fills, so that the large tables are not moved on the way. */
static bool reserve(gf_lexicon *l) {
    enum {
        WORDS = 12000,
        NAMES = 20000,
        FORMS = 30000,
        FIRST_WORDS = 9000,
        HINT_FORMS = 10000,
        ROLES = 12000,
        OTHERS = 12000
    };
    return gf_map_reserve(l->arena, &l->words, WORDS) &&
           gf_map_reserve(l->arena, &l->names, NAMES) &&
           gf_map_reserve(l->arena, &l->listed.forms, FORMS) &&
           gf_map_reserve(l->arena, &l->listed.first_words, FIRST_WORDS) &&
           gf_map_reserve(l->arena, &l->hinted.forms, HINT_FORMS) &&
           gf_map_reserve(l->arena, &l->hinted.first_words, OTHERS) &&
           gf_map_reserve(l->arena, &l->roles, ROLES) &&
           gf_map_reserve(l->arena, &l->givens, OTHERS) &&
           gf_map_reserve(l->arena, &l->parts, OTHERS) &&
           GF_MAKE_ROOM(l->arena, &l->listed.entries, FORMS) &&
           GF_MAKE_ROOM(l->arena, &l->hinted.entries, HINT_FORMS) &&
           GF_MAKE_ROOM(l->arena, &l->word_entries, WORDS) &&
           GF_MAKE_ROOM(l->arena, &l->role_entries, ROLES) &&
           GF_MAKE_ROOM(l->arena, &l->known, NAMES) &&
           GF_MAKE_ROOM(l->arena, &l->within, NAMES);
}

static gf_status load(gf_context *context, const char *directory, const char *const *extra,
                      size_t extra_count, gf_lexicon *l) {
    l->arena = gf_arena_new_large();
    if (!l->arena || !reserve(l) || !number_classes(l))
        return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", directory);
    GF_TRY(gf_lexicon_read_directory(context, l, directory));
    for (size_t i = 0; i < extra_count; i++)
        GF_TRY(gf_lexicon_read_file(context, l, extra[i]));
    const gf_status status = gf_lexicon_link(l);
    return status == GF_OK ? GF_OK : gf_fail(context, status, "%s: out of memory", directory);
}

static gf_status load_new(gf_context *context, const char *directory, const char *const *extra,
                          size_t extra_count, gf_lexicon_checker *checker, gf_lexicon **out) {
    gf_lexicon *l = gf_memory_take(sizeof *l);
    if (!l) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", directory);
    l->checker = checker;
    const gf_status status = load(context, directory, extra, extra_count, l);
    if (status == GF_OK) {
        *out = l;
    } else {
        gf_lexicon_free(l);
    }
    return status;
}

gf_status gf_lexicon_load(gf_context *context, const char *directory, const char *const *extra,
                          size_t extra_count, gf_lexicon **out) {
    return load_new(context, directory, extra, extra_count, NULL, out);
}

gf_status gf_lexicon_load_checked(gf_context *context, const char *directory,
                                  gf_lexicon_checker *checker, gf_lexicon **out) {
    return load_new(context, directory, NULL, 0, checker, out);
}

void gf_lexicon_free(gf_lexicon *l) {
    if (!l) return;
    gf_arena_free(l->arena);
    gf_memory_give(l);
}

uint64_t gf_lexicon_digest(const gf_lexicon *l) { return l->digest; }

bool gf_lexicon_word(const gf_lexicon *l, gf_word_class word_class, gf_view form,
                     gf_view *value) {
    return l && may_hold(&l->outlines[word_class], form) &&
           gf_lexicon_entry_is(l, gf_map_get(&l->words, form), word_class, value);
}

uint32_t gf_lexicon_entry(const gf_lexicon *l, gf_view form) {
    return l ? gf_map_get(&l->words, form) : GF_NONE;
}

gf_class_set gf_lexicon_classes(const gf_lexicon *l, uint32_t entry) {
    gf_class_set set = {{0}};
    for (uint32_t i = entry; i != GF_NONE; i = l->word_entries.at[i].next) {
        const gf_word_class word_class = l->word_entries.at[i].word_class;
        set.bits[word_class / 64] |= UINT64_C(1) << word_class % 64;
    }
    return set;
}

bool gf_lexicon_entry_is(const gf_lexicon *l, uint32_t entry, gf_word_class word_class,
                         gf_view *value) {
    for (uint32_t i = entry; i != GF_NONE; i = l->word_entries.at[i].next) {
        if (l->word_entries.at[i].word_class != word_class) continue;
        if (value) *value = l->word_entries.at[i].value;
        return true;
    }
    return false;
}

size_t gf_lexicon_readings(const gf_lexicon *l, uint32_t entry, gf_word_reading *to,
                           size_t room) {
    size_t count = 0;
    for (uint32_t i = entry; i != GF_NONE && count < room; i = l->word_entries.at[i].next) {
        const gf_word_entry *one = &l->word_entries.at[i];
        to[count++] = (gf_word_reading){one->word_class, one->value};
    }
    return count;
}

bool gf_lexicon_given(const gf_lexicon *l, gf_view form, gf_gender *gender) {
    const uint32_t value = l ? gf_map_get(&l->givens, form) : GF_MAP_NONE;
    if (value == GF_MAP_NONE) return false;
    if (gender) *gender = (gf_gender)value;
    return true;
}
