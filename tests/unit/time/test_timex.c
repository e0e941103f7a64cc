#include "read_times.h"

#include <criterion/parameterized.h>

/* Written on Wednesday, 14 May 2025, unless the row says otherwise. */
enum { FOUND_BYTES = 512 };

typedef struct row {
    const char *text;
    const char *found; /* what TIMEX3 marks: "words=value", with "/mod"; separated by "; " */
} row;

static const row rows[] = {
    /* calendar days in every form */
    {"Am 22. Januar 2024 tagte der Rat.", "22. Januar 2024=2024-01-22"},
    {"Das Fest fand am 6. Jänner statt.", "6. Jänner=2025-01-06"},
    {"Der Ball war am 3. Feber 2019.", "3. Feber 2019=2019-02-03"},
    {"Geboren ist sie am 3.5.1984 in Chur.", "3.5.1984=1984-05-03"},
    {"Der Stand vom 2023-11-09 gilt.", "2023-11-09=2023-11-09"},
    {"Am 23. 06. 2016 stimmten die Briten ab.", "23. 06. 2016=2016-06-23"},
    {"Der Vertrag wurde am 9. 4. unterschrieben.", "9. 4.=2025-04-09"},
    {"Am ersten Mai zogen die Gewerkschaften durch Linz.", "ersten Mai=2025-05-01"},
    {"Vom 3. bis 5. März tagte der Verband.", "3.=2025-03-03; 5. März=2025-03-05"},
    {"Am 1./2. Februar wurde gewählt.", "1.=2025-02-01; 2. Februar=2025-02-02"},
    {"Von Oktober 2021 bis März 2022 war sie Ministerin.",
     "Oktober 2021=2021-10; März 2022=2022-03"},
    {"Von 1848 bis 1850 herrschte Aufruhr.", "1848=1848; 1850=1850"},
    {"Ende November 2024 trat er zurück.", "Ende November 2024=2024-11/END"},
    {"Anfang Juli dieses Jahres soll der Tunnel öffnen.",
     "Anfang Juli dieses Jahres=2025-07/START"},
    {"Das Gesetz soll im Jahr 2030 gelten.", "Jahr 2030=2030"},
    {"Er starb im Alter von achtzig Jahren (1997).", "1997=1997"},
    {"Am 5., 6. und 8. Juni bleibt das Museum zu.",
     "5.=2025-06-05; 6.=2025-06-06; 8. Juni=2025-06-08"},
    {"Mitte der neunziger Jahre zog sie fort, Ende des 19. Jahrhunderts kam der Großvater.",
     "Mitte der neunziger Jahre=199/MID; Ende des 19. Jahrhunderts=18/END"},
    {"In den Siebzigerjahren war das anders.", "Siebzigerjahren=197"},
    /* weekdays: the clause says which */
    {"Am Dienstagabend trafen sich die Minister.", "Dienstagabend=2025-05-13TEV"},
    {"Am Freitag wird der Kanzler nach Oslo reisen.", "Freitag=2025-05-16"},
    {"Am Freitag reiste der Kanzler nach Oslo.", "Freitag=2025-05-09"},
    {"Er kündigte an, dass man sich am Freitag treffen werde.", "Freitag=2025-05-16"},
    {"Die Räte kämen am Freitag zusammen, hieß es.", "Freitag=2025-05-16"},
    {"Die Sitzung soll am Sonnabend stattfinden.", "Sonnabend=2025-05-17"},
    {"Am vergangenen Mittwoch brannte ein Stall.", "vergangenen Mittwoch=2025-05-07"},
    {"Am kommenden Mittwoch tagt der Senat.", "kommenden Mittwoch=2025-05-21"},
    {"Am Montag, dem 5. Mai, begann die Messe.", "Montag, dem 5. Mai=2025-05-05"},
    {"Am heutigen Mittwoch wählt das Parlament.", "Mittwoch=2025-05-14"},
    {"Die Ankündigung vom Montag gilt weiter, so die Ministerin am Dienstag.",
     "Montag=2025-05-12; Dienstag=2025-05-13"},
    {"Gestern, Dienstag, tagte der Rat.", "Gestern=2025-05-13; Dienstag=2025-05-13"},
    {"Am Montag voriger Woche tagte der Rat.", "Montag voriger Woche=2025-05-05"},
    {"Am Freitag dieser Woche tagt der Rat.", "Freitag dieser Woche=2025-05-16"},
    {"Vom Freitag an gilt die Regel.", "Freitag=2025-05-16"},
    {"Der Bericht trägt den Stempel 2020-07.", "2020-07=2020-07"},
    /* counted from the day of writing, or from the day spoken of */
    {"Gestern Abend sprach sie mit dem König.", "Gestern Abend=2025-05-13TEV"},
    {"Vorgestern kam der Zug zu spät, übermorgen fällt er aus.",
     "Vorgestern=2025-05-12; übermorgen=2025-05-16"},
    {"Am 2. April begann der Streik, tags darauf stand alles still.",
     "2. April=2025-04-02; tags darauf=2025-04-03"},
    {"Am 2. April begann der Streik. Am Tag darauf stand alles still.",
     "2. April=2025-04-02; Tag darauf=2025-04-03"},
    {"Am 2. April begann der Streik. Bis zum 5. April ging die Arbeit weiter, tags darauf "
     "stand alles still.",
     "2. April=2025-04-02; 5. April=2025-04-05; tags darauf=2025-04-06"},
    {"Am 2. April begann der Streik. Im März war noch verhandelt worden, tags darauf stand "
     "alles still.",
     "2. April=2025-04-02; März=2025-03; tags darauf=XXXX-XX-XX"},
    {"Heuer gab es kaum Schnee.", "Heuer=2025"},
    {"Vor zwei Wochen war sie in Wien.", "zwei Wochen=P2W"},
    {"In der vergangenen Woche fiel der Strom aus.", "der vergangenen Woche=2025-W19"},
    {"Mitte der Woche wird der Bericht erwartet.", "Mitte der Woche=2025-W20/MID"},
    {"Ende Jahr schließt die Filiale.", "Ende Jahr=2025/END"},
    {"Am Wochenende hatte sie noch geschwiegen.", "Wochenende=2025-W19-WE"},
    {"Im vergangenen November siegte die Opposition.", "vergangenen November=2024-11"},
    {"Im dritten Quartal 2024 sank der Umsatz.", "dritten Quartal 2024=2024-Q3"},
    {"Im ersten Halbjahr 2023 wuchs die Wirtschaft.", "ersten Halbjahr 2023=2023-H1"},
    {"Im Herbst 2022 kam der Umschwung.", "Herbst 2022=2022-FA"},
    {"In den neunziger Jahren lebte er in Graz.", "neunziger Jahren=199"},
    {"Die 1980er-Jahre waren laut.", "1980er-Jahre=198"},
    {"Das Haus stammt aus dem 18. Jahrhundert.", "18. Jahrhundert=17"},
    /* feasts with the calendar computed */
    {"Der Papst sprach am Ostersonntag.", "Ostersonntag=2025-04-20"},
    {"Zu Pfingsten 2024 war es heiß.", "Pfingsten 2024=2024-05-19"},
    {"An Silvester 2023 brannte das Dach.", "Silvester 2023=2023-12-31"},
    /* hours and parts of the day belong to the day of their sentence */
    {"Am Freitag um 20.30 Uhr wird das Stück gezeigt.",
     "Freitag=2025-05-16; 20.30 Uhr=2025-05-16T20:30"},
    {"Geöffnet ist heute von 8.30-12 und 14 bis 18 Uhr.",
     "heute=2025-05-14; 8.30=2025-05-14T08:30; 12=2025-05-14T12:00; 14=2025-05-14T14:00; "
     "18 Uhr=2025-05-14T18:00"},
    {"Die Regel gilt heute bis 24 Uhr.", "heute=2025-05-14; 24 Uhr=2025-05-14T24:00"},
    {"Um 24.30 Uhr und 24 Uhr 15 fährt kein Zug.", "24 Uhr=2025-05-14T24:00"},
    {"Am 2. April kam sie an, am Nachmittag fuhr sie weiter.",
     "2. April=2025-04-02; Nachmittag=2025-04-02TAF"},
    /* lengths */
    {"Die Sitzung dauerte über dreieinhalb Stunden.",
     "über dreieinhalb Stunden=PT3H30M/MORE_THAN"},
    {"Sie sprachen fast eine Stunde lang.", "fast eine Stunde=PT1H/APPROX"},
    {"Nach anderthalb Jahren war das Haus fertig.", "anderthalb Jahren=P1Y6M"},
    {"Die Pause dauerte rund eine halbe Stunde.", "eine halbe Stunde=PT30M/APPROX"},
    {"Nach mehrstündigen Gesprächen ging man auseinander.", "mehrstündigen=PTXH"},
    {"Die zweitägige Tagung endete im Streit.", "zweitägige=P2D"},
    {"Die 24-Stunden-Wache ist zu Ende.", "24-Stunden=PT24H"},
    {"In den vergangenen zwei Jahrzehnten wuchs die Stadt.",
     "den vergangenen zwei Jahrzehnten=P2DE"},
    {"Zum 50-jährigen Bestehen kam der Landeshauptmann.", "50-jährigen=P50Y"},
    {"Er siegte mit 15 Sekunden Vorsprung.", "15 Sekunden=PT15S"},
    {"Seit Jahren streiten die Nachbarn.", "Jahren=PXY"},
    {"Die Räte stritten jahrelang, nach stundenlangen Reden war Schluss.",
     "jahrelang=PXY; stundenlangen=PTXH"},
    {"Sie tagten den ganzen Tag, die ganze Stadt wartete.", "den ganzen Tag=P1D"},
    {"In den Achtzigern war sie Ministerin, künftig will sie ruhen.", "Achtzigern=198"},
    {"In Zukunft soll es besser werden, für die Zukunft der Stadt.", "In Zukunft=FUTURE_REF"},
    /* sets */
    {"Jeden Montag probt der Chor.", "Jeden Montag=XXXX-WXX-1"},
    {"Die Gebühr steigt jährlich, der Kurs findet alle zwei Wochen statt.",
     "jährlich=P1Y; alle zwei Wochen=P2W"},
    {"Sonntags bleibt der Laden zu.", "Sonntags=XXXX-WXX-7"},
    /* no day can be told */
    {"Kürzlich war er noch Minister, jetzt ist er Ex-Minister.",
     "Kürzlich=PAST_REF; jetzt=PRESENT_REF; Ex=PAST_REF"},
    {"Seit Langem streiten die Gemeinden, in Kürze wird gewählt.",
     "Seit Langem=PAST_REF; in Kürze=FUTURE_REF"},
    {"Bis vor kurzem war das so, seit jeher galt es.",
     "vor kurzem=PAST_REF; seit jeher=PAST_REF"},
    {"Vor langem Schweigen fürchtete er sich, mit langem Atem siegte sie.", ""},

    {"Derzeit leitet sie das Amt.", "Derzeit=PRESENT_REF"},
    /* of the day that it was written */
    {"Die Treffen vom Dezember und Januar waren kurz.", "Dezember=2024-12; Januar=2025-01"},
    {"Es war in diesem Jahr das dritte Treffen.", "diesem Jahr=2025"},
    {"Möglicherweise tagt der Rat schon in der nächsten Woche.", "der nächsten Woche=2025-W21"},
    /* lengths of which nobody says how long */
    {"In den nächsten Stunden wird es regnen.", "den nächsten Stunden=PTXH"},
    {"In den vergangenen Monaten stritten die Räte.", "den vergangenen Monaten=PXM"},
    {"In den kommenden Tagen und Wochen bleibt das Museum zu.", "den kommenden Tagen=PXD"},
    {"Die Sitzung dauerte etwa zwei Stunden, die Pause über dreieinhalb Stunden.",
     "etwa zwei Stunden=PT2H/APPROX; über dreieinhalb Stunden=PT3H30M/MORE_THAN"},
    {"Am Dienstag (Ortszeit) landete der Ballon in Chile.", "Dienstag=2025-05-13"},

    /* what only looks like a time */
    {"Kanzler Merz sprach mit Minister Mai.", ""},
    {"Vanessa Mai trat auf. Mai sang drei Lieder.", ""},
    {"Christine Freitag leitet das Amt. Freitag kommt aus Bern.", ""},
    {"August Kekulé war Chemiker.", ""},
    {"Frau Sonntag gewann das Rennen.", ""},
    {"Die Version 2.10.22 ist fehlerhaft.", ""},
    {"Das Spiel endete 3:2, das Rückspiel 28:25.", ""},
    {"Die Telefonnummer ist 0471 2011 1990.", ""},
    {"Laut Artikel 2012 der Ordnung darf er bleiben.", ""},
    {"Der Sessel kostet 1999 Euro, die Fahrt ist 2010 km lang.", ""},
    {"Die Verhandlung ist in Zimmer 2019.", ""},
    {"Die Zugnummer 14 hält auf Gleis 3.", ""},
    {"Er ist 40 Jahre alt, wählen darf man ab 16 Jahren.", ""},
    {"Der 40-jährige Fahrer blieb unverletzt.", ""},
    {"Eines Tages wird sie zurückkehren.", ""},
};

