#include "event/part_of.h"

#include "clause/grammar.h"

/* Words between two names that may still belong to one phrase. */
enum { REACH = 4 };

static const gf_mention *mention_at(const gf_scene *scene, uint32_t index) {
    return &scene->mentions->at[index];
}

static bool is_inside(const gf_scene *scene, uint32_t t, uint32_t sentence) {
    return t < scene->tokens->count && scene->tokens->at[t].sentence == sentence;
}

static bool is_form(const gf_scene *scene, uint32_t t, const char *form) {
    return t < scene->tokens->count && gf_view_is(scene->tokens->at[t].lower, form);
}

/* "der", "von": does the lexicon say of token @p t that it is such a word (@p cue "of")? */
static bool is_cue(const gf_scene *scene, uint32_t t, const char *cue) {
    gf_view value = {0};
    return t < scene->tokens->count &&
           gf_token_lower_is(scene->lexicon, &scene->tokens->at[t], GF_WORD_PART_CUE, &value) &&
           gf_view_has_word(value, cue);
}

static bool is_organisation(const gf_mention *m) {
    return m->type == GF_ORGANISATION && m->kind == GF_MENTION_NAME && m->entity != GF_NONE;
}

static bool is_lower(const gf_scene *scene, uint32_t t) {
    const gf_token *token = &scene->tokens->at[t];
    return token->kind == GF_TOKEN_WORD && !(token->flags & GF_TOKEN_CAPITAL);
}

static bool is_capital(const gf_scene *scene, uint32_t t) {
    return scene->tokens->at[t].flags & GF_TOKEN_CAPITAL;
}

/* "Abteilung", "Tochter", "Unicredit-Tochter": a noun for what is part of something. */
static bool is_part_noun(const gf_scene *scene, uint32_t t) {
    const gf_view form = scene->tokens->at[t].form;
    size_t head = form.len;
    while (head && form.ptr[head - 1] != '-')
        head--;
    return gf_lexicon_word(scene->lexicon, GF_WORD_PART_NOUN,
                           gf_view_slice(form, head, form.len), NULL);
}

/* The organisation whose name, or part of a compound, begins at @p t behind mention @p near. */
static uint32_t organisation_at(const gf_scene *scene, uint32_t t, uint32_t near) {
    for (uint32_t i = near + 1; i < scene->mentions->count; i++) {
        const gf_mention *m = mention_at(scene, i);
        if (m->tokens.begin > t) break;
        const bool kind = m->kind == GF_MENTION_NAME || m->kind == GF_MENTION_PREFIX;
        if (m->tokens.begin == t && kind && m->type == GF_ORGANISATION && m->entity != GF_NONE)
            return i;
    }
    return GF_NONE;
}

/* The organisation behind "der", "des", "von": adjectives and one noun may announce it. */
static uint32_t attribute_at(const gf_scene *scene, uint32_t t, uint32_t near) {
    if (!is_cue(scene, t, "of")) return GF_NONE;
    const uint32_t sentence = mention_at(scene, near)->sentence;
    bool announced = false;
    for (uint32_t at = t + 1; at <= t + REACH && is_inside(scene, at, sentence); at++) {
        const uint32_t found = organisation_at(scene, at, near);
        if (found != GF_NONE) return found;
        if (is_lower(scene, at) && !gf_grammar_is(&scene->tokens->at[at], "preposition"))
            continue;
        if (announced || !is_capital(scene, at)) return GF_NONE;
        announced = true;
    }
    return GF_NONE;
}

static uint32_t behind_name(const gf_scene *scene, const gf_mention *m) {
    const uint32_t t = m->tokens.end;
    return is_form(scene, t, "(") && is_form(scene, t + 2, ")") ? t + 3 : t;
}

/* "Federal Procurement Service, einer Abteilung der US GSA" */
static uint32_t apposed_whole(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = mention_at(scene, index);
    uint32_t t = behind_name(scene, m);
    if (!is_form(scene, t, ",")) return GF_NONE;
    for (t++; t <= m->tokens.end + REACH + 2 && is_inside(scene, t, m->sentence); t++) {
        if (is_capital(scene, t))
            return is_part_noun(scene, t) ? attribute_at(scene, t + 1, index) : GF_NONE;
        if (!is_lower(scene, t)) return GF_NONE;
    }
    return GF_NONE;
}

static bool belongs(const gf_scene *scene, uint32_t clause) {
    const gf_clause *c = &scene->clauses->at[clause];
    if (c->negated || c->modal_intent || c->conditional) return false;
    const uint32_t verb = c->finite == GF_NONE ? c->verb : c->finite;
    return verb != GF_NONE &&
           gf_token_lower_is(scene->lexicon, &scene->tokens->at[verb], GF_WORD_PART_VERB, NULL);
}

static uint32_t clause_of(const gf_scene *scene, uint32_t t) {
    return scene->clauses->count ? scene->clauses->of_token[t] : GF_NONE;
}

