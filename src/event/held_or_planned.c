#include "event/held_or_planned.h"
#include "event/saying.h"

static void set(gf_report *r, gf_meeting_status status) {
    r->status = status;
    r->status_known = true;
}

/* +1: the report's date lies behind the document's, -1: before or on it, 0: not known. */
static int side_of_today(const gf_stage *stage, const gf_report *r) {
    if (r->timex == GF_NONE) return 0;
    const gf_when when = stage->scene->timexes->at[r->timex].when;
    const gf_when today = stage->scene->date.when;
    if (!gf_when_closed(when) || !gf_when_closed(today)) return 0;
    if (when.start > today.end) return 1;
    return when.end < today.start ? -1 : 0;
}

/* "nach dem Treffen" it has been; "vor dem Treffen" it is to come, or was then. */
static void by_preposition(const gf_stage *stage, gf_report *r) {
    bool definite, indefinite;
    const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
    const bool inside = gf_stage_grammar(stage, begin, "preposition"); /* "beim Treffen" */
    if (inside ? gf_stage_cue(stage, begin, "held")
               : begin > 0 && gf_stage_cue(stage, begin - 1, "held"))
        set(r, GF_HELD);
}

static bool says(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, cue)) return true;
    }
    return false;
}

/* "A ist im Schloss eingetroffen. Er berät dort mit B": goes on with what has begun. */
static bool goes_on_with_past(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    if (!r->is_verb || !says(stage, r->clause, "there")) return false;
    for (uint32_t b = r->clause; b-- > 0 && all->at[b].sentence + 1 >= r->sentence;) {
        const gf_clause *c = &all->at[b];
        if (c->sentence == r->sentence || c->kind != GF_CLAUSE_MAIN) continue;
        return c->tense == GF_PAST && !c->negated && !c->conditional;
    }
    return false;
}

/* "1985 in Genf: A und B begegnen sich zum ersten Mal": a look back, where a year that a colon
   follows sets the scene. */
static bool looks_back(const gf_stage *stage, const gf_report *r) {
    const gf_timex *x = &stage->scene->timexes->at[r->timex];
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    if (!x->symbol.year || gf_when_closed(stage->scene->date.when)) return false;
    if (x->sentence != r->sentence) return true; /* the paragraph opens with it */
    for (uint32_t t = x->tokens.end; t < c->finite && t < c->tokens.end; t++) {
        if (gf_stage_is(stage, t, ":")) return true;
    }
    return false;
}

/* "Seit Montag beraten A und B": it goes on. */
static bool goes_on_since(const gf_stage *stage, const gf_report *r) {
    if (r->timex == GF_NONE || r->companion) return false;
    const gf_timex *x = &stage->scene->timexes->at[r->timex];
    const gf_when today = stage->scene->date.when;
    return x->symbol.direction < 0 && x->when.start != GF_DAY_NONE &&
           x->when.end == GF_DAY_NONE && gf_when_closed(today) && x->when.start <= today.end;
}

/* "A wird am 5. Mai erwartet. Dann trifft er auch B": goes on with what is to come. */
static bool goes_on_with_plan(const gf_stage *stage, const gf_report *r) {
    const gf_timexes *all = stage->scene->timexes;
    if (!r->is_verb || r->sentence == 0 || !says(stage, r->clause, "goes_on")) return false;
    for (uint32_t i = gf_stage_first_timex(stage, r->sentence - 1);
         i < all->count && all->at[i].sentence < r->sentence; i++) {
        const uint32_t clause = gf_stage_clause_of(stage, all->at[i].tokens.begin);
        if (clause == GF_NONE || all->at[i].kind != GF_TIMEX_DATE) continue;
        const gf_clause *c = &stage->scene->clauses->at[clause];
        const gf_when when = all->at[i].when, today = stage->scene->date.when;
        const bool later =
            gf_when_closed(when) && gf_when_closed(today) && when.start > today.end;
        const bool ahead = c->tense == GF_FUTURE || all->at[i].symbol.direction > 0 || later;
        if (ahead && c->kind == GF_CLAUSE_MAIN && !c->negated && !c->conditional) return true;
    }
    return false;
}

/* "am Freitag trifft sie", "an diesem Montag trifft sie"; headlines tell in the present what
   has been. */
static void by_present(const gf_stage *stage, gf_report *r) {
    const int side = side_of_today(stage, r);
    const bool dated = r->timex != GF_NONE;
    const bool begun = says(stage, r->clause, "now") || (dated && looks_back(stage, r)) ||
                       (!dated && goes_on_with_past(stage, r)) || goes_on_since(stage, r);
    if (side < 0 || begun)
        set(r, GF_HELD);
    else if (dated || goes_on_with_plan(stage, r))
        set(r, GF_PLANNED);
    const gf_line_kind kind = stage->scene->sentences->at[r->sentence].kind;
    if (side == 0 && (kind == GF_LINE_TITLE || kind == GF_LINE_SUMMARY)) r->status = GF_HELD;
}

