#include "read_times.h"

#include <criterion/parameterized.h>

typedef struct row {
    const char *key;   /* the document's file */
    const char *field; /* its date in JSON, or "" */
    const char *text;
    const char *edtf; /* "" where nothing may be told */
    gf_date_source source;
} row;

static const row rows[] = {
    {"a.txt", "2021-06-09", "Am Freitag, dem 11. Juni, wird gewählt.", "2021-06-09",
     GF_DATE_FIELD},
    {"2021-06-09_wahl.txt", "", "Die Räte tagten lange.", "2021-06-09", GF_DATE_FILENAME},
    {"a.txt", "", "OSLO, 3. März 2020 (dpa) - Die Räte tagten lange.", "2020-03-03",
     GF_DATE_DATELINE},
    /* a dateline without a year: open, or the first such day after the last full date */
    {"a.txt", "", "OSLO, 3. März. Die Räte tagten lange.", "XXXX-03-03", GF_DATE_DATELINE},
    {"a.txt", "", "OSLO, 3. März. Die Räte hatten zuletzt am 12. Dezember 2019 getagt.",
     "2020-03-03", GF_DATE_DATELINE},
    {"a.txt", "", "OSLO, 3. März. Seit dem Erdbeben vom 12. Dezember 2019 ist es still.",
     "2020-03-03", GF_DATE_DATELINE},
    /* between a year told as past and one to come, the weekday fits once: 2022 */
    {"a.txt", "",
     "OSLO, 3. März. Am Donnerstag trafen sich die Räte. Sie hatten den Plan 2019 begonnen "
     "und wollen ihn 2022 beenden.",
     "2022-03-03", GF_DATE_DATELINE},
    {"a.txt", "",
     "OSLO, 3. März. Am Donnerstag trafen sich die Räte. Sie hatten den Plan 2010 begonnen "
     "und wollen ihn 2020 beenden.",
     "XXXX-03-03", GF_DATE_DATELINE},
    {"a.txt", "", "3. März 2020, Oslo – Die Räte tagten lange.", "2020-03-03", GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\n3.3.2020. Die Räte tagten lange.", "2020-03-03", GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\nNeustadt an der Aisch, 3. März 2020. Die Räte tagten lange.",
     "2020-03-03", GF_DATE_DATELINE},
    {"a.txt", "", "Gipfel in Oslo, 3. März 2020: Ein Rückblick\n\nDie Räte tagten lange.", "",
     GF_DATE_UNKNOWN},
    {"a.txt", "", "Oslo, den 3. März 2020. Die Räte tagten lange.", "2020-03-03",
     GF_DATE_DATELINE},
    {"a.txt", "", "Vor 50 Jahren, am 3. März 1970, tagten die Räte.", "", GF_DATE_UNKNOWN},
    {"a.txt", "", "Amt0087, 17. Jän. 2023, 12:21\n\nRat tagt\n\nDie Räte tagten lange.",
     "2023-01-17", GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten.\n3.3.2020. Da war Schluss mit dem Reden.", "",
     GF_DATE_UNKNOWN},
    /* above the text, beside other things */
    {"a.txt", "", "Rat tagt\nAgentur · 7.6.2024 · 16:08\n\nDie Räte tagten lange.",
     "2024-06-07", GF_DATE_HEADER},
    {"a.txt", "", "Juni 2024\n\nRat tagt\n\nDie Räte tagten lange.", "2024-06", GF_DATE_HEADER},
    {"a.txt", "", "Der 17. Juni 1953 in Jena\n\nDie Räte tagten lange.", "", GF_DATE_UNKNOWN},
    {"a.txt", "", "11. September 2001: Was war\n\nDie Räte tagten lange.", "", GF_DATE_UNKNOWN},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange.\n\nMehr | 3. Mai 2021 | Streit im Rat",
     "", GF_DATE_UNKNOWN},
    {"a.txt", "", "Freitag, 7. Juni 2024 | Kultur", "2024-06-07", GF_DATE_HEADER},
    {"a.txt", "", "Freitag, 7. Juni 2024, trafen sich die Räte in Oslo.", "", GF_DATE_UNKNOWN},
    /* it is told at the end when the text was printed, or when something else is */
    {"a.txt", "",
     "Rat tagt\n\nDie Räte tagten lange. Erschienen in der Ausgabe vom 7. Juni 2024.",
     "2024-06-07", GF_DATE_HEADER},
    {"a.txt", "",
     "Rat tagt\n\nDie Räte tagten lange.\nDieser Text ist am 7.6.2024 in der "
     "Printausgabe erschienen.",
     "2024-06-07", GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange. Erschienen ist ihr Buch am 7. Juni 2024.",
     "", GF_DATE_UNKNOWN},
    {"a.txt", "",
     "Rat tagt\n\nDie Räte tagten. Der Bericht des Amtes erschien am 7. Juni 2024.", "",
     GF_DATE_UNKNOWN},
    {"a.txt", "",
     "Rat tagt\n\nErschienen in der Ausgabe vom 7. Juni 2024. Die Räte tagten. Sie "
     "stritten. Sie gingen.",
     "", GF_DATE_UNKNOWN},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange.\n\nNächster Termin: 7.6.2024", "",
     GF_DATE_UNKNOWN},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange.\n\nepd ab/xyz, 07.06.2024", "2024-06-07",
     GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange.\n\n(KNA, 7. Juni 2024)", "2024-06-07",
     GF_DATE_HEADER},
    {"a.txt", "", "Rat tagt\n\nDie Räte tagten lange. Das meldete die dpa am 7. Juni 2024.", "",
     GF_DATE_UNKNOWN},
    {"a.txt", "", "Heimspiel: 7.6.2024\n\nDie Räte tagten lange.", "", GF_DATE_UNKNOWN},
    {"a.txt", "", "SPIELTAG | Freitag, 7. Juni 2024\n\nDie Räte tagten lange.", "2024-06-07",
     GF_DATE_HEADER},
    /* the weekday told as past is not that of the day or the one before */
    {"a.txt", "",
     "OSLO, 3. März. Am Freitag trafen sich die Räte. Sie hatten am 12. Dezember 2019 getagt.",
     "XXXX-03-03", GF_DATE_DATELINE},
    {"a.txt", "",
     "OSLO, 3. März. Am Montag trafen sich die Räte. Sie hatten am 12. Dezember 2019 getagt.",
     "2020-03-03", GF_DATE_DATELINE},
    /* only the month is known: what is told as past and as to come leaves few days */
    {"a.txt", "2021-06",
     "Die Ministerin reist in der kommenden Woche nach Oslo. Das teilte ihr Sprecher am "
     "Mittwoch mit. Am Dienstag, dem 15. Juni, wird sie dort den König treffen.",
     "2021-06-09/2021-06-10", GF_DATE_FIELD},
    {"a.txt", "2021-06",
     "Am Samstag, dem 12. Juni, zogen sich die Räte zurück. Sie sprachen lange über den "
     "Haushalt des Landes.",
     "2021-06-12/2021-06-13", GF_DATE_FIELD},
    {"a.txt", "2021-06",
     "Am Samstag, dem 12. Juni, zogen sich die Räte zurück. Um 14 Uhr soll die Sitzung "
     "weitergehen.",
     "2021-06-12", GF_DATE_FIELD},
    /* a weekday alone fits every week, and a day of another month says nothing */
    {"a.txt", "2021-06", "Am Dienstag trafen sich die Räte in Oslo.", "2021-06", GF_DATE_FIELD},
    {"a.txt", "2021-06", "Am 3. Mai trafen sich die Räte in Oslo.", "2021-06", GF_DATE_FIELD},
    {"a.txt", "2021-06", "„Am 12. Juni zogen wir um“, sagte der Rat.", "2021-06",
     GF_DATE_FIELD},
    /* nothing dates it */
    {"a.txt", "", "Am Dienstag trafen sich die Räte in Oslo.", "", GF_DATE_UNKNOWN},
};

