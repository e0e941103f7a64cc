#include "clause/verb_form.h"

#include <string.h>

static bool starts(gf_view v, const char *text) {
    const size_t n = strlen(text);
    return v.len > n && memcmp(v.ptr, text, n) == 0;
}

/* Empty where the word is too short: "get". */
static gf_view cut(gf_view v, size_t front, size_t back) {
    return front + back < v.len ? gf_view_slice(v, front, v.len - back) : (gf_view){0};
}

gf_view gf_verb_join(gf_arena *arena, gf_view prefix, gf_view lemma) {
    char *joined = gf_arena_alloc(arena, prefix.len + lemma.len + 1, 1);
    if (!joined) return lemma;
    if (prefix.len) memcpy(joined, prefix.ptr, prefix.len);
    if (lemma.len) memcpy(joined + prefix.len, lemma.ptr, lemma.len);
    return (gf_view){joined, prefix.len + lemma.len};
}

static gf_verb_role role_of(gf_view lemma) {
    if (gf_view_is(lemma, "haben")) return GF_VERB_HABEN;
    if (gf_view_is(lemma, "sein")) return GF_VERB_SEIN;
    if (gf_view_is(lemma, "werden")) return GF_VERB_WERDEN;
    return GF_VERB_MODAL;
}

/* The value is "lemma tense mood": "hätte" -> "haben present subjunctive2". */
static gf_verb_form auxiliary(gf_view value) {
    size_t first = 0;
    while (first < value.len && value.ptr[first] != ' ')
        first++;
    const gf_view lemma = gf_view_slice(value, 0, first);
    gf_verb_form form = {
        .kind = GF_VERB_FINITE, .lemma = lemma, .role = role_of(lemma), .known = true};
    form.tense = starts(gf_view_slice(value, first, value.len), " past") ? GF_PAST : GF_PRESENT;
    if (gf_view_ends(value, "subjunctive1")) form.mood = GF_SUBJUNCTIVE_1;
    if (gf_view_ends(value, "subjunctive2")) form.mood = GF_SUBJUNCTIVE_2;
    return form;
}

/* The infinitive of a stem: "dauer" -> "dauern", "plan" -> "planen"; empty if unknown. */
static gf_view infinitive_of(gf_arena *arena, const gf_lexicon *lexicon, gf_view stem) {
    static const char *const endings[] = {"en", "n"};
    for (size_t i = 0; i < 2 && stem.len > 1; i++) {
        const gf_view guess =
            gf_verb_join(arena, stem, (gf_view){endings[i], strlen(endings[i])});
        if (gf_lexicon_word(lexicon, GF_WORD_VERB, guess, NULL)) return guess;
    }
    return (gf_view){0};
}

/* The infinitive of what stands behind the first @p from letters and before the ending -t or
   -et; none if it is not known. */
static gf_view weak_stem(gf_arena *arena, const gf_lexicon *lexicon, gf_view w, size_t from) {
    const gf_view lemma = infinitive_of(arena, lexicon, cut(w, from, 1));
    return lemma.ptr || !gf_view_ends(w, "et") ? lemma
                                               : infinitive_of(arena, lexicon, cut(w, from, 2));
}

static gf_verb_form finite(gf_view lemma, gf_tense tense, gf_mood mood) {
    return (gf_verb_form){
        .kind = GF_VERB_FINITE, .lemma = lemma, .tense = tense, .mood = mood, .known = true};
}

/* Strong past, singular or plural: "traf", "trafen". */
static gf_verb_form strong_past(const gf_lexicon *lexicon, gf_view w) {
    gf_view lemma;
    const size_t endings[] = {0, 1, 2};
    for (size_t i = 0; i < 3; i++) {
        if (w.len <= endings[i] + 1) break;
        if (i == 1 && !gf_view_ends(w, "n")) continue;
        if (i == 2 && !gf_view_ends(w, "en")) continue;
        if (gf_lexicon_word(lexicon, GF_WORD_PRETERITE, cut(w, 0, endings[i]), &lemma)) {
            return finite(lemma, GF_PAST, GF_INDICATIVE);
        }
    }
    return (gf_verb_form){0};
}

