#include "event/stage.h"

#include "clause/grammar.h"
#include "event/dateline.h"
#include "event/envoy.h"
#include "event/trigger.h"

#include <string.h>

uint32_t gf_stage_first_timex(const gf_stage *stage, uint32_t sentence) {
    size_t low = 0, high = stage->scene->timexes->count;
    while (low < high) {
        const size_t mid = low + (high - low) / 2;
        if (stage->scene->timexes->at[mid].sentence < sentence)
            low = mid + 1;
        else
            high = mid;
    }
    return (uint32_t)low;
}

bool gf_stage_in_timex(const gf_stage *stage, uint32_t t) {
    const gf_timexes *all = stage->scene->timexes;
    const uint32_t sentence = gf_stage_token(stage, t)->sentence;
    for (uint32_t i = gf_stage_first_timex(stage, sentence);
         i < all->count && all->at[i].sentence == sentence; i++) {
        if (all->at[i].tokens.begin <= t && t < all->at[i].tokens.end) return true;
    }
    return false;
}

gf_view gf_stage_governor(const gf_stage *stage, uint32_t index) {
    const uint32_t t = stage->governor[index];
    return t == GF_NONE ? (gf_view){"", 0} : gf_stage_lower(stage, t);
}

bool gf_stage_governor_has(const gf_stage *stage, uint32_t index, const char *cue) {
    const uint32_t t = stage->governor[index];
    return t != GF_NONE && gf_stage_cue(stage, t, cue);
}

static const gf_mention *mention_at(const gf_stage *stage, uint32_t index) {
    return &stage->scene->mentions->at[index];
}

/* Is the token one of these signs? */
static bool is_punct(const gf_token *k, const char *signs) {
    return k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && strchr(signs, k->form.ptr[0]);
}

/* "wurde am Dienstag von X empfangen" */
static bool is_agent(const gf_stage *stage, const gf_mention *m) {
    const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
    if (clause == GF_NONE || m->preposition == GF_NONE) return false;
    return stage->scene->clauses->at[clause].passive &&
           gf_stage_cue(stage, m->preposition, "agent");
}

/* "Begleitet wurde die Landrätin von A": behind the verb, where nobody else can be the agent;
   not "Die Beraterin von A wurde begrüßt". */
static bool is_only_agent(const gf_stage *stage, const gf_mention *m, const gf_mention *owner) {
    if (m->type != GF_PERSON || !is_agent(stage, m)) return false;
    const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
    const uint32_t finite = stage->scene->clauses->at[clause].finite;
    if (finite == GF_NONE || owner->tokens.begin < finite) return false;
    const gf_mentions *all = stage->scene->mentions;
    for (const gf_mention *o = m + 1; o < all->at + all->count && o->sentence == m->sentence;
         o++) {
        if (o->type == GF_PERSON && is_agent(stage, o)) return false;
    }
    return true;
}

/* "wird Moon in Peking von Xi empfangen", "die Hand von Santos": a name owns nothing with "von"
   behind it, and a hand stands for its owner; "geleitet wurde die Delegation von X". */
static bool is_owned(const gf_stage *stage, const gf_mention *m) {
    if (m->owner == GF_NONE) return false;
    const gf_mention *owner = mention_at(stage, m->owner);
    if (owner->kind == GF_MENTION_GROUP && m->type == GF_PERSON && is_agent(stage, m))
        return false;
    if (owner->kind == GF_MENTION_ROLE && is_only_agent(stage, m, owner)) return false;
    if (owner->kind != GF_MENTION_NAME || m->tokens.begin < owner->phrase.end) return true;
    /* "des Generalstabs der nordischen Streitkräfte" */
    return owner->type == GF_ORGANISATION && m->type == GF_ORGANISATION &&
           m->phrase.begin == owner->phrase.end && m->preposition == GF_NONE;
}

