#include "clause/grammar.h"
#include "entity/gather.h"
#include "mention/scan.h"

/*
 * Persons meant without name or office: pronouns, "der Norweger", "die 41-Jährige". Somebody is
 * meant only if nobody else can be; a genitive ("Putins Gespräche") or the man behind a
 * preposition is no rival of the one the sentence is about.
 */

static bool genders_fit(gf_gender a, gf_gender b) {
    return a == b || a == GF_GENDER_UNKNOWN || b == GF_GENDER_UNKNOWN;
}

/* How much a sentence is about a mention. */
typedef enum prominence {
    ANY,          /* named at all */
    FREE,         /* not inside another noun's phrase */
    SUBJECT_LIKE, /* and without a preposition */
    PROMINENCES
} prominence;

static prominence prominence_of(const gf_mention *m) {
    if (m->head != GF_NONE || m->genitive) return ANY;
    return m->preposition != GF_NONE ? FREE : SUBJECT_LIKE;
}

/* Who fits, by how prominent they are: the only one of each degree, or GF_NONE. */
typedef struct rivals {
    uint32_t at[PROMINENCES];
    bool several[PROMINENCES];
} rivals;

static rivals no_rivals(void) {
    rivals r = {0};
    for (size_t i = 0; i < PROMINENCES; i++)
        r.at[i] = GF_NONE;
    return r;
}

static void add_rival(rivals *r, uint32_t entity, prominence most) {
    for (prominence i = ANY; i <= most; i++) {
        if (r->at[i] != GF_NONE && r->at[i] != entity) r->several[i] = true;
        if (r->at[i] == GF_NONE) r->at[i] = entity;
    }
}

/* "Mit X traf er sich", "X empfing ihn": nobody is a pronoun to himself within one clause. A
   possessive ("X und seine Frau") may be; so may whom the words only say something of ("Xs
   Brief erreichte ihn"). */
static bool stands_beside(const gf_gather *g, const gf_mention *pronoun, uint32_t entity) {
    if (pronoun->cases == GF_CASE_GEN || !pronoun->cases) return false;
    const uint32_t clause = g->clauses->of_token[pronoun->tokens.begin];
    if (clause == GF_NONE) return false;
    for (size_t i = (size_t)(pronoun - g->mentions->at); i-- > 0;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence < pronoun->sentence) return false;
        if (o->entity == entity && prominence_of(o) != ANY && o->owner == GF_NONE &&
            g->clauses->of_token[o->tokens.begin] == clause)
            return true;
    }
    return false;
}

/* Persons of fitting gender that mentions before @p index name in @p sentence. */
static rivals rivals_in(const gf_gather *g, size_t index, uint32_t sentence) {
    const gf_mention *m = &g->mentions->at[index];
    rivals r = no_rivals();
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        if (o->sentence < sentence) break;
        if (o->sentence != sentence || o->entity == GF_NONE || o->owner != GF_NONE) continue;
        const gf_entity *e = &g->out->at[o->entity];
        if (e->type != GF_PERSON || o->plural || !genders_fit(e->gender, m->gender)) continue;
        if (stands_beside(g, m, o->entity)) continue;
        add_rival(&r, o->entity, prominence_of(o));
    }
    return r;
}

/* The only one; or the only one that the sentence is about, if @p may_prefer. */
static uint32_t chosen(const gf_gather *g, const rivals *r, gf_gender gender, bool may_prefer) {
    uint32_t found = r->several[ANY] ? GF_NONE : r->at[ANY];
    for (prominence i = FREE; found == GF_NONE && may_prefer && i < PROMINENCES; i++)
        found = r->several[i] ? GF_NONE : r->at[i];
    return found != GF_NONE && g->out->at[found].gender == gender ? found : GF_NONE;
}

static bool is_main(const gf_gather *g, uint32_t clause) {
    return clause != GF_NONE && g->clauses->at[clause].kind == GF_CLAUSE_MAIN;
}

