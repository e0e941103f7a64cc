#include "tagger/tagger.h"

#include "base/memory.h"
#include "base/try.h"
#include "tagger/context_features.h"
#include "tagger/feature.h"
#include "tagger/lattice.h"
#include "tagger/listed_name.h"
#include "tagger/pair_sums.h"
#include "tagger/recall.h"
#include "tagger/word_sums.h"

struct gf_tagger {
    gf_knowledge knowledge;
    const gf_model *model;
    gf_lattice lattice;
    gf_form_memory *memory;
    gf_pair_memory *pairs;
};

gf_tagger *gf_tagger_new(const gf_knowledge *knowledge, const gf_model *model) {
    gf_tagger *tagger = gf_memory_take(sizeof *tagger);
    if (!tagger) return NULL;
    tagger->knowledge = *knowledge;
    tagger->model = model;
    gf_lattice_make(model->steps, &tagger->lattice);
    tagger->memory = gf_form_memory_new(&tagger->knowledge, model);
    tagger->pairs = gf_pair_memory_new(model);
    if (tagger->memory && tagger->pairs) return tagger;
    gf_tagger_free(tagger);
    return NULL;
}

void gf_tagger_free(gf_tagger *tagger) {
    if (!tagger) return;
    gf_form_memory_free(tagger->memory);
    gf_pair_memory_free(tagger->pairs);
    gf_memory_give(tagger);
}

uint64_t gf_tagger_digest(const gf_tagger *tagger) {
    if (!tagger) return 0;
    return gf_feature_join(gf_model_digest(tagger->model),
                           gf_vocabulary_digest(tagger->knowledge.vocabulary));
}

/* One document at work. Tables are by word, those of a sentence are used again. */
typedef struct reading {
    gf_arena *arena;
    gf_tagger *tagger;
    gf_word_form *const *words;
    gf_view *forms;
    const gf_word_sums **sums;
    const gf_signs **signs;
    const gf_pair_sums **pairs; /* of the word and the one before; one more at the end */
    uint64_t *keys, *listed, *before;
    gf_scores *scores;
    gf_scores *best;
    float (*chances)[GF_TAG_ROOM];
    float *confidence;
    gf_tag *tags;
    bool *plain; /* see next_run() */
    /* of the sentence's words that are not plain, one behind the other: what may have a row */
    uint32_t *features;
    const gf_weight_row **rows;
    uint32_t *feature_count; /* of each word */
} reading;

/* Nothing capital or quoted beside it, nor in it: two words of five, and none of a name. */
static bool is_plain(const gf_sequence *s, size_t t) {
    const gf_signs *w = s->signs[t];
    if (w->mixed || w->opens || w->closes) return false;
    for (size_t at = t ? t - 1 : 0; at <= t + 1 && at < s->count; at++) {
        if (s->signs[at]->capital || s->signs[at]->opens || s->signs[at]->closes) return false;
    }
    return true;
}

static void add(int16_t *score, const int16_t *more) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        score[tag] = (int16_t)(score[tag] + more[tag]);
}

/* From the score of O, and not beyond what the lattice can add up. */
static void set_scores(const int16_t *score, gf_scores to) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
        const int from_o = score[tag] - score[GF_TAG_O];
        to[tag] = (int16_t)(from_o > GF_SCORE_MOST    ? GF_SCORE_MOST
                            : from_o < -GF_SCORE_MOST ? -GF_SCORE_MOST
                                                      : from_o);
    }
}

static void add_words(const reading *r, const gf_sequence *s, size_t begin, size_t t,
                      int16_t *score) {
    for (int o = 0; o < GF_OFFSETS; o++) {
        const size_t at = t + (size_t)(o - 2); /* the word whose facts count here */
        if (at < s->count) add(score, r->sums[begin + at]->of[o]);
    }
}

static const gf_signs *sign_of(const gf_sequence *s, size_t t) {
    return t < s->count ? s->signs[t] : &gf_outside;
}

static const gf_signs *sign_before(const gf_sequence *s, size_t t) {
    return t ? s->signs[t - 1] : &gf_outside;
}

/* The types of neighbours: of a pair that crosses an end of the sentence, what stands outside.
 */
static gf_status find_pairs(const reading *r, const gf_sequence *s) {
    for (size_t t = 0; t <= s->count; t++)
        r->keys[t] = gf_pair_key(r->tagger->pairs, sign_before(s, t), sign_of(s, t));
    for (size_t t = 0; t <= s->count; t++) {
        r->pairs[t] = gf_pair_sums_of(r->arena, r->tagger->pairs, sign_before(s, t),
                                      sign_of(s, t), r->keys[t]);
        if (!r->pairs[t]) return GF_ERR_NOMEM;
    }
    return GF_OK;
}

