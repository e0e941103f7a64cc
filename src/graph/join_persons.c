#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "entity/name_key.h"
#include "graph/merge.h"
#include "graph/shared_office.h"
#include "mention/skeleton.h"

#include <stdlib.h>
#include <string.h>

static gf_view family_of(gf_view name) {
    size_t at = name.len;
    while (at > 0 && name.ptr[at - 1] != ' ')
        at--;
    return gf_view_slice(name, at, name.len);
}

static bool is_full(gf_view name) { return memchr(name.ptr, ' ', name.len) != NULL; }

static int by_name(const void *a, const void *b) {
    const gf_view x = *(const gf_view *)a, y = *(const gf_view *)b;
    const int order = memcmp(x.ptr, y.ptr, x.len < y.len ? x.len : y.len);
    return order ? order : (x.len > y.len) - (x.len < y.len);
}

/* One distinct name of persons, with the item that stands for it. */
typedef struct person {
    gf_view name;
    uint32_t item;
    gf_name_key key;
} person;

typedef struct persons {
    person *at;
    size_t count, room;
} persons;

static gf_status list_persons(gf_merge *m, persons *out) {
    for (uint32_t i = 0; i < m->entity_count; i++) {
        const gf_view name = m->entities[i].name;
        if (m->entities[i].type != GF_PERSON || gf_merge_root(m, i) != i) continue;
        const gf_view family = gf_name_without_article(m->lexicon, family_of(name));
        const person p = {name, i, gf_name_key_of(m->arena, family, name)};
        if (!GF_PUSH(m->arena, out, p)) return GF_ERR_NOMEM;
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_name);
    return GF_OK;
}

/* Persons by the key of their family name; of one key the newest first. */
typedef struct family_index {
    gf_map newest;
    struct {
        struct family_entry {
            uint32_t person, before;
        } * at;
        size_t count, room;
    } entries;
} family_index;

static gf_status put_family(gf_merge *m, family_index *f, gf_view key, uint32_t number) {
    const struct family_entry e = {number, gf_map_get(&f->newest, key)};
    if (!key.ptr || !GF_PUSH(m->arena, &f->entries, e)) return GF_ERR_NOMEM;
    return gf_map_put(m->arena, &f->newest, key, (uint32_t)f->entries.count - 1) ? GF_OK
                                                                                 : GF_ERR_NOMEM;
}

static gf_status list_families(gf_merge *m, const persons *all, family_index *out) {
    for (uint32_t i = 0; i < all->count; i++) {
        const gf_name_key key = all->at[i].key;
        GF_TRY(put_family(m, out, key.german, i));
        if (!gf_view_equal(key.german, key.english)) GF_TRY(put_family(m, out, key.english, i));
    }
    return GF_OK;
}

/* Two persons whose names were compared. */
typedef struct likeness {
    uint32_t a, b;
    gf_name_likeness how;
} likeness;

typedef struct likenesses {
    likeness *at;
    size_t count, room;
} likenesses;

typedef struct comparing {
    gf_merge *m;
    const persons *all;
    const family_index *families;
    gf_arena *scratch; /* of one person's comparisons */
    likenesses *out;
} comparing;

