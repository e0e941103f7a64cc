#include "tagger/tagger.h"
#include "tagger/train.h"

#include <criterion/criterion.h>
#include <stdlib.h>

/* What is learnt from a few invented sentences, without lexicon and dictionary. */
typedef struct lesson {
    gf_arena *arena;
    gf_context context;
    gf_model *model;
} lesson;

static lesson learn(unsigned rounds) {
    lesson l = {.arena = gf_arena_new()};
    gf_columns text = {0};
    FILE *in = fopen(GF_SOURCE_DIR "/tests/unit/tagger/sentences.tsv", "rb");
    cr_assert_not_null(in);
    cr_assert_eq(gf_columns_read(&l.context, l.arena, in, "sentences.tsv", true, &text), GF_OK,
                 "%s", l.context.message);
    fclose(in);
    const gf_knowledge knowledge = {0};
    const gf_train_options options = {.rounds = rounds};
    cr_assert_eq(gf_model_train(&l.context, &knowledge, &text, &options, &l.model), GF_OK, "%s",
                 l.context.message);
    return l;
}

static void forget(lesson *l) {
    gf_model_free(l->model);
    gf_arena_free(l->arena);
}

/* The tags of a sentence whose words stand between blanks, "O B-PER O". */
static void expect_tags(lesson *l, const char *sentence, const char *want) {
    gf_word_form *words[32];
    uint32_t count = 0;
    for (const char *at = sentence; *at;) {
        const size_t n = strcspn(at, " ");
        words[count] = gf_word_form_read(l->arena, NULL, (gf_view){at, n});
        cr_assert_not_null(words[count++]);
        at += n + (at[n] == ' ');
    }
    const gf_knowledge knowledge = {0};
    gf_tagger *tagger = gf_tagger_new(&knowledge, l->model);
    gf_tagged *tagged;
    const gf_range range = {0, count};
    cr_assert_eq(gf_tagger_run(l->arena, tagger, words, &range, 1, &tagged), GF_OK);
    char have[256] = "";
    size_t len = 0;
    for (uint32_t t = 0; t < count; t++) {
        len += (size_t)snprintf(have + len, sizeof have - len, "%s%s", t ? " " : "",
                                gf_tag_name(tagged[t].tag));
        cr_expect(tagged[t].confidence > 0 && tagged[t].confidence <= 1.001F);
    }
    cr_expect_str_eq(have, want, "%s: %s", sentence, have);
    gf_tagger_free(tagger);
}

Test(train, knows_what_it_was_shown) {
    lesson l = learn(60);
    expect_tags(&l, "Am Samstag kam Pawlik nach Würzenbach .", "O O O B-PER O B-LOC O");
    expect_tags(&l, "Die Mannschaft spielte gut .", "O O O O O");
    forget(&l);
}

Test(train, finds_names_it_never_saw_by_what_stands_around_them) {
    lesson l = learn(60);
    expect_tags(&l, "Der Trainer Egon Fuhlrott lobte die Mannschaft .",
                "O O B-PER I-PER O O O O");
    expect_tags(&l, "Der Zug fährt nach Humlangen .", "O O O O B-LOC O");
    forget(&l);
}

Test(train, a_part_of_a_word_is_no_name) {
    lesson l = learn(60);
    expect_tags(&l, "Der SVW-Trainer war nicht zufrieden .", "O O O O O O");
    expect_tags(&l, "Die Würzenbacher Feuerwehr übte am Montag .", "O O O O O O O");
    forget(&l);
}

static void write(lesson *l, char **bytes, size_t *count) {
    FILE *sink = open_memstream(bytes, count);
    cr_assert_eq(gf_model_write(&l->context, l->model, sink), GF_OK);
    fclose(sink);
}

Test(train, gives_the_same_bytes_twice) {
    lesson a = learn(3), b = learn(3);
    char *x, *y;
    size_t x_count, y_count;
    write(&a, &x, &x_count);
    write(&b, &y, &y_count);
    cr_assert_eq(x_count, y_count);
    cr_expect_arr_eq(x, y, x_count);
    free(x);
    free(y);
    forget(&a);
    forget(&b);
}

Test(train, refuses_to_learn_from_nothing) {
    gf_context context = {{0}};
    const gf_columns text = {0};
    const gf_knowledge knowledge = {0};
    gf_model *model = NULL;
    cr_expect_eq(gf_model_train(&context, &knowledge, &text, &(gf_train_options){0}, &model),
                 GF_ERR_SYNTAX);
    cr_expect_null(model);
}
