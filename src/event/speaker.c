#include "event/speaker.h"

#include "event/stage.h"

static bool is_speech(const gf_stage *stage, uint32_t clause) {
    const gf_view lemma = stage->scene->clauses->at[clause].lemma;
    return lemma.len &&
           gf_lexicon_word(stage->scene->lexicon, GF_WORD_SPEECH_VERB, lemma, NULL);
}

/* "laut Kreml", "nach Angaben von X", "zufolge": the governor says it. */
static bool is_source(const gf_stage *stage, uint32_t mention) {
    return gf_stage_governor_has(stage, mention, "source");
}

static bool speaks(const gf_stage *stage, uint32_t mention, uint32_t clause) {
    if (is_source(stage, mention)) return true;
    const gf_mention *m = &stage->scene->mentions->at[mention];
    const uint32_t own = gf_stage_clause_of(stage, m->tokens.begin);
    if (own == GF_NONE || own == clause || !is_speech(stage, own)) return false;
    return stage->governor[mention] == GF_NONE;
}

void gf_speaker_find(const gf_stage *stage, uint32_t clause, gf_claim *claim) {
    const uint32_t sentence = stage->scene->clauses->at[clause].sentence;
    for (uint32_t i = stage->host_of[sentence]; i < stage->host_of[sentence + 1]; i++) {
        const gf_mention *m = &stage->scene->mentions->at[i];
        if (!gf_stage_is_free(stage, i) || !speaks(stage, i, clause)) continue;
        const gf_entity *e = &stage->scene->entities->at[m->entity];
        const bool medium =
            e->type == GF_ORGANISATION && e->known != GF_NONE &&
            (gf_stage_has(gf_lexicon_known(stage->scene->lexicon, e->known)->kind, "agency") ||
             gf_stage_has(gf_lexicon_known(stage->scene->lexicon, e->known)->kind,
                          "broadcaster") ||
             gf_stage_has(gf_lexicon_known(stage->scene->lexicon, e->known)->kind, "paper"));
        if (medium && !claim->medium.len) claim->medium = e->name;
        if (!medium && !claim->speaker.len) claim->speaker = e->name;
    }
}
