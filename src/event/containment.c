#include "event/containment.h"

#include "clause/grammar.h"

#include <string.h>

static const gf_mention *mention_at(const gf_scene *scene, uint32_t index) {
    return &scene->mentions->at[index];
}

static bool is_form(const gf_scene *scene, uint32_t t, const char *form) {
    return gf_view_equal(scene->tokens->at[t].lower, (gf_view){form, strlen(form)});
}

static bool is_location(const gf_mention *m) { return m->type == GF_PLACE; }

static gf_view kind_of(const gf_scene *scene, const gf_mention *m) {
    return m->known == GF_NONE ? (gf_view){0}
                               : gf_lexicon_known(scene->lexicon, m->known)->kind;
}

static bool has_kind(const gf_scene *scene, const gf_mention *m, const char *kind) {
    return gf_view_equal(kind_of(scene, m), (gf_view){kind, strlen(kind)});
}

static bool is_venue_like(const gf_scene *scene, const gf_mention *m) {
    return is_location(m) || has_kind(scene, m, "seat") || has_kind(scene, m, "university") ||
           has_kind(scene, m, "museum") || m->sense == GF_SENSE_PLACE;
}

/* Larger than a town: what "X, Y" and "X (Y)" name as the container. */
static bool is_region(const gf_scene *scene, const gf_mention *m) {
    return is_location(m) && (has_kind(scene, m, "country") || has_kind(scene, m, "region") ||
                              has_kind(scene, m, "state"));
}

/* Does the lexicon say that @p outer contains @p inner? */
static bool lies_within(const gf_scene *scene, const gf_mention *inner,
                        const gf_mention *outer) {
    uint32_t at = inner->known;
    for (int depth = 0; at != GF_NONE && outer->known != GF_NONE && depth < 6; depth++) {
        at = gf_lexicon_known(scene->lexicon, at)->within;
        if (at == outer->known) return true;
    }
    return false;
}

/* A place that the lexicon puts elsewhere is not said to lie here: "Paris, Berlin". */
static bool may_lie_in(const gf_scene *scene, const gf_mention *inner,
                       const gf_mention *outer) {
    if (inner->entity == GF_NONE || outer->entity == GF_NONE || inner->entity == outer->entity)
        return false;
    if (lies_within(scene, outer, inner)) return false;
    if (inner->known == GF_NONE || outer->known == GF_NONE) return true;
    return gf_lexicon_known(scene->lexicon, inner->known)->within == GF_NONE ||
           lies_within(scene, inner, outer);
}

static bool finish(const gf_scene *scene, const gf_mention *inner, const gf_mention *outer,
                   gf_relation_type type, gf_relation *out) {
    *out = (gf_relation){.type = type,
                         .source = inner->entity,
                         .target = outer->entity,
                         .when = GF_WHEN_UNKNOWN,
                         .span = scene->sentences->at[inner->sentence].span,
                         .confidence = inner->confidence * outer->confidence};
    return true;
}

/* The name whose words begin at token @p t, or GF_NONE. */
static uint32_t name_at(const gf_scene *scene, uint32_t t, uint32_t near) {
    const uint32_t count = (uint32_t)scene->mentions->count;
    const uint32_t first = near > 4 ? near - 4 : 0;
    for (uint32_t i = first; i < count && i < near + 12; i++) {
        const gf_mention *m = mention_at(scene, i);
        if (m->tokens.begin == t && m->kind == GF_MENTION_NAME) return i;
    }
    return GF_NONE;
}

/* "Davos (Schweiz)", "Miami, Florida", "Çırağan-Palast in Istanbul" */
static bool beside(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    const uint32_t t = m->tokens.end;
    if (!is_venue_like(scene, m) || t + 1 >= scene->tokens->count) return false;
    const bool bracket = is_form(scene, t, "("), comma = is_form(scene, t, ",");
    const bool in = is_form(scene, t, "in") || is_form(scene, t, "im");
    if (!bracket && !comma && !in) return false;
    uint32_t other = name_at(scene, t + 1, index);
    if (other == GF_NONE && in &&
        gf_grammar_is(scene->lexicon, &scene->tokens->at[t + 1], "article")) {
        other = name_at(scene, t + 2, index);
    }
    if (other == GF_NONE) return false;
    const gf_mention *o = mention_at(scene, other);
    if (!is_location(o) || o->sentence != m->sentence || !may_lie_in(scene, m, o)) return false;
    if ((comma || bracket) && !is_region(scene, o)) return false;
    if (comma && !lies_within(scene, m, o)) return false;
    return finish(scene, m, o, GF_LOCATED_IN, out);
}

/* "Senatspalast des Moskauer Kremls", "Hauptabteilung Aufklärung des Generalstabs" */
static bool genitive(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    for (uint32_t i = index + 1; i < scene->mentions->count && i < index + 4; i++) {
        const gf_mention *o = mention_at(scene, i);
        if (o->sentence != m->sentence || o->kind != GF_MENTION_NAME || o->entity == GF_NONE)
            continue;
        if (o->tokens.begin < m->tokens.end || o->tokens.begin > m->tokens.end + 3) continue;
        if (!gf_grammar_is(scene->lexicon, &scene->tokens->at[m->tokens.end], "article"))
            continue;
        if (!is_form(scene, m->tokens.end, "des") && !is_form(scene, m->tokens.end, "der"))
            continue;
        if (m->type == GF_ORGANISATION && o->type == GF_ORGANISATION)
            return finish(scene, m, o, GF_PART_OF, out);
        if (is_location(m) && is_venue_like(scene, o) && may_lie_in(scene, m, o))
            return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    return false;
}

/* "im Schweizer Davos", "der Moskauer Kreml", "die litauische Hauptstadt Vilnius" */
static bool adjective(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (!is_venue_like(scene, m)) return false;
    for (uint32_t i = index; i-- > 0;) {
        const gf_mention *o = mention_at(scene, i);
        if (o->sentence != m->sentence || o->tokens.end + 1 < m->tokens.begin) return false;
        const bool speaks =
            o->kind == GF_MENTION_ADJECTIVE || (o->kind == GF_MENTION_NAME && o->genitive);
        if (!speaks || !is_location(o) || o->entity == GF_NONE || !may_lie_in(scene, m, o))
            continue;
        if (o->tokens.end !=
            m->tokens.begin) { /* one word between: it must name a kind of town */
            const gf_view between = scene->tokens->at[o->tokens.end].form;
            if (!gf_lexicon_word(scene->lexicon, GF_WORD_PLACE_HEAD, between, NULL)) continue;
        } else if (o->kind == GF_MENTION_NAME) {
            continue;
        }
        return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    return false;
}

bool gf_containment_at(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (m->kind != GF_MENTION_NAME || m->entity == GF_NONE || m->type == GF_PERSON)
        return false;
    return beside(scene, index, out) || genitive(scene, index, out) ||
           adjective(scene, index, out);
}