/* The rows of all words of the sentence are looked for at once: they come from memory while
   those of the next words are looked for. */
static void find_rows(const reading *r, const gf_sequence *s, const bool *plain) {
    const gf_model *model = r->tagger->model;
    size_t all = 0;
    for (size_t t = 0; t < s->count; t++) {
        if (plain[t]) continue;
        const size_t count = gf_context_features(s, t, r->features + all);
        r->feature_count[t] =
            (uint32_t)gf_model_sift(model, r->features + all, count, r->features + all);
        all += r->feature_count[t];
    }
    gf_model_find(model, r->features, all, r->rows);
}

/* @p from: the first of the word's rows. */
static void score_word(const reading *r, const gf_sequence *s, size_t begin, size_t t,
                       size_t from) {
    int16_t score[GF_TAG_ROOM] = {0};
    gf_model_add_rows(r->rows + from, r->features + from, r->feature_count[t], score);
    add_words(r, s, begin, t, score);
    add(score, r->pairs[t]->of_right);
    add(score, r->pairs[t + 1]->of_left);
    set_scores(score, r->scores[begin + t]);
}

static void score_words(const reading *r, const gf_sequence *s, size_t begin) {
    size_t from = 0;
    find_rows(r, s, r->plain + begin);
    for (size_t t = 0; t < s->count; t++) {
        if (r->plain[begin + t]) continue;
        score_word(r, s, begin, t, from);
        from += r->feature_count[t];
    }
}

/*
 * Plain words cut a sentence into runs that can be read alone: what stands before and behind a
 * run is O.
 *
 *     Am Samstag wurde [nicht mehr] gespielt, [sagte er] Trainer Pawlik.
 */
static gf_range next_run(const reading *r, gf_range sentence, uint32_t at) {
    while (at < sentence.end && r->plain[at])
        at++;
    gf_range run = {at, at};
    while (run.end < sentence.end && !r->plain[run.end])
        run.end++;
    return run;
}

static void find_best(const reading *r, gf_range sentence, gf_range run) {
    const size_t from = run.begin == sentence.begin ? (size_t)GF_TAG_ROOM : (size_t)GF_TAG_O;
    gf_lattice_best(&r->tagger->lattice, (const gf_scores *)(r->scores + run.begin), from,
                    run.end - run.begin, r->best, r->tags + run.begin);
}

static void lead_to_o(const gf_model *model, gf_scores last) {
    for (int tag = 0; tag < GF_TAG_ROOM; tag++)
        last[tag] = (int16_t)(last[tag] + model->steps[tag][GF_TAG_O]);
}

static gf_status read_sentence(const reading *r, gf_range sentence) {
    const size_t begin = sentence.begin, count = sentence.end - sentence.begin;
    gf_listed_names(r->tagger->knowledge.lexicon, r->forms + begin, r->signs + begin, count,
                    r->listed + begin);
    const gf_sequence s = {
        .signs = r->signs + begin, .listed = r->listed + begin, .count = count};
    GF_TRY(find_pairs(r, &s));
    for (size_t t = 0; t < count; t++)
        r->plain[begin + t] = is_plain(&s, t);
    score_words(r, &s, begin);
    for (gf_range run = next_run(r, sentence, sentence.begin); run.begin < run.end;
         run = next_run(r, sentence, run.end)) {
        if (run.end < sentence.end) lead_to_o(r->tagger->model, r->scores[run.end - 1]);
        find_best(r, sentence, run);
    }
    return GF_OK;
}

/* The second reading knows what the first made of the word elsewhere. */
static void read_again(const reading *r, gf_range sentence, gf_range run) {
    bool recalled = false;
    for (size_t t = run.begin; t < run.end; t++) {
        uint32_t features[GF_RECALL_MOST];
        const size_t count = gf_recall_features(r->before[t], r->signs[t], features);
        if (!count) continue;
        int16_t more[GF_TAG_ROOM] = {0};
        for (size_t i = 0; i < count; i++)
            gf_model_add(r->tagger->model, features[i], more);
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            r->scores[t][tag] = (int16_t)(r->scores[t][tag] + more[tag]);
        recalled = true;
    }
    if (recalled) find_best(r, sentence, run);
}