static void list_found(const gf_timexes *all, const char *text, char to[FOUND_BYTES]) {
    size_t used = 0;
    to[0] = '\0';
    for (size_t i = 0; i < all->count; i++) {
        gf_timex parts[2];
        const size_t count = gf_timex_split(&all->at[i], parts);
        for (size_t p = 0; p < count; p++) {
            char value[48];
            gf_timex_value(&parts[p], value);
            const char *mod = gf_timex_mod(&parts[p]);
            const gf_span s = parts[p].span;
            used += (size_t)snprintf(to + used, FOUND_BYTES - used, "%s%.*s=%s%s%s",
                                     used ? "; " : "", (int)(s.end - s.begin), text + s.begin,
                                     value, mod[0] ? "/" : "", mod);
            cr_assert_lt(used, FOUND_BYTES);
        }
    }
}

TestSuite(timex, .init = open_lexicon, .fini = close_lexicon);

ParameterizedTestParameters(timex, finds_and_values) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, timex, finds_and_values) {
    const row *r = &rows[*index];
    char found[FOUND_BYTES];
    const gf_timexes all = read_times(r->text, "2025-05-14");
    list_found(&all, r->text, found);
    cr_expect_str_eq(found, r->found, "%s\n  found %s\n  not   %s", r->text, found, r->found);
}
