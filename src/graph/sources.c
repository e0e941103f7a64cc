#include "base/map.h"
#include "base/try.h"
#include "base/vec.h"
#include "graph/merge.h"
#include "record/fingerprint.h"

#include <assert.h>
#include <string.h>

/*
 * Papers print one agency's text, whole or cut. Two fingerprints that are alike share most of
 * their minima; so only those records are compared that share a run of them.
 */
enum {
    COUNT_DIGITS = 8, /* see record/fingerprint.h */
    BAND_DIGITS = 8,  /* two minima */
    EMPTY_DIGITS = 4, /* "ffff": a class without a run of words */
    MOST_TRIED = 16   /* records of a band that are compared: copies are alike, all of them */
};

static uint32_t root(const gf_merge *m, uint32_t record) {
    while (m->source[record] != record)
        record = m->source[record];
    return record;
}

static void unite(gf_merge *m, uint32_t a, uint32_t b) {
    a = root(m, a);
    b = root(m, b);
    m->source[a < b ? b : a] = a < b ? a : b;
}

/* The records that have the same two minima at the same place, the newest first. */
typedef struct bands {
    gf_arena *arena; /* given back with the search: this is the largest thing in a merge */
    gf_map newest;
    struct {
        struct band {
            uint32_t record, before;
        } * at;
        size_t count, room;
    } entries;
} bands;

static gf_view band_key(gf_arena *arena, size_t at, gf_view digits) {
    char *key = gf_arena_alloc(arena, 1 + digits.len, 1);
    if (!key) return (gf_view){0};
    key[0] = (char)(1 + at / BAND_DIGITS);
    memcpy(key + 1, digits.ptr, digits.len);
    return (gf_view){key, 1 + digits.len};
}

static gf_status compare_band(gf_merge *m, bands *all, uint32_t record, size_t at) {
    const gf_view print = m->records[record]->fingerprint;
    const gf_view key = band_key(all->arena, at, gf_view_slice(print, at, at + BAND_DIGITS));
    if (!key.ptr) return GF_ERR_NOMEM;
    const uint32_t newest = gf_map_get(&all->newest, key);
    int tried = 0;
    for (uint32_t e = newest; e != GF_MAP_NONE && tried < MOST_TRIED; tried++) {
        assert(all->entries.at); /* what the map numbers is there */
        const uint32_t other = all->entries.at[e].record;
        if (root(m, other) != root(m, record) &&
            gf_fingerprints_alike(print, m->records[other]->fingerprint))
            unite(m, record, other);
        e = all->entries.at[e].before;
    }
    const struct band b = {record, newest};
    if (!GF_PUSH(all->arena, &all->entries, b)) return GF_ERR_NOMEM;
    return gf_map_put(all->arena, &all->newest, key, (uint32_t)all->entries.count - 1)
               ? GF_OK
               : GF_ERR_NOMEM;
}

/* Short texts have empty classes; sharing those says nothing. */
static bool is_telling(gf_view band) {
    for (size_t at = 0; at < band.len; at += EMPTY_DIGITS) {
        if (memcmp(band.ptr + at, "ffff", EMPTY_DIGITS) == 0) return false;
    }
    return true;
}

static gf_status join_equal(gf_merge *m) {
    gf_map first = {0};
    for (uint32_t r = 0; r < m->record_count; r++) {
        const gf_view key = {(const char *)&m->records[r]->content,
                             sizeof m->records[r]->content};
        const uint32_t same = gf_map_get(&first, key);
        if (same != GF_MAP_NONE)
            unite(m, r, same);
        else if (!gf_map_put(m->arena, &first, key, r))
            return GF_ERR_NOMEM;
    }
    return GF_OK;
}

static gf_status join_alike(gf_merge *m, bands *all) {
    for (uint32_t r = 0; r < m->record_count; r++) {
        const gf_view print = m->records[r]->fingerprint;
        for (size_t at = COUNT_DIGITS; at + BAND_DIGITS <= print.len; at += BAND_DIGITS) {
            if (is_telling(gf_view_slice(print, at, at + BAND_DIGITS)))
                GF_TRY(compare_band(m, all, r, at));
        }
    }
    return GF_OK;
}

gf_status gf_merge_find_sources(gf_merge *m) {
    m->source = GF_NEW_ARRAY(m->arena, uint32_t, m->record_count + 1);
    m->source_seen = GF_NEW_ARRAY(m->arena, uint32_t, m->record_count + 1);
    if (!m->source || !m->source_seen) return GF_ERR_NOMEM;
    for (uint32_t r = 0; r < m->record_count; r++)
        m->source[r] = r;
    GF_TRY(join_equal(m));
    bands all = {.arena = gf_arena_new()};
    const gf_status status = all.arena ? join_alike(m, &all) : GF_ERR_NOMEM;
    gf_arena_free(all.arena);
    for (uint32_t r = 0; r < m->record_count; r++)
        m->source[r] = root(m, r);
    return status;
}

int32_t gf_merge_independent(gf_merge *m, const gf_indices *documents) {
    int32_t count = 0;
    m->stamp++;
    for (size_t i = 0; i < documents->count; i++) {
        uint32_t *seen = &m->source_seen[m->source[documents->at[i]]];
        count += *seen != m->stamp;
        *seen = m->stamp;
    }
    return count;
}
