#include "text/date_line.h"

#include "suite_lexicon.h"

#include <criterion/parameterized.h>
#include <string.h>

typedef struct row {
    const char *line;
    gf_date_line kind;
} row;

static const row rows[] = {
    /* the date alone, with its weekday, its time */
    {"3. Mai 2021", GF_DATE_LINE_STAMP},
    {"3.5.21", GF_DATE_LINE_STAMP},
    {"2021-05-03T09:13:00+02:00", GF_DATE_LINE_STAMP},
    {"Mo., 3. Mai 2021, 18.04 Uhr", GF_DATE_LINE_STAMP},
    {"(3. Mai 2021)", GF_DATE_LINE_STAMP},
    {"+++ 03.05.2021 +++", GF_DATE_LINE_STAMP},
    {"Oktober 2019", GF_DATE_LINE_STAMP},
    /* beside sections, outlets, towns, authors */
    {"Donnerstag, 27. Mai 2021 | International | Seite 4", GF_DATE_LINE_STAMP},
    {"MONTAG, 20. MÄRZ 2023        POLITIK        SEITE 5", GF_DATE_LINE_STAMP},
    {"Freitag, 8. März 2024 – Lokales", GF_DATE_LINE_STAMP},
    {"Agentur · 22.04.2021 · 16:08", GF_DATE_LINE_STAMP},
    {"Nr. 23 / Samstag, 5. Juni 2010", GF_DATE_LINE_STAMP},
    {"Oberländer Zeitung, 3. Mai 2021, S. 3", GF_DATE_LINE_STAMP},
    {"Text: Anna Huber | 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"von Max Maier am 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"3. Mai 2021 Von Max Maier", GF_DATE_LINE_STAMP},
    {"Bozen - 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"Von Max Maier und Eva Ernst, Kiel, 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"Hafenblatt Nr. 18 vom 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"dpa-Meldung, 03.05.21 14:02 MEZ", GF_DATE_LINE_STAMP},
    {"3. Mai 2021: Pressemitteilung", GF_DATE_LINE_STAMP},
    /* behind words that say so */
    {"Pressemitteilung Nr. 45/2021 vom 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"Inland | Erschienen am 3. Mai 2021", GF_DATE_LINE_STAMP},
    {"Freigabe: 3. Mai 2021, 12:00 Uhr", GF_DATE_LINE_STAMP},
    /* headlines that tell of a day */
    {"Der 17. Juni 1953 in Jena", GF_DATE_LINE_TOLD},
    {"11. September 2001: Als die Türme fielen", GF_DATE_LINE_TOLD},
    {"23. Mai 1949 – Geburtsstunde der Republik", GF_DATE_LINE_TOLD},
    {"Vertrag vom 3. Mai 1998 gilt weiter", GF_DATE_LINE_TOLD},
    {"Rückblick: Das Treffen vom 3. Mai 1998", GF_DATE_LINE_TOLD},
    {"Wahl am 3. Mai 2022", GF_DATE_LINE_TOLD},
    {"Fahrplan bis 31. Dezember 2030 verlängert", GF_DATE_LINE_TOLD},
    {"Der lange Weg zum Frieden im Mai 1999", GF_DATE_LINE_TOLD},
    /* no date, or none that is whole */
    {"Räte tagen am 3. Mai", GF_DATE_LINE_NONE},
    {"Version 2.10.22.4 ist da", GF_DATE_LINE_NONE},
    {"Politik | Lokales | Sport", GF_DATE_LINE_NONE},
};

TestSuite(date_line, .init = open_lexicon, .fini = close_lexicon);

ParameterizedTestParameters(date_line, tells_stamps_from_headlines) {
    static size_t index[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        index[i] = i;
    return cr_make_param_array(size_t, index, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, date_line, tells_stamps_from_headlines) {
    const row *r = &rows[*index];
    const gf_date_line kind = gf_date_line_read(lexicon, (gf_view){r->line, strlen(r->line)});
    cr_expect_eq(kind, r->kind, "%d, not %d: %s", kind, r->kind, r->line);
}