static gf_document_date date_of(const row *r) {
    const gf_document document = {
        .key = {r->key, strlen(r->key)},
        .text = {r->text, strlen(r->text)},
        .date_text = {r->field, strlen(r->field)},
        .date_source = r->field[0] ? GF_DATE_FIELD : GF_DATE_UNKNOWN,
    };
    gf_reading_of_times reading = read_words(r->text);
    return gf_document_date_find(lexicon, &document, &reading.lines, &reading.tokens,
                                 &reading.sentences, &reading.timexes);
}

TestSuite(document_date, .init = open_lexicon, .fini = close_lexicon);

ParameterizedTestParameters(document_date, follows_the_order_of_sources) {
    static size_t indices[sizeof rows / sizeof *rows];
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        indices[i] = i;
    return cr_make_param_array(size_t, indices, sizeof rows / sizeof *rows);
}

ParameterizedTest(size_t *index, document_date, follows_the_order_of_sources) {
    const row *r = &rows[*index];
    char edtf[48];
    const gf_document_date date = date_of(r);
    gf_when_edtf(date.when, edtf);
    cr_expect_str_eq(edtf, r->edtf, "%s: %s, not %s", r->text, edtf, r->edtf);
    cr_expect_eq(date.source, r->source, "%s: %s", r->text, gf_date_source_name(date.source));
}
