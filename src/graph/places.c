#include "base/try.h"
#include "graph/merge.h"

#include <string.h>

enum { DEPTH = 6 /* venue, palace, city, region, country, continent */ };

bool gf_merge_lies_in(const gf_merge *m, uint32_t inner, uint32_t outer) {
    for (int depth = 0; inner != GF_NONE && depth < DEPTH; depth++) {
        if (inner == outer) return true;
        inner = m->container[inner];
    }
    return false;
}

/* The nearest place of the network that contains @p known. */
static uint32_t container_of(const gf_merge *m, const uint32_t *of_known, uint32_t known,
                             uint32_t self) {
    uint32_t at = known;
    for (int depth = 0; at != GF_NONE && depth < DEPTH; depth++) {
        at = gf_lexicon_known(m->lexicon, at)->within;
        if (at != GF_NONE && of_known[at] != GF_NONE && of_known[at] != self)
            return of_known[at];
    }
    return GF_NONE;
}

static gf_status find_known_containers(gf_merge *m) {
    const uint32_t known_count = gf_lexicon_known_count(m->lexicon);
    uint32_t *of_known = GF_NEW_ARRAY(m->arena, uint32_t, known_count + 1);
    if (!of_known) return GF_ERR_NOMEM;
    for (uint32_t k = 0; k < known_count; k++)
        of_known[k] = GF_NONE;
    for (size_t i = 0; i < m->entity_count; i++) {
        const gf_entity_item *item = &m->entities[i];
        if (item->known == GF_NONE || item->group == GF_NONE) continue;
        of_known[item->known] = item->group;
        m->known_place[item->group] = item->known;
    }
    for (uint32_t i = 0; i < m->network->entities.count; i++)
        m->container[i] = container_of(m, of_known, m->known_place[i], i);
    return GF_OK;
}

/* "im Hotel Seeblick in Lindau": what a document says, where the lexicon is silent. */
static void add_said_container(gf_merge *m, uint32_t record, const gf_relation *relation) {
    if (relation->type != GF_LOCATED_IN) return;
    const uint32_t inner = gf_merge_net(m, record, relation->source),
                   outer = gf_merge_net(m, record, relation->target);
    if (inner == GF_NONE || outer == GF_NONE || inner == outer) return;
    if (m->container[inner] == GF_NONE && !gf_merge_lies_in(m, outer, inner))
        m->container[inner] = outer;
}

gf_status gf_merge_find_containers(gf_merge *m) {
    const size_t n = m->network->entities.count;
    m->container = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    m->known_place = GF_NEW_ARRAY(m->arena, uint32_t, n + 1);
    if (!m->container || !m->known_place) return GF_ERR_NOMEM;
    for (size_t i = 0; i < n; i++)
        m->known_place[i] = GF_NONE;
    GF_TRY(find_known_containers(m));
    for (uint32_t r = 0; r < m->record_count; r++) {
        for (size_t i = 0; i < m->records[r]->relations.count; i++)
            add_said_container(m, r, &m->records[r]->relations.at[i]);
    }
    return GF_OK;
}

/* What the lexicon knows the place as, or the nearest place around it. */
static uint32_t known_around(const gf_merge *m, uint32_t place) {
    for (int depth = 0; place != GF_NONE && depth < DEPTH; depth++) {
        if (m->known_place[place] != GF_NONE) return m->known_place[place];
        place = m->container[place];
    }
    return GF_NONE;
}

static bool is_kind(const gf_merge *m, uint32_t known, const char *kind) {
    const gf_view have = gf_lexicon_known(m->lexicon, known)->kind;
    return gf_view_equal(have, (gf_view){kind, strlen(kind)});
}

/* The city or country that @p known is or lies in, or GF_NONE. */
static uint32_t around_of_kind(const gf_merge *m, uint32_t known, const char *kind) {
    for (int depth = 0; known != GF_NONE && depth < DEPTH; depth++) {
        if (is_kind(m, known, kind)) return known;
        known = gf_lexicon_known(m->lexicon, known)->within;
    }
    return GF_NONE;
}

static bool differ(uint32_t a, uint32_t b) { return a != GF_NONE && b != GF_NONE && a != b; }

/* Lies @p inner in @p outer, as far as the lexicon knows? */
static bool known_in(const gf_merge *m, uint32_t inner, uint32_t outer) {
    for (int depth = 0; inner != GF_NONE && depth < DEPTH; depth++) {
        if (inner == outer) return true;
        inner = gf_lexicon_known(m->lexicon, inner)->within;
    }
    return false;
}

/* A city may lie in a region of its country, and a hall in a palace of its city, without the
   lexicon's knowing it; two cities are two. */
static int compare_two(const gf_merge *m, uint32_t a, uint32_t b) {
    if (gf_merge_lies_in(m, a, b) || gf_merge_lies_in(m, b, a)) return 1;
    const uint32_t x = known_around(m, a), y = known_around(m, b);
    if (x == GF_NONE || y == GF_NONE || known_in(m, x, y) || known_in(m, y, x)) return 0;
    const bool is_elsewhere =
        differ(around_of_kind(m, x, "country"), around_of_kind(m, y, "country")) ||
        differ(around_of_kind(m, x, "city"), around_of_kind(m, y, "city"));
    return is_elsewhere ? -1 : 0;
}

int gf_merge_compare_places(const gf_merge *m, const gf_meeting_item *a,
                            const gf_meeting_item *b) {
    int verdict = 0;
    for (uint32_t i = 0; i < a->place_count; i++) {
        for (uint32_t k = 0; k < b->place_count; k++) {
            const int two = compare_two(m, a->places[i], b->places[k]);
            if (two > 0) return 1;
            if (two < 0) verdict = -1;
        }
    }
    return verdict;
}