/* The organisation behind "zu", "zum", "zur" in the clause. */
static uint32_t whole_in(const gf_scene *scene, uint32_t clause, uint32_t near) {
    const gf_clause *c = &scene->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (clause_of(scene, t) != clause || !is_cue(scene, t, "to")) continue;
        for (uint32_t at = t + 1; at <= t + REACH && at < c->tokens.end; at++) {
            const uint32_t found = organisation_at(scene, at, near);
            if (found != GF_NONE) return found;
            /* "zu den Förderern der Oper": another noun is what it belongs to */
            const gf_view form = scene->tokens->at[at].form;
            if (is_capital(scene, at) &&
                !gf_lexicon_word(scene->lexicon, GF_WORD_NAMED_NOUN, form, NULL))
                break;
        }
    }
    return GF_NONE;
}

/* "Audi gehört zum VW-Konzern", "der Dienst, der zur US GSA gehört" */
static uint32_t whole_it_belongs_to(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = mention_at(scene, index);
    const uint32_t t = behind_name(scene, m);
    const bool relative = is_form(scene, t, ",") && is_inside(scene, t + 1, m->sentence);
    const uint32_t inner = relative ? clause_of(scene, t + 1) : GF_NONE;
    if (inner != GF_NONE && scene->clauses->at[inner].kind == GF_CLAUSE_RELATIVE &&
        belongs(scene, inner))
        return whole_in(scene, inner, index);
    const uint32_t own = clause_of(scene, m->tokens.begin);
    if (own == GF_NONE || m->preposition != GF_NONE || m->owner != GF_NONE ||
        m->head != GF_NONE || m->genitive || !belongs(scene, own))
        return GF_NONE;
    return whole_in(scene, own, index);
}

/* The organisation named last before @p t in its sentence, or GF_NONE. */
static uint32_t named_before(const gf_scene *scene, uint32_t index, uint32_t t) {
    for (uint32_t i = index; i-- > 0;) {
        const gf_mention *m = mention_at(scene, i);
        if (m->sentence != mention_at(scene, index)->sentence) return GF_NONE;
        if (m->tokens.end > t || m->type == GF_PLACE) continue;
        return is_organisation(m) ? i : GF_NONE;
    }
    return GF_NONE;
}

/* "Unicredit-Tochter HVB": the organisation inside the noun at @p noun. */
static uint32_t prefix_of_noun(const gf_scene *scene, uint32_t index, uint32_t noun) {
    for (uint32_t i = index; i-- > 0 && mention_at(scene, i)->tokens.begin >= noun;) {
        const gf_mention *o = mention_at(scene, i);
        if (o->kind == GF_MENTION_PREFIX && o->type == GF_ORGANISATION && o->entity != GF_NONE)
            return i;
    }
    return GF_NONE;
}

/* "Unicredit, deren Tochter HVB", "Unicredits neue Tochter HVB": whose part the noun at @p noun
   is by the words before it. */
static uint32_t owner_before(const gf_scene *scene, uint32_t index, uint32_t noun) {
    uint32_t t = noun;
    while (t && is_inside(scene, t - 1, mention_at(scene, index)->sentence)) {
        t--;
        if (is_cue(scene, t, "its")) return named_before(scene, index, t);
        const gf_view form = scene->tokens->at[t].form;
        const bool attribute = form.len > 2 && form.ptr[form.len - 1] == 'r';
        if (!is_lower(scene, t) && !attribute) break;
        if (gf_grammar_is(&scene->tokens->at[t], "article")) return GF_NONE;
    }
    const uint32_t owner = named_before(scene, index, t + 1);
    if (owner == GF_NONE) return GF_NONE;
    const gf_mention *o = mention_at(scene, owner);
    return o->genitive && o->tokens.end == t + 1 ? owner : GF_NONE;
}

/* "Unicredit-Tochter HVB", "die Tochter HVB der Unicredit", "Unicredit, deren Tochter HVB" */
static uint32_t whole_of_part_noun(const gf_scene *scene, uint32_t index) {
    const gf_mention *m = mention_at(scene, index);
    const uint32_t begin = m->tokens.begin;
    if (!begin || !is_inside(scene, begin - 1, m->sentence) || !is_part_noun(scene, begin - 1))
        return GF_NONE;
    const uint32_t prefix = prefix_of_noun(scene, index, begin - 1);
    if (prefix != GF_NONE) return prefix;
    const uint32_t behind = attribute_at(scene, behind_name(scene, m), index);
    return behind != GF_NONE ? behind : owner_before(scene, index, begin - 1);
}

bool gf_part_of_at(const gf_scene *scene, uint32_t index, gf_relation *out) {
    const gf_mention *m = mention_at(scene, index);
    if (!is_organisation(m)) return false;
    uint32_t whole = apposed_whole(scene, index);
    if (whole == GF_NONE) whole = whole_it_belongs_to(scene, index);
    if (whole == GF_NONE) whole = whole_of_part_noun(scene, index);
    if (whole == GF_NONE || mention_at(scene, whole)->entity == m->entity) return false;
    *out = (gf_relation){.type = GF_PART_OF,
                         .source = m->entity,
                         .target = mention_at(scene, whole)->entity,
                         .when = GF_WHEN_UNKNOWN,
                         .span = scene->sentences->at[m->sentence].span,
                         .confidence = m->confidence * mention_at(scene, whole)->confidence};
    return true;
}