/* "käm" -> "kam", "trüg" -> "trug": the stem without its umlaut; empty if it has none. */
static gf_view without_umlaut(gf_arena *arena, gf_view stem) {
    static const char marks[] = "\xA4\xB6\xBC", letters[] = "aou";
    for (size_t i = 0; i + 1 < stem.len; i++) {
        const char *mark = stem.ptr[i] == '\xC3' ? strchr(marks, stem.ptr[i + 1]) : NULL;
        if (!mark || !*mark) continue;
        const gf_view front = gf_view_slice(stem, 0, i);
        const gf_view letter = {letters + (mark - marks), 1};
        return gf_verb_join(arena, gf_verb_join(arena, front, letter),
                            gf_view_slice(stem, i + 2, stem.len));
    }
    return (gf_view){0};
}

/* Second subjunctive of strong verbs: "käme", "träfen"; "ginge", but not "gingen", which is the
   past, too. */
static gf_verb_form strong_subjunctive(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    gf_view lemma;
    const size_t ending = gf_view_ends(w, "e") ? 1 : gf_view_ends(w, "en") ? 2 : 0;
    if (!ending || w.len < 4) return (gf_verb_form){0};
    const gf_view stem = cut(w, 0, ending), plain = without_umlaut(arena, stem);
    const bool known =
        plain.len ? gf_lexicon_word(lexicon, GF_WORD_PRETERITE, plain, &lemma)
                  : ending == 1 && gf_lexicon_word(lexicon, GF_WORD_PRETERITE, stem, &lemma);
    return known ? finite(lemma, GF_PRESENT, GF_SUBJUNCTIVE_2) : (gf_verb_form){0};
}

/* Weak past: "dauerte", "sagten", "berichtete". */
static gf_verb_form weak_past(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    const size_t ending = gf_view_ends(w, "te") ? 2 : gf_view_ends(w, "ten") ? 3 : 0;
    if (!ending) return (gf_verb_form){0};
    gf_view stem = cut(w, 0, ending);
    gf_view lemma = infinitive_of(arena, lexicon, stem);
    if (!lemma.ptr && gf_view_ends(stem, "e"))
        lemma = infinitive_of(arena, lexicon, cut(stem, 0, 1));
    if (!lemma.ptr) return (gf_verb_form){0};
    return finite(lemma, GF_PAST, GF_INDICATIVE);
}

/* Present: "plant", "trifft", "findet"; the weak participle may look the same ("verhandelt").
 */
static gf_verb_form present(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    gf_view lemma;
    if (gf_lexicon_word(lexicon, GF_WORD_PRESENT, w, &lemma)) {
        return finite(lemma, GF_PRESENT, GF_INDICATIVE);
    }
    if (gf_view_ends(w, "t")) {
        lemma = weak_stem(arena, lexicon, w, 0);
        if (lemma.ptr) return finite(lemma, GF_PRESENT, GF_INDICATIVE);
    }
    if (gf_view_ends(w, "e")) { /* first subjunctive: "er treffe", "sie plane" */
        lemma = infinitive_of(arena, lexicon, cut(w, 0, 1));
        if (lemma.ptr) return finite(lemma, GF_PRESENT, GF_SUBJUNCTIVE_1);
    }
    return (gf_verb_form){0};
}

/* Length of the unstressed prefix of @p w ("be-", "ver-"), or 0. @p from: look for longer ones.
 */
static size_t unstressed_prefix(const gf_lexicon *lexicon, gf_view w, size_t from) {
    for (size_t n = from; n + 3 <= w.len && n <= 7; n++) {
        if (gf_lexicon_word(lexicon, GF_WORD_UNSTRESSED, gf_view_slice(w, 0, n), NULL))
            return n;
    }
    return 0;
}

