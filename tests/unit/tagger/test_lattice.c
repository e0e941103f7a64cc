#include "tagger/lattice.h"

#include <criterion/criterion.h>

enum { FORBIDDEN = -8192, WORDS = 4 };

/* Steps that say nothing but what is forbidden. */
static void plain_steps(int16_t steps[GF_TAG_ROOM + 1][GF_TAG_ROOM]) {
    for (int was = 0; was <= GF_TAG_ROOM; was++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++) {
            const bool allowed =
                tag < GF_TAG_COUNT &&
                (was == GF_TAG_ROOM ? gf_tag_may_begin((gf_tag)tag)
                                    : gf_tag_may_follow((gf_tag)was, (gf_tag)tag));
            steps[was][tag] = allowed ? 0 : FORBIDDEN;
        }
    }
}

static void tag(const gf_scores *scores, gf_tag *tags, float *sure) {
    int16_t steps[GF_TAG_ROOM + 1][GF_TAG_ROOM];
    gf_scores best[WORDS];
    float room[2 * WORDS][GF_TAG_ROOM];
    gf_lattice lattice;
    plain_steps(steps);
    gf_lattice_make((const int16_t(*)[GF_TAG_ROOM])steps, &lattice);
    gf_lattice_best(&lattice, scores, GF_TAG_ROOM, WORDS, best, tags);
    gf_lattice_confidence(&lattice, scores, GF_TAG_ROOM, WORDS, tags, room, sure);
}

Test(lattice, takes_the_best_tag_of_each_word_where_nothing_forbids_it) {
    const gf_scores scores[WORDS] = {
        {[GF_TAG_O] = 90}, {[GF_TAG_B_PER] = 90}, {[GF_TAG_I_PER] = 90}, {[GF_TAG_B_LOC] = 90}};
    gf_tag tags[WORDS];
    float sure[WORDS];
    tag(scores, tags, sure);
    cr_expect_eq(tags[0], GF_TAG_O);
    cr_expect_eq(tags[1], GF_TAG_B_PER);
    cr_expect_eq(tags[2], GF_TAG_I_PER);
    cr_expect_eq(tags[3], GF_TAG_B_LOC);
    for (int i = 0; i < WORDS; i++)
        cr_expect(sure[i] > 0.5F && sure[i] <= 1.001F, "%f", (double)sure[i]);
}

Test(lattice, never_continues_what_has_not_begun) {
    /* the second word says I-PER loudly, the first B-LOC a little less */
    const gf_scores scores[WORDS] = {{[GF_TAG_B_LOC] = 60, [GF_TAG_B_PER] = 50},
                                     {[GF_TAG_I_PER] = 80, [GF_TAG_I_LOC] = 50},
                                     {[GF_TAG_I_LOC] = 10},
                                     {[GF_TAG_I_ORG] = 500}};
    gf_tag tags[WORDS];
    float sure[WORDS];
    tag(scores, tags, sure);
    for (int i = 0; i < WORDS; i++) {
        cr_expect(i ? gf_tag_may_follow(tags[i - 1], tags[i]) : gf_tag_may_begin(tags[i]));
    }
    cr_expect_eq(tags[0], GF_TAG_B_PER);
    cr_expect_eq(tags[1], GF_TAG_I_PER);
    cr_expect_eq(tags[3], GF_TAG_I_ORG);
}

Test(lattice, is_less_sure_where_two_tags_are_alike) {
    const gf_scores scores[WORDS] = {{[GF_TAG_B_PER] = 90},
                                     {[GF_TAG_B_ORG] = 90, [GF_TAG_B_LOC] = 89},
                                     {[GF_TAG_O] = 90},
                                     {[GF_TAG_O] = 90}};
    gf_tag tags[WORDS];
    float sure[WORDS];
    tag(scores, tags, sure);
    cr_expect_eq(tags[1], GF_TAG_B_ORG);
    cr_expect(sure[1] < 0.6F && sure[1] > 0.4F, "%f", (double)sure[1]);
    cr_expect(sure[0] > 0.75F, "%f", (double)sure[0]);
}

Test(lattice, adds_up_the_greatest_scores_of_a_long_sentence) {
    enum { LONG = 500 };
    static gf_scores scores[LONG], best[LONG];
    static gf_tag tags[LONG];
    int16_t steps[GF_TAG_ROOM + 1][GF_TAG_ROOM];
    gf_lattice lattice;
    plain_steps(steps);
    gf_lattice_make((const int16_t(*)[GF_TAG_ROOM])steps, &lattice);
    for (int t = 0; t < LONG; t++) {
        for (int tag = 0; tag < GF_TAG_ROOM; tag++)
            scores[t][tag] = -GF_SCORE_MOST;
        scores[t][t % 2 ? GF_TAG_I_ORG : GF_TAG_B_ORG] = GF_SCORE_MOST;
    }
    gf_lattice_best(&lattice, (const gf_scores *)scores, GF_TAG_ROOM, LONG, best, tags);
    for (int t = 0; t < LONG; t++)
        cr_expect_eq(tags[t], t % 2 ? GF_TAG_I_ORG : GF_TAG_B_ORG, "word %d", t);
}
