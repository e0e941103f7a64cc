#include "event/frame.h"

#include "event/outcome.h"
#include "event/trigger.h"

#include <string.h>

gf_mode gf_mode_in(gf_view value) {
    if (gf_stage_has(value, "in_person")) return GF_MODE_IN_PERSON;
    if (gf_stage_has(value, "phone")) return GF_MODE_PHONE;
    if (gf_stage_has(value, "video")) return GF_MODE_VIDEO;
    return GF_MODE_UNKNOWN;
}

static gf_frame frame_named(gf_view value) {
    static const struct {
        const char *word;
        gf_frame frame;
    } frames[] = {
        {"recip", GF_FRAME_RECIPROCAL},  {"mit", GF_FRAME_WITH},
        {"host", GF_FRAME_HOST},         {"guest", GF_FRAME_GUEST},
        {"visit", GF_FRAME_VISIT},       {"join", GF_FRAME_JOIN},
        {"ceremony", GF_FRAME_CEREMONY}, {"attend", GF_FRAME_ATTEND},
        {"act", GF_FRAME_ACT},           {"member", GF_FRAME_MEMBER},
        {"absent", GF_FRAME_ABSENT},     {"company", GF_FRAME_COMPANY},
        {"video", GF_FRAME_VIDEO},       {"deputy", GF_FRAME_DEPUTY},
        {"send", GF_FRAME_SEND},         {"told", GF_FRAME_TOLD},
    };
    for (size_t i = 0; i < sizeof frames / sizeof *frames; i++) {
        const size_t n = strlen(frames[i].word);
        const bool whole = value.len == n || (value.len > n && value.ptr[n] == ' ');
        if (whole && memcmp(value.ptr, frames[i].word, n) == 0) return frames[i].frame;
    }
    return GF_FRAME_NONE;
}

/* Cuts the text before @p mark off *rest. */
static gf_view next_part(gf_view *rest, char mark) {
    size_t n = 0;
    while (n < rest->len && rest->ptr[n] != mark)
        n++;
    const gf_view part = gf_view_slice(*rest, 0, n);
    *rest = gf_view_slice(*rest, n < rest->len ? n + 1 : n, rest->len);
    return part;
}

/* Do the words of @p pattern ("zu_sich") stand at token @p t, one behind the other? */
static bool stands_at(const gf_stage *stage, uint32_t clause, uint32_t t, gf_view pattern) {
    const uint32_t end = stage->scene->clauses->at[clause].tokens.end;
    while (pattern.len) {
        const gf_view word = next_part(&pattern, '_');
        if (t >= end || gf_stage_clause_of(stage, t) != clause) return false;
        if (!gf_view_equal(gf_stage_lower(stage, t), word)) return false;
        t++;
    }
    return true;
}

/* Does a word of the clause carry this cue? */
static bool clause_has_cue(const gf_stage *stage, uint32_t clause, const char *cue) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    for (uint32_t t = c->tokens.begin; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_cue(stage, t, cue)) return true;
    }
    return false;
}

/* "eine Sitzung, die von A und B geleitet wird": the relative clause of a noun of meeting */
static bool follows_meeting(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_weight weight;
    gf_mode mode;
    if (c->kind != GF_CLAUSE_RELATIVE || c->parent == GF_NONE) return false;
    for (uint32_t t = c->tokens.begin; t-- > 0 && c->tokens.begin - t < 14;) {
        if (gf_stage_token(stage, t)->sentence != c->sentence) return false;
        if (gf_stage_clause_of(stage, t) == c->parent &&
            gf_trigger_noun(stage, t, &weight, &mode))
            return true;
    }
    return false;
}

/* "die Sitzung leitete C", "bat A und B zum Gespräch" */
static bool names_meeting(const gf_stage *stage, uint32_t clause) {
    if (follows_meeting(stage, clause)) return true;
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    gf_weight weight;
    gf_mode mode;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_trigger_noun(stage, t, &weight, &mode))
            return true;
    }
    return false;
}

/* "bat A zum Gespräch", "das Treffen, zu dem er A gebeten hatte" */
static bool leads_to_meeting(const gf_stage *stage, uint32_t clause) {
    if (follows_meeting(stage, clause)) return true;
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    gf_weight weight;
    gf_mode mode;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause &&
            gf_trigger_noun(stage, t, &weight, &mode) &&
            gf_trigger_side(stage, t) == GF_NOUN_GOAL)
            return true;
    }
    return false;
}