/* Can a clause be about it, and the pronoun stand for it? */
static bool may_be_subject(const gf_gather *g, const gf_mention *o, const gf_mention *pronoun) {
    if (o->entity == GF_NONE || o->owner != GF_NONE || o->plural) return false;
    if (prominence_of(o) != SUBJECT_LIKE || (o->cases && !(o->cases & GF_CASE_NOM)))
        return false;
    const gf_entity *e = &g->out->at[o->entity];
    return e->type == GF_PERSON && genders_fit(e->gender, pronoun->gender);
}

/* "A, der B ablösen will, kam mit C; am Abend aß er mit D": of several whom the sentence names
   so far, the only one that a main clause of it can be about. */
static uint32_t subject_so_far(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    const uint32_t own = g->clauses->of_token[m->tokens.begin];
    if (!is_main(g, own)) return GF_NONE;
    uint32_t found = GF_NONE;
    for (size_t i = index; i-- > 0 && g->mentions->at[i].sentence == m->sentence;) {
        const gf_mention *o = &g->mentions->at[i];
        const uint32_t clause = g->clauses->of_token[o->tokens.begin];
        if (clause == own) return GF_NONE;
        if (!is_main(g, clause) || !may_be_subject(g, o, m)) continue;
        if (found != GF_NONE && found != o->entity) return GF_NONE;
        found = o->entity;
    }
    return found != GF_NONE && g->out->at[found].gender == m->gender ? found : GF_NONE;
}

/* "Er habe A getroffen, sagte B", where nobody else was spoken of: the one who says so. */
static uint32_t speaker_behind(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    const uint32_t own = g->clauses->of_token[m->tokens.begin];
    if (own == GF_NONE || g->clauses->at[own].mood != GF_SUBJUNCTIVE_1) return GF_NONE;
    for (size_t i = index + 1;
         i < g->mentions->count && g->mentions->at[i].sentence == m->sentence; i++) {
        const gf_mention *o = &g->mentions->at[i];
        const uint32_t clause = g->clauses->of_token[o->tokens.begin];
        if (clause == own || clause == GF_NONE || o->kind != GF_MENTION_NAME) continue;
        if (g->clauses->at[clause].kind != GF_CLAUSE_MAIN || prominence_of(o) != SUBJECT_LIKE ||
            !gf_clause_lemma_is(g->lexicon, &g->clauses->at[clause], GF_WORD_SPEECH_VERB, NULL))
            continue;
        const bool fits = o->entity != GF_NONE && g->out->at[o->entity].type == GF_PERSON &&
                          genders_fit(g->out->at[o->entity].gender, m->gender);
        return fits ? o->entity : GF_NONE;
    }
    return GF_NONE;
}

static uint32_t antecedent(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    const bool subject = m->cases & GF_CASE_NOM;
    const rivals here = rivals_in(g, index, m->sentence);
    if (here.at[ANY] != GF_NONE) {
        const uint32_t only = chosen(g, &here, m->gender, false);
        return only == GF_NONE && subject ? subject_so_far(g, index) : only;
    }
    const rivals before = m->sentence ? rivals_in(g, index, m->sentence - 1) : no_rivals();
    if (before.at[ANY] == GF_NONE) return subject ? speaker_behind(g, index) : GF_NONE;
    return chosen(g, &before, m->gender, subject);
}

gf_status gf_refer_pronouns(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        const bool singular = m->kind == GF_MENTION_PRONOUN && !m->plural;
        if (singular && m->gender != GF_GENDER_UNKNOWN) m->entity = antecedent(g, i);
    }
    return GF_OK;
}

static uint32_t country_of(const gf_gather *g, uint32_t known) {
    for (unsigned steps = 0; known != GF_NONE && steps < 6; steps++) {
        const gf_known *k = gf_lexicon_known(g->lexicon, known);
        if (gf_view_equal(k->kind, GF_VIEW("country"))) return known;
        known = k->within;
    }
    return GF_NONE;
}

/* What is said of where a person is from or whom he serves: @p known, or another country. */
typedef struct origins {
    bool own, another;
} origins;

