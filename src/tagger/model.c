#include "tagger/model.h"

#include "base/memory.h"
#include "tagger/checksum.h"

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

static const gf_row_group *group_of(const gf_model *m, uint32_t feature) {
    return &m->groups[feature >> GROUP_SHIFT];
}

static unsigned range_of(uint32_t feature) { return feature >> RANGE_SHIFT & 63; }

/* The row of the feature, or one before it; NULL where its range is empty. */
static const gf_weight_row *find(const gf_model *m, uint32_t feature) {
    const gf_row_group *group = group_of(m, feature);
    const uint64_t range = (uint64_t)1 << range_of(feature);
    if (!(group->filled & range)) return NULL;
    const int before = __builtin_popcountll(group->filled & (range - 1));
    return m->rows + group->start + before;
}

static void add_row(const gf_weight_row *row, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    while (row->feature < feature)
        row++;
    if (row->feature != feature) return;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        score[tag] = (int16_t)(score[tag] + row->of[tag]);
}

void gf_model_add(const gf_model *m, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    const gf_weight_row *row = find(m, feature);
    if (row) add_row(row, feature, score);
}

void gf_model_add_all(const gf_model *m, const uint32_t *features, size_t count,
                      int16_t score[GF_TAG_ROOM]) {
    enum { AT_ONCE = 32 };
    for (size_t from = 0; from < count; from += AT_ONCE) {
        const gf_weight_row *rows[AT_ONCE];
        const size_t here = count - from < AT_ONCE ? count - from : AT_ONCE;
        for (size_t i = 0; i < here; i++) {
            rows[i] = find(m, features[from + i]);
            if (rows[i]) __builtin_prefetch(rows[i]);
        }
        for (size_t i = 0; i < here; i++) {
            if (rows[i]) add_row(rows[i], features[from + i], score);
        }
    }
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

gf_status gf_model_index(gf_model *m) {
    m->groups = gf_memory_take_array(GROUPS, sizeof *m->groups);
    if (!m->groups) return GF_ERR_NOMEM;
    for (size_t i = 0; i < m->count; i++) {
        const uint32_t feature = m->rows[i].feature;
        if (i && m->rows[i - 1].feature > feature) return GF_ERR_SYNTAX;
        gf_row_group *group = &m->groups[feature >> GROUP_SHIFT];
        if (!group->filled) group->start = (uint32_t)i;
        group->filled |= (uint64_t)1 << range_of(feature);
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
    m->rows = gf_memory_take_array(m->count + 1, sizeof *m->rows);
    if (!m->rows) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
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
    gf_memory_give(m->rows);
    gf_memory_give(m->groups);
    gf_memory_give(m);
}