/* "Zugesagt haben A und B", "auch C hat zugesagt": verb and auxiliary side by side, and nothing
   that was promised behind them. */
static bool stands_for_itself(const gf_stage *stage, uint32_t clause) {
    const gf_clauses *all = stage->scene->clauses;
    const gf_clause *c = &all->at[clause];
    if (c->finite == GF_NONE || c->verb == GF_NONE || c->finite == c->verb) return false;
    if (c->finite + 1 != c->verb && c->verb + 1 != c->finite) return false;
    for (uint32_t i = clause + 1; i < all->count && all->at[i].sentence == c->sentence; i++) {
        const bool content =
            all->at[i].kind == GF_CLAUSE_SUBORDINATE || all->at[i].kind == GF_CLAUSE_INFINITIVE;
        if (content && all->at[i].parent == clause) return false;
    }
    return true;
}

/* "Gekommen waren auch A und B", "Nicht angereist war C": the participle opens the clause. */
static bool opens_with_participle(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (c->kind != GF_CLAUSE_MAIN || c->verb == GF_NONE || c->verb + 1 != c->finite)
        return false;
    if (gf_view_equal(gf_stage_lower(stage, c->verb), c->lemma))
        return false; /* "Kommen soll" */
    const uint32_t begin = c->tokens.begin;
    return begin == c->verb || (begin + 1 == c->verb && gf_stage_is(stage, begin, "nicht"));
}

/* "Eingeladen hatte A"; not "Eingeladen waren B und C". */
static bool has_done(const gf_stage *stage, uint32_t clause) {
    gf_view value;
    return gf_token_lower_is(stage->scene->lexicon,
                             gf_stage_token(stage, stage->scene->clauses->at[clause].finite),
                             GF_WORD_AUXILIARY, &value) &&
           gf_stage_has(value, "haben");
}

static bool clause_says_one(const gf_stage *stage, uint32_t clause, gf_view pattern) {
    if (gf_view_equal(pattern, GF_VIEW("@"))) return names_meeting(stage, clause);
    if (gf_view_equal(pattern, GF_VIEW("zu@"))) return leads_to_meeting(stage, clause);
    if (gf_view_equal(pattern, GF_VIEW("#"))) return stands_for_itself(stage, clause);
    if (gf_view_equal(pattern, GF_VIEW("^"))) return opens_with_participle(stage, clause);
    if (gf_view_equal(pattern, GF_VIEW("^haben")))
        return opens_with_participle(stage, clause) && has_done(stage, clause);
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (stands_at(stage, clause, t, pattern)) return true;
    }
    return false;
}

static bool clause_says(const gf_stage *stage, uint32_t clause, gf_view patterns) {
    while (patterns.len) {
        if (!clause_says_one(stage, clause, next_part(&patterns, '+'))) return false;
    }
    return true;
}

/* "recip in_person hand|hände; host any gast": the first alternative whose word the clause
   says; "@" stands for any noun of meeting. */
static gf_verb_reading idiom(const gf_stage *stage, uint32_t clause, gf_view value) {
    while (value.len) {
        gf_view alternative = next_part(&value, ';');
        while (alternative.len && alternative.ptr[0] == ' ')
            alternative = gf_view_slice(alternative, 1, alternative.len);
        gf_view words = alternative;
        const gf_view frame = next_part(&words, ' ');
        const gf_view mode = next_part(&words, ' ');
        while (words.len) {
            if (!clause_says(stage, clause, next_part(&words, '|'))) continue;
            return (gf_verb_reading){
                .frame = frame_named(frame), .mode = gf_mode_in(mode), .mutual = true};
        }
    }
    return (gf_verb_reading){0};
}

/* "kamen aus dem Palast": where somebody has just been, and nobody's side. */
static bool is_building(const gf_stage *stage, const gf_mention *m) {
    if (m->known != GF_NONE &&
        gf_view_equal(gf_lexicon_known(stage->scene->lexicon, m->known)->kind,
                      GF_VIEW("venue")))
        return true;
    return m->known == GF_NONE && m->type == GF_PLACE && m->phrase.begin < m->tokens.begin;
}

