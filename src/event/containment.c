#include "event/containment.h"

#include "clause/grammar.h"
#include "mention/scan.h"
#include "mention/venue_noun.h"

#include <string.h>

static const gf_mention *mention_at(const gf_scene *scene, uint32_t index) {
    return &scene->mentions->at[index];
}

static bool is_form(const gf_scene *scene, uint32_t t, const char *form) {
    return gf_view_equal(scene->tokens->at[t].lower, (gf_view){form, strlen(form)});
}

static bool is_location(const gf_mention *m) { return m->type == GF_PLACE; }

static bool has_kind(const gf_scene *scene, const gf_mention *m, const char *kind) {
    return gf_view_equal(gf_lexicon_kind(scene->lexicon, m->known),
                         (gf_view){kind, strlen(kind)});
}

/* The kind of an organisation, by the list or by the head noun of its name. */
static gf_view organisation_kind(const gf_scene *scene, const gf_mention *m) {
    if (m->known != GF_NONE) return gf_lexicon_kind(scene->lexicon, m->known);
    gf_view kind = {0};
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_view form = scene->tokens->at[t].form;
        size_t head = form.len;
        while (head && form.ptr[head - 1] != '-')
            head--;
        const gf_view last = gf_view_slice(form, head, form.len);
        if (gf_lexicon_word(scene->lexicon, GF_WORD_ORG_HEAD, last, &kind)) return kind;
        if (gf_lexicon_word(scene->lexicon, GF_WORD_ORG_HEAD, gf_genitive_off(last), &kind))
            return kind;
    }
    return kind;
}

static bool is_one_of(gf_view kind, const char *const *kinds) {
    for (; *kinds; kinds++) {
        if (gf_view_is(kind, *kinds)) return true;
    }
    return false;
}

/* A place, or an organisation with a door: "Kreml", "Museum am Rothenbaum". */
static bool is_venue_like(const gf_scene *scene, const gf_mention *m) {
    static const char *const kinds[] = {"seat", "university", "museum", NULL};
    return is_location(m) || is_one_of(organisation_kind(scene, m), kinds);
}