/* "der Chef der Prager Firma X": the name stands behind the noun that belongs to the role. */
static bool is_named_by_apposition(const gf_stage *stage, const gf_mention *m) {
    if (m->type != GF_ORGANISATION || m->preposition != GF_NONE) return false;
    uint32_t t = m->tokens.begin;
    const uint32_t begin = stage->scene->sentences->at[m->sentence].tokens.begin;
    for (uint32_t n = 0; n < 3 && t > begin + 1; n++) {
        t--;
        if (gf_stage_is(stage, t, "der") || gf_stage_is(stage, t, "des")) {
            const gf_role_match match =
                gf_lexicon_role(stage->scene->lexicon, gf_stage_token(stage, t - 1)->form);
            return n > 0 && match.role && !match.plural;
        }
        if (gf_stage_token(stage, t)->kind != GF_TOKEN_WORD) return false;
    }
    return false;
}

/* "Präsident der Bank", "Putins Rückkehr": belongs to a noun that is no meeting. */
static bool belongs_elsewhere(const gf_stage *stage, const gf_mention *m) {
    gf_weight weight;
    gf_mode mode;
    if (m->head == GF_NONE && m->owner == GF_NONE && m->type != GF_PERSON &&
        m->phrase.begin < m->tokens.begin && m->phrase.begin > 0 && m->preposition == GF_NONE &&
        gf_lexicon_role(stage->scene->lexicon, gf_stage_token(stage, m->phrase.begin - 1)->form)
                .role != NULL)
        return !gf_envoy_noun(stage, m->phrase.begin - 1); /* "dem Chef der ÖVP" */
    if (is_named_by_apposition(stage, m)) return true;
    if (m->head == GF_NONE || m->kind == GF_MENTION_PRONOUN) return false;
    if (m->owner != GF_NONE && !is_owned(stage, m)) return false;
    if (gf_stage_cue(stage, m->head, "with_owner") || is_agent(stage, m)) return false;
    return !gf_trigger_noun(stage, m->head, &weight, &mode);
}

bool gf_stage_in_dateline(const gf_stage *stage, gf_range tokens) {
    const uint32_t sentence = gf_stage_token(stage, tokens.begin)->sentence;
    return tokens.end <= gf_dateline_end(stage, sentence);
}

/* "Moskau (Agentur) - Der Präsident ...": the place where the report was written. */
static bool is_dateline(const gf_stage *stage, const gf_mention *m) {
    const gf_range range = stage->scene->sentences->at[m->sentence].tokens;
    if (m->type != GF_PERSON && gf_stage_in_dateline(stage, m->tokens)) return true;
    if (m->type == GF_PERSON || m->tokens.begin != range.begin) return false;
    if (m->tokens.end >= range.end) return m->type == GF_PLACE;
    const gf_token *next = gf_stage_token(stage, m->tokens.end);
    if (is_punct(next, ":")) return true; /* "Lufthansa: Spohr trifft ..." */
    if (m->type != GF_PLACE) return false;
    return is_punct(next, "(/-") || gf_view_equal(next->form, GF_VIEW("–")) ||
           gf_view_equal(next->form, GF_VIEW("—"));
}

bool gf_stage_stands_for_head(const gf_stage *stage, uint32_t index) {
    return gf_envoy_owner(stage, mention_at(stage, index));
}

/* "der Patriarch von Moskau und Russland": joined to what belongs elsewhere. */
static bool is_joined_to_owned(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->type == GF_PERSON || index == 0 || m->preposition != GF_NONE) return false;
    const gf_mention *before = mention_at(stage, index - 1);
    if (before->sentence != m->sentence || before->type == GF_PERSON) return false;
    if (!is_owned(stage, before) || gf_envoy_owner(stage, before)) return false;
    const uint32_t end = before->tokens.end;
    return end < m->phrase.begin && m->phrase.begin - end <= 2 &&
           gf_stage_grammar(stage, end, "conjunction");
}