static void by_tense(const gf_stage *stage, const gf_clause *c, gf_report *r) {
    switch (c->tense) {
    case GF_PAST: set(r, GF_HELD); break;
    case GF_FUTURE:
        set(r, GF_PLANNED);
        /* "seit dem Krieg von 2020 wollen sie wieder reden": the day is of something else */
        if (side_of_today(stage, r) < 0) r->timex = GF_NONE;
        break;
    case GF_PRESENT: by_present(stage, r); break;
    case GF_TENSE_NONE: break;
    }
}

static bool by_cue(gf_report *r) {
    if (r->cues & GF_CUE_DENIED)
        set(r, GF_DENIED);
    else if (r->cues & GF_CUE_CANCELLED)
        set(r, GF_CANCELLED);
    else if (r->cues & GF_CUE_POSTPONED)
        set(r, GF_POSTPONED);
    else if (r->cues & GF_CUE_CONDITIONAL)
        set(r, GF_CONDITIONAL);
    else if (r->cues & GF_CUE_PLANNED)
        set(r, GF_PLANNED);
    else
        return false;
    return true;
}

/* "Zu einem Treffen kam es nicht": what "es kommt zu" says of the noun. */
static bool comes_about(const gf_stage *stage, const gf_clause *c, const gf_report *r) {
    if (!gf_view_is(c->lemma, "kommen") || gf_trigger_side(stage, r->token) != GF_NOUN_GOAL)
        return false;
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == r->clause && gf_stage_is(stage, t, "es"))
            return true;
    }
    return false;
}

/* "das geplante Treffen", "ein Treffen, das für Mai geplant war"; not "ist nicht geplant" */
static bool is_said_planned(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    bool definite, indefinite;
    for (uint32_t t = gf_trigger_phrase(stage, r->token, &definite, &indefinite); t < r->token;
         t++) {
        if (gf_stage_cue(stage, t, "planned")) return true;
    }
    for (uint32_t i = r->clause + 1; i < all->count; i++) {
        const gf_clause *c = &all->at[i];
        uint32_t cues = 0;
        if (c->sentence != r->sentence) return false;
        if (c->kind != GF_CLAUSE_RELATIVE || c->parent != r->clause || c->negated) continue;
        if (c->tokens.begin < r->token || c->tokens.begin - r->token > 8) continue;
        (void)gf_trigger_support(stage, i, &cues);
        if (cues & GF_CUE_PLANNED) return true;
    }
    return false;
}

/* "nicht" denies the meeting where its verb speaks of it; elsewhere only "kein Treffen" does.
 */
static bool is_denied(const gf_stage *stage, gf_support support, const gf_clause *c,
                      const gf_report *r) {
    if (!r->is_verb) {
        bool definite, indefinite;
        const uint32_t begin = gf_trigger_phrase(stage, r->token, &definite, &indefinite);
        if (begin < r->token && gf_stage_grammar(stage, begin, "negation")) return true;
        if (comes_about(stage, c, r)) return c->negated;
        /* "nach den Gesprächen kamen sie nicht voran" */
        if (gf_stage_grammar(stage, begin, "preposition") ||
            (begin > 0 && gf_stage_grammar(stage, begin - 1, "preposition")))
            return false;
    }
    return c->negated && (r->is_verb || support == GF_SUPPORT_SUBJECT ||
                          support == GF_SUPPORT_EVENT || support == GF_SUPPORT_PROGRAMME);
}

/* "vereinbart ist, dass sich die beiden treffen": the host clause says that it is to come. */
static uint32_t cues_of_host(const gf_stage *stage, const gf_clause *c) {
    uint32_t cues = 0;
    const bool depends = c->kind == GF_CLAUSE_SUBORDINATE || c->kind == GF_CLAUSE_INFINITIVE;
    if (!depends || c->parent == GF_NONE || c->tense == GF_PAST) return 0;
    (void)gf_trigger_support(stage, c->parent, &cues);
    return cues & (GF_CUE_PLANNED | GF_CUE_CONDITIONAL);
}

/* "Berichte, wonach ..., seien frei erfunden", "träfen nicht zu": of news, not of a deed ("es
   war falsch, A zu treffen"). */
