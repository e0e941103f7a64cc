#include "tagger/vocabulary.h"

#include "base/checksum.h"
#include "base/map.h"
#include "base/memory.h"

#include <errno.h>
#include <string.h>

/*
 * File and memory alike: a header, then an open addressing table.
 *
 *     header | slot 0 | slot 1 | ... | slot 2^n - 1        a free slot has no flags
 */
typedef struct slot {
    uint64_t stem; /* hash */
    uint64_t flags;
} slot;

typedef struct header {
    char magic[8];
    uint64_t slots;
    uint64_t checksum; /* of the slots */
} header;

/* Nearly all that is asked for is no stem: eight bits of the hash beyond those of the slot,
   kept apart from the slots in an eighth of their memory, mostly tell so. */
struct gf_vocabulary {
    slot *slots;
    size_t room;
    uint64_t *marks; /* room * MARKS_PER_SLOT bits */
};

static const char magic[8] = {'g', 'f', 'w', 'o', 'r', 'd', 's', '2'};
enum { MOST_SLOTS = 1 << 22, KNOWN_BIT = 63, LINE_BYTES = 1024, MARKS_PER_SLOT = 16 };

/* One bit per flag letter; the last one only says that the stem is listed. */
static uint64_t flags_of(const char *letters) {
    uint64_t flags = (uint64_t)1 << KNOWN_BIT;
    for (; *letters && *letters != '\t' && *letters != ' ' && *letters != '\n'; letters++) {
        const unsigned char c = (unsigned char)*letters;
        if (c >= 'A' && c <= 'Z') flags |= (uint64_t)1 << (c - 'A');
        if (c >= 'a' && c <= 'z') flags |= (uint64_t)1 << (26 + c - 'a');
    }
    return flags;
}

static slot *find(slot *slots, size_t room, uint64_t stem) {
    size_t i = (size_t)stem & (room - 1);
    while (slots[i].flags && slots[i].stem != stem)
        i = (i + 1) & (room - 1);
    return &slots[i];
}

static size_t mark_of(const gf_vocabulary *v, uint64_t stem) {
    return (size_t)stem & (v->room * MARKS_PER_SLOT - 1);
}

static bool make_marks(gf_vocabulary *v) {
    v->marks = gf_memory_take_array(v->room * MARKS_PER_SLOT / 64, sizeof *v->marks);
    for (size_t i = 0; v->marks && i < v->room; i++) {
        const size_t mark = mark_of(v, v->slots[i].stem);
        if (v->slots[i].flags) v->marks[mark / 64] |= UINT64_C(1) << mark % 64;
    }
    return v->marks != NULL;
}

uint64_t gf_vocabulary_flags(const gf_vocabulary *v, gf_view stem) {
    if (!v || !stem.len) return 0;
    const uint64_t hash = gf_hash(stem);
    const size_t mark = mark_of(v, hash);
    return v->marks[mark / 64] >> mark % 64 & 1 ? find(v->slots, v->room, hash)->flags : 0;
}

static uint64_t checksum(const slot *slots, size_t room) {
    return gf_checksum(room, slots, room * sizeof *slots);
}

uint64_t gf_vocabulary_digest(const gf_vocabulary *v) {
    return v ? checksum(v->slots, v->room) : 0;
}

static size_t count_lines(FILE *in) {
    size_t lines = 0;
    for (int c; (c = getc(in)) != EOF;)
        lines += c == '\n';
    rewind(in);
    return lines;
}

static void read_stems(FILE *in, slot *slots, size_t room) {
    char line[LINE_BYTES];
    while (fgets(line, sizeof line, in)) {
        const size_t stem = strcspn(line, "/\t\n");
        if (!stem || line[0] == '#') continue;
        const uint64_t hash = gf_hash((gf_view){line, stem});
        slot *at = find(slots, room, hash);
        at->stem = hash;
        at->flags |= flags_of(line[stem] == '/' ? line + stem + 1 : "");
    }
}

static gf_status write_table(gf_context *context, const slot *slots, size_t room, FILE *sink) {
    header h = {.slots = room, .checksum = checksum(slots, room)};
    memcpy(h.magic, magic, sizeof magic);
    const bool written =
        fwrite(&h, sizeof h, 1, sink) == 1 && fwrite(slots, sizeof *slots, room, sink) == room;
    return written ? GF_OK : gf_fail(context, GF_ERR_IO, "vocabulary: %s", strerror(errno));
}

gf_status gf_vocabulary_compile(gf_context *context, FILE *dictionary, const char *name,
                                FILE *sink) {
    const size_t lines = count_lines(dictionary);
    if (lines < 2) return gf_fail(context, GF_ERR_SYNTAX, "%s: no dictionary", name);
    size_t room = 1024;
    while (room < lines + lines / 2)
        room *= 2;
    slot *slots = gf_memory_take_array(room, sizeof *slots);
    if (!slots) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", name);
    read_stems(dictionary, slots, room);
    const gf_status status = write_table(context, slots, room, sink);
    gf_memory_give(slots);
    return status;
}

static gf_status read_table(gf_context *context, FILE *in, const char *path, gf_vocabulary *v) {
    header h;
    if (fread(&h, sizeof h, 1, in) != 1 || memcmp(h.magic, magic, sizeof magic) != 0)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: no table of words", path);
    const bool power = h.slots && (h.slots & (h.slots - 1)) == 0;
    if (!power || h.slots > MOST_SLOTS)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: damaged table of words", path);
    v->room = (size_t)h.slots;
    v->slots = gf_memory_take_pages(v->room * sizeof *v->slots);
    if (!v->slots) return gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
    const bool whole = fread(v->slots, sizeof *v->slots, v->room, in) == v->room;
    if (!whole || checksum(v->slots, v->room) != h.checksum)
        return gf_fail(context, GF_ERR_SYNTAX, "%s: damaged table of words", path);
    return make_marks(v) ? GF_OK : gf_fail(context, GF_ERR_NOMEM, "%s: out of memory", path);
}

gf_status gf_vocabulary_open(gf_context *context, const char *path, gf_vocabulary **out) {
    FILE *in = fopen(path, "rb");
    if (!in) return gf_fail(context, GF_ERR_IO, "%s: %s", path, strerror(errno));
    gf_vocabulary *v = gf_memory_take(sizeof *v);
    const gf_status status =
        v ? read_table(context, in, path, v) : gf_fail(context, GF_ERR_NOMEM, "out of memory");
    fclose(in);
    if (status == GF_OK)
        *out = v;
    else
        gf_vocabulary_free(v);
    return status;
}

void gf_vocabulary_free(gf_vocabulary *v) {
    if (!v) return;
    gf_memory_give_pages(v->slots, v->room * sizeof *v->slots);
    gf_memory_give(v->marks);
    gf_memory_give(v);
}