static void add_origin(const gf_gather *g, uint32_t said, uint32_t known, origins *out) {
    const uint32_t country = country_of(g, said);
    if (country == GF_NONE) return;
    out->own |= country == known;
    out->another |= country != known;
}

/* "die Finnin Aino Berg", "der finnische Trainer Berg": what stands in the phrase of a name. */
static void add_origins_of_phrase(const gf_gather *g, size_t index, uint32_t known,
                                  origins *out) {
    const gf_mention *m = &g->mentions->at[index];
    for (uint32_t t = m->phrase.begin; t < m->tokens.begin; t++) {
        const gf_origin origin = gf_lexicon_origin(g->lexicon, g->tokens->at[t].form);
        const bool says =
            origin.kind == GF_ORIGIN_ADJECTIVE || origin.kind == GF_ORIGIN_DEMONYM;
        if (says && origin.known != GF_NONE) add_origin(g, origin.known, known, out);
    }
}

/* By the lexicon: offices of states and what lies in them. */
static void add_origins_of_facts(const gf_gather *g, uint32_t person, uint32_t known,
                                 origins *out) {
    size_t count = 0;
    const uint32_t *facts =
        person == GF_NONE ? NULL : gf_lexicon_facts_of(g->lexicon, person, &count);
    for (size_t i = 0; i < count; i++)
        add_origin(g, gf_lexicon_fact(g->lexicon, facts[i])->object, known, out);
}

/* Is the person said to be of another country than @p known, and not of that? *own: of that. */
static bool serves_another(const gf_gather *g, uint32_t person, uint32_t known, bool *own) {
    origins said = {false, false};
    for (size_t i = 0; i < g->titles->count; i++) {
        const gf_title *t = &g->titles->at[i];
        if (t->is_kinship || g->mentions->at[t->person].entity != person) continue;
        if (t->object != GF_NONE) add_origin(g, g->mentions->at[t->object].known, known, &said);
    }
    for (size_t i = 0; i < g->mentions->count; i++) {
        const gf_mention *m = &g->mentions->at[i];
        if (m->entity == person && m->kind == GF_MENTION_NAME)
            add_origins_of_phrase(g, i, known, &said);
    }
    if (!said.own) add_origins_of_facts(g, g->out->at[person].known, known, &said);
    *own = said.own;
    return said.another && !said.own;
}

/* "der Norweger", "die 41-Jährige": a person without an office. */
static bool is_bare_description(const gf_gather *g, const gf_mention *m) {
    if (m->kind != GF_MENTION_ROLE || m->entity != GF_NONE || m->plural) return false;
    return !gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.end - 1].form).role;
}

/* Can the person be whom the words mean? *own: by an office of that very country. */
static bool may_be_described(const gf_gather *g, const gf_mention *m, const gf_mention *o,
                             bool *own) {
    *own = false;
    if (o->entity == GF_NONE || o->owner != GF_NONE || o->kind == GF_MENTION_PRONOUN)
        return false;
    const gf_entity *e = &g->out->at[o->entity];
    if (e->type != GF_PERSON || !genders_fit(e->gender, m->gender)) return false;
    return m->known == GF_NONE || !serves_another(g, o->entity, m->known, own);
}

static bool is_certain(const gf_gather *g, const gf_mention *m, uint32_t found) {
    return m->gender != GF_GENDER_UNKNOWN && found != GF_NONE &&
           g->out->at[found].gender == m->gender;
}

/* The only one, or the only one that the nearest sentence before is about. */
static uint32_t described_nearby(const gf_gather *g, size_t index) {
    const gf_mention *m = &g->mentions->at[index];
    rivals near = no_rivals();
    uint32_t sentence = GF_NONE;
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        bool own;
        if (o->sentence == m->sentence || !may_be_described(g, m, o, &own)) continue;
        if (sentence != GF_NONE && o->sentence != sentence) break;
        if (o->sentence + 1 < m->sentence) break;
        sentence = o->sentence;
        add_rival(&near, o->entity, prominence_of(o));
    }
    const uint32_t found = chosen(g, &near, m->gender, true);
    return found != GF_NONE && !stands_beside(g, m, found) ? found : GF_NONE;
}