static bool calls_untrue(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    bool news = false;
    bool untrue = c->negated && gf_stage_verb_has(stage, clause, GF_WORD_MEETING_CUE, "true");
    /* "Ein Dementi kam aus Rom: Berichte, wonach ..., seien erfunden": told before the verb */
    for (uint32_t t = stage->scene->sentences->at[c->sentence].tokens.begin; t < c->tokens.end;
         t++) {
        const bool own = gf_stage_clause_of(stage, t) == clause;
        news |= gf_saying_noun(stage, t, GF_SOURCE_NEWS);
        untrue |= own && !c->negated && gf_stage_cue(stage, t, "untrue");
    }
    return news && untrue;
}

static bool denies(const gf_stage *stage, uint32_t clause) {
    uint32_t cues = 0;
    if (calls_untrue(stage, clause)) return true;
    if (!stage->scene->clauses->at[clause].negated)
        (void)gf_trigger_support(stage, clause, &cues);
    return cues & GF_CUE_DENIED;
}

/* "Gerüchte, sie habe mit A telefoniert, wies B zurück", "bestritt, A getroffen zu haben":
   denied in the same sentence. */
static bool is_denied_beside(const gf_stage *stage, const gf_clause *c, uint32_t index) {
    const gf_clauses *all = stage->scene->clauses;
    const bool told = c->mood == GF_SUBJUNCTIVE_1 || c->kind == GF_CLAUSE_SUBORDINATE ||
                      (c->kind == GF_CLAUSE_INFINITIVE && c->tense == GF_PAST);
    if (!told) return false;
    for (uint32_t i = index > 3 ? index - 3 : 0; i < all->count && i <= index + 3; i++) {
        if (i != index && all->at[i].sentence == c->sentence && denies(stage, i)) return true;
    }
    return false;
}

/* "wurde das Treffen bestätigt": what is said about it does not say when it is. */
static bool is_speech(const gf_stage *stage, const gf_clause *c) {
    return gf_clause_lemma_is(stage->scene->lexicon, c, GF_WORD_SPEECH_VERB, NULL);
}

/* "X sagte, sie hätten sich getroffen": the plural has no other form for reported speech. */
static bool is_reported_perfect(const gf_stage *stage, const gf_clause *c, uint32_t index) {
    const gf_clauses *all = stage->scene->clauses;
    if (c->mood != GF_SUBJUNCTIVE_2 || c->tense != GF_PAST || c->kind != GF_CLAUSE_MAIN ||
        c->modal_intent || !gf_stage_has_plural_verb(stage, index) || c->verb == GF_NONE)
        return false;
    /* "hätten sich treffen können": no participle */
    if (gf_view_equal(gf_stage_lower(stage, c->verb), c->lemma)) return false;
    const gf_clause *before = index > 0 ? &all->at[index - 1] : c;
    if (before == c || before->sentence != c->sentence || before->negated ||
        !is_speech(stage, before))
        return false;
    return index + 1 >= all->count || all->at[index + 1].sentence != c->sentence ||
           !all->at[index + 1].conditional;
}

/* "Gerüchte, wonach sich A mit B getroffen hat": nobody states it. */
static bool is_rumour(const gf_stage *stage, const gf_clause *c) {
    const uint32_t begin = stage->scene->sentences->at[c->sentence].tokens.begin;
    uint32_t t = c->tokens.begin;
    while (t > begin && gf_stage_token(stage, t - 1)->kind == GF_TOKEN_PUNCT)
        t--;
    return t > begin && t < c->tokens.begin && gf_stage_cue(stage, t - 1, "rumour");
}

/* "Das mit Spannung erwartete Treffen dauerte zwei Stunden": it was planned, and has been. */
static bool took_place(const gf_stage *stage, gf_support support, const gf_clause *c,
                       const gf_report *r) {
    const uint32_t fate = GF_CUE_CANCELLED | GF_CUE_POSTPONED | GF_CUE_DENIED;
    uint32_t own = 0;
    if (!r->is_verb && !c->negated && gf_trigger_supports(stage, r->clause, "held"))
        return true;
    if (r->is_verb || support != GF_SUPPORT_EVENT || c->tense != GF_PAST || c->negated)
        return false;
    (void)gf_trigger_support(stage, r->clause, &own);
    return (r->cues & GF_CUE_PLANNED) && !((r->cues | own) & fate) && !(own & GF_CUE_PLANNED) &&
           gf_trigger_is_same(stage, r->token);
}

/* "unterrichtete sie über die Begegnung von A mit B": spoken of as something that has been. */
static bool is_recounted(const gf_stage *stage, const gf_clause *c, const gf_report *r) {
    return !r->is_verb && r->definite && r->participants.count >= 2 && c->tense == GF_PAST &&
           side_of_today(stage, r) <= 0 && gf_trigger_supports(stage, r->clause, "recounts");
}