static gf_status prepare(reading *r, size_t words) {
    enum { AHEAD = 8 };
    r->forms = GF_NEW_ARRAY(r->arena, gf_view, words);
    r->sums = GF_NEW_ARRAY(r->arena, const gf_word_sums *, words);
    r->signs = GF_NEW_ARRAY(r->arena, const gf_signs *, words);
    r->listed = GF_NEW_ARRAY(r->arena, uint64_t, words);
    r->before = GF_NEW_ARRAY(r->arena, uint64_t, words);
    r->scores = GF_NEW_ARRAY(r->arena, gf_scores, words);
    r->tags = GF_NEW_ARRAY(r->arena, gf_tag, words);
    r->plain = GF_NEW_ARRAY(r->arena, bool, words);
    if (!r->forms || !r->sums || !r->signs || !r->listed || !r->before || !r->scores ||
        !r->tags || !r->plain)
        return GF_ERR_NOMEM;
    for (size_t t = 0; t < words; t++) {
        if (t + AHEAD < words) gf_word_sums_fetch(r->words[t + AHEAD]);
        r->forms[t] = r->words[t]->form;
        r->sums[t] = gf_word_sums_of(r->arena, r->tagger->memory, r->words[t]);
        if (!r->sums[t]) return GF_ERR_NOMEM;
        r->signs[t] = &r->sums[t]->signs;
    }
    return GF_OK;
}

static gf_status make_room(reading *r, const gf_range *sentences, size_t count) {
    size_t longest = 1;
    for (size_t i = 0; i < count; i++) {
        const size_t words = sentences[i].end - sentences[i].begin;
        longest = words > longest ? words : longest;
    }
    r->pairs = GF_NEW_ARRAY(r->arena, const gf_pair_sums *, longest + 1);
    r->keys = GF_NEW_ARRAY(r->arena, uint64_t, longest + 1);
    r->best = gf_arena_alloc(r->arena, longest, sizeof *r->best);
    r->chances = gf_arena_alloc(r->arena, 2 * longest, sizeof *r->chances);
    r->confidence = GF_NEW_ARRAY(r->arena, float, longest);
    r->features = GF_NEW_ARRAY(r->arena, uint32_t, (longest + 1) * GF_CONTEXT_MOST);
    r->rows = GF_NEW_ARRAY(r->arena, const gf_weight_row *, (longest + 1) * GF_CONTEXT_MOST);
    r->feature_count = GF_NEW_ARRAY(r->arena, uint32_t, longest);
    return r->pairs && r->keys && r->best && r->chances && r->confidence && r->features &&
                   r->rows && r->feature_count
               ? GF_OK
               : GF_ERR_NOMEM;
}

static bool has_name(const gf_tag *tags, gf_range range) {
    for (size_t t = range.begin; t < range.end; t++) {
        if (tags[t] != GF_TAG_O) return true;
    }
    return false;
}

/* How sure the tags are is asked only where there is a name. */
static void take_tags(const reading *r, gf_range sentence, gf_range run, gf_tagged *out) {
    const size_t count = run.end - run.begin;
    const bool asked = has_name(r->tags, run);
    const size_t from = run.begin == sentence.begin ? (size_t)GF_TAG_ROOM : (size_t)GF_TAG_O;
    if (asked) {
        gf_lattice_confidence(&r->tagger->lattice, (const gf_scores *)(r->scores + run.begin),
                              from, count, r->tags + run.begin, r->chances, r->confidence);
    }
    for (size_t t = 0; t < count; t++) {
        const float sure = asked ? r->confidence[t] : 1.0F;
        out[run.begin + t] = (gf_tagged){r->tags[run.begin + t], sure};
    }
}

static void tag_sentence(const reading *r, gf_range sentence, gf_tagged *out) {
    for (uint32_t t = sentence.begin; t < sentence.end; t++)
        out[t] = (gf_tagged){GF_TAG_O, 1.0F};
    for (gf_range run = next_run(r, sentence, sentence.begin); run.begin < run.end;
         run = next_run(r, sentence, run.end)) {
        read_again(r, sentence, run);
        take_tags(r, sentence, run, out);
    }
}

gf_status gf_tagger_run(gf_arena *arena, gf_tagger *tagger, gf_word_form *const *words,
                        const gf_range *sentences, size_t sentence_count, gf_tagged **out) {
    reading r = {.arena = arena, .tagger = tagger, .words = words};
    const size_t count = sentence_count ? sentences[sentence_count - 1].end : 0;
    gf_tagged *tagged = GF_NEW_ARRAY(arena, gf_tagged, count + 1);
    if (!tagged) return GF_ERR_NOMEM;
    GF_TRY(prepare(&r, count));
    GF_TRY(make_room(&r, sentences, sentence_count));
    for (size_t i = 0; i < sentence_count; i++)
        GF_TRY(read_sentence(&r, sentences[i]));
    GF_TRY(gf_recall(arena, r.signs, r.tags, count, r.before));
    for (size_t i = 0; i < sentence_count; i++)
        tag_sentence(&r, sentences[i], tagged);
    *out = tagged;
    return GF_OK;
}
