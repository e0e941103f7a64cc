#include "mention/role_phrase.h"

static uint8_t case_bit(char c) {
    switch (c) {
    case 'n': return GF_CASE_NOM;
    case 'a': return GF_CASE_ACC;
    case 'd': return GF_CASE_DAT;
    case 'g': return GF_CASE_GEN;
    default: return 0;
    }
}

static uint8_t cases_governed(gf_view cases) {
    uint8_t bits = 0;
    for (size_t i = 0; i < cases.len; i++)
        bits |= case_bit(cases.ptr[i]);
    return bits;
}

static uint8_t cases_of_determiner(gf_view readings) {
    uint8_t bits = 0;
    for (size_t i = 0; i < readings.len; i += 3)
        bits |= case_bit(readings.ptr[i]);
    return bits;
}

static bool is_attribute(const gf_scan *scan, uint32_t t) {
    const uint32_t part = gf_part_at(scan, t);
    const bool country =
        part != GF_NONE && scan->mentions->at[part].kind == GF_MENTION_ADJECTIVE;
    return country || gf_scan_is_adjective(scan, t);
}

/* Noun that announces a name: "der Sender Fox News", "Nachrichtenagentur TASS". */
static bool is_announcing(const gf_scan *scan, uint32_t t) {
    if (!gf_scan_is_capital(scan, t) || scan->taken[t] != GF_NONE) return false;
    return scan->words[t]->named.len || scan->words[t]->is_title ||
           scan->words[t]->origin.kind == GF_ORIGIN_DEMONYM;
}

/* "die Unterredung, zu der Präsident A kam", "die Rede, die B hielt": what opens a relative
   clause is its pronoun, and no article of what follows. */
static bool is_relative_pronoun(const gf_scan *scan, uint32_t t) {
    const uint32_t clause = scan->clauses->of_token[t];
    if (clause == GF_NONE || scan->clauses->at[clause].kind != GF_CLAUSE_RELATIVE) return false;
    const uint32_t begin = scan->clauses->at[clause].tokens.begin;
    return t == begin || (t == begin + 1 && scan->words[begin]->governs.len);
}

/* "dem Imker Otto Kern": behind an article, a noun that ends like one for people is what the
   person is, though no list holds it. */
static bool is_calling(const gf_scan *scan, const gf_mention *m, uint32_t t) {
    enum { SHORTEST = 5, END = 3 };
    if (m->type != GF_PERSON || m->kind != GF_MENTION_NAME || !t ||
        m->tokens.end - m->tokens.begin < 2 || t + 1 != m->tokens.begin || m->genitive ||
        scan->words[t]->role.role)
        return false;
    const gf_view form = scan->tokens->at[t].form;
    if (!gf_scan_is_capital(scan, t) || scan->taken[t] != GF_NONE || form.len < SHORTEST ||
        !gf_scan_same_sentence(scan, t, t - 1))
        return false;
    if (!scan->words[t - 1]->determiner.len && !is_attribute(scan, t - 1)) return false;
    return gf_lexicon_word(scan->lexicon, GF_WORD_CALLING_END,
                           gf_view_slice(form, form.len - END, form.len), NULL) ||
           gf_lexicon_word(scan->lexicon, GF_WORD_CALLING_END,
                           gf_view_slice(form, form.len - END + 1, form.len), NULL);
}

static void extend_left(const gf_scan *scan, gf_mention *m) {
    uint32_t t = m->phrase.begin;
    const uint32_t inside = m->tokens.begin;
    if (t && gf_scan_same_sentence(scan, inside, t - 1) &&
        scan->tokens->at[t - 1].kind == GF_TOKEN_OPEN)
        t--;
    while (t && gf_scan_same_sentence(scan, inside, t - 1) &&
           (is_attribute(scan, t - 1) || is_announcing(scan, t - 1) ||
            is_calling(scan, m, t - 1))) {
        t--;
    }
    const bool has_article = t && gf_scan_same_sentence(scan, inside, t - 1) &&
                             scan->words[t - 1]->determiner.len &&
                             scan->taken[t - 1] == GF_NONE;
    if (has_article) t--;
    m->phrase.begin = t < inside && is_relative_pronoun(scan, t) ? t + 1 : t;
}

/* "nahmen unter anderem Ministerin A und B teil": an adverb, which governs nobody. */
static void leave_adverb_out(const gf_scan *scan, gf_mention *m) {
    const uint32_t t = m->phrase.begin;
    gf_view preposition;
    if (t >= m->tokens.begin || !t || !gf_scan_same_sentence(scan, t, t - 1)) return;
    if (gf_token_lower_is(scan->lexicon, &scan->tokens->at[t], GF_WORD_ADVERBIAL,
                          &preposition) &&
        gf_view_equal(scan->tokens->at[t - 1].lower, preposition))
        m->phrase.begin = t + 1;
}

/* "auf seinen Bruder": the preposition governs the noun, the possessive stays a genitive. */
static bool is_possessive(const gf_mention *m) {
    return m->kind == GF_MENTION_PRONOUN && m->cases == GF_CASE_GEN;
}

static void read_case(const gf_scan *scan, gf_mention *m) {
    if (is_possessive(m)) return;
    const uint32_t begin = m->phrase.begin;
    uint8_t allowed = 0;
    if (begin < m->tokens.begin && scan->words[begin]->determiner.len) {
        allowed = cases_of_determiner(scan->words[begin]->determiner);
    }
    if (begin && gf_scan_same_sentence(scan, m->tokens.begin, begin - 1)) {
        const gf_word *left = scan->words[begin - 1];
        if (left->governs.len && scan->taken[begin - 1] == GF_NONE) {
            m->preposition = begin - 1;
            const uint8_t governed = cases_governed(left->governs);
            allowed = allowed & governed ? allowed & governed : governed;
        }
    }
    if (m->genitive && m->preposition == GF_NONE && !allowed) allowed = GF_CASE_GEN;
    if (allowed) m->cases = allowed;
}

uint32_t gf_joined_before(const gf_scan *scan, const gf_mention *mention) {
    const uint32_t t = mention->phrase.begin;
    if (t < 2 || !gf_scan_same_sentence(scan, mention->tokens.begin, t - 2)) return GF_NONE;
    const bool joined = scan->words[t - 1]->is_conjunction ||
                        gf_scan_is(scan, t - 1, "sowie") || gf_scan_is(scan, t - 1, ",");
    return joined ? scan->taken[t - 2] : GF_NONE;
}

void gf_phrases_find(gf_scan *scan) {
    for (size_t i = 0; i < scan->mentions->count; i++) {
        gf_mention *m = &scan->mentions->at[i];
        if (m->kind == GF_MENTION_ADJECTIVE || m->kind == GF_MENTION_PREFIX) continue;
        if (m->kind != GF_MENTION_PRONOUN) extend_left(scan, m);
        leave_adverb_out(scan, m);
        read_case(scan, m);
    }
}