/* "der Zürcher Regierungsrat A": the body's name is the office of whom the next words name. */
static bool is_office_of_next(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->type != GF_ORGANISATION || m->kind != GF_MENTION_NAME ||
        index + 1 >= stage->scene->mentions->count)
        return false;
    const gf_mention *next = mention_at(stage, index + 1);
    return next->type == GF_PERSON && next->kind == GF_MENTION_NAME &&
           next->tokens.begin == m->tokens.end &&
           gf_lexicon_role(stage->scene->lexicon,
                           gf_stage_token(stage, m->tokens.end - 1)->form)
                   .role != NULL;
}

bool gf_stage_is_free(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->entity == GF_NONE || is_office_of_next(stage, index)) return false;
    if (gf_envoy_prefix(stage, index)) return true;
    if (m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX) return false;
    if (gf_stage_token(stage, m->tokens.begin)->flags & GF_TOKEN_BRACKETED) return false;
    if (gf_envoy_owner(stage, m)) return true;
    return !is_owned(stage, m) && !belongs_elsewhere(stage, m) && !is_dateline(stage, m) &&
           !is_joined_to_owned(stage, index);
}

bool gf_stage_is_plural_sie(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (m->kind != GF_MENTION_PRONOUN || !gf_stage_is(stage, m->tokens.begin, "sie"))
        return false;
    const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
    if (clause == GF_NONE || !gf_stage_has_plural_verb(stage, clause)) return false;
    for (uint32_t i = stage->host_of[m->sentence]; i < stage->host_of[m->sentence + 1]; i++) {
        const gf_mention *o = mention_at(stage, i);
        if (i == index || o->kind == GF_MENTION_ADJECTIVE || o->kind == GF_MENTION_PREFIX)
            continue;
        if (gf_stage_clause_of(stage, o->tokens.begin) == clause && o->owner == GF_NONE &&
            stage->governor[i] == GF_NONE && (!o->cases || (o->cases & GF_CASE_NOM)))
            return false;
    }
    return true;
}

bool gf_stage_is_passive(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (c->passive) return true;
    return c->finite != GF_NONE && c->finite != c->verb &&
           gf_token_lower_is(stage->scene->lexicon, gf_stage_token(stage, c->finite),
                             GF_WORD_AUXILIARY, &value) &&
           gf_stage_has(value, "sein");
}

bool gf_stage_is_state(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    return c->finite != GF_NONE && c->verb != c->finite && !c->passive &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_AUXILIARY,
                           gf_stage_lower(stage, c->finite), &value) &&
           gf_stage_has(value, "sein");
}

bool gf_stage_is_pluperfect(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (c->finite == GF_NONE || c->verb == c->finite || c->mood != GF_INDICATIVE) return false;
    return gf_lexicon_word(stage->scene->lexicon, GF_WORD_AUXILIARY,
                           gf_stage_lower(stage, c->finite), &value) &&
           gf_stage_has(value, "haben") && gf_stage_has(value, "past");
}

bool gf_stage_has_plural_verb(const gf_stage *stage, uint32_t clause) {
    const uint32_t finite = stage->scene->clauses->at[clause].finite;
    if (finite == GF_NONE) return false;
    const gf_view form = gf_stage_lower(stage, finite);
    return form.ptr[form.len - 1] == 'n' || gf_view_equal(form, GF_VIEW("sind"));
}

bool gf_stage_is_person(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    return m->type == GF_PERSON && m->entity != GF_NONE &&
           stage->scene->entities->at[m->entity].type == GF_PERSON;
}

