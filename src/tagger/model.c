#include "tagger/model.h"

#include "base/checksum.h"
#include "base/memory.h"

#include <errno.h>
#include <string.h>

enum {
    VERSION = 3,
    GROUPS = 1 << GF_MODEL_GROUP_BITS,
    GROUP_SHIFT = 32 - GF_MODEL_GROUP_BITS,
    RANGE_SHIFT = GROUP_SHIFT - 6,
    MOST_ROWS = 4 << 20
};

typedef struct header {
    char magic[8];
    uint32_t version; /* also wrong where the bytes of a number stand in another order */
    uint32_t tags, rows;
    uint32_t unused;
    uint64_t checksum; /* of all behind the header */
} header;

static const char magic[8] = {'g', 'f', 'm', 'o', 'd', 'e', 'l', '\n'};

static unsigned range_of(uint32_t feature) { return feature >> RANGE_SHIFT & 63; }

/* Is anything in the range of the feature? 0 or 1. */
static unsigned is_filled(const gf_model *m, uint32_t feature) {
    return m->filled[feature >> GROUP_SHIFT] >> range_of(feature) & 1;
}

/* The row of a feature whose range is filled, or one before it. */
static const gf_weight_row *find(const gf_model *m, uint32_t feature) {
    const uint32_t group = feature >> GROUP_SHIFT;
    const uint64_t before = m->filled[group] & (((uint64_t)1 << range_of(feature)) - 1);
    return m->rows + m->starts[group] + __builtin_popcountll(before);
}

static void add_row(const gf_weight_row *row, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    while (row->feature < feature)
        row++;
    if (row->feature != feature) return;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        score[tag] = (int16_t)(score[tag] + row->of[tag]);
}

void gf_model_add(const gf_model *m, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    if (is_filled(m, feature)) add_row(find(m, feature), feature, score);
}

/* Without a branch, which the processor could only guess: half of the features are kept, and no
   pattern is in it. */
size_t gf_model_sift(const gf_model *m, const uint32_t *features, size_t count, uint32_t *to) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const uint32_t feature = features[i];
        to[kept] = feature;
        kept += is_filled(m, feature);
    }
    return kept;
}

void gf_model_find(const gf_model *m, const uint32_t *sifted, size_t count,
                   const gf_weight_row **rows) {
    for (size_t i = 0; i < count; i++) {
        rows[i] = find(m, sifted[i]);
        __builtin_prefetch(rows[i]);
    }
}

void gf_model_add_rows(const gf_weight_row *const *rows, const uint32_t *sifted, size_t count,
                       int16_t score[GF_TAG_ROOM]) {
    for (size_t i = 0; i < count; i++)
        add_row(rows[i], sifted[i], score);
}

uint64_t gf_model_digest(const gf_model *m) {
    const uint64_t steps = gf_checksum(m->count, m->steps, sizeof m->steps);
    return gf_checksum(steps, m->rows, m->count * sizeof *m->rows);
}

gf_status gf_model_write(gf_context *context, const gf_model *m, FILE *sink) {
    header h = {.version = VERSION,
                .tags = GF_TAG_COUNT,
                .rows = (uint32_t)m->count,
                .checksum = gf_model_digest(m)};
    memcpy(h.magic, magic, sizeof magic);
    const bool written = fwrite(&h, sizeof h, 1, sink) == 1 &&
                         fwrite(m->steps, sizeof m->steps, 1, sink) == 1 &&
                         fwrite(m->rows, sizeof *m->rows, m->count, sink) == m->count;
    return written ? GF_OK : gf_fail(context, GF_ERR_IO, "model: %s", strerror(errno));
}

bool gf_model_make_room(gf_model *m, size_t rows) {
    m->room = rows;
    m->rows = rows <= SIZE_MAX / sizeof *m->rows ? gf_memory_take_pages(rows * sizeof *m->rows)
                                                 : NULL;
    return m->rows != NULL;
}

gf_status gf_model_index(gf_model *m) {
    m->filled = gf_memory_take_array(GROUPS, sizeof *m->filled);
    m->starts = gf_memory_take_array(GROUPS, sizeof *m->starts);
    if (!m->filled || !m->starts) return GF_ERR_NOMEM;
    for (size_t i = 0; i < m->count; i++) {
        const uint32_t feature = m->rows[i].feature;
        if (i && m->rows[i - 1].feature > feature) return GF_ERR_SYNTAX;
        const uint32_t group = feature >> GROUP_SHIFT;
        if (!m->filled[group]) m->starts[group] = (uint32_t)i;
        m->filled[group] |= (uint64_t)1 << range_of(feature);
    }
    m->rows[m->count] = (gf_weight_row){.feature = UINT32_MAX};
    return GF_OK;
}

static gf_status read_rows(gf_context *context, FILE *in, const char *path, gf_model *m) {
    header h;
    if (fread(&h, sizeof h, 1, in) != 1 || memcmp(h.magic, magic, sizeof magic) != 0)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: no model of this program", path);
    if (h.version != VERSION || h.tags != GF_TAG_COUNT || h.rows > MOST_ROWS)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: a model of another version", path);
    m->count = h.rows;
    if (!gf_model_make_room(m, m->count + 1))
        return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
    const bool whole = fread(m->steps, sizeof m->steps, 1, in) == 1 &&
                       fread(m->rows, sizeof *m->rows, m->count, in) == m->count &&
                       getc(in) == EOF;
    if (!whole || gf_model_digest(m) != h.checksum)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: damaged model", path);
    const gf_status status = gf_model_index(m);
    if (status == GF_OK) return GF_OK;
    return gf_fail(context, status, "%s: %s", path,
                   status == GF_ERR_NOMEM ? "out of memory" : "damaged model");
}

gf_status gf_model_open(gf_context *context, const char *path, gf_model **out) {
    FILE *in = fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    gf_model *m = gf_memory_take(sizeof *m);
    const gf_status status =
        m ? read_rows(context, in, path, m) : gf_fail(context, GF_ERR_NOMEM, "out of memory");
    fclose(in);
    if (status == GF_OK)
        *out = m;
    else
        gf_model_free(m);
    return status;
}

void gf_model_free(gf_model *m) {
    if (!m) return;
    gf_memory_give_pages(m->rows, m->room * sizeof *m->rows);
    gf_memory_give(m->filled);
    gf_memory_give(m->starts);
    gf_memory_give(m);
}
