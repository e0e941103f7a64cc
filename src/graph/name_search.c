#include "graph/name_search.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

enum { MOST_NEAR = 3, LONGEST_COMPARED = 64, MOST_NAMED = 4 };

/* How a node can have the name, best first. */
typedef enum rank {
    BY_ID,
    BY_NAME,
    BY_ALIAS,
    BY_FOLDED_NAME,
    BY_FOLDED_ALIAS,
    BY_LAST_WORDS,
    NOT_AT_ALL
} rank;

typedef struct search {
    gf_arena *arena;
    const gf_network *network;
    gf_view name, folded;
} search;

static size_t node_count(const gf_network *network) {
    return network->entities.count + network->meetings.count;
}

static gf_node node_at(const gf_network *network, size_t i) {
    const size_t entities = network->entities.count;
    return i < entities ? (gf_node){false, (uint32_t)i}
                        : (gf_node){true, (uint32_t)(i - entities)};
}

static gf_views aliases_of(const gf_network *network, gf_node node) {
    if (node.is_meeting) return (gf_views){0};
    return network->entities.at[node.index].aliases;
}

static bool folds_to(const search *s, gf_view name) {
    return gf_view_equal(gf_utf8_fold(s->arena, name), s->folded);
}

/* "merkel" in "angela merkel": nobody needs to have written the family name alone. */
static bool ends_with_words(gf_view name, gf_view words) {
    if (words.len == 0 || words.len >= name.len) return false;
    const size_t at = name.len - words.len;
    return name.ptr[at - 1] == ' ' && gf_view_equal(gf_view_slice(name, at, name.len), words);
}

static rank rank_of(const search *s, gf_node node) {
    if (gf_view_equal(gf_node_id(s->network, node), s->name)) return BY_ID;
    const gf_view label = gf_node_label(s->network, node);
    if (gf_view_equal(label, s->name)) return BY_NAME;
    const gf_views aliases = aliases_of(s->network, node);
    for (size_t i = 0; i < aliases.count; i++) {
        if (gf_view_equal(aliases.at[i], s->name)) return BY_ALIAS;
    }
    if (folds_to(s, label)) return BY_FOLDED_NAME;
    for (size_t i = 0; i < aliases.count; i++) {
        if (folds_to(s, aliases.at[i])) return BY_FOLDED_ALIAS;
    }
    return ends_with_words(gf_utf8_fold(s->arena, label), s->folded) ? BY_LAST_WORDS
                                                                     : NOT_AT_ALL;
}

/* Levenshtein distance in bytes; at most @p limit + 1. */
static size_t distance(gf_view a, gf_view b, size_t limit) {
    size_t row[LONGEST_COMPARED + 1];
    if (a.len > LONGEST_COMPARED || b.len > LONGEST_COMPARED) return limit + 1;
    for (size_t j = 0; j <= b.len; j++)
        row[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            const size_t above = row[j];
            size_t best = diagonal + (a.ptr[i - 1] != b.ptr[j - 1]);
            if (above + 1 < best) best = above + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            row[j] = best;
            diagonal = above;
        }
    }
    return row[b.len] > limit ? limit + 1 : row[b.len];
}

static size_t nearness(const search *s, gf_node node, size_t limit) {
    size_t best =
        distance(gf_utf8_fold(s->arena, gf_node_label(s->network, node)), s->folded, limit);
    const gf_views aliases = aliases_of(s->network, node);
    for (size_t i = 0; i < aliases.count; i++) {
        const size_t d = distance(gf_utf8_fold(s->arena, aliases.at[i]), s->folded, limit);
        if (d < best) best = d;
    }
    return best;
}

/* Writes "A, B" for the nodes in @p at. */
static void list_names(const search *s, const gf_node *at, size_t count, char *to,
                       size_t room) {
    size_t used = 0;
    to[0] = '\0';
    for (size_t i = 0; i < count && used < room; i++) {
        const gf_view label = gf_node_label(s->network, at[i]);
        const int n =
            snprintf(to + used, room - used, "%s%.*s", i ? ", " : "", GF_VIEW_ARG(label));
        used += n > 0 ? (size_t)n : 0;
    }
}

static gf_status fail_unknown(gf_context *context, const search *s) {
    const size_t limit = s->folded.len < 6 ? 1 : s->folded.len / 3;
    gf_node near[MOST_NEAR];
    size_t found = 0;
    for (size_t d = 0; d <= limit && found < MOST_NEAR; d++) {
        for (size_t i = 0; i < node_count(s->network) && found < MOST_NEAR; i++) {
            const gf_node node = node_at(s->network, i);
            if (nearness(s, node, limit) == d) near[found++] = node;
        }
    }
    char names[512];
    list_names(s, near, found, names, sizeof names);
    return gf_fail(context, GF_ERR_SYNTAX, "nobody and nothing here is called '%.*s'%s%s",
                   GF_VIEW_ARG(s->name), found ? "; near: " : "", names);
}

static gf_status fail_ambiguous(gf_context *context, const search *s, rank best) {
    gf_node nodes[MOST_NAMED];
    size_t found = 0;
    for (size_t i = 0; i < node_count(s->network) && found < MOST_NAMED; i++) {
        const gf_node node = node_at(s->network, i);
        if (rank_of(s, node) == best) nodes[found++] = node;
    }
    char names[512];
    list_names(s, nodes, found, names, sizeof names);
    return gf_fail(context, GF_ERR_SYNTAX, "'%.*s' can mean several: %s", GF_VIEW_ARG(s->name),
                   names);
}

static gf_status find(gf_context *context, const search *s, gf_node *out) {
    rank best = NOT_AT_ALL;
    size_t holders = 0;
    for (size_t i = 0; i < node_count(s->network); i++) {
        const gf_node node = node_at(s->network, i);
        const rank r = rank_of(s, node);
        if (r == NOT_AT_ALL || r > best) continue;
        holders = r == best ? holders + 1 : 1;
        if (r < best) *out = node;
        best = r;
    }
    if (best == NOT_AT_ALL) return fail_unknown(context, s);
    return holders == 1 ? GF_OK : fail_ambiguous(context, s, best);
}

gf_status gf_network_find_node(gf_context *context, const gf_network *network, const char *name,
                               gf_node *out) {
    gf_arena *arena = gf_arena_new();
    if (!arena) return gf_fail(context, GF_ERR_NOMEM, "out of memory");
    search s = {.arena = arena, .network = network, .name = {name, strlen(name)}};
    gf_status status = GF_OK;
    if (gf_utf8_valid_until(s.name) != s.name.len) {
        status = gf_fail(context, GF_ERR_SYNTAX, "the name is not UTF-8");
    } else {
        s.folded = gf_utf8_fold(arena, s.name);
        status = s.folded.ptr ? find(context, &s, out)
                              : gf_fail(context, GF_ERR_NOMEM, "out of memory");
    }
    gf_arena_free(arena);
    return status;
}