/* "Präsidialamt in Seoul": an authority has its address, too. */
static bool has_address(const gf_scene *scene, const gf_mention *m) {
    static const char *const kinds[] = {"government", "ministry", "parliament", NULL};
    const bool office = m->known == GF_NONE && is_one_of(organisation_kind(scene, m), kinds);
    return office || is_venue_like(scene, m);
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

/* The list puts Miami in the USA, and Florida, too; the Senatspalast in Moskau, and the Kreml.
 */
static bool shares_container(const gf_scene *scene, const gf_mention *inner,
                             const gf_mention *outer) {
    if (inner->known == GF_NONE || outer->known == GF_NONE) return false;
    const uint32_t around = gf_lexicon_known(scene->lexicon, inner->known)->within;
    return around != GF_NONE &&
           around == gf_lexicon_known(scene->lexicon, outer->known)->within;
}

static bool are_two_places(const gf_mention *inner, const gf_mention *outer) {
    return inner->entity != GF_NONE && outer->entity != GF_NONE &&
           inner->entity != outer->entity;
}

/* A place that the lexicon puts elsewhere is not said to lie here: "Paris, Berlin". */
static bool may_lie_in(const gf_scene *scene, const gf_mention *inner,
                       const gf_mention *outer) {
    if (!are_two_places(inner, outer) || lies_within(scene, outer, inner)) return false;
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

/* "Miami, Florida, teilgenommen", but not "Köln, Bayern und Hessen". */
static bool is_told_within(const gf_scene *scene, const gf_mention *inner,
                           const gf_mention *outer) {
    if (!are_two_places(inner, outer)) return false;
    if (lies_within(scene, inner, outer)) return true;
    const uint32_t t = outer->tokens.end;
    const bool listed =
        t < scene->tokens->count &&
        (is_form(scene, t, "und") || is_form(scene, t, "oder") || is_form(scene, t, "sowie"));
    return !listed && shares_container(scene, inner, outer);
}

/* A country lies in nothing that a sentence would name: "die USA und die Ukraine in Istanbul".
 */
static bool can_lie_in(const gf_scene *scene, const gf_mention *m) {
    const bool acts = is_location(m) && m->sense == GF_SENSE_PARTY;
    return has_address(scene, m) && !acts && !has_kind(scene, m, "country") &&
           !has_kind(scene, m, "continent");
}

/* "Palast", "Rathaus Weinfelden": by the list, or by a word of the name. */
static bool is_building(const gf_scene *scene, const gf_mention *m) {
    if (m->known != GF_NONE) return has_kind(scene, m, "venue") || m->type != GF_PLACE;
    gf_view kind = {0};
    for (uint32_t t = m->tokens.begin; t < m->tokens.end; t++) {
        const gf_view form = scene->tokens->at[t].form;
        size_t head = form.len;
        while (head && form.ptr[head - 1] != '-')
            head--;
        if (gf_lexicon_word(scene->lexicon, GF_WORD_PLACE_HEAD,
                            gf_view_slice(form, head, form.len), &kind))
            return gf_view_equal(kind, GF_VIEW("venue"));
    }
    return m->type != GF_PLACE || m->tokens.end - m->tokens.begin > 1;
}

/* The place that the preposition at @p t names, its article skipped; "mitten in der Altstadt".
 */
static uint32_t governed_place(const gf_scene *scene, uint32_t t, uint32_t near) {
    const uint32_t found = name_at(scene, t + 1, near);
    if (found != GF_NONE || t + 2 >= scene->tokens->count) return found;
    const bool article = gf_grammar_is(&scene->tokens->at[t + 1], "article");
    return article ? name_at(scene, t + 2, near) : GF_NONE;
}

static bool is_any_form(const gf_scene *scene, uint32_t t, const char *const *forms) {
    for (; *forms; forms++) {
        if (is_form(scene, t, *forms)) return true;
    }
    return false;
}

/* "Davos (Schweiz)", "Miami, Florida": the second one is a region, and behind a comma must be
   known to hold the first. */
static bool is_followed_by_region(const gf_scene *scene, const gf_mention *m,
                                  const gf_mention *o, bool in_bracket) {
    if (!is_region(scene, o)) return false;
    return is_told_within(scene, m, o) || (in_bracket && may_lie_in(scene, m, o));
}

static const char *const of_town[] = {"von", "bei", NULL};

/* "Çırağan-Palast in Istanbul", "Haus an der Parkgasse"; of houses "Nationalmuseum von
   Gyeongju", "Flughafen Gimhae bei Busan", too */
static bool is_preposition_of_place(const gf_scene *scene, const gf_mention *m, uint32_t t) {
    static const char *const any[] = {"in", "im", "an", "am", NULL};
    if (is_any_form(scene, t, any)) return true;
    return is_location(m) && is_building(scene, m) && is_any_form(scene, t, of_town);
}

/* Can the second name be where the first is? */
static bool may_be_around(const gf_scene *scene, const gf_mention *m, const gf_mention *o) {
    if (!is_location(o) || o->sentence != m->sentence) return false;
    /* "die Leute aus Warth im Rathaus Weinfelden": no village stands in a house */
    if (!is_building(scene, m) && is_building(scene, o)) return false;
    return !is_any_form(scene, m->tokens.end, of_town) || !has_kind(scene, o, "country");
}

/* "Davos (Schweiz)", "Miami, Florida", "Çırağan-Palast in Istanbul" */
static bool beside(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    const uint32_t t = m->tokens.end;
    if (!can_lie_in(scene, m) || t + 1 >= scene->tokens->count) return false;
    const bool bracket = is_form(scene, t, "("), comma = is_form(scene, t, ",");
    const bool governed = is_preposition_of_place(scene, m, t);
    if (!bracket && !comma && !governed) return false;
    const uint32_t other =
        governed ? governed_place(scene, t, index) : name_at(scene, t + 1, index);
    if (other == GF_NONE) return false;
    const gf_mention *o = mention_at(scene, other);
    if (!may_be_around(scene, m, o)) return false;
    const bool lies =
        governed ? may_lie_in(scene, m, o) : is_followed_by_region(scene, m, o, bracket);
    return lies && finish(scene, m, o, GF_LOCATED_IN, out);
}

/* Does the name @p o stand in the genitive, with its article, behind @p m? */
static bool is_genitive_behind(const gf_scene *scene, const gf_mention *m,
                               const gf_mention *o) {
    if (o->sentence != m->sentence || o->kind != GF_MENTION_NAME || o->entity == GF_NONE)
        return false;
    const uint32_t article = m->tokens.end;
    if (o->tokens.begin < article || o->tokens.begin > article + 3) return false;
    return gf_grammar_is(&scene->tokens->at[article], "article") &&
           (is_form(scene, article, "des") || is_form(scene, article, "der"));
}

/* "Senatspalast des Moskauer Kremls", "Hauptabteilung Aufklärung des Generalstabs" */
static bool genitive(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    for (uint32_t i = index + 1; i < scene->mentions->count && i < index + 4; i++) {
        const gf_mention *o = mention_at(scene, i);
        if (!is_genitive_behind(scene, m, o)) continue;
        if (m->type == GF_ORGANISATION && o->type == GF_ORGANISATION)
            return finish(scene, m, o, GF_PART_OF, out);
        const bool told =
            may_lie_in(scene, m, o) || (are_two_places(m, o) && shares_container(scene, m, o));
        if (is_location(m) && is_venue_like(scene, o) && told)
            return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    return false;
}

/* An adjective, or a genitive with a noun for a kind of town, that says where the name lies. */
static bool is_locating(const gf_scene *scene, const gf_mention *m, const gf_mention *o) {
    const bool speaks =
        o->kind == GF_MENTION_ADJECTIVE || (o->kind == GF_MENTION_NAME && o->genitive);
    if (!speaks || !is_location(o) || !may_lie_in(scene, m, o)) return false;
    const bool inside = o->tokens.begin >= m->tokens.begin; /* "Moskauer Kreml" as one name */
    if (inside) return o->tokens.end < m->tokens.end;
    if (o->tokens.end == m->tokens.begin) return o->kind == GF_MENTION_ADJECTIVE;
    const gf_view between = scene->tokens->at[o->tokens.end].form;
    return gf_lexicon_word(scene->lexicon, GF_WORD_PLACE_HEAD, between, NULL);
}

/* An organisation that sits in a town: "der Münchner Autobauer BMW", "die USSH aus Hanoi". */
static bool is_seated(const gf_scene *scene, const gf_mention *m) {
    static const char *const kinds[] = {"company",    "bank",   "club",
                                        "university", "museum", NULL};
    return m->type == GF_ORGANISATION && is_one_of(organisation_kind(scene, m), kinds);
}

static bool is_town(const gf_scene *scene, const gf_mention *m) {
    return is_location(m) && (m->known == GF_NONE || has_kind(scene, m, "city"));
}

/* "die Firma X aus Y", "X mit Sitz in Y": the seat of an organisation. */
static bool seat(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (!is_seated(scene, m)) return false;
    uint32_t t = m->tokens.end;
    const uint32_t most = (uint32_t)scene->tokens->count;
    if (t + 2 < most && is_form(scene, t, "(") && is_form(scene, t + 2, ")")) t += 3;
    if (t + 1 < most && is_form(scene, t, ",")) t++;
    if (t + 3 < most && is_form(scene, t, "mit") &&
        gf_token_form_is(scene->lexicon, &scene->tokens->at[t + 1], GF_WORD_SEAT_NOUN, NULL)) {
        t += 2;
        if (!is_form(scene, t, "in")) return false;
    } else if (t + 1 >= most || !is_form(scene, t, "aus")) {
        return false;
    }
    const uint32_t other = name_at(scene, t + 1, index);
    if (other == GF_NONE || !is_town(scene, mention_at(scene, other))) return false;
    if (!may_lie_in(scene, m, mention_at(scene, other))) return false;
    return finish(scene, m, mention_at(scene, other), GF_LOCATED_IN, out);
}

/* "Amtssitz", "Residenz", "Hotel": a noun that says again what a house is. */
static bool says_house(const gf_scene *scene, uint32_t t) {
    const gf_view form = scene->tokens->at[t].form;
    gf_view kind = {0};
    return gf_lexicon_word(scene->lexicon, GF_WORD_SEAT_NOUN, form, NULL) ||
           gf_venue_noun(scene->lexicon, form, NULL) ||
           (gf_lexicon_word(scene->lexicon, GF_WORD_PLACE_HEAD, form, &kind) &&
            gf_view_is(kind, "venue"));
}

/* "im Palast X (stattgefunden), dem Amtssitz des Präsidenten in Ankara": the house that stands
   in the apposition behind the comma at @p t; the preposition before the town, or GF_NONE. */
static uint32_t town_of_apposition(const gf_scene *scene, uint32_t t, uint32_t sentence) {
    enum { FAR = 9 };
    const uint32_t most = (uint32_t)scene->tokens->count;
    if (t + 4 >= most || !gf_grammar_is(&scene->tokens->at[t + 1], "article")) return GF_NONE;
    bool house = false;
    for (uint32_t k = t + 2; k + 1 < most && k < t + FAR; k++) {
        const gf_token *token = &scene->tokens->at[k];
        if (token->sentence != sentence || token->kind != GF_TOKEN_WORD) return GF_NONE;
        if (is_form(scene, k, "in")) return house ? k : GF_NONE;
        house |= k <= t + 3 && says_house(scene, k);
    }
    return GF_NONE;
}

static bool apposed(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (!is_location(m) || !can_lie_in(scene, m) || !is_building(scene, m)) return false;
    uint32_t t = m->tokens.end;
    const uint32_t most = (uint32_t)scene->tokens->count;
    /* a participle or a prefix may close the clause before the apposition */
    if (t + 1 < most && !is_form(scene, t, ",") &&
        !(scene->tokens->at[t].flags & GF_TOKEN_CAPITAL))
        t++;
    if (t >= most || !is_form(scene, t, ",")) return false;
    const uint32_t preposition = town_of_apposition(scene, t, m->sentence);
    if (preposition == GF_NONE) return false;
    const uint32_t other = name_at(scene, preposition + 1, index);
    if (other == GF_NONE) return false;
    const gf_mention *o = mention_at(scene, other);
    return is_town(scene, o) && o->sentence == m->sentence && may_lie_in(scene, m, o) &&
           finish(scene, m, o, GF_LOCATED_IN, out);
}

/* "in der Hauptstadt Abuja": the list says whose, and the text names that country, too. */
static bool capital(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    const uint32_t t = m->tokens.begin;
    if (!t || m->known == GF_NONE || !is_form(scene, t - 1, "hauptstadt")) return false;
    const uint32_t country = gf_lexicon_known(scene->lexicon, m->known)->within;
    for (uint32_t i = 0; country != GF_NONE && i < scene->mentions->count; i++) {
        const gf_mention *o = mention_at(scene, i);
        if (o->known == country && o->entity != GF_NONE && has_kind(scene, o, "country"))
            return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    return false;
}

/* "im Schweizer Davos", "der Moskauer Kreml", "die litauische Hauptstadt Vilnius" */
static bool adjective(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (!is_venue_like(scene, m) && !is_seated(scene, m)) return false;
    for (uint32_t i = index + 1; i < scene->mentions->count; i++) {
        const gf_mention *o = mention_at(scene, i);
        if (o->tokens.begin >= m->tokens.end) break;
        if (is_locating(scene, m, o)) return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    for (uint32_t i = index; i-- > 0;) {
        const gf_mention *o = mention_at(scene, i);
        if (o->sentence != m->sentence || o->tokens.end + 1 < m->tokens.begin) return false;
        if (is_locating(scene, m, o)) return finish(scene, m, o, GF_LOCATED_IN, out);
    }
    return false;
}

bool gf_containment_at(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (m->kind != GF_MENTION_NAME || m->entity == GF_NONE || m->type == GF_PERSON)
        return false;
    return beside(scene, index, out) || genitive(scene, index, out) ||
           adjective(scene, index, out) || seat(scene, index, out) ||
           capital(scene, index, out) || apposed(scene, index, out);
}
