#include "lexicon/store.h"

#include "base/try.h"
#include "base/utf8.h"

#include <string.h>

gf_status gf_lexicon_add_origin(gf_context *context, gf_lexicon *l,
                                const gf_lexicon_line *line) {
    gf_origin origin = {.known = GF_NONE};
    const gf_view kind = line->column[1];
    if (line->columns < 3)
        return gf_lexicon_fault(context, line, "expected form, kind, entity");
    if (gf_view_is(kind, "adjective"))
        origin.kind = GF_ORIGIN_ADJECTIVE;
    else if (gf_view_is(kind, "demonym"))
        origin.kind = GF_ORIGIN_DEMONYM;
    else if (gf_view_is(kind, "prefix"))
        origin.kind = GF_ORIGIN_PREFIX;
    else
        return gf_lexicon_fault(context, line, "kind must be adjective, demonym or prefix");
    origin.gender = gf_view_is(line->column[3], "m")   ? GF_MALE
                    : gf_view_is(line->column[3], "f") ? GF_FEMALE
                                                       : GF_GENDER_UNKNOWN;
    origin.plural = gf_view_is(line->column[4], "plural") || gf_view_is(line->column[4], "pl");
    const gf_view form = gf_lexicon_fold(l->arena, line->column[0]);
    const gf_map_place at = gf_map_at(l->arena, &l->origins, form);
    if (!at.value) return GF_ERR_NOMEM;
    if (*at.value != GF_MAP_NONE) return GF_OK;
    if (!GF_PUSH(l->arena, &l->origin, origin) ||
        !GF_PUSH(l->arena, &l->origin_names, line->column[2]))
        return GF_ERR_NOMEM;
    *at.value = (uint32_t)l->origin.count - 1;
    return GF_OK;
}