/* Participles: listed strong ones; "ge...t"; "...iert"; "besucht" (same as present). */
static gf_verb_form participle(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    gf_view lemma = {0};
    gf_verb_form form = {.kind = GF_VERB_PARTICIPLE, .known = true};
    if (gf_lexicon_word(lexicon, GF_WORD_PARTICIPLE, w, &lemma)) {
        form.lemma = lemma;
        if (gf_lexicon_word(lexicon, GF_WORD_PRESENT, w, NULL)) { /* "gehört": belongs */
            form.also = GF_VERB_FINITE;
            form.tense = GF_PRESENT;
        }
        return form;
    }
    if (gf_view_ends(w, "t") && starts(w, "ge")) {
        lemma = weak_stem(arena, lexicon, w, 2);
    } else if (gf_view_ends(w, "t") &&
               (gf_view_ends(w, "iert") || unstressed_prefix(lexicon, w, 2))) {
        lemma = weak_stem(arena, lexicon, w, 0);
        if (lemma.ptr) form.also = GF_VERB_FINITE;
        form.tense = GF_PRESENT;
    }
    if (!lemma.ptr) return (gf_verb_form){0};
    form.lemma = lemma;
    return form;
}

static gf_verb_form infinitive(const gf_lexicon *lexicon, gf_view w) {
    if (!gf_lexicon_word(lexicon, GF_WORD_VERB, w, NULL)) return (gf_verb_form){0};
    return (gf_verb_form){.kind = GF_VERB_INFINITIVE,
                          .also = GF_VERB_FINITE,
                          .tense = GF_PRESENT,
                          .lemma = w,
                          .known = true};
}

/* Without any prefix. */
static gf_verb_form simple(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    gf_verb_form form = participle(arena, lexicon, w);
    if (form.kind && form.also == GF_VERB_NONE) {
        /* "empfangen", "gefallen" are infinitives, too */
        if (gf_lexicon_word(lexicon, GF_WORD_VERB, w, NULL)) form.also = GF_VERB_INFINITIVE;
        return form;
    }
    if (!form.kind) form = infinitive(lexicon, w);
    if (!form.kind) form = strong_past(lexicon, w);
    if (!form.kind) form = weak_past(arena, lexicon, w);
    if (!form.kind) form = present(arena, lexicon, w);
    if (!form.kind) form = strong_subjunctive(arena, lexicon, w);
    return form;
}

/* "besprach" = be + sprach, "besprochen" = be + (ge)sprochen: strong verbs with such prefixes.
 */
static gf_verb_form after_unstressed(gf_arena *arena, const gf_lexicon *lexicon, gf_view rest) {
    const gf_view full = gf_verb_join(arena, (gf_view){"ge", 2}, rest);
    gf_view lemma;
    gf_verb_form form = strong_past(lexicon, rest);
    if (form.kind) { /* "verschoben": they put off, or put off by them */
        if (gf_lexicon_word(lexicon, GF_WORD_PARTICIPLE, full, NULL))
            form.also = GF_VERB_PARTICIPLE;
        return form;
    }
    if (gf_lexicon_word(lexicon, GF_WORD_PRESENT, rest, &lemma)) {
        return finite(lemma, GF_PRESENT, GF_INDICATIVE);
    }
    if (gf_lexicon_word(lexicon, GF_WORD_PARTICIPLE, full, &lemma)) {
        return (gf_verb_form){.kind = GF_VERB_PARTICIPLE, .lemma = lemma, .known = true};
    }
    return gf_view_ends(rest, "en") ? infinitive(lexicon, rest) : (gf_verb_form){0};
}

static gf_verb_form with_unstressed(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    size_t n = unstressed_prefix(lexicon, w, 2);
    for (; n; n = unstressed_prefix(lexicon, w, n + 1)) {
        gf_verb_form form = after_unstressed(arena, lexicon, cut(w, n, 0));
        if (!form.kind) continue;
        form.lemma = gf_verb_join(arena, gf_view_slice(w, 0, n), form.lemma);
        return form;
    }
    return (gf_verb_form){0};
}

/* What stands behind a separable prefix: "nimmt", "genommen", "zunehmen". */
static gf_verb_form behind_separable(gf_arena *arena, const gf_lexicon *lexicon, gf_view rest) {
    const bool zu = starts(rest, "zu") && gf_view_ends(rest, "n") && rest.len > 4;
    gf_verb_form form = simple(arena, lexicon, zu ? cut(rest, 2, 0) : rest);
    if (zu && form.kind == GF_VERB_INFINITIVE) {
        form.kind = GF_VERB_ZU_INFINITIVE;
        form.also = GF_VERB_NONE;
        return form;
    }
    if (form.kind && !zu) return form;
    form = simple(arena, lexicon, rest);
    return form.kind ? form : with_unstressed(arena, lexicon, rest);
}