static bool names_party_noun(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_trigger_party(stage, t)) return true;
    }
    return false;
}

/* "für Moskau", "aus Wien" */
static bool is_side_by_preposition(const gf_stage *stage, uint32_t index) {
    const uint32_t governor = stage->governor[index];
    return governor != GF_NONE && gf_stage_cue(stage, governor, "side") &&
           !is_building(stage, &stage->scene->mentions->at[index]);
}

/* Does the clause name a party, or a place that people come from? "Die Regierung vertraten A
   und B", "für Moskau kamen A und B", "aus Wien reiste C an" */
static bool names_side(const gf_stage *stage, uint32_t clause, bool bare) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (gf_stage_clause_of(stage, m->tokens.begin) != clause || m->entity == GF_NONE ||
            m->type == GF_PERSON)
            continue;
        if (bare ? stage->governor[i] == GF_NONE && gf_stage_is_free(stage, i)
                 : is_side_by_preposition(stage, i))
            return true;
    }
    return bare && names_party_noun(stage, clause);
}

/* "A reiste mit B an": somebody comes with somebody. */
static bool names_escort(const gf_stage *stage, uint32_t clause) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (m->entity != GF_NONE && gf_stage_clause_of(stage, m->tokens.begin) == clause &&
            gf_stage_is_person(stage, i) && gf_stage_governor_has(stage, i, "partner"))
            return true;
    }
    return false;
}

/* "Auf polnischer Seite kümmerten sich A und B um die Gäste" */
static bool names_own_side(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t + 2 < range.end && t < range.begin + 2; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_is(stage, t, "auf") &&
            (gf_stage_is(stage, t + 2, "seite") ||
             (t + 3 < range.end && gf_stage_is(stage, t + 3, "seite"))))
            return true;
    }
    return false;
}

/* "eröffnet wurde sie von C": the pronoun stands for the meeting. */
static bool leads_pronoun(const gf_stage *stage, uint32_t clause) {
    return stage->scene->clauses->at[clause].passive && clause_has_cue(stage, clause, "it") &&
           clause_has_cue(stage, clause, "agent");
}

/* "die Delegation", "die US-Delegation" */
static bool names_group(const gf_stage *stage, uint32_t clause) {
    if (clause_has_cue(stage, clause, "group")) return true;
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        const gf_view word = gf_stage_lower(stage, t);
        size_t head = word.len;
        while (head && word.ptr[head - 1] != '-')
            head--;
        gf_view value;
        if (head && gf_stage_clause_of(stage, t) == clause &&
            gf_lexicon_word(stage->scene->lexicon, GF_WORD_MEETING_CUE,
                            gf_view_slice(word, head, word.len), &value) &&
            gf_stage_has(value, "group"))
            return true;
    }
    return false;
}

/* "gehörten der Delegation an", "leitete die Delegation", "eröffnet wurde sie von C" */
static bool tells_membership(const gf_stage *stage, uint32_t clause, gf_view value) {
    const bool leads = gf_stage_has(value, "lead"), of_group = gf_stage_has(value, "group");
    if (!leads && !of_group) return false;
    return names_group(stage, clause) || (of_group && leads_pronoun(stage, clause));
}

/* "leitete die Sitzung" */
static bool tells_chair(const gf_stage *stage, uint32_t clause, gf_view value) {
    return gf_stage_has(value, "lead") &&
           (names_meeting(stage, clause) || leads_pronoun(stage, clause));
}

/* "war dabei", "die Regierung vertrat A", "für Rom kam A" */
static bool tells_attendance(const gf_stage *stage, uint32_t clause, gf_view value) {
    return (gf_stage_has(value, "present") && clause_has_cue(stage, clause, "present")) ||
           (gf_stage_has(value, "party") && names_side(stage, clause, true)) ||
           (gf_stage_has(value, "side") && names_side(stage, clause, false));
}

