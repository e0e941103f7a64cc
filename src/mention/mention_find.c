#include "base/try.h"
#include "mention/title.h"
#include "mention/working_group.h"

#include <stdlib.h>

/* A mention and where it stood before sorting. */
typedef struct placed {
    gf_mention mention;
    uint32_t before;
} placed;

/* By first token; the longer, outer one first; equal ones as they were found. */
static int by_place(const void *a, const void *b) {
    const placed *x = a, *y = b;
    if (x->mention.tokens.begin != y->mention.tokens.begin) {
        return x->mention.tokens.begin < y->mention.tokens.begin ? -1 : 1;
    }
    if (x->mention.tokens.end != y->mention.tokens.end) {
        return x->mention.tokens.end > y->mention.tokens.end ? -1 : 1;
    }
    if (x->mention.span.begin != y->mention.span.begin) {
        return x->mention.span.begin < y->mention.span.begin ? -1 : 1;
    }
    return x->before < y->before ? -1 : x->before > y->before;
}

static uint32_t renamed(const uint32_t *names, uint32_t index) {
    return index == GF_NONE ? GF_NONE : names[index];
}

static gf_status sort_by_place(gf_scan *scan) {
    gf_mentions *all = scan->mentions;
    placed *order = GF_NEW_ARRAY(scan->arena, placed, all->count);
    uint32_t *names = GF_NEW_ARRAY(scan->arena, uint32_t, all->count);
    if (!order || !names) return GF_ERR_NOMEM;
    for (uint32_t i = 0; i < all->count; i++)
        order[i] = (placed){all->at[i], i};
    if (all->count) qsort(order, all->count, sizeof *order, by_place);
    for (uint32_t i = 0; i < all->count; i++)
        names[order[i].before] = i;
    for (uint32_t i = 0; i < all->count; i++) {
        all->at[i] = order[i].mention;
        all->at[i].owner = renamed(names, all->at[i].owner);
    }
    for (size_t i = 0; i < scan->titles->count; i++) {
        gf_title *title = &scan->titles->at[i];
        title->person = renamed(names, title->person);
        title->object = renamed(names, title->object);
    }
    return GF_OK;
}

/* In this order: each builds on what the ones before have found. */
static gf_status (*const finders[])(gf_scan *) = {
    gf_scan_start,
    gf_names_find,
    gf_role_owners_find,
    gf_names_find_again,
    gf_working_groups_find_again,
    gf_prefixes_find,
    gf_titles_find,
    gf_descriptions_find,
    gf_possessors_find,
    gf_titles_predicated,
    gf_titles_introduced,
    gf_founders_find,
    gf_titles_borrow,
    gf_titles_of_towns,
    gf_titles_complete,
};

gf_status gf_mentions_find(gf_arena *arena, const gf_mention_input *input,
                           gf_mentions *mentions, gf_titles *titles) {
    *mentions = (gf_mentions){0};
    *titles = (gf_titles){0};
    gf_scan scan = {.arena = arena,
                    .lexicon = input->lexicon,
                    .tokens = input->tokens,
                    .sentences = input->sentences,
                    .clauses = input->clauses,
                    .timexes = input->timexes,
                    .tagged = input->tagged,
                    .home = GF_NONE,
                    .mentions = mentions,
                    .titles = titles};
    for (size_t i = 0; i < sizeof finders / sizeof *finders; i++)
        GF_TRY(finders[i](&scan));
    gf_phrases_find(&scan);
    gf_owners_find(&scan);
    gf_senses_find(&scan);
    return sort_by_place(&scan);
}