/* "der Däne", "traf den Dänen": one person; "mit den Dänen" may be many. */
static bool is_one_national(const gf_stage *stage, const gf_mention *m) {
    const uint32_t t = m->tokens.begin;
    if (m->kind != GF_MENTION_GROUP || m->tokens.end != t + 1 || t == 0) return false;
    if (gf_lexicon_origin(stage->scene->lexicon, gf_stage_token(stage, t)->form).kind !=
        GF_ORIGIN_DEMONYM)
        return false;
    const gf_view article = gf_stage_lower(stage, t - 1);
    const bool den = gf_view_equal(article, GF_VIEW("den"));
    return (den && m->preposition == GF_NONE) || gf_view_equal(article, GF_VIEW("der")) ||
           gf_view_equal(article, GF_VIEW("dem")) || gf_view_equal(article, GF_VIEW("des")) ||
           (article.len >= 3 && memcmp(article.ptr, "ein", 3) == 0);
}

bool gf_stage_is_party(const gf_stage *stage, uint32_t index) {
    const gf_mention *m = mention_at(stage, index);
    if (gf_stage_is_person(stage, index)) return false;
    if (is_one_national(stage, m)) return false;
    if (gf_envoy_from(stage, index)) return true;
    /* "in Nigers Hauptstadt Niamey" */
    if (m->tokens.begin > 0 && gf_stage_cue(stage, m->tokens.begin - 1, "town")) return false;
    /* "die Ukrainer", "die russische Delegation": people that stand for a state */
    if (m->kind == GF_MENTION_GROUP || m->type == GF_PERSON) return true;
    if (m->kind == GF_MENTION_PREFIX) return gf_envoy_prefix(stage, index);
    if (m->type == GF_ORGANISATION) return m->sense != GF_SENSE_PLACE;
    return m->sense == GF_SENSE_PARTY;
}

/* "mit A (SPD), B und C": B and C are governed by the preposition of A. */
static bool is_joined(const gf_stage *stage, uint32_t end, uint32_t begin) {
    if (begin < end || begin - end > 8) return false;
    bool link = false;
    for (uint32_t t = end; t < begin; t++) {
        const gf_token *k = gf_stage_token(stage, t);
        if ((k->flags & GF_TOKEN_BRACKETED) || is_punct(k, "()")) continue;
        const bool comma =
            k->kind == GF_TOKEN_PUNCT && k->form.len == 1 && k->form.ptr[0] == ',';
        const bool adverb = gf_stage_is(stage, t, "auch");
        if (comma || gf_stage_grammar(stage, t, "conjunction"))
            link = true;
        else if (!adverb)
            return false;
    }
    return link;
}

/* The mention that @p index is joined to by "und" or a comma, or GF_NONE. */
static uint32_t joined_to(const gf_stage *stage, uint32_t index) {
    const gf_mentions *all = stage->scene->mentions;
    const gf_mention *m = &all->at[index];
    for (uint32_t i = index; i-- > 0 && all->at[i].sentence == m->sentence;) {
        const gf_mention *before = &all->at[i];
        const bool bracketed =
            gf_stage_token(stage, before->tokens.begin)->flags & GF_TOKEN_BRACKETED;
        if (before->owner != GF_NONE || bracketed || before->tokens.end > m->phrase.begin)
            continue;
        const bool same_clause = gf_stage_clause_of(stage, before->tokens.begin) ==
                                 gf_stage_clause_of(stage, m->tokens.begin);
        return same_clause && is_joined(stage, before->phrase.end, m->phrase.begin) ? i
                                                                                    : GF_NONE;
    }
    return GF_NONE;
}

bool gf_stage_is_so_says(const gf_stage *stage, uint32_t t) {
    if (t == 0 || !gf_stage_cue(stage, t, "so_says")) return false;
    const gf_token *before = gf_stage_token(stage, t - 1);
    return is_punct(before, ",") || before->kind == GF_TOKEN_CLOSE;
}

/* "..., so der Sprecher", "dem Sprecher zufolge": the word that makes a mention a source. */
static uint32_t source_word(const gf_stage *stage, const gf_mention *m) {
    const size_t count = stage->scene->tokens->count;
    if (m->phrase.begin > 0 && gf_stage_is_so_says(stage, m->phrase.begin - 1)) {
        const uint32_t clause = gf_stage_clause_of(stage, m->tokens.begin);
        const bool has_verb =
            clause != GF_NONE && stage->scene->clauses->at[clause].finite == m->phrase.end;
        if (!has_verb) return m->phrase.begin - 1;
    }
    if (m->phrase.end < count && gf_stage_cue(stage, m->phrase.end, "source_behind"))
        return m->phrase.end;
    return GF_NONE;
}

