#include "tagger/train.h"

#include "base/memory.h"
#include "base/try.h"
#include "tagger/feature.h"
#include "tagger/field.h"
#include "tagger/recall.h"

/*
 * Two steps. First the text is cut into parts, and each part is tagged by a model learnt from
 * the others: so it has the faults of a first reading of a new text. Then one model is learnt
 * from all sentences, both with and without what these readings say of a word's other places:
 * RUNS times in another order, and the mean of the runs, which errs less than one of them.
 */
enum { USUAL_ROUNDS = 10, PART_ROUNDS = 4, PARTS = 5, ALL = PARTS, RUNS = 3 };

typedef struct trainer {
    const gf_columns *text;
    gf_feature_index index;
    gf_field field;
    uint32_t *order;
    gf_tag *tags;     /* of the first readings */
    uint64_t *before; /* what they say, by word */
    const gf_train_options *options;
} trainer;

/* Another order each round, the same on every machine. */
static void shuffle(uint32_t *order, size_t count, uint64_t *state) {
    for (size_t i = count; i > 1; i--) {
        *state = *state * 6364136223846793005u + 1442695040888963407u;
        const size_t with = (size_t)((*state >> 33) % i);
        const uint32_t moved = order[i - 1];
        order[i - 1] = order[with];
        order[with] = moved;
    }
}

/* Learns in one round from all sentences but those of @p part; ALL leaves none out. */
static void run_round(trainer *t, unsigned part, uint64_t *state) {
    const size_t count = t->text->sentences.count;
    t->field.round++;
    t->field.loss = 0;
    shuffle(t->order, count, state);
    for (size_t i = 0; i < count; i++) {
        if (t->order[i] % PARTS != part)
            gf_field_learn(&t->field, t->text->sentences.at[t->order[i]]);
    }
}

/* Adds the mean of the later half of the rounds, weighed as one of @p runs. */
static void run_rounds(trainer *t, unsigned part, unsigned rounds, unsigned runs) {
    const size_t count = t->text->sentences.count;
    const unsigned later = (rounds + 1) / 2;
    uint64_t state = 1 + t->field.round;
    for (uint32_t i = 0; i < count; i++)
        t->order[i] = i;
    for (unsigned round = 1; round <= rounds; round++) {
        run_round(t, part, &state);
        if (round > rounds - later) gf_field_keep_mean(&t->field, 1.0F / (float)(later * runs));
        if (t->options->progress && part == ALL)
            t->options->progress(t->options->user, (unsigned)t->field.round,
                                 t->field.loss / (double)count);
    }
}

static gf_status read_part(trainer *t, unsigned part) {
    gf_status status = gf_field_begin(t->text, &t->index, &t->field);
    if (status == GF_OK) {
        run_rounds(t, part, PART_ROUNDS, 1);
        for (size_t i = part; i < t->text->sentences.count; i += PARTS)
            gf_field_tag(&t->field, t->text->sentences.at[i], t->tags);
    }
    gf_field_end(&t->field);
    return status;
}

/* What the first reading says of each word of the part, as if the part were a document. */
static gf_status recall_part(gf_arena *arena, trainer *t, unsigned part) {
    const size_t words = t->text->words.count;
    size_t count = 0;
    uint32_t *word = GF_NEW_ARRAY(arena, uint32_t, words);
    const gf_signs **signs = GF_NEW_ARRAY(arena, const gf_signs *, words);
    gf_tag *tags = GF_NEW_ARRAY(arena, gf_tag, words);
    uint64_t *before = GF_NEW_ARRAY(arena, uint64_t, words);
    if (!word || !signs || !tags || !before) return GF_ERR_NOMEM;
    for (size_t i = part; i < t->text->sentences.count; i += PARTS) {
        const gf_range range = t->text->sentences.at[i];
        for (uint32_t w = range.begin; w < range.end; w++, count++) {
            word[count] = w;
            signs[count] = t->index.signs[w];
            tags[count] = t->tags[w];
        }
    }
    GF_TRY(gf_recall(arena, signs, tags, count, before));
    for (size_t i = 0; i < count; i++)
        t->before[word[i]] = before[i];
    return GF_OK;
}

static gf_status read_parts(gf_arena *arena, trainer *t) {
    for (unsigned part = 0; part < PARTS; part++) {
        GF_TRY(read_part(t, part));
        GF_TRY(recall_part(arena, t, part));
    }
    return gf_feature_index_recall(arena, t->text, t->before, &t->index);
}

static gf_status train(gf_arena *arena, const gf_knowledge *knowledge, trainer *t,
                       gf_model **out) {
    t->order = GF_NEW_ARRAY(arena, uint32_t, t->text->sentences.count);
    t->tags = GF_NEW_ARRAY(arena, gf_tag, t->text->words.count);
    t->before = GF_NEW_ARRAY(arena, uint64_t, t->text->words.count);
    if (!t->order || !t->tags || !t->before) return GF_ERR_NOMEM;
    GF_TRY(gf_feature_index_make(arena, knowledge, t->text, &t->index));
    GF_TRY(read_parts(arena, t));
    gf_status status = gf_field_begin(t->text, &t->index, &t->field);
    if (status == GF_OK) {
        const unsigned rounds = t->options->rounds ? t->options->rounds : USUAL_ROUNDS;
        for (unsigned run = 0; run < RUNS; run++) {
            gf_field_forget(&t->field);
            run_rounds(t, ALL, rounds, RUNS);
        }
        status = gf_field_model(&t->field, out);
    }
    gf_field_end(&t->field);
    return status;
}

gf_status gf_model_train(gf_context *context, const gf_knowledge *knowledge,
                         const gf_columns *text, const gf_train_options *options,
                         gf_model **out) {
    if (!text->sentences.count)
        return gf_fail(context, GF_ERR_SYNTAX, "nothing to learn from: no sentence");
    gf_arena *arena = gf_arena_new();
    trainer t = {.text = text, .options = options};
    const gf_status status = arena ? train(arena, knowledge, &t, out) : GF_ERR_NOMEM;
    gf_feature_index_free(&t.index);
    gf_arena_free(arena);
    return status == GF_OK ? GF_OK : gf_fail(context, status, "out of memory");
}