/* "war dabei", "saßen am Tisch", "gehörten der Delegation an", "fehlte", "für Rom kam A" */
static gf_verb_reading presence(const gf_stage *stage, uint32_t clause, gf_view value) {
    if (gf_stage_has(value, "absent")) return (gf_verb_reading){.frame = GF_FRAME_ABSENT};
    /* "war nicht erschienen" */
    if (gf_stage_has(value, "appear") && stage->scene->clauses->at[clause].negated)
        return (gf_verb_reading){.frame = GF_FRAME_ATTEND};
    if (tells_membership(stage, clause, value))
        return (gf_verb_reading){.frame = GF_FRAME_MEMBER};
    if (tells_chair(stage, clause, value))
        return (gf_verb_reading){.frame = GF_FRAME_MEMBER, .chairs = true};
    if (tells_attendance(stage, clause, value))
        return (gf_verb_reading){.frame = GF_FRAME_ATTEND};
    if (gf_stage_has(value, "escort") && names_escort(stage, clause))
        return (gf_verb_reading){.frame = GF_FRAME_ATTEND, .escort = true};
    return (gf_verb_reading){0};
}

/* The noun right before a relative clause, or GF_NONE. */
static uint32_t noun_before(const gf_stage *stage, const gf_clause *c) {
    const uint32_t begin = stage->scene->sentences->at[c->sentence].tokens.begin;
    for (uint32_t t = c->tokens.begin; t-- > begin && c->tokens.begin - t < 4;) {
        if (gf_stage_token(stage, t)->kind == GF_TOKEN_WORD) return t;
    }
    return GF_NONE;
}

static bool is_people(const gf_stage *stage, uint32_t t) {
    return gf_stage_cue(stage, t, "group") || gf_trigger_party(stage, t) ||
           gf_lexicon_origin(stage->scene->lexicon, gf_stage_token(stage, t)->form).kind ==
               GF_ORIGIN_DEMONYM;
}

static uint32_t capital_behind(const gf_stage *stage, uint32_t t, uint32_t end) {
    enum { REACH = 5 };
    for (uint32_t n = t + 1; n < end && n < t + REACH; n++) {
        if (gf_stage_token(stage, n)->flags & GF_TOKEN_CAPITAL) return n;
    }
    return GF_NONE;
}

/* "an der Spitze der Amerikaner", "an ihrer Spitze", "die Abordnung, an deren Spitze A stand";
   not "an der Spitze des Vereins", "die Gewerkschaft, an deren Spitze A stand". */
static bool leads_people(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    for (uint32_t t = c->tokens.begin + 1; t < c->tokens.end; t++) {
        if (gf_stage_clause_of(stage, t) != clause || !gf_stage_cue(stage, t, "top")) continue;
        if (c->kind == GF_CLAUSE_RELATIVE && c->intro != GF_NONE && c->intro + 1 == t) {
            const uint32_t noun = noun_before(stage, c);
            return noun != GF_NONE && is_people(stage, noun);
        }
        if (gf_stage_grammar(stage, t - 1, "possessive")) return true;
        const uint32_t noun = capital_behind(stage, t, c->tokens.end);
        if (noun != GF_NONE) return is_people(stage, noun);
    }
    return false;
}

/* "verabschiedete sich", but not "bat A zu sich" */
static bool is_reflexive(const gf_stage *stage, uint32_t clause) {
    const gf_range range = stage->scene->clauses->at[clause].tokens;
    for (uint32_t t = range.begin; t < range.end; t++) {
        if (gf_stage_clause_of(stage, t) == clause && gf_stage_is(stage, t, "sich") &&
            (t == range.begin || !gf_stage_grammar(stage, t - 1, "preposition")))
            return true;
    }
    return false;
}

static gf_verb_reading plain_verb(gf_view value) {
    return (gf_verb_reading){.frame = frame_named(value),
                             .mode = gf_mode_in(value),
                             .mutual = gf_stage_has(value, "mutual"),
                             .alone = gf_stage_has(value, "alone"),
                             .body = gf_stage_has(value, "body"),
                             .set = gf_stage_has(value, "set")};
}

/* "reiste nach Bern, um A zu unterrichten": who goes to tell somebody will meet him. */
static bool goes_to_report(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    gf_view value;
    if (c->kind != GF_CLAUSE_INFINITIVE || c->parent == GF_NONE || c->negated) return false;
    if (!gf_stage_is(stage, c->tokens.begin, "um")) return false;
    const gf_lexicon *lexicon = stage->scene->lexicon;
    const gf_clause *host = &stage->scene->clauses->at[c->parent];
    return !host->negated && host->lemma.len &&
           gf_clause_lemma_is(lexicon, c, GF_WORD_MEETING_CUE, &value) &&
           gf_stage_has(value, "reports_to") &&
           gf_clause_lemma_is(lexicon, host, GF_WORD_MEETING_CUE, &value) &&
           gf_stage_has(value, "journey");
}

