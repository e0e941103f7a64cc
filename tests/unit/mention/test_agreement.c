#include "read_names.h"

#include "mention/mention.h"

/*
 * Which of lexicon, rules and tagger is believed. The tagger's word is written by hand here:
 * "O O B-PER I-PER", one tag per token, all with one confidence.
 */
typedef struct says {
    const char *text, *tags;
    float confidence;
} says;

static gf_tag next_tag(const char **at) {
    const size_t len = strcspn(*at, " ");
    gf_tag tag = GF_TAG_O;
    if (len) cr_assert(gf_tag_read((gf_view){*at, len}, &tag), "%s", *at);
    *at += len + strspn(*at + len, " ");
    return tag;
}

/* Finds the names of the text once more, now with what the tagger says. */
static void read_again(text_reading *r, const says *s) {
    gf_tagged *tagged = GF_NEW_ARRAY(r->arena, gf_tagged, r->found.tokens.count + 1);
    const char *at = s->tags;
    for (size_t i = 0; i < r->found.tokens.count; i++)
        tagged[i] = (gf_tagged){next_tag(&at), s->confidence};
    r->found.mentions = (gf_mentions){0};
    r->found.titles = (gf_titles){0};
    const gf_mention_input input = {.lexicon = r->lexicon,
                                    .tokens = &r->found.tokens,
                                    .sentences = &r->found.sentences,
                                    .clauses = &r->found.clauses,
                                    .timexes = &r->found.timexes,
                                    .tagged = tagged};
    cr_assert_eq(gf_mentions_find(r->arena, &input, &r->found.mentions, &r->found.titles),
                 GF_OK);
}

static void list_names(const text_reading *r, char *to, size_t room) {
    static const char *const types[] = {"PER", "ORG", "LOC"};
    size_t len = 0;
    to[0] = '\0';
    for (size_t i = 0; i < r->found.mentions.count; i++) {
        const gf_mention *m = &r->found.mentions.at[i];
        if (m->kind != GF_MENTION_NAME) continue;
        const gf_view name = gf_view_slice(r->found.document.text, m->span.begin, m->span.end);
        len += (size_t)snprintf(to + len, room - len, "%s%s %.*s", len ? "; " : "",
                                types[m->type], GF_VIEW_ARG(name));
    }
}

static void expect_names(says s, const char *wanted) {
    text_reading r = read_names(s.text);
    char found[512];
    read_again(&r, &s);
    list_names(&r, found, sizeof found);
    cr_expect_str_eq(found, wanted, "%s: %s", s.text, found);
    forget_text(&r);
}

Test(agreement, takes_what_only_the_tagger_finds) {
    expect_names((says){"Im Finale schlug Quambo die Gäste.", "O O O B-PER O O O", 0.9F},
                 "PER Quambo");
    expect_names((says){"Die Bühne von Welmring zeigt ein Stück.", "O O O B-LOC O O O O", 0.9F},
                 "LOC Welmring");
    expect_names((says){"Gestern meldete Tarvox Solum Verluste.", "O O B-ORG I-ORG O O", 0.9F},
                 "ORG Tarvox Solum");
}

Test(agreement, abstains_where_the_tagger_is_not_sure) {
    expect_names((says){"Im Finale schlug Quambo die Gäste.", "O O O B-PER O O O", 0.8F}, "");
    expect_names((says){"Gestern meldete Tarvox Solum Verluste.", "O O B-ORG I-ORG O O", 0.75F},
                 "");
}

Test(agreement, believes_a_full_name_sooner_than_a_single_one) {
    expect_names(
        (says){"Im Finale schlug Quambo Telnis die Gäste.", "O O O B-PER I-PER O O O", 0.75F},
        "PER Quambo Telnis");
}

Test(agreement, leaves_listed_names_to_the_lexicon) {
    expect_names((says){"Der Zug hielt in Nordstadt am Morgen.", "O O O O B-PER O O O", 0.99F},
                 "LOC Nordstadt");
    expect_names((says){"Es spielte Jette Quirin am Abend.", "O O B-ORG I-ORG O O O", 0.99F},
                 "PER Jette Quirin");
}

Test(agreement, breaks_no_name_of_several_words) {
    expect_names((says){"Am Abend schwieg Grauer Turm Quambo erneut.",
                        "O O O B-PER I-PER I-PER O O", 0.99F},
                 "ORG Grauer Turm");
    expect_names((says){"Er lief zum Quimbel-Park am Abend.", "O O O B-PER O O O", 0.99F},
                 "LOC Quimbel-Park");
}

Test(agreement, lets_the_tagger_make_one_listed_word_longer) {
    expect_names(
        (says){"Am Samstag verlor Nordstadt Tigers daheim.", "O O O B-ORG I-ORG O O", 0.9F},
        "ORG Nordstadt Tigers");
}

Test(agreement, knows_roles_and_countries_better_than_the_tagger) {
    expect_names((says){"Danach sprach die Ministerin mit Gästen.", "O O O B-PER O O O", 0.99F},
                 "");
    expect_names((says){"Im Dorf feierten Nordländer die Ernte.", "O O O B-PER O O O", 0.99F},
                 "");
}

Test(agreement, a_bare_head_noun_is_for_the_rules) {
    expect_names((says){"Alle lobten die Gesellschaft im Stadion.", "O O O B-ORG O O O", 0.99F},
                 "");
    expect_names(
        (says){"Alle lobten die Tarvoxgesellschaft im Stadion.", "O O O B-ORG O O O", 0.99F},
        "ORG Tarvoxgesellschaft");
}

Test(agreement, gives_persons_and_towns_no_article) {
    expect_names((says){"Alle kauften die Quambo im Laden.", "O O O B-PER O O O", 0.99F}, "");
    expect_names((says){"Alle lobten den Quambo im Stadion.", "O O O B-LOC O O O", 0.99F}, "");
    expect_names((says){"Alle lobten die Tarvox im Stadion.", "O O O B-ORG O O O", 0.99F},
                 "ORG Tarvox");
}

Test(agreement, tells_how_sure_each_name_is) {
    const says s = {"In Nordstadt schlug Quambo die Gäste.", "O O O B-PER O O O", 0.9F};
    text_reading r = read_names(s.text);
    read_again(&r, &s);
    cr_assert_geq(r.found.mentions.count, 2u);
    cr_expect_float_eq(r.found.mentions.at[0].confidence, 0.95F, 0.001F);
    cr_expect_float_eq(r.found.mentions.at[1].confidence, 0.8F * 0.9F, 0.001F);
    forget_text(&r);
}

Test(agreement, finds_a_listed_platform_by_its_cue) {
    expect_names((says){"Sie schrieb auf X über das Spiel.", "", 0}, "ORG X");
    expect_names((says){"Das stand auf der Social-Media-Plattform X, nicht im Blatt.", "", 0},
                 "ORG X");
    expect_names((says){"Sie kam auf X Tore in der Saison.", "", 0}, "");
    expect_names((says){"Sie schrieb auf X über das Spiel, bei dem Faktor X zählt.", "", 0},
                 "ORG X");
}

Test(agreement, leaves_titles_and_callings_outside) {
    expect_names((says){"Gestern kam Frau Dr. Quambo.", "O O O B-PER I-PER O", 0.95F},
                 "PER Quambo");
    expect_names(
        (says){"Gestern kam Bezirksbäuerin Karin Quambo.", "O O B-PER I-PER I-PER O", 0.95F},
        "PER Karin Quambo");
    expect_names((says){"Gestern kam Doktari Quambo.", "O O B-PER I-PER O", 0.95F},
                 "PER Doktari Quambo");
}