/* "um A zu treffen": the word before A opens the infinitive, and governs nobody. */
static bool opens_infinitive(const gf_stage *stage, uint32_t t) {
    const uint32_t clause = t == GF_NONE ? GF_NONE : gf_stage_clause_of(stage, t);
    if (clause == GF_NONE) return false;
    const gf_clause *c = &stage->scene->clauses->at[clause];
    return c->kind == GF_CLAUSE_INFINITIVE && c->tokens.begin == t &&
           gf_stage_is(stage, t, "um");
}

static void govern(gf_stage *stage, uint32_t index) {
    const gf_mentions *all = stage->scene->mentions;
    const gf_mention *m = &all->at[index];
    stage->governor[index] = m->preposition;
    if (opens_infinitive(stage, m->preposition)) stage->governor[index] = GF_NONE;
    if (m->preposition == GF_NONE) stage->governor[index] = source_word(stage, m);
    stage->joined[index] = index;
    if (stage->governor[index] == GF_NONE && m->owner != GF_NONE)
        stage->governor[index] = all->at[m->owner].preposition;
    if ((m->kind == GF_MENTION_PREFIX && gf_envoy_prefix(stage, index)) ||
        (m->preposition != GF_NONE && gf_envoy_owner(stage, m)))
        stage->governor[index] = gf_envoy_governor(stage, m);
    if (m->owner != GF_NONE) return;
    const uint32_t before = joined_to(stage, index);
    if (before == GF_NONE) return;
    if (stage->governor[index] == GF_NONE) {
        stage->governor[index] = stage->governor[before];
        stage->joined[index] = stage->joined[before];
    }
}

bool gf_stage_set(gf_stage *stage, const gf_scene *scene) {
    *stage = (gf_stage){.scene = scene};
    stage->governor = GF_NEW_ARRAY(scene->arena, uint32_t, scene->mentions->count + 1);
    stage->host_of = GF_NEW_ARRAY(scene->arena, uint32_t, scene->sentences->count + 1);
    stage->joined = GF_NEW_ARRAY(scene->arena, uint32_t, scene->mentions->count + 1);
    stage->nouns = GF_NEW_ARRAY(scene->arena, uint8_t, scene->tokens->count + 1);
    if (!stage->nouns) return false;
    memset(stage->nouns, 0, scene->tokens->count + 1);
    stage->sayings = GF_NEW_ARRAY(scene->arena, uint8_t, scene->clauses->count + 1);
    if (!stage->sayings) return false;
    memset(stage->sayings, 0, scene->clauses->count + 1);
    if (!stage->governor || !stage->host_of || !stage->joined) return false;
    for (uint32_t i = 0; i < scene->mentions->count; i++)
        govern(stage, i);
    uint32_t m = 0;
    for (uint32_t s = 0; s <= scene->sentences->count; s++) {
        while (m < scene->mentions->count && scene->mentions->at[m].sentence < s)
            m++;
        stage->host_of[s] = m;
    }
    return true;
}

gf_report gf_report_blank(const gf_stage *stage, uint32_t token, bool is_verb) {
    return (gf_report){.sentence = gf_stage_token(stage, token)->sentence,
                       .clause = gf_stage_clause_of(stage, token),
                       .token = token,
                       .is_verb = is_verb,
                       .weight = GF_WEIGHT_STRONG,
                       .timex = GF_NONE,
                       .last_day = GF_NONE,
                       .noun = GF_NONE,
                       .within = GF_NONE,
                       .apart = GF_NONE,
                       .occasion = GF_NONE,
                       .anchor = GF_NONE};
}