/* The one person of the sentence and the two before who can be from there. One who serves that
   country beats those of whom nothing is told. */
static uint32_t described(const gf_gather *g, size_t index) {
    enum { REACH = 2 };
    const gf_mention *m = &g->mentions->at[index];
    rivals sure = no_rivals(), possible = no_rivals();
    for (size_t i = index; i--;) {
        const gf_mention *o = &g->mentions->at[i];
        bool own;
        if (o->sentence + REACH < m->sentence) break;
        if (!may_be_described(g, m, o, &own)) continue;
        add_rival(&possible, o->entity, ANY);
        if (own) add_rival(&sure, o->entity, ANY);
    }
    if (sure.at[ANY] != GF_NONE) return sure.several[ANY] ? GF_NONE : sure.at[ANY];
    if (possible.several[ANY]) return described_nearby(g, index);
    return is_certain(g, m, possible.at[ANY]) ? possible.at[ANY] : GF_NONE;
}

/* "die parteilose Politikerin" may be the one named before; "die andere", "die südmärkische"
   need not. */
static bool is_plain_adjective(const gf_gather *g, uint32_t t) {
    const gf_token *token = &g->tokens->at[t];
    return token->kind == GF_TOKEN_WORD && !(token->flags & GF_TOKEN_CAPITAL) &&
           gf_lexicon_origin(g->lexicon, token->form).kind == GF_ORIGIN_NONE &&
           !gf_adjective_is(g->lexicon, token, GF_WORD_CONTRAST) &&
           !gf_adjective_is(g->lexicon, token, GF_WORD_ERA);
}

/* "die Regisseurin", "der Politiker": a word for somebody named before, with nothing at it that
   could make it another one. */
static bool is_said_again(const gf_gather *g, const gf_mention *m) {
    if (m->kind != GF_MENTION_ROLE || m->entity != GF_NONE || m->plural || m->head != GF_NONE)
        return false;
    if (m->tokens.end - m->tokens.begin != 1 || m->phrase.end != m->tokens.end ||
        m->phrase.begin >= m->tokens.begin || m->gender == GF_GENDER_UNKNOWN)
        return false;
    for (uint32_t t = m->phrase.begin + 1; t < m->tokens.begin; t++) {
        if (!is_plain_adjective(g, t)) return false;
    }
    const gf_role_match role = gf_lexicon_role(g->lexicon, g->tokens->at[m->tokens.begin].form);
    const gf_token *article = &g->tokens->at[m->phrase.begin];
    /* an article that can be a relative pronoun is a definite one */
    return role.role &&
           gf_lexicon_word(g->lexicon, GF_WORD_DESCRIBING_ROLE, role.role->lemma, NULL) &&
           gf_grammar_is(article, "article") && gf_grammar_is(article, "relative");
}

/* The one of fitting gender that the nearest of the sentences before is about;
   or the only one of its own sentence. */
static uint32_t said_again_of(const gf_gather *g, size_t index) {
    enum { REACH = 3 };
    const gf_mention *m = &g->mentions->at[index];
    const rivals here = rivals_in(g, index, m->sentence);
    if (here.at[ANY] != GF_NONE) return chosen(g, &here, m->gender, false);
    for (uint32_t back = 1; back <= REACH && back <= m->sentence; back++) {
        const rivals before = rivals_in(g, index, m->sentence - back);
        if (before.at[ANY] != GF_NONE) return chosen(g, &before, m->gender, true);
    }
    return GF_NONE;
}

gf_status gf_refer_descriptions(gf_gather *g) {
    for (size_t i = 0; i < g->mentions->count; i++) {
        gf_mention *m = &g->mentions->at[i];
        if (is_bare_description(g, m)) m->entity = described(g, i);
        if (is_said_again(g, m)) m->entity = said_again_of(g, i);
    }
    return GF_OK;
}