/* "hatte mit ihr telefonieren wollen": what was meant to be, and was not. */
static bool was_only_meant(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (!gf_stage_is_pluperfect(stage, clause) || c->verb + 1 >= c->tokens.end) return false;
    return gf_view_equal(gf_stage_lower(stage, c->verb), c->lemma) &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_AUXILIARY,
                           gf_stage_lower(stage, c->verb + 1), &value) &&
           (gf_stage_has(value, "wollen") || gf_stage_has(value, "sollen"));
}

/* Nobody states it: "wenn", a rumour, a wish that was not fulfilled. */
static bool is_only_possible(const gf_stage *stage, const gf_clause *c, uint32_t clause) {
    const bool open = c->conditional && !is_reported_perfect(stage, c, clause);
    return open || is_rumour(stage, c) || was_only_meant(stage, clause);
}

/* "A wird nicht teilnehmen" says nothing of the meeting; what was planned and did not come
   about was called off. */
static bool was_called_off(const gf_stage *stage, const gf_clause *c, const gf_report *r) {
    if (r->companion) return false;
    return c->tense == GF_FUTURE || (!r->is_verb && is_said_planned(stage, r));
}

/* False if the clause neither doubts nor denies it. */
static bool by_doubt(const gf_stage *stage, gf_support support, const gf_clause *c,
                     gf_report *r) {
    if (is_only_possible(stage, c, r->clause)) {
        set(r, GF_CONDITIONAL);
    } else if (is_denied_beside(stage, c, r->clause)) {
        set(r, GF_DENIED);
    } else if (is_denied(stage, support, c, r)) {
        set(r, was_called_off(stage, c, r) ? GF_CANCELLED : GF_DENIED);
    } else {
        return false;
    }
    return true;
}

/* "bereitet vor, sie zu empfangen"; but "flog am Montag nach Oslo, um mit ihr zu verhandeln":
   that day is over. */
static bool by_purpose(const gf_stage *stage, const gf_clause *c, gf_report *r) {
    if (c->kind != GF_CLAUSE_INFINITIVE || !c->modal_intent) return false;
    const bool over = c->tense == GF_PAST && side_of_today(stage, r) < 0;
    set(r, over ? GF_HELD : GF_PLANNED);
    return true;
}

static void decide(const gf_stage *stage, gf_support support, gf_report *r) {
    const gf_clause *c = &stage->scene->clauses->at[r->clause];
    r->status = GF_HELD;
    if (by_doubt(stage, support, c, r)) return;
    r->cues |= cues_of_host(stage, c);
    if (took_place(stage, support, c, r)) {
        set(r, GF_HELD);
        return;
    }
    if (by_cue(r) || by_purpose(stage, c, r)) return;
    if (r->is_verb || support != GF_SUPPORT_NONE || c->verb == GF_NONE) {
        by_tense(stage, c, r);
        if (c->verb != GF_NONE) return;
    }
    by_preposition(stage, r);
    if (!r->status_known && is_recounted(stage, c, r)) set(r, GF_HELD);
    if (!r->status_known && (r->spoke || !is_speech(stage, c))) by_tense(stage, c, r);
}

void gf_status_of_fragment(const gf_stage *stage, gf_report *r) {
    if (r->status_known || !r->participants.count) return;
    set(r, side_of_today(stage, r) > 0 || (r->cues & GF_CUE_PLANNED) ? GF_PLANNED : GF_HELD);
}

/* "Geplant war ein Mittagessen. Stattdessen telefonierten die beiden": it did not come about.
 */
static bool is_replaced(const gf_stage *stage, const gf_report *r) {
    const gf_clauses *all = stage->scene->clauses;
    if (r->is_verb || r->status != GF_PLANNED || all->at[r->clause].tense != GF_PAST)
        return false;
    for (uint32_t i = r->clause + 1; i < all->count && all->at[i].sentence <= r->sentence + 1;
         i++) {
        const gf_clause *c = &all->at[i];
        if (c->kind == GF_CLAUSE_MAIN && c->tense == GF_PAST && !c->conditional &&
            gf_stage_cue(stage, c->tokens.begin, "instead"))
            return true;
    }
    return false;
}

void gf_status_decide(const gf_stage *stage, gf_support support, gf_report *r) {
    decide(stage, support, r);
    if (is_replaced(stage, r)) set(r, GF_CANCELLED);
    /* "zu dem er für Donnerstag geladen hat": what lies ahead has not been */
    if (r->status_known && r->status == GF_HELD && side_of_today(stage, r) > 0)
        set(r, GF_PLANNED);
}