/* Does the clause, whose idiom has that frame, speak of something else than the idiom? */
static bool is_no_idiom(const gf_stage *stage, uint32_t clause, gf_frame frame) {
    if (frame == GF_FRAME_MEMBER)
        return clause_has_cue(stage, clause, "top") && !leads_people(stage, clause);
    /* "war bei den Gesprächen dabei" is no visit: the cue tells more than "bei" and "mit" */
    return (frame == GF_FRAME_VISIT || frame == GF_FRAME_WITH) &&
           clause_has_cue(stage, clause, "present") &&
           gf_stage_verb_has(stage, clause, GF_WORD_PRESENCE, "present");
}

/* What the lists say of the verb, with the words of its clause. */
static gf_verb_reading listed_frame(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    const gf_lexicon *lexicon = stage->scene->lexicon;
    gf_verb_reading r = {0};
    gf_view value;
    if (gf_clause_lemma_is(lexicon, c, GF_WORD_MEETING_IDIOM, &value))
        r = idiom(stage, clause, value);
    if (is_no_idiom(stage, clause, r.frame)) r = (gf_verb_reading){0};
    if (r.frame == GF_FRAME_NONE && gf_clause_lemma_is(lexicon, c, GF_WORD_PRESENCE, &value))
        r = presence(stage, clause, value);
    if (r.frame == GF_FRAME_NONE &&
        gf_clause_lemma_is(lexicon, c, GF_WORD_MEETING_VERB, &value))
        r = plain_verb(value);
    return r;
}

/* "vereinbarten am Montag ein Treffen": a meeting to come is what they agreed on. */
static bool agrees_on_meeting(const gf_stage *stage, uint32_t clause) {
    /* but "bei einem Treffen vereinbarten sie" */
    return gf_stage_verb_has(stage, clause, GF_WORD_MEETING_SUPPORT, "planned") &&
           gf_outcome_names_meeting(stage, clause, true);
}

gf_verb_reading gf_frame_of(const gf_stage *stage, uint32_t clause) {
    const gf_clause *c = &stage->scene->clauses->at[clause];
    if (!c->lemma.len || c->verb == GF_NONE) return (gf_verb_reading){0};
    gf_verb_reading r = listed_frame(stage, clause);
    if (r.frame == GF_FRAME_NONE && goes_to_report(stage, clause))
        r.frame = GF_FRAME_RECIPROCAL;
    if (r.frame == GF_FRAME_ACT && agrees_on_meeting(stage, clause)) r.frame = GF_FRAME_NONE;
    if (r.frame == GF_FRAME_HOST && is_reflexive(stage, clause)) r.frame = GF_FRAME_NONE;
    if (r.frame == GF_FRAME_NONE && names_own_side(stage, clause)) r.frame = GF_FRAME_ATTEND;
    /* "Im Beisein von A eröffnete B das Museum" */
    if (r.frame == GF_FRAME_NONE && clause_has_cue(stage, clause, "witness"))
        r = (gf_verb_reading){.frame = GF_FRAME_ACT, .mode = GF_MODE_IN_PERSON};
    if (r.frame == GF_FRAME_NONE) return r;
    const gf_mode said = gf_mode_of_clause(stage, clause);
    if (said != GF_MODE_UNKNOWN) r.mode = said;
    return r;
}

bool gf_frame_only_adds(gf_frame frame) {
    return frame == GF_FRAME_ATTEND || frame == GF_FRAME_MEMBER || frame == GF_FRAME_ABSENT ||
           frame == GF_FRAME_COMPANY || frame == GF_FRAME_VIDEO || frame == GF_FRAME_DEPUTY ||
           frame == GF_FRAME_SEND;
}

gf_mode gf_mode_of_clause(const gf_stage *stage, uint32_t clause) {
    static const struct {
        const char *cue;
        gf_mode mode;
    } modes[] = {
        {"phone", GF_MODE_PHONE}, {"video", GF_MODE_VIDEO}, {"in_person", GF_MODE_IN_PERSON}};
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        if (clause_has_cue(stage, clause, modes[i].cue)) return modes[i].mode;
    }
    return GF_MODE_UNKNOWN;
}