/* Written together with a separable prefix: "teilnimmt", "teilgenommen", "teilzunehmen". */
static gf_verb_form with_separable(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    for (size_t n = w.len - 1; n >= 2; n--) {
        const gf_view prefix = gf_view_slice(w, 0, n);
        if (w.len - n < 3 || !gf_lexicon_word(lexicon, GF_WORD_SEPARABLE, prefix, NULL))
            continue;
        gf_verb_form form = behind_separable(arena, lexicon, cut(w, n, 0));
        if (!form.kind) continue;
        form.lemma = gf_verb_join(arena, prefix, form.lemma);
        return form;
    }
    return (gf_verb_form){0};
}

/* Unknown words: only endings that hardly anything else has. */
static gf_verb_form by_ending(gf_view w) {
    gf_verb_form form = {0};
    if (w.len > 6 && (gf_view_ends(w, "ierte") || gf_view_ends(w, "ierten"))) {
        form = (gf_verb_form){.kind = GF_VERB_FINITE, .tense = GF_PAST};
    } else if (w.len > 6 && gf_view_ends(w, "iert")) {
        form = (gf_verb_form){
            .kind = GF_VERB_PARTICIPLE, .also = GF_VERB_FINITE, .tense = GF_PRESENT};
    } else if (w.len > 6 && gf_view_ends(w, "ieren")) {
        form = (gf_verb_form){
            .kind = GF_VERB_INFINITIVE, .also = GF_VERB_FINITE, .tense = GF_PRESENT};
    }
    form.lemma = form.kind ? w : (gf_view){0};
    return form;
}

/* "sass", "liess": the spelling without ß. */
static gf_verb_form swiss(gf_arena *arena, const gf_lexicon *lexicon, gf_view w) {
    for (size_t at = 1; at + 1 < w.len; at++) {
        if (w.ptr[at] != 's' || w.ptr[at + 1] != 's') continue;
        const gf_view front = gf_verb_join(arena, gf_view_slice(w, 0, at), GF_VIEW("ß"));
        const gf_view sharp = gf_verb_join(arena, front, gf_view_slice(w, at + 2, w.len));
        const gf_verb_form form = simple(arena, lexicon, sharp);
        return form.kind ? form : with_unstressed(arena, lexicon, sharp);
    }
    return (gf_verb_form){0};
}

gf_verb_form gf_verb_form_read(gf_arena *arena, const gf_lexicon *lexicon, gf_view lower) {
    gf_view value;
    if (!lexicon || lower.len < 2) return (gf_verb_form){0};
    if (gf_lexicon_word(lexicon, GF_WORD_AUXILIARY, lower, &value)) return auxiliary(value);
    if (gf_lexicon_word(lexicon, GF_WORD_GRAMMAR, lower, NULL)) return (gf_verb_form){0};
    gf_verb_form form = simple(arena, lexicon, lower);
    if (!form.kind && lower.len > 4) form = with_separable(arena, lexicon, lower);
    if (!form.kind && lower.len > 5) form = with_unstressed(arena, lexicon, lower);
    if (!form.kind) form = swiss(arena, lexicon, lower);
    if (!form.kind) form = by_ending(lower);
    return form;
}

gf_verb_form gf_verb_form_of(const gf_word_memory *memory, const gf_lexicon *lexicon,
                             const gf_token *token) {
    static const gf_verb_form no_verb; /* of most words */
    const void **note = &token->word->notes[GF_NOTE_VERB];
    if (!*note) {
        gf_arena *arena = gf_word_memory_arena(memory);
        const gf_verb_form form = gf_verb_form_read(arena, lexicon, token->word->lower);
        gf_verb_form *kept = form.kind ? GF_NEW(arena, gf_verb_form) : NULL;
        if (form.kind && !kept) return (gf_verb_form){0};
        if (kept) *kept = form;
        *note = kept ? kept : &no_verb;
    }
    return *(const gf_verb_form *)*note;
}