gf_status gf_lexicon_add_fact(gf_context *context, gf_lexicon *l, const gf_lexicon_line *line) {
    if (line->columns < 4)
        return gf_lexicon_fault(context, line,
                                "expected subject, relation, role, object, from, to");
    const gf_fact fact = {GF_NONE,         GF_NONE,         line->column[1],
                          line->column[2], line->column[4], line->column[5]};
    if (!GF_PUSH(l->arena, &l->facts, fact) ||
        !GF_PUSH(l->arena, &l->fact_ends, line->column[0]) ||
        !GF_PUSH(l->arena, &l->fact_ends, line->column[3])) {
        return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* Persons first: "Georgia" the person is rarer than the state, so states are asked by type. */
static uint32_t any_type(const gf_lexicon *l, gf_view name, const gf_entity_type order[3]) {
    for (int i = 0; i < 3; i++) {
        const uint32_t known = gf_lexicon_find(l, order[i], name);
        if (known != GF_NONE) return known;
    }
    return GF_NONE;
}

static gf_status index_facts(gf_lexicon *l, uint32_t **lists, size_t *counts, bool subject) {
    for (uint32_t f = 0; f < l->facts.count; f++) {
        const uint32_t known = subject ? l->facts.at[f].subject : l->facts.at[f].object;
        if (known != GF_NONE) counts[known]++;
    }
    for (uint32_t k = 0; k < l->known.count; k++) {
        if (counts[k] && !(lists[k] = GF_NEW_ARRAY(l->arena, uint32_t, counts[k])))
            return GF_ERR_NOMEM;
        counts[k] = 0;
    }
    for (uint32_t f = 0; f < l->facts.count; f++) {
        const uint32_t known = subject ? l->facts.at[f].subject : l->facts.at[f].object;
        if (known != GF_NONE) lists[known][counts[known]++] = f;
    }
    return GF_OK;
}

gf_status gf_lexicon_link(gf_lexicon *l) {
    static const gf_entity_type places_first[] = {GF_PLACE, GF_ORGANISATION, GF_PERSON};
    static const gf_entity_type persons_first[] = {GF_PERSON, GF_ORGANISATION, GF_PLACE};
    for (size_t i = 0; i < l->known.count; i++) {
        if (l->within.at[i].len)
            l->known.at[i].within = any_type(l, l->within.at[i], places_first);
    }
    for (size_t i = 0; i < l->origin.count; i++)
        l->origin.at[i].known = any_type(l, l->origin_names.at[i], places_first);
    for (size_t i = 0; i < l->facts.count; i++) {
        l->facts.at[i].subject = any_type(l, l->fact_ends.at[2 * i], persons_first);
        l->facts.at[i].object = any_type(l, l->fact_ends.at[2 * i + 1], places_first);
    }
    const size_t n = l->known.count + 1;
    l->facts_of = GF_NEW_ARRAY(l->arena, uint32_t *, n);
    l->facts_about = GF_NEW_ARRAY(l->arena, uint32_t *, n);
    l->facts_of_count = GF_NEW_ARRAY(l->arena, size_t, n);
    l->facts_about_count = GF_NEW_ARRAY(l->arena, size_t, n);
    if (!l->facts_of || !l->facts_about || !l->facts_of_count || !l->facts_about_count)
        return GF_ERR_NOMEM;
    GF_TRY(index_facts(l, l->facts_of, l->facts_of_count, true));
    return index_facts(l, l->facts_about, l->facts_about_count, false);
}

const uint32_t *gf_lexicon_facts_of(const gf_lexicon *l, uint32_t known, size_t *count) {
    *count = l->facts_of_count[known];
    return l->facts_of[known];
}

const uint32_t *gf_lexicon_facts_about(const gf_lexicon *l, uint32_t known, size_t *count) {
    *count = l->facts_about_count[known];
    return l->facts_about[known];
}

const gf_fact *gf_lexicon_fact(const gf_lexicon *l, uint32_t fact) {
    return &l->facts.at[fact];
}

static bool look_up(const gf_lexicon *l, gf_view form, gf_origin *out) {
    char key[96];
    const gf_view folded = gf_lexicon_fold_to(key, sizeof key, form);
    const uint32_t index = folded.ptr ? gf_map_get(&l->origins, folded) : GF_MAP_NONE;
    if (index == GF_MAP_NONE) return false;
    *out = l->origin.at[index];
    return true;
}

/* "Moskauer", "Berliner", "Bremer": from the name of a town, never inflected. */
static bool town_adjective(const gf_lexicon *l, gf_view form, gf_origin *out) {
    if (form.len < 5 || memcmp(form.ptr + form.len - 2, "er", 2) != 0) return false;
    if (gf_lexicon_word(l, GF_WORD_NOT_TOWN, form, NULL)) return false;
    for (int way = 0; way < 3; way++) {
        char name[96];
        const size_t stem = form.len - 2;
        if (stem + 3 > sizeof name) return false;
        memcpy(name, form.ptr, stem);
        const char *const tails[] = {"", "e", "en"};
        memcpy(name + stem, tails[way], strlen(tails[way]));
        const gf_view town = {name, stem + strlen(tails[way])};
        const uint32_t known = gf_lexicon_find(l, GF_PLACE, town);
        if (known == GF_NONE || gf_lexicon_word(l, GF_WORD_NEEDS_CUE, town, NULL)) continue;
        *out = (gf_origin){.kind = GF_ORIGIN_ADJECTIVE, .known = known};
        return true;
    }
    return false;
}

gf_origin gf_lexicon_origin(const gf_lexicon *l, gf_view form) {
    static const size_t cuts[] = {2, 1};
    gf_origin origin = {.known = GF_NONE};
    if (!l || form.len < 2 || look_up(l, form, &origin)) return origin;
    for (size_t i = 0; i < 2 && form.len > 5; i++) { /* -en -em -er -es, -e */
        gf_origin stem;
        if (!look_up(l, gf_view_slice(form, 0, form.len - cuts[i]), &stem) ||
            stem.kind != GF_ORIGIN_ADJECTIVE)
            continue;
        const char *tail = form.ptr + form.len - cuts[i];
        if (tail[0] == 'e' && (cuts[i] == 1 || strchr("nmrs", tail[1]))) return stem;
    }
    size_t next;
    if (gf_utf8_is_upper(gf_utf8_at(form, 0, &next)) && town_adjective(l, form, &origin))
        return origin;
    return (gf_origin){.known = GF_NONE};
}