static gf_status compare_with(const comparing *c, uint32_t i, gf_view key) {
    const gf_view name = c->all->at[i].name;
    for (uint32_t e = gf_map_get(&c->families->newest, key); e != GF_MAP_NONE;
         e = c->families->entries.at[e].before) {
        const uint32_t k = c->families->entries.at[e].person;
        if (k == i) continue;
        const likeness l = {
            i < k ? i : k, i < k ? k : i,
            gf_names_compare(c->scratch, c->m->lexicon, name, c->all->at[k].name)};
        if (l.how >= GF_NAMES_COMPATIBLE && !GF_PUSH(c->m->arena, c->out, l))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status compare_by(const comparing *c, uint32_t i, gf_view word) {
    const gf_view family = gf_name_without_article(c->m->lexicon, word);
    const gf_name_key key = gf_name_key_of(c->scratch, family, c->all->at[i].name);
    if (!key.german.ptr || !key.english.ptr) return GF_ERR_NOMEM;
    GF_TRY(compare_with(c, i, key.german));
    return gf_view_equal(key.german, key.english) ? GF_OK : compare_with(c, i, key.english);
}

/* A family name need not stand last: "Jinping Xi", "Mohammed bin Salman Al Saud". */
static gf_status compare_person(const comparing *c, uint32_t i) {
    const gf_view name = c->all->at[i].name;
    size_t words = 1;
    for (size_t at = 0; at < name.len; at++)
        words += name.ptr[at] == ' ';
    for (size_t at = 0, begin = 0, word = 0; at <= name.len; at++) {
        if (at < name.len && name.ptr[at] != ' ') continue;
        const bool is_last = at == name.len, is_first = word == 0;
        if (is_last || (is_first && words == 2) || (!is_first && words > 2))
            GF_TRY(compare_by(c, i, gf_view_slice(name, begin, at)));
        begin = at + 1;
        word++;
    }
    return GF_OK;
}

static int by_persons(const void *a, const void *b) {
    const likeness *x = a, *y = b;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return (x->b > y->b) - (x->b < y->b);
}

/* Only names that share a family name are compared: near-linear in the number of names. */
static gf_status compare_persons(gf_merge *m, const persons *all, likenesses *out) {
    family_index families = {0};
    GF_TRY(list_families(m, all, &families));
    for (uint32_t i = 0; i < all->count; i++) {
        const comparing c = {m, all, &families, gf_arena_new(), out};
        const gf_status status = c.scratch ? compare_person(&c, i) : GF_ERR_NOMEM;
        gf_arena_free(c.scratch);
        if (status != GF_OK) return status;
    }
    if (out->count) qsort(out->at, out->count, sizeof *out->at, by_persons);
    return GF_OK;
}

/* Spellings of one full name: "Kirill Dmitrijew", "Kirill Dmitriev". */
static void join_spellings(gf_merge *m, const persons *all, const likenesses *found) {
    for (size_t i = 0; i < found->count; i++) {
        const likeness *l = &found->at[i];
        if (l->how == GF_NAMES_EQUAL) gf_merge_join(m, all->at[l->a].item, all->at[l->b].item);
    }
}

/* "Wladimir" and "Wolodymyr Selenskyj" with the same office. What agrees is found before
   anything is joined, so that the order of the names does not matter. */
static gf_status join_translations(gf_merge *m, const persons *all, const likenesses *found) {
    likenesses agreed = {0};
    for (size_t i = 0; i < found->count; i++) {
        const likeness *l = &found->at[i];
        if (l->how != GF_NAMES_TRANSLATED) continue;
        if (gf_merge_share_office(m, all->at[l->a].item, all->at[l->b].item) &&
            !GF_PUSH(m->arena, &agreed, *l))
            return GF_ERR_NOMEM;
    }
    for (size_t i = 0; i < agreed.count; i++)
        gf_merge_join(m, all->at[agreed.at[i].a].item, all->at[agreed.at[i].b].item);
    return GF_OK;
}

/* A family name alone belongs to the only full name of the corpus that fits it. */
static gf_status join_family_names(gf_merge *m, const persons *all, const likenesses *found) {
    uint32_t *only = GF_NEW_ARRAY(m->arena, uint32_t, all->count + 1);
    if (!only) return GF_ERR_NOMEM;
    const uint32_t several = GF_NONE - 1;
    for (size_t i = 0; i < all->count; i++)
        only[i] = GF_NONE;
    for (size_t i = 0; i < found->count; i++) {
        const likeness *l = &found->at[i];
        if (is_full(all->at[l->a].name) == is_full(all->at[l->b].name)) continue;
        const uint32_t part = is_full(all->at[l->a].name) ? l->b : l->a,
                       full = part == l->a ? l->b : l->a;
        const uint32_t root = gf_merge_root(m, all->at[full].item);
        only[part] = only[part] == GF_NONE || only[part] == root ? root : several;
    }
    for (size_t i = 0; i < all->count; i++) {
        if (only[i] < several) gf_merge_join(m, all->at[i].item, only[i]);
    }
    return GF_OK;
}

gf_status gf_merge_join_persons(gf_merge *m) {
    persons all = {0};
    likenesses found = {0};
    GF_TRY(list_persons(m, &all));
    GF_TRY(compare_persons(m, &all, &found));
    join_spellings(m, &all, &found);
    GF_TRY(join_translations(m, &all, &found));
    return join_family_names(m, &all, &found);
}
