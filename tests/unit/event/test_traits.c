#include "../load_lexicon.h"
#include "../read_text.h"

#include <criterion/criterion.h>
#include <stdio.h>

static text_reading read_day(const char *text) {
    return read_text(load_lexicon_of(GF_LEXICON_DIR, NULL, 0), text,
                     gf_when_day(gf_day_of(2024, 5, 8)));
}

static gf_view name_at(const text_reading *r, uint32_t entity) {
    return r->found.entities.at[entity].name;
}

/* "Otto Kern:Konditor;Forum@Graz" */
static void expect_traits(const char *text, const char *wanted) {
    char found[512] = "";
    size_t len = 0;
    text_reading r = read_day(text);
    for (size_t i = 0; i < r.found.traits.count; i++) {
        const gf_trait *t = &r.found.traits.at[i];
        const gf_view what = t->place == GF_NONE ? t->role : name_at(&r, t->place);
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s%s%.*s", len ? ";" : "",
                                GF_VIEW_ARG(name_at(&r, t->entity)),
                                t->place == GF_NONE ? ":" : "@", GF_VIEW_ARG(what));
        cr_assert_lt(len, sizeof found);
    }
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(traits, an_occupation_is_held_of_nothing) {
    expect_traits("Der Konditor Otto Kern traf am Montag in Graz die Geigerin Clara Brandt.",
                  "Otto Kern:Konditor;Clara Brandt:Geigerin");
    expect_traits("Otto Kern, ein ehemaliger Uhrmacher, kam am Montag nach Graz.",
                  "Otto Kern:Uhrmacher");
    expect_traits("Der Chef der Imkereien, Otto Kern, kam am Montag nach Graz.",
                  "Otto Kern:Chef der Imkereien");
    expect_traits("Der polnische Präsident Adam Nowak kam am Montag nach Graz.", "");
}

Test(traits, a_gathering_takes_place_where_the_words_behind_it_say) {
    expect_traits("Er sprach beim Weltwirtschaftsforum im Schweizer Davos. Er reiste ab.",
                  "Weltwirtschaftsforum@Davos");
    expect_traits("Sie war auf der Münchner Sicherheitskonferenz. In Graz regnete es.", "");
    expect_traits("Am Rande des Weltwirtschaftsforums in Davos regnete es.",
                  "Weltwirtschaftsforum@Davos");
}

/* "Otto Kern>Land=Beauftragter|für Umwelt" */
static void expect_roles(const char *text, const char *wanted) {
    char found[512] = "";
    size_t len = 0;
    text_reading r = read_day(text);
    for (size_t i = 0; i < r.found.relations.count; i++) {
        const gf_relation *one = &r.found.relations.at[i];
        if (one->type != GF_ROLE) continue;
        len += (size_t)snprintf(found + len, sizeof found - len, "%s%.*s>%.*s=%.*s%s%.*s",
                                len ? ";" : "", GF_VIEW_ARG(name_at(&r, one->source)),
                                GF_VIEW_ARG(name_at(&r, one->target)), GF_VIEW_ARG(one->role),
                                one->portfolio.len ? "|" : "", GF_VIEW_ARG(one->portfolio));
        cr_assert_lt(len, sizeof found);
    }
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(traits, a_portfolio_goes_with_the_role) {
    expect_roles(
        "Otto Kern, der finnische Beauftragte für Umwelt und ländliche Entwicklung, kam "
        "an.",
        "Otto Kern>Finnland=Beauftragter|für Umwelt und ländliche Entwicklung");
    expect_roles("Otto Kern, der Sprecher der SPD für Verkehr, kam an.",
                 "Otto Kern>SPD=Sprecher|für Verkehr");
    expect_roles("Otto Kern, der Sprecher der SPD, kam für Clara Brandt.",
                 "Otto Kern>SPD=Sprecher");
}

Test(traits, what_is_somebodys_own_is_owned) {
    expect_roles("Otto Kern warb auf seiner Plattform Truth Social für das Treffen.",
                 "Otto Kern>Truth Social=Eigentümer");
    expect_roles("Otto Kern warb auf der Plattform Truth Social für das Treffen.", "");
    expect_roles("Otto Kern mag seine Zeitung, die Presse. Seine Stadt Graz liegt an der Mur.",
                 "");
}

static void expect_kin(const char *text, const char *words, const char *wanted) {
    text_reading r = read_day(text);
    const char *found = "?";
    static char name[128];
    for (size_t i = 0; i < r.found.mentions.count; i++) {
        const gf_mention *m = &r.found.mentions.at[i];
        const gf_view form = gf_view_slice(r.found.document.text, m->span.begin, m->span.end);
        if (!gf_view_is(form, words)) continue;
        snprintf(name, sizeof name, "%.*s",
                 m->entity == GF_NONE ? 1 : (int)name_at(&r, m->entity).len,
                 m->entity == GF_NONE ? "-" : name_at(&r, m->entity).ptr);
        found = name;
    }
    cr_expect_str_eq(found, wanted, "%s\nfound %s\nwant  %s", text, found, wanted);
    forget_text(&r);
}

Test(traits, kin_is_seen_from_the_other_side) {
    expect_kin("Otto Kern, der Schwiegersohn von Paul Huber, kam an. Später lobte Kern seinen "
               "Schwiegervater.",
               "Schwiegervater", "Paul Huber");
    expect_kin(
        "Clara Brandt ist die Tochter des Malers Paul Huber. Brandt besuchte ihren Vater.",
        "Vater", "Paul Huber");
    expect_kin("Otto Kern, der Schwiegersohn von Paul Huber, kam an. Später lobte Kern seinen "
               "Onkel.",
               "Onkel", "-");
    expect_kin("Otto Kern, der Neffe von Paul Huber, kam an. Später lobte Kern seine Tante.",
               "Tante", "-");
}
