#include "tagger/model.h"

#include "base/memory.h"
#include "tagger/checksum.h"

#include <errno.h>
#include <string.h>

enum {
    VERSION = 2,
    INDEX_COUNT = 1 << GF_MODEL_INDEX_BITS,
    HINT_WORDS = 1 << (GF_MODEL_HINT_BITS - 6),
    INDEX_SHIFT = 32 - GF_MODEL_INDEX_BITS,
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

static void add_row(const gf_model *m, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    const uint32_t group = feature >> INDEX_SHIFT;
    const gf_weight_row *row = m->rows + m->starts[group],
                        *end = m->rows + m->starts[group + 1];
    while (row < end && row->feature != feature)
        row++;
    if (row == end) return;
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        score[tag] = (int16_t)(score[tag] + row->of[tag]);
}

static bool may_hold(const gf_model *m, uint32_t feature) {
    const uint32_t hint = feature >> (32 - GF_MODEL_HINT_BITS);
    return m->hints[hint >> 6] >> (hint & 63) & 1;
}

void gf_model_add(const gf_model *m, uint32_t feature, int16_t score[GF_TAG_ROOM]) {
    if (may_hold(m, feature)) add_row(m, feature, score);
}

/* Keeps those that may be in the model, and begins to fetch their rows. */
static size_t sift(const gf_model *m, uint32_t *features, size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (!may_hold(m, features[i])) continue;
        __builtin_prefetch(&m->starts[features[i] >> INDEX_SHIFT]);
        features[kept++] = features[i];
    }
    for (size_t i = 0; i < kept; i++)
        __builtin_prefetch(&m->rows[m->starts[features[i] >> INDEX_SHIFT]]);
    return kept;
}

void gf_model_add_all(const gf_model *m, uint32_t *features, size_t count,
                      int16_t score[GF_TAG_ROOM]) {
    const size_t kept = sift(m, features, count);
    for (size_t i = 0; i < kept; i++)
        add_row(m, features[i], score);
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
    uint32_t row = 0;
    m->starts = gf_memory_take((INDEX_COUNT + 1) * sizeof *m->starts);
    m->hints = gf_memory_take(HINT_WORDS * sizeof *m->hints);
    if (!m->starts || !m->hints) return GF_ERR_NOMEM;
    for (size_t i = 0; i < m->count; i++) {
        const uint32_t hint = m->rows[i].feature >> (32 - GF_MODEL_HINT_BITS);
        m->hints[hint >> 6] |= (uint64_t)1 << (hint & 63);
    }
    for (uint32_t group = 0; group < INDEX_COUNT; group++) {
        m->starts[group] = row;
        while (row < m->count && m->rows[row].feature >> INDEX_SHIFT == group)
            row++;
    }
    m->starts[INDEX_COUNT] = row;
    return row == m->count ? GF_OK : GF_ERR_SYNTAX;
}

static gf_status read_rows(gf_context *context, FILE *in, const char *path, gf_model *m) {
    header h;
    if (fread(&h, sizeof h, 1, in) != 1 || memcmp(h.magic, magic, sizeof magic) != 0)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: no model of this program", path);
    if (h.version != VERSION || h.tags != GF_TAG_COUNT || h.rows > MOST_ROWS)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: a model of another version", path);
    m->count = h.rows;
    m->rows = gf_memory_take((m->count + 1) * sizeof *m->rows);
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
    gf_memory_give(m->starts);
    gf_memory_give(m->hints);
    gf_memory_give(m);
}
