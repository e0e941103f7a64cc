#include "export/provenance.h"

#include "base/map.h"
#include "export/view_graph.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef GF_VERSION
#define GF_VERSION "unknown"
#endif

/* FNV-1a, 64 bits. */
static uint64_t add_bytes(uint64_t hash, const void *bytes, size_t count) {
    const unsigned char *at = bytes;
    for (size_t i = 0; i < count; i++)
        hash = (hash ^ at[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static uint64_t fingerprint(const gf_network *n) {
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < n->documents.count; i++) {
        const gf_net_document *d = &n->documents.at[i];
        unsigned char content[9] = {0};
        for (int byte = 0; byte < 8; byte++)
            content[byte] = (unsigned char)(d->content >> (8 * byte));
        hash = add_bytes(hash, d->key.ptr, d->key.len);
        hash = add_bytes(hash, content, sizeof content);
    }
    return hash;
}

static bool has_contents(const gf_network *n) {
    for (size_t i = 0; i < n->documents.count; i++) {
        if (n->documents.at[i].content) return true;
    }
    return false;
}

/* reproducible-builds.org: a time stamp only if the caller fixes it. */
static void add_created(char to[16]) {
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    to[0] = '\0';
    if (!epoch || epoch[0] < '0' || epoch[0] > '9') return;
    char *end;
    errno = 0;
    const long long seconds = strtoll(epoch, &end, 10);
    if (*end || errno || seconds > INT64_C(253402300799)) return; /* the year 9999 */
    gf_day_format((gf_day)(seconds / 86400), to);
}

gf_provenance gf_provenance_of(const gf_network *network, const gf_style *style) {
    gf_provenance p = {.title = style->title                 ? style->title
                                : gf_style_is_english(style) ? "Who met whom?"
                                                             : "Wer traf wen?",
                       .parameters = style->parameters ? style->parameters : "",
                       .program = "geflecht " GF_VERSION};
    if (network->corpus.len == 16 && !has_contents(network))
        snprintf(p.corpus, sizeof p.corpus, "%.*s", GF_VIEW_ARG(network->corpus));
    else
        snprintf(p.corpus, sizeof p.corpus, "%016" PRIx64, fingerprint(network));
    add_created(p.created);
    return p;
}

size_t gf_provenance_line(const gf_provenance *from, char *to, size_t room) {
    const int len = snprintf(to, room, "%s, corpus %s%s%s%s%s", from->program, from->corpus,
                             from->created[0] ? ", " : "", from->created,
                             from->parameters[0] ? ", " : "", from->parameters);
    if (len < 0) return 0;
    if ((size_t)len < room) return (size_t)len;
    size_t end = room - 1; /* cut off: not within a character */
    while (end > 0 && ((unsigned char)to[end - 1] & 0xC0) == 0x80)
        end--;
    if (end > 0 && (unsigned char)to[end - 1] >= 0xC0) end--;
    return end;
}
